'use client';

import { useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { datenListe, datenText } from '@/lib/plan/themen/views';
import { useThemen } from '../kontext';

/** What a figure says about the theme. */
export function Datenbezug({ id, onZu }: { id: Id; onZu: () => void }) {
  const daten = usePlan(datenListe);
  const { taten, oeffne } = useThemen();
  return (
    <Dialog
      open
      onClose={onZu}
      title="Planungsdaten verbinden"
      footer={<Button onClick={() => oeffne({ art: 'datum', themaId: id })}>Neue Karte …</Button>}
    >
      {daten.length === 0 && <p>Es gibt noch keine Karte mit Planungsdaten.</p>}
      <ul>
        {daten.map((datum) => (
          <li
            key={datum.id}
            className="flex flex-wrap items-center gap-2 border-b border-line py-2 last:border-0"
          >
            <span className="min-w-52 grow">
              {datum.titel}
              <span className="block text-sm text-muted">{datenText(datum)}</span>
            </span>
            {(['stuetzt', 'widerspricht'] as const).map((bezug) => (
              <Button
                key={bezug}
                size="sm"
                aria-label={`${datum.titel}: ${bezug === 'stuetzt' ? 'stützt' : 'widerspricht'}`}
                onClick={() => {
                  if (taten.setzeBezug({ id: datum.id, themaId: id, bezug })) onZu();
                }}
              >
                {bezug === 'stuetzt' ? '▲ stützt' : '▼ widerspricht'}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** A new planning-data card, to be filled in its panel. */
export function NeuesDatum({ themaId, onZu }: { themaId: Id | null; onZu: () => void }) {
  const { taten, waehle } = useThemen();
  const [titel, setTitel] = useState('');
  return (
    <Dialog open onClose={onZu} title="Neue Karte mit Planungsdaten" size="sm">
      <form
        className="flex flex-col gap-3"
        onSubmit={(e) => {
          e.preventDefault();
          const id = taten.erstelleDatum(
            { titel: titel.trim() },
            themaId ? { themaId, bezug: 'stuetzt' } : undefined,
          );
          if (!id) return;
          waehle(id);
          onZu();
        }}
      >
        <TextField
          label="Was zeigt die Zahl?"
          hint="Wert, Gebiet, Quelle und Jahr tragen Sie danach rechts ein."
          value={titel}
          maxLength={2_000}
          onChange={setTitel}
          data-anfang
        />
        <Button type="submit" variant="primary" className="self-end">
          Anlegen
        </Button>
      </form>
    </Dialog>
  );
}
