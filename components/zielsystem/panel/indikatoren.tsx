'use client';

import { useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Abschnitt, Nichts } from '@/components/ui/abschnitt';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { NumberField } from '@/components/ui/number-field';
import { Select } from '@/components/ui/select';
import { TextEingabe } from '@/components/ui/text-eingabe';
import { formatZahl } from '@/components/ui/zahl';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { type Indikator, VERGLEICHE } from '@/lib/plan/zielsystem/schema';
import type { IndikatorMitQuellen } from '@/lib/plan/zielsystem/views';
import { datumText } from '@/lib/plan/zielsystem/views/texte';
import { gleicheListe, teileUnter, zielgroesseKurz } from '../abfragen';
import { useTeilBefehle } from '../teil-befehle';
import { HinweisBox } from './hinweis-box';
import { Messwerte } from './messwerte';
import { optionen } from './optionen';
import { Quellen } from './quellen';
import { Teil } from './teil';

/** What shows that the goal is reached: what, how much, by when, and where it is read off. */
export function Indikatoren({
  zielId,
  indikatoren,
}: {
  zielId: Id;
  indikatoren: readonly IndikatorMitQuellen[];
}) {
  const befehle = useTeilBefehle();
  const [neueId, setNeueId] = useState<Id | null>(null);
  const lege = () => {
    const ergebnis = befehle.create({ sammlung: 'indikatoren', parentId: zielId, felder: {} });
    if (ergebnis.ok) setNeueId(ergebnis.wert);
  };
  return (
    <Abschnitt
      id="indikator"
      titel="Indikatoren und Quellen"
      aktion={
        befehle.erlaubt && (
          <Button size="sm" variant="quiet" onClick={lege}>
            + Indikator
          </Button>
        )
      }
    >
      {indikatoren.length === 0 && (
        <Nichts>Woran erkennt man, dass das Ziel erreicht ist: was, wie viel, bis wann?</Nichts>
      )}
      <HinweisBox id={zielId} teil="indikatoren" />
      <ul>
        {indikatoren.map((indikator, stelle) => (
          <IndikatorTeil
            key={indikator.id}
            indikator={indikator}
            neu={indikator.id === neueId}
            erste={stelle === 0}
            letzte={stelle === indikatoren.length - 1}
          />
        ))}
      </ul>
    </Abschnitt>
  );
}

function IndikatorTeil({
  indikator,
  neu,
  erste,
  letzte,
}: {
  indikator: IndikatorMitQuellen;
  neu: boolean;
  erste: boolean;
  letzte: boolean;
}) {
  const { update, reorder, remove, erlaubt } = useTeilBefehle();
  const { id, titel, quellen } = indikator;
  const name = `Indikator ${titel}`.trim();
  const aendere = (felder: Partial<Indikator>) => update({ sammlung: 'indikatoren', id, felder });
  return (
    <Teil
      name={name}
      bearbeitbar={erlaubt}
      offenAmAnfang={neu}
      onHoch={erste ? undefined : () => reorder(id, 'hoch')}
      onRunter={letzte ? undefined : () => reorder(id, 'runter')}
      onLoeschen={() => remove('indikatoren', id)}
      zusammenfassung={<Zusammenfassung indikator={indikator} />}
    >
      <TextEingabe
        label="Was wird gemessen?"
        value={titel}
        autoFocus={neu}
        placeholder="z. B. Anteil online ausgestellter Scheine"
        onCommit={(text) => aendere({ titel: text })}
      />
      <Zielgroesse indikator={indikator} aendere={aendere} />
      <div className="grid grid-cols-2 gap-2">
        <DateField label="Bis wann?" value={indikator.bis} onChange={(bis) => aendere({ bis })} />
        <NumberField
          label="Ausgangswert"
          value={indikator.ausgang?.wert ?? null}
          onCommit={(wert) =>
            aendere({ ausgang: wert === null ? null : { wert, am: indikator.ausgang?.am ?? null } })
          }
        />
      </div>
      {indikator.ausgang && (
        <DateField
          label="Ausgangswert gemessen am"
          value={indikator.ausgang.am}
          onChange={(am) => aendere({ ausgang: { wert: indikator.ausgang?.wert ?? 0, am } })}
        />
      )}
      <Messwerte indikatorId={id} name={titel} />
      <Quellen parentId={id} quellen={quellen} zusatz={`zu ${titel || 'diesem Indikator'}`} />
    </Teil>
  );
}

