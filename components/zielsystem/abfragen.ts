import { formatZahl } from '@/components/ui/zahl';
import { type Id, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { Hinweis } from '@/lib/plan/zielsystem/pruefungen';
import type { Aktivitaet, Indikator } from '@/lib/plan/zielsystem/schema';
import type { GliederungsZeile } from '@/lib/plan/zielsystem/views';
import { datumText } from '@/lib/plan/zielsystem/views/texte';
import { alleHinweise } from './hinweise/pruefungen-laden';

/** Questions that every row asks at every change; each is answered once per state of the plan and then looked up. */

export type ElementSammlung = GliederungsZeile['sammlung'];

export function titelVon(plan: Plan, sammlung: ElementSammlung, id: Id): string {
  return plan[sammlung].get(id)?.titel ?? '';
}

/** Which of the two collections holds the element; null when there is none of that id. */
export function sammlungVon(plan: Plan, id: Id): ElementSammlung | null {
  if (plan.ziele.has(id)) return 'ziele';
  return plan.aktivitaeten.has(id) ? 'aktivitaeten' : null;
}

const elementSpeicher = new WeakMap<readonly Hinweis[], ReadonlyMap<Id, readonly Hinweis[]>>();

/** Hints by the goal or Aktivität they are shown at; a hint at an Indikator counts for its goal. */
export function hinweiseJeElement(plan: Plan): ReadonlyMap<Id, readonly Hinweis[]> {
  const hinweise = alleHinweise(plan);
  const bekannt = elementSpeicher.get(hinweise);
  if (bekannt) return bekannt;
  const je = new Map<Id, Hinweis[]>();
  for (const hinweis of hinweise) {
    const element = elementDes(plan, hinweis);
    if (element) je.set(element, [...(je.get(element) ?? []), hinweis]);
  }
  elementSpeicher.set(hinweise, je);
  return je;
}

/** The goal or Aktivität a hint is shown at; null for hints about something else. */
export function elementDes(plan: Plan, { ort }: Hinweis): Id | null {
  switch (ort.sammlung) {
    case 'indikatoren':
      return plan.indikatoren.get(ort.id)?.platz.parentId ?? null;
    case 'annahmen':
      return plan.annahmen.get(ort.id)?.platz.parentId ?? null;
    default:
      return sammlungVon(plan, ort.id) ? ort.id : null;
  }
}

export const hinweisZahl = (plan: Plan, id: Id): number => hinweiseJeElement(plan).get(id)?.length ?? 0;

interface MitPlatz {
  id: Id;
  platz: { parentId: Id | null; rank: string };
  geloescht: unknown;
}

const kinderSpeicher = new WeakMap<object, ReadonlyMap<Id, readonly MitPlatz[]>>();

/** The parts (Indikatoren, Quellen, …) under an element, in order and without the bin. One index per collection state. */
export function teileUnter<T extends MitPlatz>(sammlung: ReadonlyMap<Id, T>, parentId: Id): readonly T[] {
  let index = kinderSpeicher.get(sammlung);
  if (!index) {
    const neu = new Map<Id, T[]>();
    for (const teil of sammlung.values()) {
      const eltern = teil.platz.parentId;
      if (teil.geloescht || eltern === null) continue;
      const liste = neu.get(eltern);
      if (liste) liste.push(teil);
      else neu.set(eltern, [teil]);
    }
    for (const liste of neu.values()) liste.sort(vergleichePlatz);
    kinderSpeicher.set(sammlung, neu);
    index = neu;
  }
  return (index.get(parentId) ?? LEER) as readonly T[];
}

const LEER: readonly never[] = [];

const ZEICHEN = { mindestens: '≥', hoechstens: '≤', genau: '=' } as const;

/** "≤ 21 Tage": the target as short as a column needs it; empty without a target. */
export function zielgroesseKurz({ zielgroesse }: Pick<Indikator, 'zielgroesse'>): string {
  if (!zielgroesse) return '';
  const { vergleich, wert, einheit } = zielgroesse;
  return `${ZEICHEN[vergleich]}\u00a0${formatZahl(wert)}${einheit ? `\u00a0${einheit}` : ''}`;
}

/** The period as short as a column needs it: its end, else its start, else how often. */
export function zeitraumKurz({ zeitraum: { von, bis, rhythmus } }: Pick<Aktivitaet, 'zeitraum'>): string {
  if (bis) return `bis ${datumText(bis)}`;
  return rhythmus || (von ? `ab ${datumText(von)}` : '');
}

/** Today as `YYYY-MM-DD` in local time. */
export function heute(jetzt = new Date()): string {
  const zwei = (zahl: number) => String(zahl).padStart(2, '0');
  return `${jetzt.getFullYear()}-${zwei(jetzt.getMonth() + 1)}-${zwei(jetzt.getDate())}`;
}

/** An Aktivität is overdue when its end has passed and nobody has said that it is done or given up. */
export function istUeberfaellig(aktivitaet: Pick<Aktivitaet, 'status' | 'zeitraum'>, tag: string): boolean {
  const fertig = aktivitaet.status === 'erledigt' || aktivitaet.status === 'verworfen';
  return !fertig && aktivitaet.zeitraum.bis !== null && aktivitaet.zeitraum.bis < tag;
}

/** Same length, same entries: the comparison for `usePlan` where a selector builds a list of plain values. */
export function gleicheListe(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((wert, stelle) => wert === b[stelle]);
}
