import type { Befund } from '@/lib/anonymisierung/befund';
import { findeNebenbei, findePersonenbezug } from '@/lib/anonymisierung/personenbezug';
import { type Plan, SAMMLUNG_NAMEN, type SammlungName } from '@/lib/plan/doc/plan';
import { atempause } from './atempause';

/** A text a person has written somewhere in a document, with its place. */
export interface PlanText {
  sammlung: SammlungName | 'meta';
  id: string;
  feld: string;
  text: string;
}

/** A finding with its place. It carries no text, so it may be logged and sent. */
export interface PlanBefund extends Pick<Befund, 'art' | 'schwere' | 'grund' | 'von' | 'bis'> {
  sammlung: SammlungName | 'meta';
  id: string;
  feld: string;
}

/** Fields that hold ids, ranks, choices and days, never prose. A key that is an id itself, `spa_…Am`, is none of them. */
export const KEINE_PROSA =
  /^(?:id|rank|platz|ebene|status|richtung|art|farbe|kategorie|vergleich|schemaVersion|epoche|zustand|von|bis|am|datum|stichtag|geloescht|erstelltAm|[a-zA-Z]*Ids?|[a-zA-Z]*Am)$/;
const TAG = /^\d{4}-\d{2}-\d{2}/;

/** Everything people have written in words; what lies in the bin is included, because it is still there. */
export function planTexte(plan: Plan): PlanText[] {
  const texte: PlanText[] = [];
  for (const [feld, wert] of Object.entries(plan.meta))
    sammle(wert, { sammlung: 'meta', id: 'meta', feld }, texte);
  for (const sammlung of SAMMLUNG_NAMEN) {
    for (const [id, datensatz] of plan[sammlung]) {
      for (const [feld, wert] of Object.entries(datensatz)) sammle(wert, { sammlung, id, feld }, texte);
    }
  }
  return texte;
}

function sammle(wert: unknown, ort: Omit<PlanText, 'text'>, texte: PlanText[]): void {
  if (KEINE_PROSA.test(ort.feld)) return;
  if (typeof wert === 'string') {
    if (wert.trim() !== '' && !TAG.test(wert)) texte.push({ ...ort, text: wert });
  } else if (wert !== null && typeof wert === 'object') {
    for (const [feld, teil] of Object.entries(wert)) {
      if (!KEINE_PROSA.test(feld)) sammle(teil, ort, texte);
    }
  }
}

/** What somebody has answered for is left out. */
type Erledigt = (text: string, befund: Befund) => boolean;

/**
 * What in a plan would block a case. In a plan it is a warning with a way there: an office's number in a note about
 * an Akteur is no case, and a plan that could not be printed for it would help nobody.
 */
export function blockierendeBefunde(plan: Plan, erledigt: Erledigt = () => false): PlanBefund[] {
  return planTexte(plan).flatMap((ort) => offene(ort, findePersonenbezug(ort.text), erledigt));
}

/** The same in slices of `scheibe` ms, also within a long text, for a page that somebody uses meanwhile. */
export async function sucheBlockierende(
  plan: Plan,
  erledigt: Erledigt,
  atme: () => Promise<void>,
  scheibe?: number,
): Promise<PlanBefund[]> {
  const befunde: PlanBefund[] = [];
  const pause = atempause(atme, scheibe);
  for (const ort of planTexte(plan)) {
    befunde.push(...offene(ort, await findeNebenbei(ort.text, pause), erledigt));
    await pause();
  }
  return befunde;
}

const offene = (
  { sammlung, id, feld, text }: PlanText,
  befunde: readonly Befund[],
  erledigt: Erledigt,
): PlanBefund[] =>
  befunde
    .filter((befund) => befund.schwere === 'blockiert' && !erledigt(text, befund))
    .map(({ art, schwere, grund, von, bis }) => ({ sammlung, id, feld, art, schwere, grund, von, bis }));
