import type { Id } from '@/lib/plan/doc/grundlagen';
import { durchquert, hindernisse, type Punkt, type Weg, type WegKnoten } from './geometrie';

/** What is wrong with a drawing, counted: for measurements and tests. */

interface Stueck {
  kante: Id;
  a: Punkt;
  b: Punkt;
}

function stuecke(wege: ReadonlyMap<Id, Weg>): Stueck[] {
  return [...wege].flatMap(([kante, weg]) =>
    weg.slice(1).flatMap((b, i) => {
      const a = weg[i];
      return a ? [{ kante, a, b }] : [];
    }),
  );
}

/** How often two edges cross (level over upright). */
export function kreuzungen(wege: ReadonlyMap<Id, Weg>): number {
  const alle = stuecke(wege);
  const waagerechte = alle.filter(({ a, b }) => a.y === b.y);
  const senkrechte = alle.filter(({ a, b }) => a.x === b.x);
  let anzahl = 0;
  for (const w of waagerechte) {
    const links = Math.min(w.a.x, w.b.x);
    const rechts = Math.max(w.a.x, w.b.x);
    for (const s of senkrechte) {
      if (s.kante === w.kante || s.a.x <= links || s.a.x >= rechts) continue;
      if (w.a.y > Math.min(s.a.y, s.b.y) && w.a.y < Math.max(s.a.y, s.b.y)) anzahl += 1;
    }
  }
  return anzahl;
}

/** Edges that run through a step. */
export function durchSchritte(wege: ReadonlyMap<Id, Weg>, knoten: readonly WegKnoten[]): Id[] {
  const kaesten = knoten.flatMap(hindernisse);
  const getroffen = stuecke(wege).filter(({ a, b }) => kaesten.some((k) => durchquert(k, a, b)));
  return [...new Set(getroffen.map((s) => s.kante))];
}
