import type { Punkt } from '@/lib/plan/zeichnung/schema';

const VORLAGE = /<a:prstGeom prst="line">.*?<\/a:prstGeom>/s;
const LAGE = /<a:xfrm[^>]*>(<a:off [^>]*\/><a:ext cx="(\d+)" cy="(\d+)"\/>)<\/a:xfrm>/;

/**
 * The shape of a line on its slide. A straight one is PowerPoint's own straight connector. A bent one is drawn point
 * by point: the bent connectors have room for one bend only, and LibreOffice leads them some other way.
 */
export function linienform(eigenschaften: string, punkte: readonly Punkt[]): string {
  const lage = LAGE.exec(eigenschaften);
  const [von, nach] = [punkte[0], punkte.at(-1)];
  if (!lage || !von || !nach) return eigenschaften;
  const [ganz, ort = '', breite, hoehe] = lage;
  if (!istGerade(punkte))
    return eigenschaften.replace(VORLAGE, freieLinie(punkte, Number(breite), Number(hoehe)));
  const gespiegelt = `${nach.x < von.x ? ' flipH="1"' : ''}${nach.y < von.y ? ' flipV="1"' : ''}`;
  return eigenschaften
    .replace(ganz, `<a:xfrm${gespiegelt}>${ort}</a:xfrm>`)
    .replace(VORLAGE, '<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>');
}

export const istGerade = (punkte: readonly Punkt[]) => punkte.length === 2;

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
