import { FARBEN, type Flaeche, type Form } from '@/lib/plan/zeichnung/schema';
import { textbreite } from '@/lib/plan/zeichnung/views/schrift';
import { SCHRITT_ARTEN, type SchrittArt, VERBINDUNG_ARTEN, type VerbindungArt } from '../../schema';
import type { KetteBild } from '../bild';
import { symbol } from './schritt-formen';
import { schnittstellenZeichen, strichVon, zahnForm } from './verbindung-formen';

/** One sign that occurs in the picture. */
export type Legendenzeile =
  | { was: 'schritt'; art: SchrittArt }
  | { was: 'verbindung'; art: VerbindungArt }
  | { was: 'schnittstelle'; geregelt: boolean };

const ARTEN = Object.keys(SCHRITT_ARTEN) as SchrittArt[];
const KANTEN = Object.keys(VERBINDUNG_ARTEN) as VerbindungArt[];

/** What has to be explained: only what can be seen. */
export function legendenzeilen({ schritte, verbindungen }: KetteBild): Legendenzeile[] {
  const arten = new Set([...schritte.values()].map(({ schritt }) => schritt.art));
  const kanten = new Set(verbindungen.map(({ verbindung }) => verbindung.art));
  const uebergaben = new Set(
    verbindungen.filter(({ uebergabe }) => uebergabe).map(({ verbindung }) => verbindung.geregelt),
  );
  return [
    ...ARTEN.filter((art) => arten.has(art)).map((art) => ({ was: 'schritt' as const, art })),
    ...KANTEN.filter((art) => kanten.has(art)).map((art) => ({ was: 'verbindung' as const, art })),
    ...[true, false]
      .filter((geregelt) => uebergaben.has(geregelt))
      .map((geregelt) => ({ was: 'schnittstelle' as const, geregelt })),
  ];
}

const ZEILE = 28;
const LUECKE = 22;
const SCHRIFT = 12;
const SIGNUM = { breite: 36, hoehe: 18 } as const;

/** The legend in lines of at most `breite`, its upper left corner at (0, 0). */
export function legende(zeilen: readonly Legendenzeile[], breite: number): { formen: Form[]; hoehe: number } {
  const formen: Form[] = [];
  let x = 0;
  let y = 0;
  zeilen.forEach((zeile, i) => {
    const worte = beschreibe(zeile);
    const platz = SIGNUM.breite + 6 + textbreite(worte, SCHRIFT);
    if (x > 0 && x + platz > breite) {
      x = 0;
      y += ZEILE;
    }
    formen.push(
      ...signum(zeile, `legende-${i}`, x, y),
      wort(`legende-${i}-wort`, worte, x + SIGNUM.breite + 6, y),
    );
    x += platz + LUECKE;
  });
  return { formen, hoehe: zeilen.length === 0 ? 0 : y + ZEILE };
}

function beschreibe(zeile: Legendenzeile): string {
  if (zeile.was === 'schritt') return SCHRITT_ARTEN[zeile.art];
  if (zeile.was === 'verbindung')
    return zeile.art === 'sequenziell' ? 'nacheinander' : VERBINDUNG_ARTEN[zeile.art];
  return zeile.geregelt ? 'Schnittstelle geregelt' : 'Schnittstelle nicht geregelt';
}

function signum(zeile: Legendenzeile, id: string, x: number, oben: number): Form[] {
  const y = oben + (ZEILE - SIGNUM.hoehe) / 2;
  const mitte = { x: x + SIGNUM.breite / 2, y: oben + ZEILE / 2 };
  if (zeile.was === 'schnittstelle')
    return [schnittstellenZeichen(id, mitte, '1', zeile.geregelt, beschreibe(zeile))];
  if (zeile.was === 'schritt') {
    const quadrat = ['start', 'ende', 'parallel_auf', 'parallel_zu'].includes(zeile.art);
    const b = quadrat ? SIGNUM.hoehe : SIGNUM.breite;
    const kasten = { x: mitte.x - b / 2, y, breite: b, hoehe: SIGNUM.hoehe };
    const form = symbol(zeile.art, id, kasten, '');
    const strich = form.strich && { ...form.strich, staerke: Math.min(form.strich.staerke, 3) };
    return [{ ...form, strich, text: form.text && { ...form.text, groesse: 13 } }];
  }
  const linie: Form = {
    ...{ art: 'linie', id, strich: strichVon(zeile.art), pfeil: true, von: null, nach: null, name: '' },
    punkte: [
      { x, y: mitte.y },
      { x: x + SIGNUM.breite, y: mitte.y },
    ],
  };
  return zeile.art === 'verzahnt' ? [linie, zahnForm(`${id}-zahn`, { x: x + 19, y: mitte.y })] : [linie];
}

function wort(id: string, text: string, x: number, y: number): Flaeche {
  return {
    ...{
      art: 'flaeche',
      id,
      umriss: 'rechteck',
      x,
      y,
      breite: textbreite(text, SCHRIFT) + 4,
      hoehe: ZEILE,
      rand: 0,
    },
    ...{ fuellung: null, strich: null, name: '' },
    text: {
      ...{ zeilen: [text], ganz: text, groesse: SCHRIFT, fett: false, farbe: FARBEN.grau },
      ...{ waagerecht: 'links', senkrecht: 'mitte' },
    },
  };
}
