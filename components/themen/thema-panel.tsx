'use client';

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSichtbareFaelle } from '@/components/plan/faden/faelle';
import { RoterFaden } from '@/components/plan/faden/roter-faden';
import { Langtext } from '@/components/plan/langtext';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Select } from '@/components/ui/select';
import { akteurName } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Bezug } from '@/lib/plan/themen/rules';
import { THEMA_ARTEN, type ThemaArt } from '@/lib/plan/themen/schema';
import { datenText, datenZuThema, themaTitel, themenStruktur } from '@/lib/plan/themen/views';
import { nummern } from '@/lib/plan/zielsystem/views';
import { STUFEN } from './bewertung';
import { Eingabe } from './eingabe';
import { fallzahl } from './karte';
import { useThemen } from './kontext';

const ARTEN = Object.entries(THEMA_ARTEN).map(([value, label]) => ({ value, label }));

/** Everything about one theme: wording, kind, origin, stack, who it concerns, data, goals, ratings, thread. */
export function ThemaPanel({ id }: { id: Id }) {
  const plan = usePlan((p) => p);
  const { bearbeitbar, taten, oeffne } = useThemen();
  const eintrag = themenStruktur(plan).nachId.get(id);
  if (!eintrag) return null;
  const { thema, stapel, bezuege } = eintrag;
  const zahlen = nummern(plan);
  return (
    <div className="flex flex-col px-5 pt-4 pb-5">
      <header className="flex flex-col gap-3 pb-3">
        <p className="pr-10 text-sm text-muted">Thema</p>
        <Eingabe
          key={id}
          label="Titel"
          value={thema.titel}
          readOnly={!bearbeitbar}
          onCommit={(titel) => taten.aendere(id, { titel })}
        />
        <Select
          label="Art"
          value={thema.art}
          options={ARTEN}
          disabled={!bearbeitbar}
          onChange={(art) => taten.verschiebe({ id, art: art as ThemaArt })}
        />
        {bearbeitbar && (
          <div className="flex flex-wrap gap-2">
            <Button size="sm" onClick={() => oeffne({ art: 'verschieben', id })}>
              Verschieben nach …
            </Button>
            <Button size="sm" onClick={() => oeffne({ art: 'zusammenfuehren', id })}>
              Zusammenführen mit …
            </Button>
          </div>
        )}
      </header>
      {stapel.length > 0 && (
        <Teil
          titel={`Im Stapel (${stapel.length + 1})`}
          aktion={
            bearbeitbar && (
              <Button size="sm" variant="quiet" onClick={() => taten.loeseAuf(id)}>
                Auflösen
              </Button>
            )
          }
        >
          <ul>
            {stapel.map((original) => (
              <Eintrag
                key={original.id}
                weg={
                  bearbeitbar
                    ? { name: `„${original.titel}“ herauslösen`, run: () => taten.loese(original.id) }
                    : null
                }
              >
                {original.titel || 'ohne Titel'}
                <span className="block text-sm text-muted">{THEMA_ARTEN[original.art]}</span>
              </Eintrag>
            ))}
          </ul>
        </Teil>
      )}
      <Herkunft id={id} />
      <BezugTeil
        titel="Ziele, die antworten"
        id={id}
        bezug="zielIds"
        fenster="ziel"
        leer="Noch kein Ziel antwortet auf dieses Thema."
        eintraege={bezuege.zielIds
          .filter((z) => plan.ziele.get(z)?.geloescht === null)
          .map((z) => ({
            id: z,
            text: `${zahlen.get(z) ?? ''} ${plan.ziele.get(z)?.titel || 'ohne Wortlaut'}`.trim(),
          }))}
      />
      <BezugTeil
        titel="Betroffene Akteure"
        id={id}
        bezug="akteurIds"
        fenster="akteur"
        leer="Noch niemand genannt."
        eintraege={bezuege.akteurIds.map((a) => ({ id: a, text: akteurName(plan, a) }))}
      />
      <div className="pb-3">
        <Langtext
          key={`${id}-fehlt`}
          sammlung="themen"
          id={id}
          feld="fehlendeAkteure"
          label="Wer fehlt noch im Netzwerk?"
          zeilen={1}
        />
      </div>
      <Daten id={id} />
      <Teil titel="Auswahl als generatives Thema">
        <div className="flex flex-col gap-2.5">
          {(['relevanz', 'bedarf'] as const).map((feld) => {
            const name =
              feld === 'relevanz' ? 'Relevanz für die Zielgruppe' : 'Bedarf an koordinierter Arbeit';
            return (
              <div key={feld}>
                <p className="mb-1 text-sm text-muted" aria-hidden="true">
                  {name}
                </p>
                <SegmentedControl
                  label={name}
                  options={STUFEN}
                  disabled={!bearbeitbar}
                  value={thema[feld] === null ? null : String(thema[feld])}
                  onChange={(wert) => taten.aendere(id, { [feld]: Number(wert) })}
                />
                {bearbeitbar && thema[feld] !== null && (
                  <button
                    type="button"
                    className="textlink ml-3 min-h-6 text-sm"
                    onClick={() => taten.aendere(id, { [feld]: null })}
                  >
                    zurücknehmen
                  </button>
                )}
              </div>
            );
          })}
          <Langtext
            key={`${id}-grund`}
            sammlung="themen"
            id={id}
            feld="bewertungGrund"
            label="Begründung"
            zeilen={2}
          />
        </div>
      </Teil>
      <Teil titel="Notiz">
        <Langtext key={id} sammlung="themen" id={id} feld="notiz" label="Notiz" labelHidden />
      </Teil>
      <RoterFaden id={id} />
      {bearbeitbar && (
        <Button variant="danger" className="self-start" onClick={() => taten.loesche('themen', id)}>
          In den Papierkorb
        </Button>
      )}
    </div>
  );
}

