import { type Id, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import type { Annahme, Indikator, Quelle } from './schema';
import { type Ebene, type Element, type Struktur, struktur } from './views/struktur';

export { kosten } from './views/kosten';
export { type PapierkorbEintrag, papierkorb } from './views/papierkorb';
export { ebeneText, indikatorText, indikatorZeile, zeitraumText } from './views/texte';
export { ueberblick } from './views/ueberblick';

/** A row of the Gliederung: only where it stands; screens look up wording in the plan. */
export interface GliederungsZeile {
  id: Id;
  sammlung: 'ziele' | 'aktivitaeten';
  ebene: Ebene;
  /** 1 Grundsatzziel … 4 Aktivität. */
  tiefe: 1 | 2 | 3 | 4;
  nummer: string;
  alternative: boolean;
  nichtZugeordnet: boolean;
  /** Children below, alternatives not counted. */
  kinder: number;
  /** The goal above; for an Alternative the goal it stands beside. */
  parentId: Id | null;
  /** Place among its siblings, from 1, and how many they are. */
  position: number;
  geschwister: number;
}

const TIEFEN: Record<Ebene, 1 | 2 | 3 | 4> = {
  grundsatzziel: 1,
  rahmenziel: 2,
  ergebnisziel: 3,
  aktivitaet: 4,
};

/**
 * Numbers by place: Rahmenziel „2“, Ergebnisziel „2.1“, Aktivität „2.1.3“. Several Grundsatzziele are A, B, C and
 * each starts its Rahmenziele at 1; a single one has no number. Alternatives and unassigned elements have none.
 */
export const nummern = merke(['ziele', 'aktivitaeten'], (plan): ReadonlyMap<Id, string> => {
  const { kinder } = struktur(plan);
  const alle = new Map<Id, string>();
  const zaehle = (parentId: Id, vorsatz: string): void => {
    (kinder.get(parentId) ?? []).forEach((element, i) => {
      alle.set(element.id, `${vorsatz}${i + 1}`);
      zaehle(element.id, `${vorsatz}${i + 1}.`);
    });
  };
  const grundsatzziele = kinder.get(null) ?? [];
  grundsatzziele.forEach((element, i) => {
    alle.set(element.id, grundsatzziele.length > 1 ? buchstabe(i) : '');
    zaehle(element.id, '');
  });
  return alle;
});

/** 0 → A, 25 → Z, 26 → AA. */
function buchstabe(i: number): string {
  const rest = String.fromCharCode(65 + (i % 26));
  return i < 26 ? rest : buchstabe(Math.floor(i / 26) - 1) + rest;
}

// Rows that did not change stay the same objects across plans, so that one edit renders one row.
let letzteZeilen: ReadonlyMap<Id, GliederungsZeile> = new Map();

/** All rows in reading order; an Alternative stands right behind its goal, unassigned branches come last. */
export const gliederung = merke(['ziele', 'aktivitaeten'], (plan): GliederungsZeile[] => {
  const s = struktur(plan);
  const zeilen: GliederungsZeile[] = [];
  const lege = (
    element: Element,
    rest: Pick<GliederungsZeile, 'parentId' | 'position' | 'geschwister' | 'alternative' | 'nichtZugeordnet'>,
  ) => {
    zeilen.push(wieVorher({ ...zeile(plan, s, element), ...rest }));
    if (rest.alternative) return;
    const alternativen = s.alternativen.get(element.id) ?? [];
    const kinder = s.kinder.get(element.id) ?? [];
    for (const [alternative, liste] of [
      [true, alternativen],
      [false, kinder],
    ] as const) {
      liste.forEach((kind, i) => {
        lege(kind, {
          parentId: element.id,
          position: i + 1,
          geschwister: liste.length,
          alternative,
          nichtZugeordnet: rest.nichtZugeordnet,
        });
      });
    }
  };
  for (const [nichtZugeordnet, liste] of [
    [false, s.kinder.get(null) ?? []],
    [true, s.unzugeordnet],
  ] as const) {
    liste.forEach((element, i) => {
      lege(element, {
        parentId: null,
        position: i + 1,
        geschwister: liste.length,
        alternative: false,
        nichtZugeordnet,
      });
    });
  }
  letzteZeilen = new Map(zeilen.map((z) => [z.id, z]));
  return zeilen;
});

function zeile(plan: Plan, s: Struktur, { id, sammlung, ebene }: Element) {
  const kinder = s.kinder.get(id)?.length ?? 0;
  return { id, sammlung, ebene, tiefe: TIEFEN[ebene], nummer: nummern(plan).get(id) ?? '', kinder };
}

function wieVorher(neu: GliederungsZeile): GliederungsZeile {
  const alt = letzteZeilen.get(neu.id);
  const felder = Object.keys(neu) as (keyof GliederungsZeile)[];
  return alt && felder.every((feld) => alt[feld] === neu[feld]) ? alt : neu;
}

/** Ids of the children in order; null: the Grundsatzziele. */
export function kinderVon(plan: Plan, id: Id | null): readonly Id[] {
  return (struktur(plan).kinder.get(id) ?? []).map((kind) => kind.id);
}

/** Ids of the alternatives parked beside a goal, in order. */
export function alternativenVon(plan: Plan, id: Id): readonly Id[] {
  return (struktur(plan).alternativen.get(id) ?? []).map((alternative) => alternative.id);
}

export type IndikatorMitQuellen = Indikator & { quellen: readonly Quelle[] };

/** What measures and carries a goal. `quellen` are those of the goal as a whole. */
export interface Teile {
  indikatoren: readonly IndikatorMitQuellen[];
  quellen: readonly Quelle[];
  annahmen: readonly Annahme[];
}

const KEINE_TEILE: Teile = { indikatoren: [], quellen: [], annahmen: [] };

const alleTeile = merke(['indikatoren', 'quellen', 'annahmen'], (plan): ReadonlyMap<Id, Teile> => {
  const quellen = gruppiert(plan.quellen);
  const annahmen = gruppiert(plan.annahmen);
  const indikatoren = gruppiert(plan.indikatoren);
  const ziele = new Set([...quellen.keys(), ...annahmen.keys(), ...indikatoren.keys()]);
  return new Map(
    [...ziele].map((id) => [
      id,
      {
        indikatoren: (indikatoren.get(id) ?? []).map((i) => ({ ...i, quellen: quellen.get(i.id) ?? [] })),
        quellen: quellen.get(id) ?? [],
        annahmen: annahmen.get(id) ?? [],
      },
    ]),
  );
});

/** Indikatoren (each with its Quellen), Quellen and Annahmen of a goal, in order, without what is in the bin. */
export function teileVon(plan: Plan, id: Id): Teile {
  return alleTeile(plan).get(id) ?? KEINE_TEILE;
}

function gruppiert<T extends Indikator | Quelle | Annahme>(karte: ReadonlyMap<Id, T>): Map<Id, T[]> {
  const gruppen = new Map<Id, T[]>();
  for (const teil of karte.values()) {
    const { parentId } = teil.platz;
    if (teil.geloescht || parentId === null) continue;
    gruppen.set(parentId, [...(gruppen.get(parentId) ?? []), teil]);
  }
  for (const gruppe of gruppen.values()) gruppe.sort(vergleichePlatz);
  return gruppen;
}
