'use client';

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Abschnitt } from '@/components/ui/abschnitt';
import { Button } from '@/components/ui/button';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { KettenOrt } from '../adresse';
import { useKettenBefehle } from '../befehle';
import { LaneLoeschen } from '../lane-loeschen';
import { Akteurwahl } from './felder';
import { Titel } from './titel';

export function LanePanel({ id, ort }: { id: Id; ort: KettenOrt }) {
  const lane = usePlan((plan) => plan.lanes.get(id));
  const bild = usePlan((plan) => (lane ? ketteBild(plan, lane.platz.parentId ?? '') : null));
  const befehle = useKettenBefehle();
  const [fragt, setFragt] = useState(false);
  const lanes = bild?.lanes.filter((kandidat) => kandidat.id !== null) ?? [];
  const stelle = lanes.findIndex((kandidat) => kandidat.id === id);
  const gezeigt = lanes[stelle];
  if (!lane || !gezeigt) return null;
  const { erlaubt } = befehle;
  const schritte = gezeigt.schritte.length;
  return (
    <>
      <p className="pr-9 text-sm text-muted">
        Bahn · {schritte === 1 ? 'ein Schritt' : `${schritte} Schritte`}
      </p>
      <Titel
        label="Name der Bahn"
        wert={lane.titel}
        leer={gezeigt.titel}
        bearbeitbar={erlaubt}
        setze={(titel) => befehle.aendereLane({ id, felder: { titel } })}
        stelle={id}
      />
      {lane.wer.art === 'nutzer' ? (
        <p className="mb-3 text-muted">Die Bahn der Person, um die es geht.</p>
      ) : (
        <Abschnitt titel="Organisation">
          <Akteurwahl
            label="Akteur"
            wert={lane.wer.akteurId}
            leer="keiner"
            bearbeitbar={erlaubt}
            setze={(akteurId) => befehle.aendereLane({ id, felder: { wer: { art: 'akteur', akteurId } } })}
          />
        </Abschnitt>
      )}
      {erlaubt && (
        <div className="flex flex-wrap gap-2 border-t border-line pt-3">
          <Button
            icon={<ArrowUp size={15} aria-hidden />}
            disabled={stelle === 0}
            onClick={() => befehle.verschiebeLane({ id, nachId: lanes[stelle - 2]?.id ?? null })}
          >
            Nach oben
          </Button>
          <Button
            icon={<ArrowDown size={15} aria-hidden />}
            disabled={stelle === lanes.length - 1}
            onClick={() => befehle.verschiebeLane({ id, nachId: lanes[stelle + 1]?.id ?? null })}
          >
            Nach unten
          </Button>
          <Button
            variant="quiet"
            icon={<Trash2 size={15} aria-hidden />}
            onClick={() => {
              if (schritte > 0) setFragt(true);
              else if (befehle.loescheLane({ id }).ok) ort.waehle(null);
            }}
          >
            Bahn löschen{schritte > 0 ? ' …' : ''}
          </Button>
        </div>
      )}
      {fragt && (
        <LaneLoeschen
          lane={gezeigt}
          lanes={lanes}
          onZu={() => setFragt(false)}
          onWeg={() => ort.waehle(null)}
        />
      )}
    </>
  );
}
