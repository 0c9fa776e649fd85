import type { Form, Linie, Punkt } from '@/lib/plan/zeichnung/schema';

/** A part of a drawing, between these coordinates. */
export interface Bereich {
  links: number;
  rechts: number;
  oben: number;
  unten: number;
}

/** Where a line leaves a part of the drawing; `hinaus`: it goes on there, else it comes from there. */
export interface Schnitt {
  ort: Punkt;
  hinaus: boolean;
}

/**
 * What of the shapes belongs into a part: shapes whose middle lies in it, and the pieces of lines inside. A piece
 * keeps its arrowhead and its ties only at the ends it still has; its other ends stand `ueber` px over the border.
 */
export function schneide(
  formen: readonly Form[],
  bereich: Bereich,
  ueber: number,
): { formen: Form[]; schnitte: Schnitt[] } {
  const schnitte: Schnitt[] = [];
  const drin = formen.flatMap((form): Form[] => {
    if (form.art === 'linie') return stuecke(form, bereich, schnitte, ueber);
    const [x, y] = [form.x + form.breite / 2, form.y + form.hoehe / 2];
    const innen = x >= bereich.links && x < bereich.rechts && y >= bereich.oben && y < bereich.unten;
    return innen ? [form] : [];
  });
  return { formen: drin, schnitte };
}

export function schiebe<F extends Form>(form: F, dx: number, dy: number): F {
  if (form.art === 'flaeche') return { ...form, x: form.x + dx, y: form.y + dy };
  return { ...form, punkte: form.punkte.map(({ x, y }) => ({ x: x + dx, y: y + dy })) };
}

function stuecke(linie: Linie, bereich: Bereich, schnitte: Schnitt[], ueber: number): Linie[] {
  const wege: Punkt[][] = [];
  let offen: Punkt[] = [];
  linie.punkte.slice(1).forEach((b, i) => {
    const a = linie.punkte[i];
    const stueck = a && begrenzt(a, b, bereich);
    if (!stueck) return;
    if (gleich(offen.at(-1), stueck[0])) offen.push(stueck[1]);
    else {
      offen = [...stueck];
      wege.push(offen);
    }
  });
  return wege.map((punkte, i) => {
    const anfang = gleich(punkte[0], linie.punkte[0]);
    const ende = gleich(punkte.at(-1), linie.punkte.at(-1));
    const [erster, letzter] = [punkte[0], punkte.at(-1)];
    if (!anfang && erster) schnitte.push({ ort: erster, hinaus: false });
    if (!ende && letzter) schnitte.push({ ort: letzter, hinaus: true });
    const gezogen = punkte.map((punkt) =>
      (punkt === erster && !anfang) || (punkt === letzter && !ende)
        ? hinausgezogen(punkt, bereich, ueber)
        : punkt,
    );
    return {
      ...linie,
      ...{ id: i === 0 ? linie.id : `${linie.id}-${i}`, punkte: gezogen, pfeil: linie.pfeil && ende },
      ...{ von: anfang ? linie.von : null, nach: ende ? linie.nach : null },
    };
  });
}

function hinausgezogen({ x, y }: Punkt, bereich: Bereich, ueber: number): Punkt {
  const seite = seiteVon({ x, y }, bereich);
  if (seite === 'links' || seite === 'rechts') return { x: seite === 'links' ? x - ueber : x + ueber, y };
  return { x, y: seite === 'oben' ? y - ueber : y + ueber };
}

/** The border a point at the rim of a part lies on. */
export function seiteVon({ x, y }: Punkt, bereich: Bereich): keyof Bereich {
  const weit = {
    ...{ rechts: Math.abs(x - bereich.rechts), links: Math.abs(x - bereich.links) },
    ...{ unten: Math.abs(y - bereich.unten), oben: Math.abs(y - bereich.oben) },
  };
  const seiten = ['rechts', 'links', 'unten', 'oben'] as const;
  return seiten.reduce((beste, seite) => (weit[seite] < weit[beste] ? seite : beste));
}

/** The piece of a straight line inside the part (Liang and Barsky); null when none is. */
function begrenzt(a: Punkt, b: Punkt, { links, rechts, oben, unten }: Bereich): [Punkt, Punkt] | null {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  let [von, bis] = [0, 1];
  for (const [p, q] of [
    [-dx, a.x - links],
    [dx, rechts - a.x],
    [-dy, a.y - oben],
    [dy, unten - a.y],
  ] as const) {
    if (p === 0 && q < 0) return null;
    if (p < 0) von = Math.max(von, q / p);
    if (p > 0) bis = Math.min(bis, q / p);
  }
  if (von >= bis) return null;
  const auf = (t: number): Punkt => ({ x: a.x + t * dx, y: a.y + t * dy });
  return [von === 0 ? a : auf(von), bis === 1 ? b : auf(bis)];
}

const gleich = (a: Punkt | undefined, b: Punkt | undefined) =>
  a !== undefined && b !== undefined && Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01;
