import { type Id, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { Kostenposition } from '../schema';

export interface Kosten {
  positionen: readonly (Kostenposition & { betrag: number | null })[];
  /** Euro; lines without quantity or price count nothing. */
  summe: number;
}

/** The Mengen- und Kostengerüst of an Aktivität: menge × einzelkosten per line, rounded to cents. */
export function kosten(plan: Plan, aktivitaetId: Id): Kosten {
  const positionen = [...plan.kostenpositionen.values()]
    .filter((position) => position.platz.parentId === aktivitaetId && !position.geloescht)
    .sort(vergleichePlatz)
    .map((position) => ({ ...position, betrag: betrag(position) }));
  const cents = positionen.reduce((summe, position) => summe + Math.round((position.betrag ?? 0) * 100), 0);
  return { positionen, summe: cents / 100 };
}

function betrag({ menge, einzelkosten }: Kostenposition): number | null {
  return menge === null || einzelkosten === null ? null : Math.round(menge * einzelkosten * 100) / 100;
}
