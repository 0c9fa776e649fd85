import type { ReactNode } from 'react';
import { akteurName } from '@/lib/plan/akteure/views';
import { pruefeBeteiligte, pruefeKonflikte } from '@/lib/plan/beziehungen/pruefungen';
import { kartentext } from '@/lib/plan/beziehungen/views/kartentext';
import { kennzahlen } from '@/lib/plan/beziehungen/views/kennzahlen';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { beziehungText } from './elemente';

const ERSTE = 5;

/** What the map says in figures and in words: the strip at its foot. */
export function Auskunft({
  plan,
  konflikte,
  waehle,
  waehlePaar,
}: {
  plan: Plan;
  konflikte: ReadonlySet<string>;
  waehle: (id: Id) => void;
  waehlePaar: (a: Id, b: Id) => void;
}) {
  const { grad, vermittlung, komponenten, unverbunden, engerGewuenscht } = kennzahlen(plan);
  const beste = (je: ReadonlyMap<Id, number>) =>
    [...je]
      .filter(([, wert]) => wert > 0)
      .sort((a, b) => b[1] - a[1])
      .slice(0, ERSTE);
  const hinweise = [...pruefeBeteiligte(plan), ...pruefeKonflikte(plan, konflikte)];
  const akteur = (id: Id, zusatz = '') => (
    <li key={id}>
      <button type="button" className="textlink min-h-6 text-left" onClick={() => waehle(id)}>
        {akteurName(plan, id)}
      </button>
      {zusatz && <span className="text-muted"> {zusatz}</span>}
    </li>
  );
  return (
    <details className="nicht-drucken max-h-[45%] shrink-0 overflow-auto border-t border-line bg-panel text-sm">
      <summary className="flex min-h-10 flex-wrap items-center gap-x-5 px-5 py-1 max-md:px-3">
        <span className="font-semibold">Auskunft</span>
        <span>{komponenten.length === 1 ? '1 Gruppe' : `${komponenten.length} Gruppen`}</span>
        <span>{unverbunden.length} unverbunden</span>
        <span>
          {engerGewuenscht.length === 1 ? '1 Paar' : `${engerGewuenscht.length} Paare`} enger gewünscht
        </span>
        {hinweise.length > 0 && (
          <span>{hinweise.length === 1 ? '1 Hinweis' : `${hinweise.length} Hinweise`}</span>
        )}
        {konflikte.size > 0 && <span>{konflikte.size} mit offenem Konflikt</span>}
        <span className="text-muted">voll: heute · gestrichelt: gewünscht · dicker: enger</span>
      </summary>
      <div className="grid gap-x-8 gap-y-4 px-5 pt-1 pb-4 max-md:px-3 md:grid-cols-2 xl:grid-cols-4">
        <Spalte titel="Die meisten Beziehungen" leer="Noch keine Beziehung besteht heute.">
          {beste(grad).map(([id, n]) => akteur(id, String(n)))}
        </Spalte>
        <Spalte titel="Verbinden andere" leer="Noch niemand verbindet zwei andere.">
          {beste(vermittlung).map(([id, teil]) =>
            akteur(id, `${Math.round(teil * 100).toLocaleString('de-DE')}\u00a0% der Wege`),
          )}
        </Spalte>
        <Spalte titel="Unverbunden" leer="Alle sind verbunden.">
          {unverbunden.map((id) => akteur(id))}
        </Spalte>
        <Spalte titel="Sollten enger zusammenarbeiten" leer="Kein Paar ist enger gewünscht als heute.">
          {engerGewuenscht.map(({ beziehung }) => {
            const { vonAkteurId, zuAkteurId } = beziehung.paar;
            return (
              <li key={beziehung.id}>
                <button
                  type="button"
                  className="textlink min-h-6 text-left"
                  onClick={() => waehlePaar(vonAkteurId, zuAkteurId)}
                >
                  {akteurName(plan, vonAkteurId)} – {akteurName(plan, zuAkteurId)}
                </button>
                <span className="text-muted"> {beziehungText(beziehung)}</span>
              </li>
            );
          })}
        </Spalte>
      </div>
      {hinweise.length > 0 && (
        <section className="px-5 pb-4 max-md:px-3">
          <h3 className="font-semibold">Hinweise</h3>
          <ul className="grid gap-x-8 md:grid-cols-2">
            {hinweise.map(({ id, ort, text }) => (
              <li key={id}>
                <button type="button" className="textlink min-h-6 text-left" onClick={() => waehle(ort.id)}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <h3 className="px-5 font-semibold max-md:px-3">Die Karte in Worten</h3>
      <p className="px-5 pb-4 whitespace-pre-line max-md:px-3">{kartentext(plan, konflikte)}</p>
    </details>
  );
}

function Spalte({ titel, leer, children }: { titel: string; leer: string; children: ReactNode[] }) {
  return (
    <section>
      <h3 className="font-semibold">{titel}</h3>
      {children.length > 0 ? <ul>{children}</ul> : <p className="text-muted">{leer}</p>}
    </section>
  );
}
