'use client';

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Abschnitt } from '@/components/ui/abschnitt';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Select } from '@/components/ui/select';
import type { Verbleib } from '@/lib/plan/dienstleistungskette/rules';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { KettenOrt } from '../adresse';
import { useKettenBefehle } from '../befehle';
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
  const loesche = (verbleib?: Verbleib) => {
    setFragt(false);
    if (befehle.loescheLane({ id, verbleib }).ok) ort.waehle(null);
  };
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
            onClick={() => (schritte === 0 ? loesche() : setFragt(true))}
          >
            Bahn löschen{schritte > 0 ? ' …' : ''}
          </Button>
        </div>
      )}
      {fragt && (
        <Verbleibfrage
          titel={gezeigt.titel}
          schritte={schritte}
          andere={lanes.flatMap((l) =>
            l.id === null || l.id === id ? [] : [{ value: l.id, label: l.titel }],
          )}
          loesche={loesche}
          onZu={() => setFragt(false)}
        />
      )}
    </>
  );
}

/** A lane with steps is not deleted before it is said what becomes of them. */
function Verbleibfrage({
  titel,
  schritte,
  andere,
  loesche,
  onZu,
}: {
  titel: string;
  schritte: number;
  andere: readonly { value: string; label: string }[];
  loesche: (verbleib: Verbleib) => void;
  onZu: () => void;
}) {
  const [ziel, setZiel] = useState(andere[0]?.value ?? '');
  return (
    <Dialog
      open
      onClose={onZu}
      title={`Bahn „${titel}“ löschen`}
      footer={
        <>
          <Button onClick={onZu}>Abbrechen</Button>
          <Button variant="danger" onClick={() => loesche({ art: 'mitloeschen' })}>
            Schritte mit löschen
          </Button>
          {andere.length > 0 && (
            <Button
              variant="primary"
              disabled={!ziel}
              onClick={() => loesche({ art: 'verschieben', laneId: ziel })}
            >
              Schritte verschieben
            </Button>
          )}
        </>
      }
    >
      <p className="mb-3">
        {schritte === 1 ? 'In dieser Bahn steht ein Schritt.' : `In dieser Bahn stehen ${schritte} Schritte.`}{' '}
        Wohin damit?
      </p>
      {andere.length > 0 && (
        <Select label="In die Bahn" value={ziel} options={andere} onChange={setZiel} data-anfang />
      )}
    </Dialog>
  );
}
