import { useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Select } from '@/components/ui/select';
import { canConnect } from '@/lib/plan/dienstleistungskette/rules';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { schrittTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** „Verbinden mit …“: the way to draw an edge without drawing (2.5.7). What cannot be connected says why. */
export function SchrittWahlDialog({
  bild,
  vonId: anfang,
  onWahl,
  onZu,
}: {
  bild: KetteBild;
  vonId: Id | null;
  onWahl: (vonId: Id, nachId: Id) => void;
  onZu: () => void;
}) {
  const schritte = bild.lanes.flatMap((lane) =>
    lane.schritte.map((s) => ({ value: s.schritt.id, label: `${schrittTitel(s.schritt)} (${lane.titel})` })),
  );
  const [vonId, setVonId] = useState(anfang ?? schritte[0]?.value ?? '');
  const [nachId, setNachId] = useState('');
  const erlaubt = usePlan((plan) => (nachId ? canConnect(plan, { vonId, nachId }) : true));
  return (
    <Dialog
      open
      onClose={onZu}
      title="Verbinden mit …"
      footer={
        <>
          <Button onClick={onZu}>Abbrechen</Button>
          <Button
            variant="primary"
            disabled={!nachId || erlaubt !== true}
            onClick={() => onWahl(vonId, nachId)}
          >
            Verbinden
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Select label="Von" value={vonId} onChange={setVonId} options={schritte} />
        <Select
          label="Nach"
          value={nachId}
          onChange={setNachId}
          empty="Schritt wählen"
          options={schritte.filter(({ value }) => value !== vonId)}
          error={erlaubt === true ? null : erlaubt}
          data-anfang
        />
      </div>
    </Dialog>
  );
}
