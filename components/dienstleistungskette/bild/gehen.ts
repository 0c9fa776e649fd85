import type { BildSchritt, KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** Walking through the picture with the arrow keys: along the edges, and where there is none to what lies that way. */

export const PFEILE = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
export type Pfeil = (typeof PFEILE)[number];
export const istPfeil = (taste: string): taste is Pfeil => PFEILE.some((pfeil) => pfeil === taste);

interface Mitte {
  id: Id;
  x: number;
  y: number;
}

function mitten(bild: KetteBild): Mitte[] {
  return bild.lanes.flatMap((lane) =>
    lane.schritte.map((s) => ({
      id: s.schritt.id,
      x: s.x + s.breite / 2,
      y: lane.oben + s.y + s.hoehe / 2,
    })),
  );
}

/** The steps an edge leads to (or from), the upper ones first. */
export function verbundene(bild: KetteBild, id: Id, wohin: 'danach' | 'davor'): BildSchritt[] {
  const oben = new Map(bild.lanes.map((lane) => [lane.id, lane.oben]));
  const y = (s: BildSchritt) => (oben.get(s.laneId) ?? 0) + s.y;
  return bild.verbindungen
    .filter(({ von, nach }) => (wohin === 'danach' ? von : nach).schritt.id === id)
    .map(({ von, nach }) => (wohin === 'danach' ? nach : von))
    .sort((a, b) => y(a) - y(b) || a.x - b.x);
}

/** Where the key leads from a step; null when there is nothing that way. */
export function gehe(bild: KetteBild, id: Id | null, pfeil: Pfeil): Id | null {
  const alle = mitten(bild);
  const lesend = bild.lanes.flatMap((lane) => lane.schritte.map((s) => s.schritt.id));
  const hier = alle.find((m) => m.id === id);
  if (!hier || pfeil === 'Home') return lesend[0] ?? null;
  if (pfeil === 'End') return lesend.at(-1) ?? null;
  if (pfeil === 'ArrowRight' || pfeil === 'ArrowLeft') {
    const linie = verbundene(bild, hier.id, pfeil === 'ArrowRight' ? 'danach' : 'davor');
    const y = new Map(alle.map((m) => [m.id, m.y]));
    const naechste = linie
      .map((s) => s.schritt.id)
      .sort((a, b) => Math.abs((y.get(a) ?? 0) - hier.y) - Math.abs((y.get(b) ?? 0) - hier.y));
    if (naechste[0]) return naechste[0];
  }
  return inRichtung(alle, hier, pfeil);
}

function inRichtung(alle: readonly Mitte[], hier: Mitte, pfeil: Pfeil): Id | null {
  const senkrecht = pfeil === 'ArrowUp' || pfeil === 'ArrowDown';
  const zeichen = pfeil === 'ArrowDown' || pfeil === 'ArrowRight' ? 1 : -1;
  let beste: Id | null = null;
  let kleinste = Number.POSITIVE_INFINITY;
  for (const m of alle) {
    const vor = (senkrecht ? m.y - hier.y : m.x - hier.x) * zeichen;
    const quer = Math.abs(senkrecht ? m.x - hier.x : m.y - hier.y);
    if (m.id === hier.id || vor <= 4) continue;
    const weit = vor + quer * 2.5;
    if (weit >= kleinste) continue;
    kleinste = weit;
    beste = m.id;
  }
  return beste;
}

/** The other steps that hang on the same step before: `.` goes from one branch to the next. */
export function nebenzweig(bild: KetteBild, id: Id): Id | null {
  for (const davor of verbundene(bild, id, 'davor')) {
    const zweige = verbundene(bild, davor.schritt.id, 'danach').map((s) => s.schritt.id);
    const stelle = zweige.indexOf(id);
    if (zweige.length > 1) return zweige[(stelle + 1) % zweige.length] ?? null;
  }
  return null;
}

/** The edges that leave a step, then those that reach it; for walking with „E“. */
export function kantenAm(bild: KetteBild, id: Id): Id[] {
  const hinaus = bild.verbindungen.filter(({ von }) => von.schritt.id === id);
  const hinein = bild.verbindungen.filter(({ nach }) => nach.schritt.id === id);
  return [...hinaus, ...hinein].map(({ verbindung }) => verbindung.id);
}

/** Where the focus goes when a step itself is gone: the one before it, else one near it. */
export function nachbar(bild: KetteBild, id: Id): Id | null {
  return (
    verbundene(bild, id, 'davor')[0]?.schritt.id ??
    verbundene(bild, id, 'danach')[0]?.schritt.id ??
    gehe(bild, id, 'ArrowLeft') ??
    bild.lanes.flatMap((lane) => lane.schritte).find((s) => s.schritt.id !== id)?.schritt.id ??
    null
  );
}
