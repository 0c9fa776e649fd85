import type { BaumZeile } from './zeilen';

/** Walking the tree with the arrow keys: an arrow goes where it points in the picture. */

export const PFEILE = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
export type Pfeil = (typeof PFEILE)[number];

export const istPfeil = (taste: string): taste is Pfeil => PFEILE.some((pfeil) => pfeil === taste);

/** `reihe`: stands beside its siblings, the children below. `spalte`: hangs below its siblings, the children right. */
export type Stand = (id: string) => 'reihe' | 'spalte';

function verwandte(zeilen: readonly BaumZeile[], hier: BaumZeile) {
  const geschwister = zeilen.filter(
    (zeile) => zeile.ebene === hier.ebene && zeile.parentId === hier.parentId,
  );
  const platz = geschwister.findIndex((zeile) => zeile.id === hier.id);
  return {
    davor: geschwister[platz - 1]?.id ?? null,
    danach: geschwister[platz + 1]?.id ?? null,
    eltern: zeilen.find((zeile) => zeile.id === hier.parentId)?.id ?? null,
    kind: zeilen.find((zeile) => zeile.parentId === hier.id)?.id ?? null,
  };
}

/** In a row the edge of one branch leads on into the next: the room walks along the Rahmenziele. */
function inReihe(zeilen: readonly BaumZeile[], hier: BaumZeile, schritt: 1 | -1): string | null {
  const gleiche = zeilen.filter((zeile) => zeile.ebene === hier.ebene);
  return gleiche[gleiche.findIndex((zeile) => zeile.id === hier.id) + schritt]?.id ?? null;
}

/**
 * Where the key leads from `id` among the shown rows (reading order), or null when there is nothing that way.
 * In a column ↑ and ↓ pass through siblings and come out at the parent or the parent's next sibling,
 * so nobody is stuck at the end of a list.
 */
export function gehe(zeilen: readonly BaumZeile[], id: string, pfeil: Pfeil, stand: Stand): string | null {
  const hier = zeilen.find((zeile) => zeile.id === id);
  if (!hier) return zeilen[0]?.id ?? null;
  if (pfeil === 'Home') return zeilen[0]?.id ?? null;
  if (pfeil === 'End') return zeilen.at(-1)?.id ?? null;
  const { davor, danach, eltern, kind } = verwandte(zeilen, hier);
  if (stand(id) === 'reihe') {
    if (pfeil === 'ArrowLeft') return inReihe(zeilen, hier, -1);
    if (pfeil === 'ArrowRight') return inReihe(zeilen, hier, 1);
    return pfeil === 'ArrowUp' ? eltern : kind;
  }
  if (pfeil === 'ArrowRight') return kind;
  if (pfeil === 'ArrowLeft') return eltern;
  if (pfeil === 'ArrowUp') return davor ?? eltern;
  if (danach) return danach;
  return eltern && stand(eltern) === 'spalte' ? gehe(zeilen, eltern, 'ArrowDown', stand) : null;
}

/** Where the focus goes when the node itself is gone: next sibling, the one before, the parent, the first of all. */
export function nachbar(zeilen: readonly BaumZeile[], id: string): string | null {
  const hier = zeilen.find((zeile) => zeile.id === id);
  if (!hier) return zeilen[0]?.id ?? null;
  const { davor, danach, eltern } = verwandte(zeilen, hier);
  return danach ?? davor ?? eltern ?? zeilen.find((zeile) => zeile.id !== id)?.id ?? null;
}
