'use client';

import { useState } from 'react';
import { useRetten } from '@/components/plan/rettung';
import { TextEingabe } from '@/components/ui/text-eingabe';
import type { Zeitspanne } from '@/lib/plan/dienstleistungskette/schema';
import { alsZeitspanne } from '@/lib/plan/dienstleistungskette/views/zeitangabe';
import { zeitspanneText } from '@/lib/plan/dienstleistungskette/views/zeitspanne';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** A range of time as it is spoken: „2–3 Wochen“, „bis 8 Wochen“. The source given in the panel stays. */
export function ZeitFeld({
  label,
  wert,
  onCommit,
  stelle,
}: {
  label: string;
  wert: Zeitspanne | null;
  onCommit: (wert: Zeitspanne | null) => void;
  /** The step it is about. */
  stelle: Id;
}) {
  const rette = useRetten();
  const [fehler, setFehler] = useState('');
  const mitQuelle = (neu: Zeitspanne | null) => neu && { ...neu, quelle: wert?.quelle ?? '' };
  return (
    <TextEingabe
      label={label}
      labelHidden
      value={zeitspanneText(wert)}
      placeholder="offen"
      title="Zahl und Einheit, z. B. 2–3 Tage"
      error={fehler}
      onCommit={(text) => {
        const neu = text === '' ? null : alsZeitspanne(text);
        if (text !== '' && !neu) {
          setFehler(`„${text}“ ist keine Zeitangabe. Schreiben Sie Zahl und Einheit, z. B. „bis 8 Wochen“.`);
          return;
        }
        setFehler('');
        onCommit(mitQuelle(neu));
      }}
      onVerlust={(text) => {
        const neu = alsZeitspanne(text);
        const lesbar = neu !== null || text === '';
        rette({
          ...{ id: stelle, feld: label, text },
          uebernimm: lesbar ? () => onCommit(mitQuelle(neu)) : null,
        });
      }}
    />
  );
}
