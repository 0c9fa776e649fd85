import { KREISE, type Lage } from '@/lib/plan/akteure/schema';
import { akteurListe } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import { beziehungen, stufenzahl } from '../views';

/** The box of an Akteur. Pixels. */
export const KASTEN = { breite: 136, hoehe: 56 } as const;
/**
 * The circles are drawn as ellipses, this many times as high as wide: screens, slides and paper are, so names are
 * read from farther away. All places are found in true circles and pressed flat at the end.
 */
export const FLACH = 0.5;
/** Keeps two boxes apart whatever the angle, before they are pressed flat. */
const ABSTAND = Math.hypot(KASTEN.breite, KASTEN.hoehe / FLACH) + 10;
/** Places are rounded to hundredths, so two that just fit may seem a little nearer. */
const RUNDUNG = 0.05;
const RAND = ABSTAND / 2 + 8;
const DURCHLAEUFE = 6;
/** By how much a ring is widened before another one is added. */
const SCHRITT = 6;
const VOLL = 2 * Math.PI;

export type Kreis = keyof typeof KREISE;
export const KREIS_NAMEN = Object.keys(KREISE) as Kreis[];

/** The centre of the map is 0/0. Radii are half the width of an ellipse, in pixels; half its height is {@link FLACH} of it. */
export interface Anordnung {
  /** Centre of each Akteur's box. */
  punkte: ReadonlyMap<Id, { x: number; y: number }>;
  /** Where each circle begins and ends. */
  ringe: Readonly<Record<Kreis, { innen: number; aussen: number }>>;
  radius: number;
}

interface Knoten {
  id: Id;
  kreis: Kreis;
  lage: Lage | null;
  winkel: number;
}

/**
 * Places the Akteure in concentric circles without overlap, the same on every side: those that people have put
 * somewhere stay there as far as there is room, the others stand near those they work with.
 */
export const anordnung = merke(['akteure', 'beziehungen'], (plan): Anordnung => {
  const knoten = akteurListe(plan).map(({ akteur }, i, alle): Knoten => {
    const { id, kreis, lageAufKarte } = akteur;
    // A place in another circle means nothing any more: the circle was changed elsewhere.
    const lage = lageAufKarte?.kreis === kreis ? lageAufKarte : null;
    return { id, kreis, lage, winkel: lage ? lage.winkel * VOLL : (i / alle.length) * VOLL };
  });
  richteAus(knoten, nachbarn(plan));
  return verteile(knoten);
});

/** Neighbours with the weight of what they have with each other. */
function nachbarn(plan: Plan): Map<Id, { id: Id; gewicht: number }[]> {
  const je = new Map<Id, { id: Id; gewicht: number }[]>();
  const merkeNachbar = (von: Id, id: Id, gewicht: number) =>
    je.set(von, [...(je.get(von) ?? []), { id, gewicht }]);
  for (const { paar, heute, gewuenscht } of beziehungen(plan)) {
    const gewicht = 1 + Math.max(stufenzahl(heute), stufenzahl(gewuenscht));
    merkeNachbar(paar.vonAkteurId, paar.zuAkteurId, gewicht);
    merkeNachbar(paar.zuAkteurId, paar.vonAkteurId, gewicht);
  }
  return je;
}

/** Turns everybody towards the middle of its neighbours, a few times; who has a place keeps it. */
function richteAus(knoten: Knoten[], je: ReadonlyMap<Id, { id: Id; gewicht: number }[]>): void {
  const nach = new Map(knoten.map((k) => [k.id, k]));
  for (let lauf = 0; lauf < DURCHLAEUFE; lauf += 1) {
    for (const k of knoten) {
      if (k.lage) continue;
      let [x, y] = [Math.cos(k.winkel) * 0.5, Math.sin(k.winkel) * 0.5];
      for (const { id, gewicht } of je.get(k.id) ?? []) {
        const w = nach.get(id)?.winkel ?? 0;
        x += Math.cos(w) * gewicht;
        y += Math.sin(w) * gewicht;
      }
      k.winkel = (Math.atan2(y, x) + VOLL) % VOLL;
    }
    // Spread again within each circle, or all would end in one direction.
    for (const kreis of KREIS_NAMEN) streue(knoten.filter((k) => k.kreis === kreis && !k.lage));
  }
}

function streue(liste: Knoten[]): void {
  const sortiert = [...liste].sort((a, b) => a.winkel - b.winkel || (a.id < b.id ? -1 : 1));
  // Two stand in opposite corners, where a flat picture has room, not at its ends.
  const versatz = sortiert.length === 2 ? 0.25 : 0.5;
  sortiert.forEach((k, i) => {
    k.winkel = ((i + versatz) / sortiert.length) * VOLL;
  });
}

/** Circle after circle from the inside out, each as wide as its Akteure need. */
function verteile(knoten: readonly Knoten[]): Anordnung {
  const punkte = new Map<Id, { x: number; y: number }>();
  const ringe: Record<Kreis, { innen: number; aussen: number }> = {
    kern: { innen: 0, aussen: 0 },
    information: { innen: 0, aussen: 0 },
    ausserhalb: { innen: 0, aussen: 0 },
  };
  let innen = 0;
  for (const kreis of KREIS_NAMEN) {
    const eigene = knoten.filter((k) => k.kreis === kreis);
    let gesetzt: ReadonlyMap<Id, { x: number; y: number }> | null = null;
    // Who was put between two places blocks both: then, and only then, the circle grows. The smaller the map, the
    // larger its names on the wall.
    for (let mehr = 0; gesetzt === null; mehr += 1) {
      const bahnen = bahnenFuer(innen, eigene.length + mehr);
      ringe[kreis] = { innen, aussen: (bahnen.at(-1) ?? innen) + RAND };
      gesetzt = setze(eigene, bahnen, ringe[kreis]);
    }
    for (const [id, p] of gesetzt) punkte.set(id, p);
    innen = ringe[kreis].aussen;
  }
  const flach = [...punkte].map(([id, { x, y }]) => [id, { x, y: rund(y * FLACH) }] as const);
  return { punkte: new Map(flach), ringe, radius: innen };
}

