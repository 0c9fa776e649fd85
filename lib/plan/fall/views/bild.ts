import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import type { Bindung, FallPerson, Knoten, Lage, Wirkung } from '../schema';
import { bindungen, knoten, personen, wirkungen } from '../views';

/** The two small pictures of a case as pure shapes; the screen draws what is worked out here. Pixels. */

export const KNOTEN_BREITE = 208;

const ABSTAND = { x: 340, y: 160 };

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
 * The person and the family in rows, older generations above; everybody else in a column on the left, so that no line
 * runs through a box. Whoever was placed by hand stays there.
 */
export const personenbild = merke(['personen', 'bindungen'], (fall): Bild<FallPerson, Bindung> => {
  const reihen = new Map<number, number>();
  const daneben = personen(fall)
    .filter(istUmfeld)
    .map(({ id }) => id);
  const punkte = personen(fall).map((person) => {
    const neben = daneben.indexOf(person.id);
    if (neben >= 0) {
      const y = (neben - (daneben.length - 1) / 2) * (ABSTAND.y * 0.8);
      return punkt(person, { x: -ABSTAND.x * 1.1, y });
    }
    const spalte = reihen.get(person.generation) ?? 0;
    reihen.set(person.generation, spalte + 1);
    return punkt(person, { x: spalte * ABSTAND.x, y: -person.generation * ABSTAND.y });
  });
  return { punkte, linien: bindungen(fall) };
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
