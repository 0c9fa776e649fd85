import * as z from 'zod/mini';
import type { Command, PlanSchreiber } from '@/lib/plan/doc/command';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { ordneEin } from '@/lib/plan/doc/rank';
import { canStandUnder } from '../rules';
import { type Einfuegezeile, leseEinfuegetext } from '../rules/einfuegen';
import { type Ebene, struktur } from '../views/struktur';
import { aktivitaetRanks, zielRanks } from './platz';

export interface PasteTree {
  text: string;
  /** The goal under which the outermost lines go; null: they become Grundsatzziele. */
  parentId: Id | null;
  nachId?: Id | null | undefined;
}

const ABWAERTS: readonly Ebene[] = ['grundsatzziel', 'rahmenziel', 'ergebnisziel', 'aktivitaet'];
const MAX_ZEILEN = 5_000;

/** One line of the text as it will stand in the plan. */
export interface Einfuegung {
  ebene: Ebene;
  text: string;
  /** Index of the line above it, -1 for the outermost. */
  eltern: number;
}

/** What would be pasted; `zusammengezogen` lines were too deep and stand at the deepest level. */
export interface Einfuegeplan {
  zeilen: Einfuegung[];
  zusammengezogen: number;
}

/** Lines deeper than Aktivität stand beside it as Aktivitäten: there is no level below. For the preview as well. */
export function einfuegeplan(plan: Plan, { text, parentId }: PasteTree): Einfuegeplan {
  const eltern = parentId === null ? undefined : struktur(plan).elemente.get(parentId);
  const start = eltern ? ABWAERTS.indexOf(eltern.ebene) + 1 : 0;
  const letzte = ABWAERTS.length - 1;
  const stapel: number[] = [];
  let zusammengezogen = 0;
  const zeilen = leseEinfuegetext(text).map(({ tiefe, text: titel }: Einfuegezeile, i) => {
    const stufe = Math.min(start + tiefe, letzte);
    if (start + tiefe > letzte) zusammengezogen += 1;
    stapel.length = stufe - start;
    const oben = stapel.at(-1) ?? -1;
    stapel.push(i);
    return { ebene: ABWAERTS[stufe] ?? 'aktivitaet', text: titel, eltern: oben };
  });
  return { zeilen, zusammengezogen };
}

/** Lines become goals and Aktivitäten, indentation becomes levels. Returns the ids in the order of the lines. */
export const pasteTree: Command<PasteTree, Id[]> = {
  name: 'pasteTree',
  label: (eingabe, plan) => `${einfuegeplan(plan, eingabe).zeilen.length} Zeilen einfügen`,
  recht: 'plan.bearbeiten',
  input: z.object({
    text: z.string().check(z.maxLength(1_000_000)),
    parentId: z.nullable(idSchema),
    nachId: z.optional(z.nullable(idSchema)),
  }),
  rule: (plan, eingabe) => {
    const ziel = eingabe.parentId === null ? undefined : struktur(plan).elemente.get(eingabe.parentId);
    if (ziel?.ebene === 'aktivitaet')
      return 'Unter einer Aktivität gibt es keine weitere Ebene. Fügen Sie die Liste unter einem Ziel ein.';
    const { zeilen } = einfuegeplan(plan, eingabe);
    if (zeilen.length === 0)
      return 'In der Zwischenablage steht kein Text. Kopieren Sie eine Liste mit einem Ziel je Zeile.';
    if (zeilen.length > MAX_ZEILEN)
      return `Das sind ${zeilen.length.toLocaleString('de-DE')} Zeilen; auf einmal gehen höchstens ${MAX_ZEILEN.toLocaleString('de-DE')}. Fügen Sie die Liste in Teilen ein.`;
    return canStandUnder(plan, zeilen[0]?.ebene ?? 'grundsatzziel', eingabe.parentId);
  },
  apply: (w, eingabe, plan) => schreibe(w, plan, eingabe, einfuegeplan(plan, eingabe).zeilen),
};

function schreibe(w: PlanSchreiber, plan: Plan, eingabe: PasteTree, zeilen: readonly Einfuegung[]): Id[] {
  const ranks = alleRaenge(w, plan, eingabe, zeilen);
  const ids: Id[] = [];
  zeilen.forEach(({ ebene, text, eltern }, i) => {
    const platz = { parentId: ids[eltern] ?? eingabe.parentId, rank: ranks[i] ?? '' };
    ids.push(
      ebene === 'aktivitaet'
        ? w.create('aktivitaeten', { platz, titel: text })
        : w.create('ziele', { ebene, platz: { ...platz, als: 'ziel' }, titel: text }),
    );
  });
  return ids;
}

/** The outermost lines go among what is there; below a new line there is nothing yet. */
function alleRaenge(
  w: PlanSchreiber,
  plan: Plan,
  eingabe: PasteTree,
  zeilen: readonly Einfuegung[],
): string[] {
  const ranks: string[] = [];
  const jeEltern = new Map<number, number[]>();
  zeilen.forEach(({ eltern }, i) => {
    const kinder = jeEltern.get(eltern) ?? [];
    kinder.push(i);
    jeEltern.set(eltern, kinder);
  });
  for (const [eltern, kinder] of jeEltern) {
    const ebene = zeilen[kinder[0] ?? 0]?.ebene ?? 'aktivitaet';
    const eigene =
      eltern === -1
        ? aeussereRaenge(w, plan, eingabe, ebene, kinder.length)
        : ordneEin([], undefined, kinder.length).ranks;
    kinder.forEach((zeile, k) => {
      ranks[zeile] = eigene[k] ?? '';
    });
  }
  return ranks;
}

function aeussereRaenge(
  w: PlanSchreiber,
  plan: Plan,
  { parentId, nachId }: PasteTree,
  ebene: Ebene,
  anzahl: number,
) {
  if (ebene !== 'aktivitaet') return zielRanks(w, plan, { ebene, parentId, nachId }, anzahl);
  return parentId === null ? [] : aktivitaetRanks(w, plan, { parentId, nachId }, anzahl);
}
