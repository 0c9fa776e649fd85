import type { BildLane, KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Weg } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { kopfhoehe } from './lanename';

/**
 * Lanes high enough for their names, which other programs write upright at their heads: what lies below moves down,
 * steps and ways keep their places within their lanes.
 */
export function mitLaneraum(
  bild: KetteBild,
  wege: ReadonlyMap<Id, Weg>,
  name: (lane: BildLane) => string,
): { bild: KetteBild; wege: ReadonlyMap<Id, Weg> } {
  let mehr = 0;
  const stufen: { ab: number; mehr: number }[] = [];
  const lanes = bild.lanes.map((lane) => {
    stufen.push({ ab: lane.oben, mehr });
    const hoehe = Math.max(lane.hoehe, kopfhoehe(name(lane)));
    const neu = { ...lane, oben: lane.oben + mehr, hoehe };
    mehr += hoehe - lane.hoehe;
    return neu;
  });
  if (mehr === 0) return { bild, wege };
  const tiefer = (y: number) => y + (stufen.findLast(({ ab }) => ab <= y)?.mehr ?? 0);
  const verschoben = [...wege].map(([id, weg]): [Id, Weg] => [
    id,
    weg.map(({ x, y }) => ({ x, y: tiefer(y) })),
  ]);
  return { bild: { ...bild, lanes, hoehe: bild.hoehe + mehr }, wege: new Map(verschoben) };
}
