'use client';

import { ReactFlowProvider } from '@xyflow/react';
import { usePlan } from '@/components/plan/use-plan';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { KettenOrt } from '../adresse';
import { Bildflaeche } from './bildflaeche';

/** One chain as a picture in lanes; the Tabelle is the same thing as rows. */
export function Kettenbild({ ort }: { ort: KettenOrt }) {
  const bild = usePlan((plan) => (ort.kettenId === null ? null : ketteBild(plan, ort.kettenId)));
  if (!bild) return null;
  return (
    <ReactFlowProvider key={bild.kette.id}>
      <Bildflaeche bild={bild} ort={ort} />
    </ReactFlowProvider>
  );
}