export function Teil({
  titel,
  aktion,
  children,
}: {
  titel: string;
  aktion?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="border-t border-line py-3">
      <div className="mb-1.5 flex min-h-7 items-center justify-between gap-2">
        <h3 className="text-sm font-semibold text-muted">{titel}</h3>
        {aktion}
      </div>
      {children}
    </section>
  );
}

export function Eintrag({
  children,
  weg,
}: {
  children: ReactNode;
  weg: { name: string; run: () => void } | null;
}) {
  return (
    <li className="flex items-start gap-2 py-0.5">
      <span className="min-w-0 grow py-0.5 hyphens-auto wrap-break-word">{children}</span>
      {weg && <IconButton size="sm" label={weg.name} icon={<X size={15} aria-hidden />} onClick={weg.run} />}
    </li>
  );
}

function BezugTeil({
  titel,
  id,
  bezug,
  fenster,
  leer,
  eintraege,
}: {
  titel: string;
  id: Id;
  bezug: Bezug;
  fenster: 'ziel' | 'akteur' | 'herkunftsthema';
  leer: string;
  eintraege: readonly { id: Id; text: string }[];
}) {
  const { bearbeitbar, taten, oeffne } = useThemen();
  return (
    <Teil
      titel={titel}
      aktion={
        bearbeitbar && (
          <Button
            size="sm"
            variant="quiet"
            aria-label={`${titel}: verbinden`}
            onClick={() => oeffne({ art: fenster, id })}
          >
            Verbinden
          </Button>
        )
      }
    >
      {eintraege.length === 0 && <p className="text-sm text-muted">{leer}</p>}
      <ul>
        {eintraege.map((eintrag) => (
          <Eintrag
            key={eintrag.id}
            weg={
              bearbeitbar
                ? {
                    name: `„${eintrag.text}“ lösen`,
                    run: () => taten.trenne({ id, bezug, zuId: eintrag.id }),
                  }
                : null
            }
          >
            {eintrag.text}
          </Eintrag>
        ))}
      </ul>
    </Teil>
  );
}

