'use client';

import { useState } from 'react';
import { useRetten } from '@/components/plan/rettung';
import { usePlan } from '@/components/plan/use-plan';
import { GrowEingabe } from '@/components/ui/grow-eingabe';
import { NumberField } from '@/components/ui/number-field';
import { Select } from '@/components/ui/select';
import { akteurListe } from '@/lib/plan/akteure/views';
import { ZEITEINHEITEN, type Zeiteinheit, type Zeitspanne } from '@/lib/plan/dienstleistungskette/schema';
import { zeitspanneKurz } from '@/lib/plan/dienstleistungskette/views/zeitspanne';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { mitTrennstellen } from '@/lib/plan/zeichnung/views/trennung';

/** A short text of a record; read-only people see it as text, or nothing when it is empty. */
export function Kurztext({
  label,
  wert,
  hinweis,
  bearbeitbar,
  setze,
  stelle,
}: {
  label: string;
  wert: string;
  hinweis?: string;
  bearbeitbar: boolean;
  setze: (wert: string) => void;
  /** The record it belongs to. */
  stelle: Id;
}) {
  const rette = useRetten();
  if (bearbeitbar)
    return (
      <GrowEingabe
        label={label}
        value={wert}
        hint={hinweis}
        onCommit={setze}
        onVerlust={(text) => rette({ id: stelle, feld: label, text, uebernimm: () => setze(text) })}
      />
    );
  return wert ? <Angabe name={label}>{wert}</Angabe> : null;
}

export function Angabe({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <p>
      <span className="block text-sm text-muted">{name}</span>
      <span className="hyphens-auto wrap-break-word">{children}</span>
    </p>
  );
}

/** One Akteur of the network. */
export function Akteurwahl({
  label,
  wert,
  leer,
  bearbeitbar,
  setze,
}: {
  label: string;
  wert: Id | null;
  /** What holds while nobody is chosen. */
  leer: string;
  bearbeitbar: boolean;
  setze: (id: Id | null) => void;
}) {
  const akteure = usePlan(akteurListe);
  const name = akteure.find(({ akteur }) => akteur.id === wert)?.akteur.name;
  if (!bearbeitbar) return <Angabe name={label}>{name ?? leer}</Angabe>;
  return (
    <Select
      label={label}
      value={wert ?? ''}
      empty={leer}
      umbrochen={(gewaehlt) => mitTrennstellen(gewaehlt.trim())}
      onChange={(id) => setze(id || null)}
      options={akteure.map(({ akteur, tiefe }) => ({
        value: akteur.id,
        label: `${'\u2003'.repeat(tiefe - 1)}${akteur.name || 'ohne Namen'}`,
      }))}
    />
  );
}

const EINHEITEN = Object.entries(ZEITEINHEITEN).map(([value, label]) => ({ value, label }));
const istEinheit = (wert: string): wert is Zeiteinheit => Object.hasOwn(ZEITEINHEITEN, wert);

/** From – to with its unit and source: one value, so it is written whole. */
export function Zeitfelder({
  name,
  wert,
  bearbeitbar,
  setze,
  stelle,
}: {
  name: string;
  wert: Zeitspanne | null;
  bearbeitbar: boolean;
  setze: (wert: Zeitspanne | null) => void;
  /** The step it is about. */
  stelle: Id;
}) {
  const rette = useRetten();
  // A unit without a figure is no time yet; whoever chooses it first finds it still chosen at the figure.
  const [leereEinheit, setLeereEinheit] = useState<Zeiteinheit>('wochen');
  const jetzt = wert ?? { min: null, max: null, einheit: leereEinheit, quelle: '' };
  const verkehrt = jetzt.min !== null && jetzt.max !== null && jetzt.min > jetzt.max;
  const aendere = (felder: Partial<Zeitspanne>) => {
    const neu = { ...jetzt, ...felder };
    setLeereEinheit(neu.einheit);
    setze(neu.min === null && neu.max === null && !neu.quelle ? null : neu);
  };
  if (!bearbeitbar) return null;
  const grenze = (feld: 'min' | 'max', label: string) => {
    const nimm = (zahl: number | null) => aendere({ [feld]: zahl });
    return (
      <NumberField
        label={label}
        aria-label={`${name}: ${label}`}
        mindestens={0}
        value={jetzt[feld]}
        onCommit={nimm}
        onVerlust={(text, zahl) =>
          rette({
            ...{ id: stelle, feld: `${name}: ${label}`, text },
            uebernimm: zahl === undefined ? null : () => nimm(zahl),
          })
        }
      />
    );
  };
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-sm text-muted">{name}</legend>
      <div className="grid grid-cols-[1fr_1fr_1.4fr] gap-2">
        {grenze('min', 'mindestens')}
        {grenze('max', 'höchstens')}
        <Select
          label="Einheit"
          aria-label={`${name}: Einheit`}
          value={jetzt.einheit}
          options={EINHEITEN}
          onChange={(einheit) => istEinheit(einheit) && aendere({ einheit })}
        />
      </div>
      {verkehrt && (
        <p role="status" className="text-sm text-danger">
          Mindestens ist mehr als höchstens. Gerechnet wird mit {zeitspanneKurz(jetzt)}.
        </p>
      )}
      {wert && (
        <Kurztext
          label="Woher die Zahl ist"
          wert={jetzt.quelle}
          bearbeitbar
          setze={(quelle) => aendere({ quelle })}
          stelle={stelle}
        />
      )}
    </fieldset>
  );
}
