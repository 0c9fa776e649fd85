import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { type Id, type Platz, vergleichePlatz } from './grundlagen';

/** A record as one of its siblings. */
export interface Geschwister {
  readonly id: Id;
  readonly platz: Platz;
}

/** The rank of the newcomer, and the siblings that need a new one so that it fits in. */
export interface Einordnung {
  rank: string;
  neu: readonly { id: Id; rank: string }[];
}

/**
 * Ranks for `anzahl` newcomers after `nachId` (null: first; undefined: last). Two people inserting at the same place at once give
 * equal ranks (ordered by id); when something is to go between two equal ranks, the equal run behind is ranked
 * anew, and when a neighbour's rank is not a rank at all, all siblings are.
 */
export function ordneEin(
  geschwister: readonly Geschwister[],
  nachId: Id | null | undefined,
  anzahl: number,
): Einordnung & { ranks: string[] } {
  const liste = [...geschwister].sort(vergleichePlatz);
  const gefunden = liste.findIndex((g) => g.id === nachId);
  const stelle = nachId === null ? 0 : gefunden < 0 ? liste.length : gefunden + 1;
  if (liste.some((g) => !istRank(g.platz.rank))) return vonVorn(liste, stelle, anzahl);
  const unten = liste[stelle - 1]?.platz.rank ?? null;
  let ende = stelle;
  while (unten !== null && liste[ende] && (liste[ende]?.platz.rank ?? '') <= unten) ende += 1;
  const ranks = generateNKeysBetween(unten, liste[ende]?.platz.rank ?? null, anzahl + ende - stelle);
  return ergebnis(ranks.slice(0, anzahl), liste.slice(stelle, ende), ranks.slice(anzahl));
}

function vonVorn(
  liste: readonly Geschwister[],
  stelle: number,
  anzahl: number,
): Einordnung & { ranks: string[] } {
  const ranks = generateNKeysBetween(null, null, liste.length + anzahl);
  const eigene = ranks.splice(stelle, anzahl);
  return ergebnis(eigene, liste, ranks);
}

function ergebnis(
  ranks: string[],
  alte: readonly Geschwister[],
  neue: readonly string[],
): Einordnung & { ranks: string[] } {
  const neu = alte.flatMap((g, i) => {
    const rank = neue[i];
    return rank === undefined || rank === g.platz.rank ? [] : [{ id: g.id, rank }];
  });
  return { rank: ranks[0] ?? '', ranks, neu };
}

/** Raw writers may store any string; only what fractional-indexing accepts can be bisected. */
function istRank(rank: string): boolean {
  if (rank.length > 150) return false;
  try {
    generateKeyBetween(rank, null);
    return true;
  } catch {
    return false;
  }
}
