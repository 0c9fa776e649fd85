'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { zeitlinie } from '@/lib/plan/fall/views/zeit';
import { useFallTaten } from '../use-fall-taten';
import { StationZeile } from './station-zeile';
import { Zeitlinie } from './zeitlinie';

/** What happened, one after the other: as a line with the waiting to be seen, and as a list to be written. */
export function StationenAnsicht() {
  const linie = usePlan(zeitlinie);
  const taten = useFallTaten();
  const [neu, setNeu] = useState<Id | null>(null);
  const ids = linie.marken.map(({ station }) => station.id);
  const beginne = () => setNeu(taten.lege({ sammlung: 'stationen', felder: {} }));

  if (ids.length === 0)
    return (
      <EmptyState
        title="Noch keine Station"
        action={
          taten.erlaubt && (
            <Button variant="primary" icon={<Plus size="1.1em" aria-hidden />} onClick={beginne}>
              Erste Station
            </Button>
          )
        }
      >
        Eine Station ist etwas, das geschehen ist: wann ungefähr, bei wem, was – und wie lange danach gewartet
        wurde. Die Wartezeiten werden als Zeitlinie sichtbar.
      </EmptyState>
    );
  return (
    <div className="flex flex-col gap-6 p-5 max-md:p-4">
      <Zeitlinie linie={linie} />
      <section aria-label="Stationen als Liste" className="max-w-6xl">
        <ol className="flex flex-col border-t border-line">
          {linie.marken.map(({ station, nummer }) => (
            <StationZeile
              key={station.id}
              station={station}
              nummer={nummer}
              ids={ids}
              taten={taten}
              anfang={station.id === neu}
            />
          ))}
        </ol>
        {taten.erlaubt && (
          <Button className="mt-3" icon={<Plus size="1.1em" aria-hidden />} onClick={beginne}>
            Station hinzufügen
          </Button>
        )}
      </section>
    </div>
  );
}
