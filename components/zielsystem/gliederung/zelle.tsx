// biome-ignore-all lint/a11y/useSemanticElements: a tree table has no element of its own
// biome-ignore-all lint/a11y/useFocusableInteractive: one row or cell at a time is focusable (roving tabindex)
'use client';

import { memo, type ReactNode, useRef } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { cx } from '@/components/ui/cx';
import { akteurKurz } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { zeitraumText } from '@/lib/plan/zielsystem/views';
import { gleicheListe, heute, istUeberfaellig, teileUnter, zeitraumKurz, zielgroesseKurz } from '../abfragen';
import { ZellenEditor } from '../bei-bedarf';
import { StatusMarke } from '../status-marke';
import stil from './gliederung.module.css';
import { useHandlungen } from './handlungen-kontext';
import { useLage } from './lage';
import { useGerendert } from './renderzaehler';
import { SPALTEN, type SpaltenName } from './spalten';

interface ZellenProps {
  id: Id;
  spalte: SpaltenName;
  alternative: boolean;
  bearbeitbar: boolean;
  ausgewaehlt: boolean;
}

/** A cell beside the wording. Enter, or a click in the selected row, opens what it offers: an editor, or the part of the panel. */
export const Zelle = memo(function Zelle({ id, spalte, alternative, bearbeitbar, ausgewaehlt }: ZellenProps) {
  const { oeffneZelle } = useHandlungen();
  useGerendert(id);
  const ref = useRef<HTMLDivElement>(null);
  const amZug = useLage((lage) => lage.fokusId === id && lage.fokusSpalte === spalte);
  const offen = useLage((lage) => lage.offeneZelle?.id === id && lage.offeneZelle.spalte === spalte);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are read by the grid (tastatur.ts)
    <div
      ref={ref}
      role="gridcell"
      tabIndex={amZug ? 0 : -1}
      data-spalte={spalte}
      aria-haspopup={bearbeitbar ? 'dialog' : undefined}
      className={cx(stil.zelle, bearbeitbar && ausgewaehlt && stil.zelleKnopf)}
      onClick={() => ausgewaehlt && oeffneZelle(id, spalte)}
    >
      <Inhalt id={id} spalte={spalte} stumm={alternative} />
      {offen && <ZellenEditor id={id} spalte={spalte} anker={ref} />}
    </div>
  );
});

function Inhalt({ id, spalte, stumm }: { id: Id; spalte: SpaltenName; stumm: boolean }) {
  switch (spalte) {
    case 'indikator':
      return <IndikatorInhalt id={id} stumm={stumm} />;
    case 'quellen':
      return <QuellenInhalt id={id} />;
    case 'annahmen':
      return <AnnahmenInhalt id={id} />;
    case 'akteure':
      return <AkteureInhalt id={id} />;
    case 'zeitraum':
      return <ZeitraumInhalt id={id} />;
    case 'status':
      return <StatusInhalt id={id} />;
  }
}

/** Names the column where no column head is drawn, and for whoever hears the row. */
function Benannt({ spalte, children }: { spalte: SpaltenName; children: ReactNode }) {
  return (
    <>
      <span className="sr-only">{SPALTEN[spalte].titel}: </span>
      {children}
    </>
  );
}

/** What is missing and matters is said; on a narrow screen it is left to the hints. */
function Fehlt({ text, wichtig }: { text: string; wichtig: boolean }) {
  return <span className={cx(stil.fehlt, wichtig ? 'text-warn-mark' : 'sr-only')}>{text}</span>;
}

function IndikatorInhalt({ id, stumm }: { id: Id; stumm: boolean }) {
  useGerendert(id);
  const texte = usePlan(
    (plan) =>
      teileUnter(plan.indikatoren, id).flatMap((indikator) => [zielgroesseKurz(indikator), indikator.titel]),
    gleicheListe,
  );
  if (texte.length === 0) return stumm ? null : <Fehlt text="kein Indikator" wichtig />;
  const weitere = texte.length / 2 - 1;
  return (
    <Benannt spalte="indikator">
      <span className={stil.zweizeilig} title={[texte[1], texte[0]].filter(Boolean).join(': ')}>
        {texte[0] && <span className="font-semibold">{texte[0]} </span>}
        <span className={texte[0] ? 'text-muted' : undefined}>{texte[1]}</span>
      </span>
      {weitere > 0 && <span className="text-sm text-muted">+ {weitere} weitere</span>}
    </Benannt>
  );
}

