import { ENTFERNT, ersetzeStellen, textstellen } from '@/lib/anonymisierung/textstellen';
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
  let stellen = 0;
  const ohneWorte = (alt: string): string => {
    if (was.art !== 'text') return alt;
    const gefunden = textstellen(alt, was.text);
    stellen += gefunden.length > 0 ? 1 : 0;
    return ersetzeStellen(alt, gefunden, ENTFERNT);
  };
  const bereinige = (wert: unknown): unknown => {
    if (typeof wert === 'string') return ohneWorte(wert);
    if (Array.isArray(wert)) return wert.map(bereinige);
    if (typeof wert !== 'object' || wert === null) return wert;
    const felder = Object.entries(wert).map(([feld, teil]) => [feld, bereinige(teil)]);
    const satz: Record<string, unknown> = Object.fromEntries(felder);
    if (was.art === 'feld' && satz.id === was.elementId && hatText(satz[was.feld])) {
      stellen += 1;
      satz[was.feld] = ENTFERNT;
    }
    return satz;
  };
  for (const { id, name, planTeil, analyseTeil } of staende) {
    const neu = {
      name: ohneWorte(name),
      planTeil: JSON.stringify(bereinige(JSON.parse(planTeil))),
      analyseTeil: JSON.stringify(bereinige(JSON.parse(analyseTeil))),
    };
    if (neu.name === name && neu.planTeil === planTeil && neu.analyseTeil === analyseTeil) continue;
    await db().beteiligtenstand.update({ where: { id }, data: neu });
  }
  return stellen;
}

const hatText = (wert: unknown): boolean => typeof wert === 'string' && wert !== '' && wert !== ENTFERNT;
