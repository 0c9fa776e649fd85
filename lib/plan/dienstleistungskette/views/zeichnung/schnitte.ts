/** Where a drawing that is too large for one sheet is cut. */

interface Spanne {
  von: number;
  bis: number;
}

/** Positions at which nothing is cut through: the middles of the gaps between the spans, and where they may end. */
export function luecken(spannen: readonly Spanne[], bis: number): number[] {
  const sortiert = [...spannen].sort((a, b) => a.von - b.von);
  const stellen: number[] = [];
  let ende = 0;
  for (const spanne of sortiert) {
    if (spanne.von > ende + 4) stellen.push((ende + spanne.von) / 2);
    ende = Math.max(ende, spanne.bis);
  }
  if (bis > ende + 4) stellen.push((ende + bis) / 2);
  return stellen.filter((stelle) => stelle > 0 && stelle < bis);
}

/**
 * Cuts `laenge` into parts of at most `hoechstens`, about equally long. `stellen` in order of preference: where there
 * is a place of the first kind it is taken; without any place the cut falls where it must.
 */
export function teileAuf(
  laenge: number,
  hoechstens: number,
  stellen: readonly (readonly number[])[],
): { von: number; bis: number }[] {
  const teile: { von: number; bis: number }[] = [];
  let von = 0;
  // Sheets measured from the drawing itself miss it by a rounding error.
  while (laenge - von > hoechstens + 0.5) {
    const uebrig = Math.ceil((laenge - von) / hoechstens);
    const wunsch = von + (laenge - von) / uebrig;
    const frueh = von + hoechstens * 0.4;
    const bis = beste(stellen, frueh, von + hoechstens, wunsch) ?? wunsch;
    teile.push({ von, bis });
    von = bis;
  }
  teile.push({ von, bis: laenge });
  return teile;
}

function beste(
  stellen: readonly (readonly number[])[],
  ab: number,
  bis: number,
  wunsch: number,
): number | undefined {
  for (const art of stellen) {
    const moeglich = art.filter((stelle) => stelle >= ab && stelle <= bis);
    moeglich.sort((a, b) => Math.abs(a - wunsch) - Math.abs(b - wunsch));
    if (moeglich[0] !== undefined) return moeglich[0];
  }
  return undefined;
}
