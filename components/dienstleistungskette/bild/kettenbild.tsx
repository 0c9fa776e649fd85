'use client';

import { ReactFlowProvider } from '@xyflow/react';
import { usePlanSpaeter } from '@/components/plan/use-plan-spaeter';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Plan } from '@/lib/plan/doc/plan';
import type { KettenOrt } from '../adresse';
import { Bildflaeche } from './bildflaeche';
import { UMBAU_AB } from './umbau';

/** What a hand does shows at once. Where very many steps change, the change and its drawing are two tasks. */
function wenigeAnders({ schritte: vorher }: Plan, { schritte: jetzt }: Plan): boolean {
  let anders = 0;
  if (vorher !== jetzt) for (const [id, schritt] of jetzt) if (vorher.get(id) !== schritt) anders += 1;
  return anders <= UMBAU_AB;
}

/** One chain as a picture in lanes; the Tabelle is the same thing as rows. */
export function Kettenbild({ ort }: { ort: KettenOrt }) {
  const bild = usePlanSpaeter(
    (plan) => (ort.kettenId === null ? null : ketteBild(plan, ort.kettenId)),
    wenigeAnders,
  );
  if (!bild) return null;
  return (
    <ReactFlowProvider key={bild.kette.id}>
      <Bildflaeche bild={bild} ort={ort} />
    </ReactFlowProvider>
  );
}
