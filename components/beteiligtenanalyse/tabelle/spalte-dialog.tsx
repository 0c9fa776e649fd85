import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { updateSpalte } from '@/lib/plan/beteiligtenanalyse/commands/spalten';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { useAnalyse } from '../use-analyse';
import { Auswahlliste, alsOptionen } from './auswahlliste';

/** Another name for a column, and for a choice what stands in it. */
export function SpalteDialog({ id, onZu }: { id: Id; onZu: () => void }) {
  const { analyse, tu } = useAnalyse();
  const form = useId();
  const spalte = analyse?.spalten.get(id);
  const waehlt = spalte?.art === 'auswahl' && spalte.feld === null;
  const [titel, setTitel] = useState(spalte?.titel ?? '');
  const [auswahl, setAuswahl] = useState(spalte?.optionen.join('\n') ?? '');
  const gib = (e: FormEvent) => {
    e.preventDefault();
    const felder = { titel: titel.trim(), ...(waehlt && { optionen: alsOptionen(auswahl) }) };
    if (tu(updateSpalte, { id, felder }).ok) onZu();
  };
  return (
    <Dialog
      open
      onClose={onZu}
      size="sm"
      title={waehlt ? 'Spalte ändern' : 'Spalte umbenennen'}
      footer={
        <>
          <Button onClick={onZu}>Abbrechen</Button>
          <Button variant="primary" type="submit" form={form}>
            {waehlt ? 'Ändern' : 'Umbenennen'}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={gib} className="flex flex-col gap-3">
        <TextField label="Name der Spalte" value={titel} onChange={setTitel} maxLength={200} data-anfang />
        {waehlt && (
          <>
            <Auswahlliste text={auswahl} onText={setAuswahl} />
            <p className="text-sm text-muted">
              Was schon eingetragen ist, bleibt stehen, auch wenn es hier nicht mehr zur Auswahl steht.
            </p>
          </>
        )}
      </form>
    </Dialog>
  );
}
