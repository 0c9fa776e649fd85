'use client';

import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useRetten } from '@/components/plan/rettung';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { GrowEingabe } from '@/components/ui/grow-eingabe';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { akteurListe } from '@/lib/plan/akteure/views';
import { createLane, deleteLane, moveLane, updateLane } from '@/lib/plan/dienstleistungskette/commands/lanes';
import type { BildLane, KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { mitTrennstellen } from '@/lib/plan/zeichnung/views/trennung';
import { LaneLoeschen } from '../lane-loeschen';

/** The lanes from top to bottom: whose they are, their order, adding and deleting. */
export function BahnenTabelle({
  kettenId,
  bild,
  onWaehle,
}: {
  kettenId: Id;
  bild: KetteBild;
  onWaehle: (id: Id | null) => void;
}) {
  const { run: erstelle, erlaubt } = useCommand(createLane);
  const [weg, setWeg] = useState<BildLane | null>(null);
  const lanes = bild.lanes.filter((lane) => lane.id !== null);
  const neu = () => {
    const ergebnis = erstelle({ kettenId, wer: { art: 'akteur', akteurId: null } });
    if (ergebnis.ok) onWaehle(ergebnis.wert);
  };
  return (
    <section className="mt-8" aria-label="Bahnen">
      <div className="flex items-center gap-2 pb-2">
        <h2 className="mr-auto text-lg font-semibold">Bahnen</h2>
        {erlaubt && (
          <Button icon={<Plus size={16} aria-hidden />} onClick={neu}>
            Bahn
          </Button>
        )}
      </div>
      <ol className="border-t border-line-strong">
        {lanes.map((lane, i) => (
          <BahnZeile key={lane.id} lane={lane} lanes={lanes} stelle={i} onLoeschen={setWeg} />
        ))}
      </ol>
      {weg && <LaneLoeschen lane={weg} lanes={lanes} onZu={() => setWeg(null)} />}
    </section>
  );
}

const NUTZER = 'nutzer';

function BahnZeile({
  lane,
  lanes,
  stelle,
  onLoeschen,
}: {
  lane: BildLane;
  lanes: readonly BildLane[];
  stelle: number;
  onLoeschen: (lane: BildLane) => void;
}) {
  const akteure = usePlan(akteurListe);
  const { run: aendere, erlaubt } = useCommand(updateLane);
  const { run: verschiebe } = useCommand(moveLane);
  const { run: loesche } = useCommand(deleteLane);
  const rette = useRetten();
  const id = lane.id ?? '';
  const benenne = (titel: string) => aendere({ id, felder: { titel } });
  const anzahl =
    lane.schritte.length === 1 ? '1 Schritt' : `${lane.schritte.length.toLocaleString('de-DE')} Schritte`;
  if (!erlaubt)
    return (
      <li className="border-b border-line py-2">
        {lane.titel} <span className="text-sm text-muted">({anzahl})</span>
      </li>
    );
  return (
    <li className="flex flex-wrap items-center gap-2 border-b border-line py-1.5">
      <Select
        label={`Wem gehört die Bahn „${lane.titel}“?`}
        labelHidden
        umbrochen={mitTrennstellen}
        className="min-w-0 max-w-72 grow basis-40"
        value={lane.istNutzer ? NUTZER : (lane.akteurId ?? '')}
        empty="Ohne Organisation"
        options={[
          { value: NUTZER, label: 'Nutzer:in' },
          ...akteure.map(({ akteur, pfad }) => ({ value: akteur.id, label: pfad.join(' › ') })),
        ]}
        onChange={(wert) =>
          aendere({
            id,
            felder: {
              wer:
                wert === NUTZER
                  ? { art: 'nutzer', akteurId: null }
                  : { art: 'akteur', akteurId: wert || null },
            },
          })
        }
      />
      <GrowEingabe
        label={`Eigener Name der Bahn „${lane.titel}“`}
        labelHidden
        placeholder={lane.lane?.titel ? '' : lane.titel}
        className="min-w-0 max-w-72 grow basis-40"
        value={lane.lane?.titel ?? ''}
        onCommit={benenne}
        onVerlust={(text) =>
          rette({ id, feld: 'Eigener Name der Bahn', text, uebernimm: () => benenne(text) })
        }
      />
      <span className="mr-auto text-sm text-muted">{anzahl}</span>
      <IconButton
        label={`„${lane.titel}“ nach oben`}
        icon={<ArrowUp size={16} aria-hidden />}
        disabled={stelle === 0}
        onClick={() => verschiebe({ id, nachId: lanes[stelle - 2]?.id ?? null })}
      />
      <IconButton
        label={`„${lane.titel}“ nach unten`}
        icon={<ArrowDown size={16} aria-hidden />}
        disabled={stelle === lanes.length - 1}
        onClick={() => verschiebe({ id, nachId: lanes[stelle + 1]?.id ?? null })}
      />
      <IconButton
        label={`Bahn „${lane.titel}“ löschen`}
        icon={<Trash2 size={16} aria-hidden />}
        onClick={() => (lane.schritte.length > 0 ? onLoeschen(lane) : loesche({ id }))}
      />
    </li>
  );
}
