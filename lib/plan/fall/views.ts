import { type Id, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import {
  type Antwort,
  type Bindung,
  FALLBLATT_ID,
  type Fallblatt,
  type FallPerson,
  type Frage,
  type FrageArt,
  type Knoten,
  type Station,
  type Stellschraube,
  type Wirkung,
} from './schema';

/** The sheet of a case; an empty one where it cannot be read. */
export function fallblatt(fall: Plan): Fallblatt {
  return fall.fallblatt.get(FALLBLATT_ID) ?? LEER;
}
const LEER: Fallblatt = {
  id: FALLBLATT_ID,
  platz: { parentId: null, rank: 'a0' },
  fallgeberId: null,
  konstellation: '',
  anliegen: '',
  sprecherId: null,
  sprecher: '',
};

const inReihe = <T extends { id: Id; platz: { parentId: Id | null; rank: string } }>(
  karte: ReadonlyMap<Id, T>,
) => [...karte.values()].sort(vergleichePlatz);

/** What happened, in order. */
export const stationen = merke(['stationen'], (fall): Station[] => inReihe(fall.stationen));

/** The persons around, in the order they were named. */
export const personen = merke(['personen'], (fall): FallPerson[] => inReihe(fall.personen));

/** Relations whose two persons exist. */
export const bindungen = merke(['personen', 'bindungen'], (fall): Bindung[] =>
  inReihe(fall.bindungen).filter(({ zwischen }) => beide(fall.personen, zwischen)),
);

/** The questions of one kind, in order. Of a plan: its template. */
export function fragen(fall: Plan, art: FrageArt): Frage[] {
  return fragenJeArt(fall)[art];
}
const fragenJeArt = merke(['fragen'], (fall): Record<FrageArt, Frage[]> => {
  const alle = inReihe(fall.fragen);
  return {
    akteur: alle.filter(({ art }) => art === 'akteur'),
    person: alle.filter(({ art }) => art === 'person'),
  };
});

/** The answers to each question, in order; those to a question that is gone stand under null. */
export const antworten = merke(
  ['fragen', 'antworten'],
  (fall): ReadonlyMap<Id | null, readonly Antwort[]> => {
    const je = new Map<Id | null, Antwort[]>();
    for (const antwort of inReihe(fall.antworten)) {
      const frageId = antwort.platz.parentId;
      const key = frageId !== null && fall.fragen.has(frageId) ? frageId : null;
      je.set(key, [...(je.get(key) ?? []), antwort]);
    }
    return je;
  },
);

export function antwortenZu(fall: Plan, frageId: Id | null): readonly Antwort[] {
  return antworten(fall).get(frageId) ?? KEINE;
}
const KEINE: readonly Antwort[] = [];

export const knoten = merke(['knoten'], (fall): Knoten[] => inReihe(fall.knoten));

/** Effects whose two ends exist. */
export const wirkungen = merke(['knoten', 'wirkungen'], (fall): Wirkung[] =>
  inReihe(fall.wirkungen).filter(({ zwischen }) => beide(fall.knoten, zwischen)),
);

export const stellschrauben = merke(['stellschrauben'], (fall): Stellschraube[] =>
  inReihe(fall.stellschrauben),
);

function beide(karte: ReadonlyMap<Id, unknown>, { von, nach }: { von: Id; nach: Id }): boolean {
  return von !== nach && karte.has(von) && karte.has(nach);
}
