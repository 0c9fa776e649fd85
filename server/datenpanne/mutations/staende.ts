import { entferneAusWert } from '@/server/collab/umbau';
import { db } from '@/server/db';
import type { Pannenmeldung } from '../schema';

/**
 * Kept Stände hold copies of texts, also of those that have been changed since. Words go wherever they stand, a
 * field goes with every text it ever had there. @returns how many texts were changed
 */
export async function tilgeInStaenden({ netzwerkId, was }: Pannenmeldung): Promise<number> {
  const staende = await db().beteiligtenstand.findMany({
    where: { netzwerkId },
    select: { id: true, name: true, planTeil: true, analyseTeil: true },
  });
  let summe = 0;
  for (const { id, name, planTeil, analyseTeil } of staende) {
    const alt = { name, planTeil: JSON.parse(planTeil), analyseTeil: JSON.parse(analyseTeil) };
    const teile = Object.entries(alt).map(([teil, wert]) => ({ teil, ...entferneAusWert(wert, was) }));
    const stellen = teile.reduce((bisher, teil) => bisher + teil.stellen, 0);
    if (stellen === 0) continue;
    const neu = teile.map(({ teil, wert }) => [teil, teil === 'name' ? wert : JSON.stringify(wert)]);
    await db().beteiligtenstand.update({ where: { id }, data: Object.fromEntries(neu) });
    summe += stellen;
  }
  return summe;
}
