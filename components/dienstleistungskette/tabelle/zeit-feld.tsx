'use client';

import { useState } from 'react';
import { TextEingabe } from '@/components/ui/text-eingabe';
import type { Zeitspanne } from '@/lib/plan/dienstleistungskette/schema';
import { alsZeitspanne, zeitspanneText } from '@/lib/plan/dienstleistungskette/views/einfuegen';

/** A range of time as it is spoken: „2–3 Wochen“, „bis 8 Wochen“. The source given in the panel stays. */
export function ZeitFeld({
  label,
  wert,
  onCommit,
}: {
  label: string;
  wert: Zeitspanne | null;
  onCommit: (wert: Zeitspanne | null) => void;
}) {
  const [fehler, setFehler] = useState('');
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
        onCommit(neu && { ...neu, quelle: wert?.quelle ?? '' });
      }}
    />
  );
}
