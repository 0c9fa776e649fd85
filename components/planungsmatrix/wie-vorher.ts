/**
 * `neu`, but every part that equals its counterpart in `alt` is the old object again. The Planungsmatrix is
 * computed whole at every change of the plan; with this an edit of one word renders one goal.
 */
export function wieVorher<T>(alt: T | undefined, neu: T): T {
  if (Object.is(alt, neu) || alt === undefined) return neu;
  if (Array.isArray(alt) && Array.isArray(neu)) {
    const teile = neu.map((teil, i) => wieVorher(partnerIn(alt, teil, i), teil));
    return teile.length === alt.length && teile.every((teil, i) => teil === alt[i]) ? alt : (teile as T);
  }
  if (!istObjekt(alt) || !istObjekt(neu)) return neu;
  const felder = Object.keys(neu);
  const teile = felder.map((feld) => [feld, wieVorher(alt[feld], neu[feld])] as const);
  const gleich =
    felder.length === Object.keys(alt).length && teile.every(([feld, teil]) => Object.is(teil, alt[feld]));
  return gleich ? alt : (Object.fromEntries(teile) as T);
}

type Objekt = Record<string, unknown>;

const istObjekt = (wert: unknown): wert is Objekt =>
  typeof wert === 'object' && wert !== null && !Array.isArray(wert);

/** Parts with an id keep their identity when one before them comes or goes; others are compared place by place. */
function partnerIn(alt: readonly unknown[], teil: unknown, i: number): unknown {
  const id = idVon(teil);
  return id === undefined ? alt[i] : alt.find((a) => idVon(a) === id);
}

function idVon(teil: unknown): unknown {
  if (!istObjekt(teil)) return undefined;
  return teil.id ?? (istObjekt(teil.ziel) ? teil.ziel.id : undefined);
}
