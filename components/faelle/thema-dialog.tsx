'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { GrowField } from '@/components/ui/grow-field';
import { Meldung, useMeldung } from '@/components/ui/meldung';
import { useFallRaum } from './fall-kontext';

/** Words of the case from which a theme begins, and the place they stand. */
export interface Stelle {
  text: string;
  ort: string;
}

/** Puts a theme into the Themenspeicher and keeps where it comes from. */
export function ThemaDialog({
  stelle,
  merke,
  onZu,
}: {
  stelle: Stelle;
  /** @returns true when it was taken */
  merke: (titel: string, zitat: string) => boolean;
  onZu: () => void;
}) {
  const { fall } = useFallRaum();
  const melden = useMeldung();
  const [titel, setTitel] = useState(stelle.text.length <= 120 ? stelle.text : '');
  // The Themenspeicher is read by everybody, a case in the Entwurf is not.
  const frei = fall.zustand === 'freigegeben';
  const gib = () => {
    if (!merke(titel, frei ? stelle.text.slice(0, 2_000) : '')) return;
    melden('Das Thema steht im Themenspeicher.', { art: 'ok' });
    onZu();
  };
  return (
    <Dialog
      open
      onClose={onZu}
      title="Als Thema merken"
      footer={
        <>
          <Button onClick={onZu}>Abbrechen</Button>
          <Button variant="primary" disabled={titel.trim() === ''} onClick={gib}>
            Thema merken
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        {stelle.text && (
          <blockquote className="border-l-3 border-accent-line pl-3 text-soft wrap-anywhere">
            „{stelle.text.slice(0, 400)}
            {stelle.text.length > 400 && ' …'}“
          </blockquote>
        )}
        <GrowField
          label="Worum geht es, in wenigen Worten?"
          value={titel}
          maxLength={300}
          data-anfang
          onChange={setTitel}
          onKeyDown={(e) => {
            if (e.key !== 'Enter') return;
            e.preventDefault();
            gib();
          }}
        />
        <p className="text-sm text-muted">
          Herkunft: {fall.alias}, {stelle.ort}
        </p>
        {!frei && (
          <Meldung>
            Den Themenspeicher lesen alle, den Fall noch nicht. Darum wird die Stelle nicht mit übernommen,
            nur ihr Ort. Bitte schreiben Sie auch in den Titel nichts, was auf eine Person schließen lässt.
          </Meldung>
        )}
      </div>
    </Dialog>
  );
}