/** Comparison, number and unit are one value: they are written together, as soon as there is a number. */
function Zielgroesse({
  indikator,
  aendere,
}: {
  indikator: Indikator;
  aendere: (felder: Partial<Indikator>) => void;
}) {
  const { zielgroesse } = indikator;
  const [vergleich, setVergleich] = useState(zielgroesse?.vergleich ?? 'mindestens');
  const [einheit, setEinheit] = useState(zielgroesse?.einheit ?? '');
  const aktuell = zielgroesse ?? { vergleich, einheit };
  const setze = (teil: Partial<NonNullable<Indikator['zielgroesse']>>) => {
    if (zielgroesse) aendere({ zielgroesse: { ...zielgroesse, ...teil } });
  };
  return (
    <div className="grid grid-cols-[8.25rem_1fr_1fr] gap-2">
      <Select
        label="Ziel"
        value={aktuell.vergleich}
        options={optionen(VERGLEICHE)}
        onChange={(wert) => {
          const neu = wert as keyof typeof VERGLEICHE;
          setVergleich(neu);
          setze({ vergleich: neu });
        }}
      />
      <NumberField
        label="Wert"
        value={zielgroesse?.wert ?? null}
        onCommit={(wert) =>
          aendere({
            zielgroesse:
              wert === null ? null : { vergleich: aktuell.vergleich, wert, einheit: aktuell.einheit },
          })
        }
      />
      <TextEingabe
        label="Einheit"
        value={aktuell.einheit}
        maxLength={60}
        placeholder="%, Tage …"
        onCommit={(text) => {
          setEinheit(text);
          setze({ einheit: text });
        }}
      />
    </div>
  );
}

function Zusammenfassung({ indikator }: { indikator: IndikatorMitQuellen }) {
  const { titel, bis, ausgang, zielgroesse, quellen } = indikator;
  const einheit = zielgroesse?.einheit ?? '';
  const messwerte = usePlan((plan) => teileUnter(plan.messwerte, indikator.id), gleicheListe);
  const letzter = messwerte
    .filter((messwert) => messwert.wert !== null)
    .toSorted((a, b) => (a.am ?? '').localeCompare(b.am ?? ''))
    .at(-1);
  const mitEinheit = (wert: number) => `${formatZahl(wert)}${einheit ? `\u00a0${einheit}` : ''}`;
  return (
    <>
      <span className="block">{titel || <span className="text-muted">ohne Bezeichnung</span>}</span>
      <span className="block">
        {zielgroesse ? (
          <strong>{zielgroesseKurz(indikator)}</strong>
        ) : (
          <span className="text-warn-mark">ohne Menge</span>
        )}
        {bis ? ` bis ${datumText(bis)}` : <span className="text-warn-mark"> · ohne Zeitpunkt</span>}
        {ausgang && <span className="text-muted"> · Ausgang {mitEinheit(ausgang.wert)}</span>}
        {letzter?.wert != null && (
          <span className="text-muted">
            {' '}
            · zuletzt {mitEinheit(letzter.wert)}
            {letzter.am ? ` (${datumText(letzter.am)})` : ''}
          </span>
        )}
      </span>
      <span className="block text-sm text-muted">
        {quellen.length > 0
          ? `${quellen.length === 1 ? 'Quelle' : 'Quellen'}: ${quellen.map((quelle) => quelle.titel || 'ohne Namen').join(' · ')}`
          : 'keine Quelle'}
      </span>
    </>
  );
}
