import type { Id } from '@/lib/plan/doc/grundlagen';
import { ZIEL_EBENEN } from '@/lib/plan/zielsystem/schema';
import type { GliederungsZeile } from '@/lib/plan/zielsystem/views';

/**
 * A row that is being written and does not exist yet. It becomes a record only with its first wording: so nobody
 * else ever sees empty rows, Esc leaves nothing behind, and creating is one undo step.
 */
export interface NeueZeile {
  ebene: GliederungsZeile['ebene'];
  parentId: Id | null;
  /** The sibling it follows; null: the first; undefined: the last under its parent. */
  nachId?: Id | null;
  alternative: boolean;
}

const EBENEN = ['grundsatzziel', 'rahmenziel', 'ergebnisziel', 'aktivitaet'] as const;

export const EBENE_NAMEN: Readonly<Record<GliederungsZeile['ebene'], string>> = {
  ...ZIEL_EBENEN,
  aktivitaet: 'Aktivität',
};

/** The level below, or null under an Aktivität. */
export function ebeneDarunter(ebene: GliederungsZeile['ebene']): GliederungsZeile['ebene'] | null {
  return EBENEN[EBENEN.indexOf(ebene) + 1] ?? null;
}

/** Enter: a sibling right after this row; beside an Alternative another Alternative. */
export function neuNeben(zeile: GliederungsZeile): NeueZeile {
  return { ebene: zeile.ebene, parentId: zeile.parentId, nachId: zeile.id, alternative: zeile.alternative };
}

/** Strg+Enter: the last thing one level below this row. An Aktivität has nothing below, an Alternative carries nothing. */
export function neuUnter(zeile: GliederungsZeile): NeueZeile | null {
  const ebene = ebeneDarunter(zeile.ebene);
  return ebene && !zeile.alternative ? { ebene, parentId: zeile.id, alternative: false } : null;
}

/**
 * Tab and Umschalt+Tab on a row that is still being written.
 * @returns where it stands then, or the German reason why it cannot
 */
export function rueckeNeueZeile(
  zeilen: readonly GliederungsZeile[],
  neu: NeueZeile,
  richtung: 'ein' | 'aus',
): NeueZeile | string {
  if (neu.alternative) return 'Eine Alternative steht neben ihrem Ziel und hat keine andere Ebene.';
  return richtung === 'ein' ? hinein(zeilen, neu) : heraus(zeilen, neu);
}

function hinein(zeilen: readonly GliederungsZeile[], neu: NeueZeile): NeueZeile | string {
  const ebene = ebeneDarunter(neu.ebene);
  if (!ebene) return 'Unter einer Aktivität gibt es keine weitere Ebene.';
  const davor = zeilen.findLast(
    (zeile) => zeile.parentId === neu.parentId && zeile.ebene === neu.ebene && !zeile.alternative,
  );
  const eltern = neu.nachId === undefined ? davor?.id : neu.nachId;
  if (!eltern) return `Darüber steht kein ${EBENE_NAMEN[neu.ebene]}, unter das die Zeile rücken kann.`;
  return { ebene, parentId: eltern, alternative: false };
}

function heraus(zeilen: readonly GliederungsZeile[], neu: NeueZeile): NeueZeile | string {
  const ebene = EBENEN[EBENEN.indexOf(neu.ebene) - 1];
  if (!ebene || neu.parentId === null) return 'Über einem Grundsatzziel gibt es keine weitere Ebene.';
  const eltern = zeilen.find((zeile) => zeile.id === neu.parentId);
  if (!eltern) return 'Die Zeile darüber gibt es nicht mehr.';
  return { ebene, parentId: eltern.parentId, nachId: eltern.id, alternative: false };
}

/**
 * The row id under which a new row is drawn (it follows that row and everything below it), or null for the top.
 */
export function stelleDerNeuenZeile(sichtbar: readonly GliederungsZeile[], neu: NeueZeile): Id | null {
  const anker = neu.nachId ?? neu.parentId;
  const start = sichtbar.findIndex((zeile) => zeile.id === anker);
  if (start < 0) return sichtbar.at(-1)?.id ?? null;
  if (neu.nachId === null) return anker;
  const tiefe = sichtbar[start]?.tiefe ?? 0;
  const ende = sichtbar.findIndex(
    (zeile, stelle) => stelle > start && (zeile.tiefe <= tiefe || zeile.nichtZugeordnet),
  );
  return sichtbar[ende < 0 ? sichtbar.length - 1 : ende - 1]?.id ?? anker;
}
