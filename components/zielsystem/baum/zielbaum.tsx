'use client';

import { ReactFlowProvider } from '@xyflow/react';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { Baumflaeche } from './baumflaeche';

/**
 * The Zielsystem as a picture for the room; the Gliederung is the same thing as a table.
 * `verschiebeNach` opens the dialog that moves an element without dragging.
 */
export function Zielbaum({ verschiebeNach }: { verschiebeNach: (id: Id) => void }) {
  return (
    <ReactFlowProvider>
      <Baumflaeche verschiebeNach={verschiebeNach} />
    </ReactFlowProvider>
  );
}