function Herkunft({ id }: { id: Id }) {
  const plan = usePlan((p) => p);
  const { bearbeitbar, taten, oeffne } = useThemen();
  const faelle = useSichtbareFaelle();
  const { nachId, fundstellen } = themenStruktur(plan);
  const eintrag = nachId.get(id);
  if (!eintrag) return null;
  const stellen = [eintrag.thema, ...eintrag.stapel].flatMap((t) => fundstellen.get(t.id) ?? []);
  const ohneStelle = eintrag.bezuege.fallIds.filter((fallId) => !stellen.some((s) => s.fallId === fallId));
  const name = (fallId: Id | null, alias: string) =>
    faelle.find((f) => f.id === fallId)?.titel || alias || (fallId ? 'Fall' : '');
  return (
    <>
      <Teil
        titel="Aus den Fällen"
        aktion={
          bearbeitbar && (
            <Button
              size="sm"
              variant="quiet"
              aria-label="Fall verbinden"
              onClick={() => oeffne({ art: 'fall', id })}
            >
              Verbinden
            </Button>
          )
        }
      >
        {stellen.length + ohneStelle.length === 0 && (
          <p className="text-sm text-muted">
            {eintrag.faelle.length > 0
              ? `Über die Themen, aus denen es hervorgeht: ${fallzahl(eintrag.faelle.length)}.`
              : 'Noch aus keinem Fall belegt.'}
          </p>
        )}
        <ul>
          {stellen.map((s) => (
            <Eintrag
              key={s.id}
              weg={
                bearbeitbar
                  ? {
                      name: `Herkunft ${name(s.fallId, s.alias)} entfernen`,
                      run: () =>
                        s.fallId && s.platz.parentId
                          ? taten.trenneFall(s.platz.parentId, s.fallId)
                          : taten.loesche('fundstellen', s.id),
                    }
                  : null
              }
            >
              {[name(s.fallId, s.alias), s.titel].filter(Boolean).join(' · ')}
              {s.zitat && (
                <q className="block border-l-2 border-line-strong pl-2.5 text-sm text-soft">{s.zitat}</q>
              )}
            </Eintrag>
          ))}
          {ohneStelle.map((fallId) => (
            <Eintrag
              key={fallId}
              weg={
                bearbeitbar
                  ? { name: `${name(fallId, '')} lösen`, run: () => taten.trenneFall(id, fallId) }
                  : null
              }
            >
              {name(fallId, '')}
            </Eintrag>
          ))}
        </ul>
      </Teil>
      <BezugTeil
        titel="Hervorgegangen aus"
        id={id}
        bezug="ausThemaIds"
        fenster="herkunftsthema"
        leer="Aus keinem anderen Thema."
        eintraege={eintrag.bezuege.ausThemaIds.map((t) => ({ id: t, text: themaTitel(plan, t) }))}
      />
    </>
  );
}

function Daten({ id }: { id: Id }) {
  const daten = usePlan((plan) => datenZuThema(plan, id));
  const { bearbeitbar, taten, oeffne, waehle } = useThemen();
  return (
    <Teil
      titel="Planungsdaten"
      aktion={
        bearbeitbar && (
          <Button
            size="sm"
            variant="quiet"
            aria-label="Planungsdaten verbinden"
            onClick={() => oeffne({ art: 'datenbezug', id })}
          >
            Verbinden
          </Button>
        )
      }
    >
      {daten.length === 0 && (
        <p className="text-sm text-muted">Noch keine Zahl stützt das Thema oder widerspricht ihm.</p>
      )}
      <ul>
        {daten.map(({ datum, bezug }) => (
          <Eintrag
            key={datum.id}
            weg={
              bearbeitbar
                ? {
                    name: `„${datum.titel}“ lösen`,
                    run: () => taten.setzeBezug({ id: datum.id, themaId: id, bezug: 'keiner' }),
                  }
                : null
            }
          >
            <button type="button" className="textlink text-left" onClick={() => waehle(datum.id)}>
              {datum.titel}
            </button>
            <span className="block text-sm text-muted">{datenText(datum)}</span>
            <span className={`block text-sm ${bezug === 'stuetzt' ? 'text-ok' : 'text-warn'}`}>
              {bezug === 'stuetzt'
                ? '▲ stützt das Thema'
                : bezug === 'widerspricht'
                  ? '▼ widerspricht dem Thema'
                  : '▲▼ stützt und widerspricht zugleich – bitte klären'}
            </span>
          </Eintrag>
        ))}
      </ul>
    </Teil>
  );
}
