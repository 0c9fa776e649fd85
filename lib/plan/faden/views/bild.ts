import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { rotersFaden, type SichtbarerFall } from '../views';
import { type Bruch, brueche } from './brueche';
import { type Fadennetz, fadennetz, type Knoten, STUFEN, type Stufe } from './netz';

/** The thread as a flowing picture, in px: columns from case to Indikator, curves between what hangs together. */
export interface Fadenbild {
  breite: number;
  hoehe: number;
  spalten: readonly { key: Spalte; titel: string; x: number; breite: number; anzahl: number }[];
  knoten: readonly Bildknoten[];
  kanten: readonly { von: Id; nach: Id; pfad: string }[];
}

export interface Bildknoten extends Knoten {
  x: number;
  y: number;
  breite: number;
  hoehe: number;
  brueche: readonly Bruch[];
  lesbar: boolean;
}

/** Generative Themen have a column of their own: they grow out of the others. */
export type Spalte = Stufe | 'generativ';
const SPALTEN: readonly Spalte[] = [
  'fall',
  'thema',
  'generativ',
  'ziel',
  'aktivitaet',
  'schritt',
  'indikator',
];

export const MASSE = {
  kopf: 44,
  hoehe: 72,
  abstand: 10,
  luecke: 44,
  rand: 20,
  einzug: 12,
  mindestens: 150,
  hoechstens: 260,
};

/**
 * @param nur only these things; null: all
 * @param raum px there are from left to right; columns shrink to their least width, then the picture is wider
 */
export function fadenbild(
  plan: Plan,
  faelle: readonly SichtbarerFall[],
  { raum, nurId = null }: { raum: number; nurId?: Id | null },
): Fadenbild {
  const netz = fadennetz(plan);
  const nur =
    nurId === null
      ? null
      : new Set(rotersFaden(plan, nurId, faelle).stufen.flatMap(({ glieder }) => glieder.map((g) => g.id)));
  const gruppen = gruppiert(netz, faelle, nur);
  const gezeigt = SPALTEN.filter((s) => (gruppen.get(s)?.length ?? 0) > 0);
  const { luecke, rand, mindestens, hoechstens } = MASSE;
  const frei = (raum - 2 * rand - (gezeigt.length - 1) * luecke) / Math.max(gezeigt.length, 1);
  const breite = Math.round(Math.min(hoechstens, Math.max(mindestens, frei)));
  const spalten = gezeigt.map((key, i) => ({
    key,
    titel: key === 'generativ' ? 'Generative Themen' : STUFEN[key],
    x: rand + i * (breite + luecke),
    breite,
    anzahl: gruppen.get(key)?.length ?? 0,
  }));
  const y = hoehen(netz, gruppen);
  const alle = brueche(plan);
  const titel = new Map(faelle.map((fall) => [fall.id, fall.titel]));
  const knoten = spalten.flatMap(({ key, x }) =>
    (gruppen.get(key) ?? []).map((k): Bildknoten => {
      const einzug = key === 'ziel' ? MASSE.einzug * tiefe(k.art) : 0;
      return {
        ...k,
        titel: titel.get(k.id) ?? k.titel,
        x: x + einzug,
        y: y.get(k.id) ?? 0,
        breite: breite - einzug,
        hoehe: MASSE.hoehe,
        brueche: k.stufe === 'fall' && !netz.knoten.has(k.id) ? [] : (alle.get(k.id) ?? []),
        lesbar: k.stufe !== 'fall' || titel.has(k.id),
      };
    }),
  );
  return {
    breite: spalten.length * (breite + luecke) - luecke + 2 * rand,
    hoehe: Math.max(MASSE.kopf, ...knoten.map((k) => k.y + k.hoehe)) + rand,
    spalten,
    knoten,
    kanten: kanten(netz, new Map(knoten.map((k) => [k.id, k]))),
  };
}

function tiefe(art: string): number {
  return art === 'Grundsatzziel' ? 0 : art === 'Rahmenziel' ? 1 : 2;
}

