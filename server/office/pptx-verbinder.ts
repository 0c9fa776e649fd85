import type { Punkt } from '@/lib/plan/zeichnung/schema';

const VORLAGE = /<a:prstGeom prst="line">.*?<\/a:prstGeom>/s;
const LAGE = /<a:xfrm[^>]*>(<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>)<\/a:xfrm>/;
/** Closer than this two places are one, in pixels. */
const GLEICH = 0.05;
/** So far from the middle of their way two corners may lie, in pixels: LibreOffice moves them there. */
const UNGEFAEHR = 10;

/** In the units of the file (EMU). */
interface Kasten {
  x: number;
  y: number;
  breite: number;
  hoehe: number;
}

/**
 * The shape of a line on its slide. `verbinder`: it is PowerPoint's own connector, which follows the steps it is tied
 * to: a straight one, or, `gebunden` at both ends, one with a corner or with two in the middle of its way. Every other
 * line is drawn point by point and must not be tied: LibreOffice puts the corners of connectors where it likes, often
 * through other steps.
 */
export function linienform(
  eigenschaften: string,
  punkte: readonly Punkt[],
  gebunden: boolean,
): { eigenschaften: string; verbinder: boolean } {
  const gefunden = LAGE.exec(eigenschaften);
  if (!gefunden) return { eigenschaften, verbinder: false };
  const [ganz, ort = '', x, y, breite, hoehe] = gefunden;
  const kasten = { x: Number(x), y: Number(y), breite: Number(breite), hoehe: Number(hoehe) };
  const bogen = gebunden ? gebogen(punkte, kasten) : null;
  const form = punkte.length === 2 ? gerade(punkte, ort) : bogen;
  if (!form)
    return { eigenschaften: eigenschaften.replace(VORLAGE, freieLinie(punkte, kasten)), verbinder: false };
  const ecken = form.ecken === null ? '' : `<a:gd name="adj1" fmla="val ${form.ecken}"/>`;
  const art = `<a:prstGeom prst="${form.art}"><a:avLst>${ecken}</a:avLst></a:prstGeom>`;
  return { eigenschaften: eigenschaften.replace(ganz, form.lage).replace(VORLAGE, art), verbinder: true };
}

function gerade([von, nach]: readonly Punkt[], ort: string) {
  if (!von || !nach) return null;
  const lage = `<a:xfrm${gespiegelt(nach.x < von.x, nach.y < von.y)}>${ort}</a:xfrm>`;
  return { lage, art: 'straightConnector1', ecken: null };
}

/**
 * A bent connector begins at the upper left of its box, goes right, and ends at the lower right. Every other
 * direction is this one mirrored, and turned by a quarter when it begins upright.
 */
function gebogen(punkte: readonly Punkt[], { x, y, breite, hoehe }: Kasten) {
  const [von, erster, nach] = [punkte[0], punkte[1], punkte.at(-1)];
  if (!von || !erster || !nach || punkte.length > 4 || !imWechsel(punkte)) return null;
  const ecken = punkte.length === 4 ? eckenAuf(von, erster, nach) : null;
  if (ecken === undefined) return null;
  const art = `bentConnector${punkte.length - 1}`;
  const [zurueck, hinauf] = [nach.x < von.x, nach.y < von.y];
  if (waagerecht(von, erster))
    return {
      lage: `<a:xfrm${gespiegelt(zurueck, hinauf)}>${kastenXml(x, y, breite, hoehe)}</a:xfrm>`,
      art,
      ecken,
    };
  // Turned clockwise, what went right goes down, and what went down goes left; the other way round up, and right.
  const gedreht = ` rot="${hinauf ? 16_200_000 : 5_400_000}"${gespiegelt(false, hinauf === zurueck)}`;
  const [links, oben] = [x + (breite - hoehe) / 2, y + (hoehe - breite) / 2];
  return { lage: `<a:xfrm${gedreht}>${kastenXml(links, oben, hoehe, breite)}</a:xfrm>`, art, ecken };
}

const gespiegelt = (quer: boolean, hoch: boolean) => `${quer ? ' flipH="1"' : ''}${hoch ? ' flipV="1"' : ''}`;

const kastenXml = (x: number, y: number, cx: number, cy: number) =>
  `<a:off x="${Math.round(x)}" y="${Math.round(y)}"/><a:ext cx="${cx}" cy="${cy}"/>`;

/** Where on the way the two corners lie, in hundred-thousandths of it; undefined when that is far from its middle. */
function eckenAuf(von: Punkt, erster: Punkt, nach: Punkt): number | undefined {
  const achse = waagerecht(von, erster) ? 'x' : 'y';
  const [ecke, ganz] = [erster[achse] - von[achse], nach[achse] - von[achse]];
  if (ganz === 0 || Math.abs(ecke - ganz / 2) > UNGEFAEHR) return undefined;
  return Math.round((ecke / ganz) * 100_000);
}

/** Null when it is slanted. */
function waagerecht(a: Punkt, b: Punkt): boolean | null {
  if (Math.abs(a.y - b.y) < GLEICH) return true;
  return Math.abs(a.x - b.x) < GLEICH ? false : null;
}

/** Level and upright pieces take turns. */
function imWechsel(punkte: readonly Punkt[]): boolean {
  const richtungen = punkte.slice(1).map((punkt, i) => waagerecht(punkte[i] ?? punkt, punkt));
  return richtungen.every((eine, i) => eine !== null && (i === 0 || eine !== richtungen[i - 1]));
}

function freieLinie(punkte: readonly Punkt[], { breite, hoehe }: Kasten): string {
  const [xs, ys] = [punkte.map(({ x }) => x), punkte.map(({ y }) => y)];
  const auf = (werte: number[], wert: number, mass: number) => {
    const spanne = Math.max(...werte) - Math.min(...werte);
    return spanne === 0 ? 0 : Math.round(((wert - Math.min(...werte)) / spanne) * mass);
  };
  const weg = punkte.map(({ x, y }, i) => {
    const pt = `<a:pt x="${auf(xs, x, breite)}" y="${auf(ys, y, hoehe)}"/>`;
    return i === 0 ? `<a:moveTo>${pt}</a:moveTo>` : `<a:lnTo>${pt}</a:lnTo>`;
  });
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="l" t="t" r="r" b="b"/><a:pathLst><a:path w="${breite}" h="${hoehe}" fill="none">${weg.join('')}</a:path></a:pathLst></a:custGeom>`;
}
