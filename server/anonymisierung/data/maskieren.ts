import { createHash } from 'node:crypto';
import { setImmediate as atme } from 'node:timers/promises';
import { ladeRufnummern } from '@/lib/anonymisierung/finder/rufnummern';
import {
  akteurNamen,
  blockierteStellen,
  type Maskenrahmen,
  maskierePlan,
  maskiereTief,
  type Sucher,
} from '@/lib/personenbezug/maskieren';
import { planTexte } from '@/lib/personenbezug/plan-texte';
import type { Plan } from '@/lib/plan/doc/plan';
import { db } from '@/server/db';

/** So long the finders may work before others get their turn, in ms. */
const SCHEIBE = 25;
const GEMERKT = 20_000;
/** Findings by the imprint of a text, never the text itself: a Datenpanne has nothing to purge here. */
const gemerkt = new Map<string, ReturnType<Sucher>>();

const suche: Sucher = (text) => {
  const schluessel = createHash('sha256').update(text).digest('base64');
  const bekannt = gemerkt.get(schluessel);
  if (bekannt) return bekannt;
  const stellen = blockierteStellen(text);
  if (gemerkt.size >= GEMERKT) gemerkt.clear();
  gemerkt.set(schluessel, stellen);
  return stellen;
};

/**
 * A plan as it may leave the house: what would block a case and was confirmed by nobody is replaced by
 * „[entfernt: Telefonnummer]“. Works in slices, so that a long plan holds up nobody.
 */
export async function fuerAusfuhr(plan: Plan, dokumentIds: readonly string[], akteure = plan): Promise<Plan> {
  const rahmen = await rahmenFuer(akteure, dokumentIds);
  let seit = performance.now();
  for (const { text } of planTexte(plan)) {
    suche(text);
    if (performance.now() - seit < SCHEIBE) continue;
    await atme();
    seit = performance.now();
  }
  return maskierePlan(plan, rahmen, suche);
}

/**
 * The same for what was made of a plan, for example the differences of two Stände.
 * @param was what is to be covered; what no paper shows unless told
 */
export async function wertFuerAusfuhr<T>(
  wert: T,
  plan: Plan,
  dokumentIds: readonly string[],
  was: Sucher = suche,
): Promise<T> {
  return maskiereTief(wert, await rahmenFuer(plan, dokumentIds), was);
}

async function rahmenFuer(plan: Plan, dokumentIds: readonly string[]): Promise<Maskenrahmen> {
  await ladeRufnummern();
  const bestaetigungen = await db().unbedenklich.findMany({
    where: { dokumentId: { in: [...dokumentIds] } },
    select: { art: true, abdruck: true },
  });
  return { dokumentIds, bestaetigungen, akteure: akteurNamen(plan) };
}
