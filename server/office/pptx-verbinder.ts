import type { Punkt } from '@/lib/plan/zeichnung/schema';

const VORLAGE = /<a:prstGeom prst="line">.*?<\/a:prstGeom>/s;

/**
 * The preset of PowerPoint that draws these points: straight, or bent once or twice at right angles. Only presets are
 * led around anew when a shape is moved; longer ways are drawn point by point.
 */
export function verbinderform(eigenschaften: string, punkte: readonly Punkt[]): string {
  const form = formVon(punkte);
  const [von, nach] = [punkte[0], punkte.at(-1)];
  const lage = /<a:xfrm[^>]*><a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/><\/a:xfrm>/.exec(
    eigenschaften,
  );
  if (!lage || !von || !nach) return eigenschaften;
  const [x = 0, y = 0, breite = 0, hoehe = 0] = lage.slice(1).map(Number);
  if (!form) return eigenschaften.replace(VORLAGE, freieLinie(punkte, breite, hoehe));
  const [links, hoch] = [nach.x < von.x, nach.y < von.y];
  const kasten = form.quer
    ? // Turned by a right angle around its middle: the box is given as it was before the turn.
      {
        ...{ x: x + (breite - hoehe) / 2, y: y + (hoehe - breite) / 2, breite: hoehe, hoehe: breite },
        ...{ drehung: ' rot="5400000"', flipH: hoch, flipV: !links },
      }
    : { x, y, breite, hoehe, drehung: '', flipH: links, flipV: hoch };
  const gespiegelt = `${kasten.flipH ? ' flipH="1"' : ''}${kasten.flipV ? ' flipV="1"' : ''}`;
  const rund = Math.round;
  const xfrm = `<a:xfrm${kasten.drehung}${gespiegelt}><a:off x="${rund(kasten.x)}" y="${rund(kasten.y)}"/><a:ext cx="${rund(kasten.breite)}" cy="${rund(kasten.hoehe)}"/></a:xfrm>`;
  const biegung = form.bei === null ? '' : `<a:gd name="adj1" fmla="val ${rund(form.bei * 100_000)}"/>`;
  return eigenschaften
    .replace(lage[0], xfrm)
    .replace(VORLAGE, `<a:prstGeom prst="${form.vorlage}"><a:avLst>${biegung}</a:avLst></a:prstGeom>`);
}

/** `breite` and `hoehe`: the box of the line on the slide, in the units of the file. */
function freieLinie(punkte: readonly Punkt[], breite: number, hoehe: number): string {
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

interface Verbinderform {
  vorlage: string;
  /** Where it bends, as a share of the way from start to end; null: nothing to say. */
  bei: number | null;
  /** It starts vertically: the presets start horizontally and have to be turned. */
  quer: boolean;
}

function formVon(punkte: readonly Punkt[]): Verbinderform | null {
  const [a, b, c, d] = punkte;
  if (!a || !b) return null;
  if (punkte.length === 2) return { vorlage: 'straightConnector1', bei: null, quer: false };
  const quer = Math.abs(b.x - a.x) < Math.abs(b.y - a.y);
  if (!c) return null;
  if (punkte.length === 3) return { vorlage: 'bentConnector2', bei: null, quer };
  if (punkte.length !== 4 || !d) return null;
  const [weg, bis] = quer ? [d.y - a.y, b.y - a.y] : [d.x - a.x, b.x - a.x];
  // Out and back on the same side: the box of the preset would have no width to measure the bend in.
  if (Math.abs(weg) < 1) return null;
  const bei = bis / weg;
  return bei < 0 || bei > 1 ? null : { vorlage: 'bentConnector3', bei, quer };
}
