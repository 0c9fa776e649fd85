import { useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Select } from '@/components/ui/select';
import { akteurListe } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { BeziehungFelder } from '../beziehung-felder';

/** What two Akteure have with each other; an empty end is chosen here. */
export function BeziehungDialog({ paar, onZu }: { paar: readonly [Id, Id]; onZu: () => void }) {
  const zeilen = usePlan(akteurListe);
  const [[a, b], setzePaar] = useState(paar);
  const namen = (ohne: Id) =>
    zeilen
      .filter(({ akteur }) => akteur.id !== ohne)
      .map(({ akteur }) => ({ value: akteur.id, label: akteur.name || 'Akteur ohne Namen' }));
  return (
    <Dialog
      open
      onClose={onZu}
      title="Beziehung"
      footer={
        <Button variant="primary" onClick={onZu}>
          Fertig
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {(paar[0] === '' || paar[1] === '') && (
          <div className="grid gap-3 sm:grid-cols-2">
            <Select
              label="Akteur"
              value={a}
              onChange={(id) => setzePaar([id, b])}
              options={namen(b)}
              empty="–"
            />
            <Select
              label="mit"
              value={b}
              onChange={(id) => setzePaar([a, id])}
              options={namen(a)}
              empty="–"
            />
          </div>
        )}
        {a !== '' && b !== '' ? (
          <BeziehungFelder a={a} b={b} />
        ) : (
          <p className="text-muted">Wählen Sie die beiden Akteure.</p>
        )}
      </div>
    </Dialog>
  );
}