/** Radii of the fewest rings that hold this many places, the first as far inside as they allow. */
function bahnenFuer(innen: number, bedarf: number): number[] {
  if (innen === 0 && bedarf <= 1) return [0];
  const erste = innen === 0 ? ABSTAND * 0.75 : innen + RAND;
  for (let anzahl = 1; ; anzahl += 1) {
    for (let weiter = 0; weiter < ABSTAND; weiter += SCHRITT) {
      const bahnen = Array.from({ length: anzahl }, (_, i) => erste + weiter + i * ABSTAND);
      if (bahnen.reduce((summe, radius) => summe + plaetze(radius), 0) >= bedarf) return bahnen;
    }
  }
}

/** How many Akteure fit on a ring of places. */
function plaetze(radius: number): number {
  if (radius < ABSTAND / 2) return 1;
  return Math.max(1, Math.floor(Math.PI / Math.asin(Math.min(1, ABSTAND / 2 / radius)) + 1e-9));
}

/** The place of each Akteur of a circle; null when there is not one for everybody. */
function setze(
  eigene: readonly Knoten[],
  bahnen: readonly number[],
  ring: { innen: number; aussen: number },
): Map<Id, { x: number; y: number }> | null {
  const punkte = new Map<Id, { x: number; y: number }>();
  const frei = (p: { x: number; y: number }) =>
    [...punkte.values()].every((q) => Math.hypot(p.x - q.x, p.y - q.y) >= ABSTAND - RUNDUNG);
  const stellen = bahnen.flatMap((radius) => {
    const n = plaetze(radius);
    return Array.from({ length: n }, (_, i) => punkt(radius, (i / n) * VOLL));
  });
  for (const { id, lage } of eigene) {
    if (!lage) continue;
    const gewollt = punktVon(lage, ring);
    const p = frei(gewollt) ? gewollt : naechste(stellen.filter(frei), gewollt);
    if (!p) return null;
    punkte.set(id, p);
  }
  // The best connected direction first is decided by the angle; each takes the free place nearest to it.
  const rest = eigene.filter(({ lage }) => !lage);
  const frei0 = stellen.filter(frei);
  const radien = verteileAufBahnen(rest.length, bahnen);
  rest.sort((a, b) => a.winkel - b.winkel || (a.id < b.id ? -1 : 1));
  for (const [i, { id, winkel }] of rest.entries()) {
    const p = naechste(frei0.filter(frei), punkt(radien[i] ?? bahnen[0] ?? 0, winkel));
    if (!p) return null;
    punkte.set(id, p);
  }
  return punkte;
}

/** Fills the rings of places evenly, so that neighbours in angle stand on different ones. */
function verteileAufBahnen(anzahl: number, bahnen: readonly number[]): number[] {
  const gewichte = bahnen.map(plaetze);
  const summe = gewichte.reduce((a, b) => a + b, 0);
  const rest = gewichte.map((g) => (g / summe) * anzahl);
  return Array.from({ length: anzahl }, () => {
    const i = rest.indexOf(Math.max(...rest));
    rest[i] = (rest[i] ?? 0) - 1;
    return bahnen[i] ?? 0;
  });
}

function naechste(
  kandidaten: readonly { x: number; y: number }[],
  ziel: { x: number; y: number },
): { x: number; y: number } | null {
  let beste = kandidaten[0] ?? null;
  for (const p of kandidaten)
    if (
      beste &&
      Math.hypot(p.x - ziel.x, p.y - ziel.y) < Math.hypot(beste.x - ziel.x, beste.y - ziel.y) - 0.001
    )
      beste = p;
  return beste;
}

/** Angles run clockwise from the top. */
function punkt(radius: number, winkel: number): { x: number; y: number } {
  return { x: rund(radius * Math.sin(winkel)), y: rund(-radius * Math.cos(winkel)) };
}

function rund(zahl: number): number {
  return Math.round(zahl * 100) / 100;
}

function punktVon({ winkel, tiefe }: Lage, { innen, aussen }: { innen: number; aussen: number }) {
  const von = innen === 0 ? 0 : innen + ABSTAND / 2;
  const bis = Math.max(von, aussen - ABSTAND / 2);
  return punkt(von + tiefe * (bis - von), winkel * VOLL);
}

/** What a point of the map means as the place of an Akteur: for dropping it there. */
export function lageBei({ ringe }: Anordnung, { x, y: flach }: { x: number; y: number }): Lage {
  const y = flach / FLACH;
  const r = Math.hypot(x, y);
  const kreis = KREIS_NAMEN.find((name) => r <= ringe[name].aussen) ?? 'ausserhalb';
  const { innen, aussen } = ringe[kreis];
  const von = innen === 0 ? 0 : innen + ABSTAND / 2;
  const bis = Math.max(von, aussen - ABSTAND / 2);
  const tiefe = bis > von ? (r - von) / (bis - von) : 0;
  const winkel = ((Math.atan2(x, -y) + VOLL) % VOLL) / VOLL;
  return { kreis, winkel, tiefe: Math.min(1, Math.max(0, tiefe)) };
}