function gruppiert(
  netz: Fadennetz,
  faelle: readonly SichtbarerFall[],
  nur: ReadonlySet<Id> | null,
): Map<Spalte, Knoten[]> {
  const gruppen = new Map<Spalte, Knoten[]>();
  const lose = faelle
    .filter(({ id }) => !netz.knoten.has(id))
    .map(({ id, titel }): Knoten => ({ id, stufe: 'fall', art: 'Fall', nummer: '', titel }));
  for (const knoten of [...netz.knoten.values(), ...lose]) {
    if (nur && !nur.has(knoten.id)) continue;
    const spalte = knoten.art === 'generativ' ? 'generativ' : knoten.stufe;
    gruppen.set(spalte, [...(gruppen.get(spalte) ?? []), knoten]);
  }
  // Every theme and case beside what it leads to: fewer crossings.
  const rang = new Map<Id, number>([...netz.ordnung].filter(([id]) => netz.knoten.get(id)?.stufe === 'ziel'));
  for (const spalte of ['generativ', 'thema', 'fall'] as const) {
    const liste = gruppen.get(spalte) ?? [];
    for (const { id } of liste)
      rang.set(id, mittel((netz.ab.get(id) ?? []).flatMap((n) => rang.get(n) ?? [])) ?? Infinity);
    liste.sort(
      (a, b) =>
        (rang.get(a.id) ?? 0) - (rang.get(b.id) ?? 0) ||
        (netz.ordnung.get(a.id) ?? 0) - (netz.ordnung.get(b.id) ?? 0),
    );
  }
  return gruppen;
}

/** Upper edges: the goals are the spine, one below the other; everything else stands beside what it hangs on where there is room. */
function hoehen(netz: Fadennetz, gruppen: ReadonlyMap<Spalte, readonly Knoten[]>): Map<Id, number> {
  const y = new Map<Id, number>();
  const zeile = MASSE.hoehe + MASSE.abstand;
  const stelle = (spalte: Spalte, neben: ReadonlyMap<Id, readonly Id[]> | null, hoechstens = Infinity) => {
    let unten = MASSE.kopf;
    for (const [i, { id }] of (gruppen.get(spalte) ?? []).entries()) {
      const wunsch = neben ? mittel((neben.get(id) ?? []).flatMap((n) => y.get(n) ?? [])) : null;
      const grenze = hoechstens === Infinity ? Infinity : unten + (i === 0 ? 0 : hoechstens) * zeile;
      const oben = Math.max(unten, Math.min(Math.round(wunsch ?? 0), grenze));
      y.set(id, oben);
      unten = oben + zeile;
    }
  };
  stelle('ziel', null);
  stelle('aktivitaet', netz.auf);
  stelle('schritt', netz.auf);
  stelle('indikator', netz.auf);
  stelle('generativ', netz.ab);
  stelle('thema', netz.ab);
  // Few cases lead to many themes: beside their middle they would begin below the screen.
  stelle('fall', netz.ab, 2);
  return y;
}

function mittel(zahlen: readonly number[]): number | null {
  const endliche = zahlen.filter(Number.isFinite);
  return endliche.length === 0 ? null : endliche.reduce((a, b) => a + b, 0) / endliche.length;
}

/** Goals of one tree are told by their indent; everything else has a curve. */
function kanten(netz: Fadennetz, orte: ReadonlyMap<Id, Bildknoten>): Fadenbild['kanten'] {
  return [...netz.ab].flatMap(([vonId, nachIds]) => {
    const von = orte.get(vonId);
    if (!von) return [];
    return nachIds.flatMap((nachId) => {
      const nach = orte.get(nachId);
      if (!nach || (von.stufe === 'ziel' && nach.stufe === 'ziel')) return [];
      return [{ von: vonId, nach: nachId, pfad: kurve(von, nach) }];
    });
  });
}

function kurve(von: Bildknoten, nach: Bildknoten): string {
  const [x1, y1] = [von.x + von.breite, von.y + von.hoehe / 2];
  const y2 = nach.y + nach.hoehe / 2;
  if (nach.x < x1) {
    const x2 = nach.x + nach.breite;
    return `M${x1} ${y1}C${x1 + 30} ${y1} ${x2 + 30} ${y2} ${x2} ${y2}`;
  }
  const mitte = (nach.x - x1) / 2;
  return `M${x1} ${y1}C${x1 + mitte} ${y1} ${nach.x - mitte} ${y2} ${nach.x} ${y2}`;
}
