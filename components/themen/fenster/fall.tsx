'use client';

import { useState } from 'react';
import { useSichtbareFaelle } from '@/components/plan/faden/faelle';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { useThemen } from '../kontext';

/** A case this person may read, or only a word where the theme comes from. */
export function Fall({ id, onZu }: { id: Id; onZu: () => void }) {
  const faelle = useSichtbareFaelle();
  const { taten } = useThemen();
  const [fallId, setFallId] = useState('');
  const [stelle, setStelle] = useState('');
  const gewaehlt = faelle.find((fall) => fall.id === fallId);
  return (
    <Dialog open onClose={onZu} title="Woher kommt das Thema?" size="sm">
      <form
        className="flex flex-col gap-3"
        onSubmit={(e) => {
          e.preventDefault();
          const fertig = taten.verbindeFall(id, {
            fallId: gewaehlt?.id ?? null,
            alias: gewaehlt?.titel.slice(0, 200),
            titel: stelle,
          });
          if (fertig) onZu();
        }}
      >
        <fieldset>
          <legend className="text-sm text-muted">Fall</legend>
          {faelle.length === 0 && (
            <p className="text-sm">
              Noch kein Fall ist für Sie freigegeben. Sie können die Herkunft mit Worten nennen.
            </p>
          )}
          {faelle.map((fall) => (
            <label key={fall.id} className="flex min-h-9 items-center gap-2.5">
              <input
                type="radio"
                name="fall"
                className="size-4.5 accent-accent"
                checked={fallId === fall.id}
                onChange={() => setFallId(fall.id)}
              />
              {fall.titel}
            </label>
          ))}
        </fieldset>
        <TextField
          label="Stelle (freiwillig)"
          hint="Zum Beispiel „Erzählung“ oder „Konferenz im Mai“."
          value={stelle}
          maxLength={300}
          onChange={setStelle}
        />
        <Button type="submit" variant="primary" className="self-end">
          Verbinden
        </Button>
      </form>
    </Dialog>
  );
}