function Liste({ spalte, texte }: { spalte: SpaltenName; texte: readonly string[] }) {
  return (
    <Benannt spalte={spalte}>
      <span className={stil.zweizeilig} title={texte.join('\n')}>
        {texte[0]}
      </span>
      {texte.length > 1 && <span className="text-sm text-muted">+ {texte.length - 1} weitere</span>}
    </Benannt>
  );
}

function QuellenInhalt({ id }: { id: Id }) {
  useGerendert(id);
  const texte = usePlan((plan) => {
    const eigene = teileUnter(plan.quellen, id);
    const jeIndikator = teileUnter(plan.indikatoren, id).flatMap((i) => teileUnter(plan.quellen, i.id));
    return [...jeIndikator, ...eigene].map((quelle) => quelle.titel || 'Quelle ohne Namen');
  }, gleicheListe);
  return texte.length ? (
    <Liste spalte="quellen" texte={texte} />
  ) : (
    <Fehlt text="keine Quelle" wichtig={false} />
  );
}

function AnnahmenInhalt({ id }: { id: Id }) {
  useGerendert(id);
  const texte = usePlan(
    (plan) => teileUnter(plan.annahmen, id).map((annahme) => annahme.titel || 'Annahme ohne Wortlaut'),
    gleicheListe,
  );
  return texte.length ? (
    <Liste spalte="annahmen" texte={texte} />
  ) : (
    <Fehlt text="keine Annahme" wichtig={false} />
  );
}

function AkteureInhalt({ id }: { id: Id }) {
  useGerendert(id);
  const namen = usePlan((plan) => {
    const aktivitaet = plan.aktivitaeten.get(id);
    if (!aktivitaet) return [];
    const { federfuehrungId, beteiligteIds } = aktivitaet;
    const andere = beteiligteIds.filter((akteur) => akteur !== federfuehrungId);
    return [
      federfuehrungId ? akteurKurz(plan, federfuehrungId) : '',
      ...andere.map((a) => akteurKurz(plan, a)),
    ];
  }, gleicheListe);
  const [leitung, ...andere] = namen;
  if (!leitung && andere.length === 0) return <Fehlt text="niemand federführend" wichtig />;
  return (
    <Benannt spalte="akteure">
      <span
        className={stil.zweizeilig}
        title={[leitung && `${leitung} (federführend)`, ...andere].filter(Boolean).join(', ')}
      >
        {leitung ? (
          <>
            {leitung}
            <span className="sr-only"> (federführend)</span>
          </>
        ) : (
          <span className="text-warn-mark">ohne Federführung</span>
        )}
        {andere.length > 0 && <span className="text-muted">{`\u00a0· ${andere.join('\u00a0· ')}`}</span>}
      </span>
    </Benannt>
  );
}

function ZeitraumInhalt({ id }: { id: Id }) {
  useGerendert(id);
  const aktivitaet = usePlan((plan) => plan.aktivitaeten.get(id));
  const ganz = aktivitaet ? zeitraumText(aktivitaet) : '';
  if (!aktivitaet || !ganz) return <Fehlt text="kein Zeitraum" wichtig={false} />;
  const kurz = zeitraumKurz(aktivitaet);
  return (
    <Benannt spalte="zeitraum">
      <span aria-hidden="true" title={ganz}>
        {kurz}
      </span>
      <span className="sr-only">{ganz}</span>
    </Benannt>
  );
}

function StatusInhalt({ id }: { id: Id }) {
  useGerendert(id);
  const aktivitaet = usePlan((plan) => plan.aktivitaeten.get(id));
  if (!aktivitaet) return null;
  return (
    <Benannt spalte="status">
      <StatusMarke status={aktivitaet.status} ueberfaellig={istUeberfaellig(aktivitaet, heute())} />
    </Benannt>
  );
}
