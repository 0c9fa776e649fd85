import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import type { Bindung, FallPerson, Knoten, Lage, Wirkung } from '../schema';
import { bindungen, knoten, personen, wirkungen } from '../views';

/** The two small pictures of a case as pure shapes; the screen draws what is worked out here. Pixels. */

export const KNOTEN_BREITE = 208;
/** Who somebody is takes fewer words than what somebody does, and a family has to fit on a phone. */
export const PERSON_BREITE = 160;

const ABSTAND = { x: 340, y: 160 };
const PERSON_ABSTAND = { x: 290, y: 136 };
/** More people around than this stand below each other, on the left. */
const OBEN_HOECHSTENS = 2;

export interface Bildpunkt<T> {
  eintrag: T;
  x: number;
  y: number;
}

export interface Bild<T, E> {
  punkte: readonly Bildpunkt<T>[];
  linien: readonly E[];
}

/**
 * The person and the family in rows, older generations above. Everybody else stands above them where there is room,
 * otherwise in a column on the left, so that no line runs through a box. Whoever was placed by hand stays there.
 */
export const personenbild = merke(['personen', 'bindungen'], (fall): Bild<FallPerson, Bindung> => {
  const alle = personen(fall);
  const umfeld = alle.filter(istUmfeld).map(({ id }) => id);
  const oben = umfeld.length <= OBEN_HOECHSTENS && alle.every((p) => istUmfeld(p) || p.generation <= 0);
  const reihen = new Map<number, number>();
  const punkte = alle.map((person) => {
    const neben = umfeld.indexOf(person.id);
    if (neben >= 0) return punkt(person, oben ? darueber(neben) : links(neben, umfeld.length));
    const spalte = reihen.get(person.generation) ?? 0;
    reihen.set(person.generation, spalte + 1);
    return punkt(person, { x: spalte * PERSON_ABSTAND.x, y: -person.generation * PERSON_ABSTAND.y });
  });
  return { punkte, linien: bindungen(fall) };
});

const darueber = (stelle: number): Lage & object => ({
  x: stelle * PERSON_ABSTAND.x,
  y: -PERSON_ABSTAND.y,
});

const links = (stelle: number, anzahl: number): Lage & object => ({
  x: -PERSON_ABSTAND.x,
  y: (stelle - (anzahl - 1) / 2) * PERSON_ABSTAND.y,
});

function istUmfeld({ art }: FallPerson): boolean {
  return art === 'umfeld' || art === 'fachkraft';
}

/** The Wirkungsgefüge: what nobody has placed stands in columns behind what acts on it. */
export const wirkungsbild = merke(['knoten', 'wirkungen'], (fall): Bild<Knoten, Wirkung> => {
  const tiefe = tiefen(fall);
  const reihen = new Map<number, number>();
  const punkte = knoten(fall).map((eintrag) => {
    const spalte = tiefe.get(eintrag.id) ?? 0;
    const reihe = reihen.get(spalte) ?? 0;
    reihen.set(spalte, reihe + 1);
    return punkt(eintrag, { x: spalte * ABSTAND.x, y: reihe * ABSTAND.y + (spalte % 2) * 48 });
  });
  return { punkte, linien: wirkungen(fall) };
});

function punkt<T extends { lage: Lage }>(eintrag: T, sonst: { x: number; y: number }): Bildpunkt<T> {
  return { eintrag, ...(eintrag.lage ?? sonst) };
}

/** How many steps lead to a node; circles are cut where they close. */
function tiefen(fall: Plan): Map<Id, number> {
  const nach = new Map<Id, Id[]>();
  const ziele = new Set<Id>();
  for (const { zwischen } of wirkungen(fall)) {
    nach.set(zwischen.von, [...(nach.get(zwischen.von) ?? []), zwischen.nach]);
    ziele.add(zwischen.nach);
  }
  const tiefe = new Map<Id, number>();
  const anfaenge = knoten(fall).filter(({ id }) => !ziele.has(id));
  for (const anfang of [...anfaenge, ...knoten(fall)]) {
    if (tiefe.has(anfang.id)) continue;
    const offen: Id[] = [anfang.id];
    tiefe.set(anfang.id, 0);
    for (let id = offen.shift(); id !== undefined; id = offen.shift()) {
      for (const weiter of nach.get(id) ?? []) {
        if (tiefe.has(weiter)) continue;
        tiefe.set(weiter, (tiefe.get(id) ?? 0) + 1);
        offen.push(weiter);
      }
    }
  }
  return tiefe;
}
