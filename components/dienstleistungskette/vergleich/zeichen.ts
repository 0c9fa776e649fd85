import {
  UNTERSCHIEDE,
  type Unterschied,
  type UnterschiedArt,
} from '@/lib/plan/dienstleistungskette/views/vergleich';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** A sign for each meaning: never by colour alone. */
export const ZEICHEN: Record<UnterschiedArt, string> = {
  entfallen: '−',
  neu: '+',
  bahn: '↕',
  schneller: '»',
  langsamer: '«',
  geregelt: '●',
};

export const ARTEN = Object.keys(UNTERSCHIEDE) as UnterschiedArt[];

/** Which of the two chains. */
export type Seitenname = 'ist' | 'soll';

/** What is different at each step and edge of one of the two chains. */
export function jeElement(
  unterschiede: readonly Unterschied[],
  seite: Seitenname,
): Map<Id, UnterschiedArt[]> {
  const je = new Map<Id, UnterschiedArt[]>();
  for (const { art, istId, sollId } of unterschiede) {
    const id = seite === 'ist' ? istId : sollId;
    // In the Ist it is not agreed yet.
    if (id === null || (art === 'geregelt' && seite === 'ist')) continue;
    const liste = je.get(id);
    if (liste) liste.push(art);
    else je.set(id, [art]);
  }
  return je;
}
