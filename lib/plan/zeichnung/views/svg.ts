import {
  type Beschriftung,
  type Bild,
  ECKE,
  type Flaeche,
  type Form,
  type Linie,
  type Punkt,
} from '../schema';
import { ZEILENHOEHE } from './schrift';

export interface SvgWunsch {
  /** CSS of `@font-face` rules, where the picture is to carry its font with it. */
  schriften?: string;
}

const FAMILIE = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Calibri, Arial, sans-serif";
// What XML 1.0 cannot hold, in whatever notation.
const KEIN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const NAMEN: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML: what has a meaning there is escaped, what cannot stand there is gone. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(KEIN_XML, '')
    .replace(/[&<>"]/g, (zeichen) => NAMEN[zeichen] ?? '');
}

const zahl = (wert: number) => String(Math.round(wert * 100) / 100);

/** The picture as SVG 1.1: `role="img"` with title and description, every text as text. */
export function alsSvg(bild: Bild, { schriften = '' }: SvgWunsch = {}): string {
  const [b, h] = [zahl(bild.breite), zahl(bild.hoehe)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${b}" height="${h}" viewBox="0 0 ${b} ${h}" role="img" aria-labelledby="bild-titel bild-text" xml:lang="de" lang="de" font-family="${FAMILIE}">`,
    `<title id="bild-titel">${xmlText(bild.titel)}</title>`,
    `<desc id="bild-text">${xmlText(bild.beschreibung)}</desc>`,
    schriften && `<style>${schriften}</style>`,
    `<rect width="${b}" height="${h}" fill="#ffffff"/>`,
    ...bild.formen.map(form),
    '</svg>',
  ]
    .filter(Boolean)
    .join('\n');
}

function form(was: Form): string {
  return was.art === 'linie' ? linie(was) : flaeche(was);
}

function linie({ punkte, strich, pfeil }: Linie): string {
  const [ende, davor] = [punkte.at(-1), punkte.at(-2)];
  if (!ende || !davor) return '';
  const spitze = pfeil ? pfeilspitze(davor, ende, strich.doppelt ? 1.5 : strich.staerke) : null;
  // The line ends inside the arrowhead, so that its blunt end does not stick out at the tip.
  const weg = spitze ? [...punkte.slice(0, -1), spitze.hals] : punkte;
  const d = weg.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${zahl(x)} ${zahl(y)}`).join('');
  const strichart = strich.gestrichelt ? ' stroke-dasharray="6 4"' : '';
  const zug = (farbe: string, staerke: number) =>
    `<path d="${d}" fill="none" stroke="${farbe}" stroke-width="${zahl(staerke)}" stroke-linejoin="round"${strichart}/>`;
  const innen = strich.doppelt ? zug('#ffffff', strich.staerke / 3) : '';
  const pfad = zug(strich.farbe, strich.staerke) + innen;
  return spitze ? `${pfad}<path d="${spitze.d}" fill="${strich.farbe}"/>` : pfad;
}

function pfeilspitze(von: Punkt, nach: Punkt, staerke: number) {
  const laenge = Math.hypot(nach.x - von.x, nach.y - von.y) || 1;
  const [ex, ey] = [(nach.x - von.x) / laenge, (nach.y - von.y) / laenge];
  const [lang, halb] = [6 + 2 * staerke, 2.5 + staerke];
  const fuss = { x: nach.x - ex * lang, y: nach.y - ey * lang };
  const ecke = (seite: 1 | -1) => `${zahl(fuss.x - seite * ey * halb)} ${zahl(fuss.y + seite * ex * halb)}`;
  return {
    d: `M${zahl(nach.x)} ${zahl(nach.y)}L${ecke(1)}L${ecke(-1)}Z`,
    hals: { x: nach.x - ex * lang * 0.7, y: nach.y - ey * lang * 0.7 },
  };
}

function flaeche(was: Flaeche): string {
  const sichtbar = was.fuellung !== null || was.strich !== null;
  const umriss = sichtbar ? `${umrissVon(was)}` : '';
  return umriss + (was.text ? text(was, was.text) : '');
}

function farben({ fuellung, strich }: Flaeche): string {
  const linie = strich
    ? ` stroke="${strich.farbe}" stroke-width="${zahl(strich.staerke)}"${strich.gestrichelt ? ' stroke-dasharray="5 4"' : ''}`
    : '';
  return `fill="${fuellung ?? 'none'}"${linie}`;
}

function umrissVon(was: Flaeche): string {
  const { x, y, breite: b, hoehe: h, umriss } = was;
  const f = farben(was);
  if (umriss === 'ellipse')
    return `<ellipse cx="${zahl(x + b / 2)}" cy="${zahl(y + h / 2)}" rx="${zahl(b / 2)}" ry="${zahl(h / 2)}" ${f}/>`;
  if (umriss === 'raute')
    return `<path d="M${zahl(x + b / 2)} ${zahl(y)}L${zahl(x + b)} ${zahl(y + h / 2)}L${zahl(x + b / 2)} ${zahl(y + h)}L${zahl(x)} ${zahl(y + h / 2)}Z" stroke-linejoin="round" ${f}/>`;
  if (umriss === 'dokument') {
    // The wave at the foot of a sheet, as in every flowchart; in its middle it is where lines end.
    const [viertel, welle] = [zahl(-b / 4), zahl(-Math.min(10, h / 6))];
    return `<path d="M${zahl(x)} ${zahl(y)}H${zahl(x + b)}V${zahl(y + h)}q${viertel} ${welle} ${zahl(-b / 2)} 0t${zahl(-b / 2)} 0Z" stroke-linejoin="round" ${f}/>`;
  }
  if (umriss === 'notiz') {
    const falte = Math.min(14, b / 3, h / 3);
    const [xf, yf] = [zahl(x + b - falte), zahl(y + falte)];
    return `<path d="M${zahl(x)} ${zahl(y)}H${xf}L${zahl(x + b)} ${yf}V${zahl(y + h)}H${zahl(x)}Z" stroke-linejoin="round" ${f}/><path d="M${xf} ${zahl(y)}V${yf}H${zahl(x + b)}" ${farben({ ...was, fuellung: null })}/>`;
  }
  const ecke = umriss === 'pille' ? h / 2 : umriss === 'rund' || umriss === 'teilprozess' ? ECKE : 0;
  const rect = `<rect x="${zahl(x)}" y="${zahl(y)}" width="${zahl(b)}" height="${zahl(h)}" rx="${zahl(ecke)}" ${f}/>`;
  if (umriss !== 'teilprozess' || !was.strich) return rect;
  const { farbe, staerke } = was.strich;
  const seiten = [x + 7, x + b - 7].map((sx) => `M${zahl(sx)} ${zahl(y)}V${zahl(y + h)}`).join('');
  return `${rect}<path d="${seiten}" fill="none" stroke="${farbe}" stroke-width="${zahl(staerke)}"/>`;
}

const ANKER = { links: 'start', mitte: 'middle', rechts: 'end' } as const;

function text(was: Flaeche, { zeilen, groesse, fett, farbe, waagerecht, senkrecht }: Beschriftung): string {
  if (zeilen.length === 0) return '';
  const { x, y, breite, rand } = was;
  const hoehe = was.hoehe - (was.fuss ?? 0);
  const mitte = { links: x + rand, mitte: x + breite / 2, rechts: x + breite - rand }[waagerecht];
  const zeilenhoehe = groesse * ZEILENHOEHE;
  const block = zeilen.length * zeilenhoehe;
  const oben = {
    oben: y + rand,
    mitte: y + (hoehe - block) / 2,
    unten: y + hoehe - rand - block,
  }[senkrecht];
  const erste = oben + zeilenhoehe / 2 + groesse * 0.34;
  const zeile = (inhalt: string, i: number) =>
    `<tspan x="${zahl(mitte)}" y="${zahl(erste + i * zeilenhoehe)}">${xmlText(inhalt)}</tspan>`;
  const gewicht = fett ? ' font-weight="600"' : '';
  return `<text font-size="${zahl(groesse)}" fill="${farbe}" text-anchor="${ANKER[waagerecht]}"${gewicht}>${zeilen.map(zeile).join('')}</text>`;
}
