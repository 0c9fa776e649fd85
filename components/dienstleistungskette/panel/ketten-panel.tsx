'use client';

import { usePlan } from '@/components/plan/use-plan';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { KettenOrt } from '../adresse';
import { KantePanel } from './kante-panel';
import { KettePanel } from './kette-panel';
import { LanePanel } from './lane-panel';
import { SchrittPanel } from './schritt-panel';
import { Weg } from './weg';

/** Details of what is selected in a chain: a step, an edge, a lane, or the chain itself. */
export function KettenPanel({ id, ort }: { id: Id; ort: KettenOrt }) {
  const was = usePlan((plan) => {
    if (plan.schritte.get(id)?.geloescht === null) return 'schritt';
    if (plan.verbindungen.get(id)?.geloescht === null) return 'kante';
    if (plan.lanes.get(id)?.geloescht === null) return 'lane';
    return plan.ketten.get(id)?.geloescht === null ? 'kette' : 'weg';
  });
  return (
    <div className="px-5 pt-4 pb-10" key={id}>
      {was === 'schritt' && <SchrittPanel id={id} ort={ort} />}
      {was === 'kante' && <KantePanel id={id} ort={ort} />}
      {was === 'lane' && <LanePanel id={id} ort={ort} />}
      {was === 'kette' && <KettePanel id={id} ort={ort} />}
      {was === 'weg' && <Weg id={id} />}
    </div>
  );
}
