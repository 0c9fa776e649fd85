import { useStore } from '@xyflow/react';
import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { kastenIm } from '@/lib/plan/dienstleistungskette/views/wege';
import { freierEinfuegepunkt } from '@/lib/plan/dienstleistungskette/views/wege/marken';
import { type KantenProps, useWeg } from './kante';
import { useBild } from './lage';

/** Half of a target for a finger, in pixels of the screen, and a little air. */
const RADIUS = 24;
const GROESSTE_VERGROESSERUNG = 2.4;

/** „+“ on the selected edge, above the steps and beside them: a finger must not hit a step instead. */
export function Einfuegen({ bild, kante }: { bild: KetteBild; kante: KantenProps }) {
  const { taten } = useBild();
  const weg = useWeg(kante);
  // In steps, so that it does not wander while one zooms.
  const radius = useStore(
    ({ transform: [, , zoom] }) => Math.ceil((RADIUS * Math.min(GROESSTE_VERGROESSERUNG, 1 / zoom)) / 4) * 4,
  );
  const schritte = useMemo(
    () => bild.lanes.flatMap((lane) => lane.schritte.map((s) => kastenIm(lane, s))),
    [bild],
  );
  const ort = useMemo(() => freierEinfuegepunkt(weg, schritte, radius), [weg, schritte, radius]);
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label="Schritt hier einfügen"
      title="Schritt hier einfügen (Einfg)"
      style={{ left: ort.x, top: ort.y, transform: 'translate(-50%, -50%) scale(var(--gegenzoom, 1))' }}
      className="mit-kanten nopan pointer-events-auto absolute z-10 grid size-7 place-items-center rounded-full border-2 border-panel bg-accent text-on-accent hover:bg-accent-hover pointer-coarse:size-11"
      onClick={(e) => {
        e.stopPropagation();
        taten.fuegeEin(kante.verbindung.verbindung.id);
      }}
    >
      <Plus size={18} aria-hidden strokeWidth={2.5} />
    </button>
  );
}
