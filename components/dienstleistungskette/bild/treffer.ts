import type { BildLane, BildVerbindung, KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Punkt, Weg } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** What lies at a point of the picture. */

/** The lane at this height; above the first it is the first, below the last the last. */
export function laneAn(bild: KetteBild, y: number): BildLane | undefined {
  const lanes = bild.lanes.filter((lane) => lane.id !== null);
  return lanes.find((lane) => y < lane.oben + lane.hoehe) ?? lanes.at(-1);
}

export function schrittAn(bild: KetteBild, { x, y }: Punkt, rand = 6): Id | null {
  for (const lane of bild.lanes) {
    if (y < lane.oben - rand || y > lane.oben + lane.hoehe + rand) continue;
    for (const s of lane.schritte) {
      const dy = y - lane.oben - s.y;
      if (x >= s.x - rand && x <= s.x + s.breite + rand && dy >= -rand && dy <= s.hoehe + rand)
        return s.schritt.id;
    }
  }
  return null;
}

/** The nearest edge within `fang` pixels that does not begin or end at one of `ohne`. */
export function kanteAn(
  wege: ReadonlyMap<Id, Weg>,
  kanten: readonly BildVerbindung[],
  punkt: Punkt,
  ohne: ReadonlySet<Id>,
  fang = 18,
): Id | null {
  let beste: Id | null = null;
  let naechste = fang;
  for (const { verbindung } of kanten) {
    if (ohne.has(verbindung.enden.vonId) || ohne.has(verbindung.enden.nachId)) continue;
    const weit = entfernung(wege.get(verbindung.id) ?? [], punkt);
    if (weit >= naechste) continue;
    naechste = weit;
    beste = verbindung.id;
  }
  return beste;
}

function entfernung(weg: Weg, { x, y }: Punkt): number {
  let kleinste = Number.POSITIVE_INFINITY;
  for (let i = 1; i < weg.length; i += 1) {
    const a = weg[i - 1];
    const b = weg[i];
    if (!a || !b) continue;
    const dx = Math.max(Math.min(a.x, b.x) - x, 0, x - Math.max(a.x, b.x));
    const dy = Math.max(Math.min(a.y, b.y) - y, 0, y - Math.max(a.y, b.y));
    kleinste = Math.min(kleinste, Math.hypot(dx, dy));
  }
  return kleinste;
}
