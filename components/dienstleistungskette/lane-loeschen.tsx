'use client';

import { useState } from 'react';
import { useCommand } from '@/components/plan/use-command';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Select } from '@/components/ui/select';
import { deleteLane } from '@/lib/plan/dienstleistungskette/commands/lanes';
import type { BildLane } from '@/lib/plan/dienstleistungskette/views/bild';

const PAPIERKORB = '';

/** A lane with steps is deleted only when it is said where they go: into another lane, unless one says otherwise. */
export function LaneLoeschen({
  lane,
  lanes,
  onZu,
  onWeg,
}: {
  lane: BildLane;
  lanes: readonly BildLane[];
  onZu: () => void;
  onWeg?: () => void;
}) {
  const { run } = useCommand(deleteLane);
  const andere = lanes.filter(({ id }) => id !== null && id !== lane.id);
  const [ziel, setZiel] = useState(andere[0]?.id ?? PAPIERKORB);
  const tue = () => {
    const verbleib =
      ziel === PAPIERKORB
        ? ({ art: 'mitloeschen' } as const)
        : ({ art: 'verschieben', laneId: ziel } as const);
    if (!run({ id: lane.id ?? '', verbleib }).ok) return;
    onZu();
    onWeg?.();
  };
  return (
    <Dialog
      open
      onClose={onZu}
      title={`Bahn „${lane.titel}“ löschen`}
      footer={
        <>
          <Button onClick={onZu}>Abbrechen</Button>
          <Button variant="danger" onClick={tue}>
            Bahn löschen
          </Button>
        </>
      }
    >
      <Select
        label={`Wohin mit ${lane.schritte.length === 1 ? 'dem einen Schritt' : `den ${lane.schritte.length} Schritten`}?`}
        value={ziel}
        empty="Mit in den Papierkorb"
        options={andere.map(({ id, titel }) => ({ value: id ?? '', label: `In die Bahn „${titel}“` }))}
        data-anfang
        onChange={setZiel}
      />
    </Dialog>
  );
}
