'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { TextField } from '@/components/ui/text-field';
import { KETTEN_ARTEN, type Kette, VARIANTEN } from '@/lib/plan/dienstleistungskette/schema';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { useKettenBefehle } from '../befehle';

const WAHL = {
  variante: [
    { value: 'ist', label: `${VARIANTEN.ist}: wie es heute ist` },
    { value: 'soll', label: `${VARIANTEN.soll}: wie es sein soll` },
  ],
  art: [
    { value: 'detail', label: KETTEN_ARTEN.detail },
    { value: 'prozesslandkarte', label: KETTEN_ARTEN.prozesslandkarte },
  ],
} as const;

export function NeueKette({ onZu, onFertig }: { onZu: () => void; onFertig: (id: Id) => void }) {
  const { erstelleKette } = useKettenBefehle();
  const [titel, setTitel] = useState('');
  const [konstellation, setKonstellation] = useState('');
  const [variante, setVariante] = useState<Kette['variante']>('ist');
  const [art, setArt] = useState<Kette['art']>('detail');
  const lege = () => {
    const ergebnis = erstelleKette({ titel, variante, art, konstellation });
    if (ergebnis.ok) onFertig(ergebnis.wert);
  };
  return (
    <Dialog
      open
      onClose={onZu}
      title="Neue Kette"
      footer={
        <>
          <Button onClick={onZu}>Abbrechen</Button>
          <Button variant="primary" onClick={lege}>
            Anlegen
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(e) => {
          e.preventDefault();
          lege();
        }}
      >
        <TextField
          label="Titel"
          value={titel}
          onChange={setTitel}
          data-anfang
          hint="Zum Beispiel: Vom Anspruch bis zum Kursbeginn"
        />
        <TextField
          label="Typische Konstellation"
          value={konstellation}
          onChange={setKonstellation}
          hint="Für wen gilt die Kette? Keine Namen, keine Einzelfälle."
        />
        <SegmentedControl label="Variante" value={variante} options={WAHL.variante} onChange={setVariante} />
        <SegmentedControl label="Umfang" value={art} options={WAHL.art} onChange={setArt} />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
