import { type Beschriftung, FARBEN, type Flaeche, type Umriss } from '@/lib/plan/zeichnung/schema';
import { textbreite, ZEILENHOEHE } from '@/lib/plan/zeichnung/views/schrift';
import { bildtext, umbrich } from '@/lib/plan/zeichnung/views/umbruch';
import { SCHRITT_ARTEN, type SchrittArt } from '../../schema';
import { aussentext } from '../aussentext';
import type { BildLane, BildSchritt } from '../bild';
import { schrittTitel } from '../namen';
import { kastenIm } from '../wege';
import type { Kasten } from '../wege/geometrie';
import { zeitspanneKurz } from '../zeitspanne';
import { inRaute } from './in-raute';

type Textweise = (roh: string) => string;

export const UMRISSE: Record<SchrittArt, Umriss> = {
  start: 'ellipse',
  ende: 'ellipse',
  schritt: 'rund',
  entscheidung: 'raute',
  dokument: 'dokument',
  teilprozess: 'teilprozess',
  wartezeit: 'pille',
  parallel_auf: 'raute',
  parallel_zu: 'raute',
  notiz: 'notiz',
};
const STAERKE: Partial<Record<SchrittArt, number>> = { ende: 4, start: 2, parallel_auf: 2, parallel_zu: 2 };
const SCHRIFT = 14;
/** Smaller nobody reads it on paper. */
const KLEINSTE = 11;
/** Height of the signs for times; half of them lies on the symbol. */
const MARKE = 18;
// A Teilprozess has bars at its sides, in PowerPoint an eighth of its width.
const RAND: Partial<Record<SchrittArt, number>> = { wartezeit: 18, teilprozess: 22, notiz: 14 };

/** The symbol of a step without any text, for legends too. */
export function symbol(art: SchrittArt, id: string, kasten: Kasten, name: string): Flaeche {
  const notiz = art === 'notiz';
  return {
    ...{ art: 'flaeche', id, umriss: UMRISSE[art], ...kasten, name, rand: RAND[art] ?? 8 },
    fuellung: notiz ? FARBEN.warnungZart : FARBEN.papier,
    strich: {
      ...{ farbe: notiz ? FARBEN.warnung : FARBEN.tinte, staerke: STAERKE[art] ?? 1.5 },
      ...(art === 'wartezeit' ? { gestrichelt: true } : {}),
    },
    text: art.startsWith('parallel') ? zeile('+', 24, true) : null,
  };
}

const zeile = (text: string, groesse: number, fett = false): Beschriftung => ({
  ...{ zeilen: [text], ganz: text, groesse, fett, farbe: FARBEN.tinte },
  ...{ waagerecht: 'mitte', senkrecht: 'mitte' },
});

/** A step: its symbol with the title in it or below, and its times at the foot. */
export function schrittFormen(bild: BildSchritt, lane: BildLane | undefined, text: Textweise): Flaeche[] {
  const { schritt } = bild;
  const { art, id } = schritt;
  const kasten = kastenIm(lane, bild);
  const titel = bildtext(text(schritt.titel));
  const name = bildtext(text(`${SCHRITT_ARTEN[art]} ${schrittTitel(schritt)}, Bahn ${lane?.titel ?? ''}`));
  const form = symbol(art, id, kasten, name);
  const aussen = aussentext(art, titel, kasten);
  const marken = zeitmarken(bild, kasten, text);
  const fuss = (art === 'dokument' ? 8 : 0) + (marken.length > 0 ? MARKE / 2 : 0);
  return [
    aussen || form.text || titel === ''
      ? form
      : { ...form, fuss, text: innen(titel, art, { ...form, hoehe: form.hoehe - fuss }) },
    ...(aussen ? [beschriftung(`${id}-titel`, titel, aussen)] : []),
    ...marken,
  ];
}

function beschriftung(id: string, titel: string, { x, y, breite, hoehe }: Kasten): Flaeche {
  const zeilen = umbrich(titel, { breite, groesse: 13, zeilen: 3 });
  return {
    ...{
      art: 'flaeche',
      id,
      umriss: 'rechteck',
      x,
      y,
      breite,
      hoehe: Math.max(hoehe, zeilen.length * 13 * ZEILENHOEHE),
    },
    ...{ fuellung: null, strich: null, rand: 0, name: titel },
    text: { ...zeile(titel, 13), zeilen, senkrecht: 'oben' },
  };
}

/** The title inside the symbol: as large as it fits as a whole, cut only when even the smallest type is too large. */
function innen(titel: string, art: SchrittArt, { breite, hoehe, rand }: Flaeche): Beschriftung {
  for (let groesse = SCHRIFT; ; groesse -= 0.5) {
    const platz =
      art === 'entscheidung'
        ? inRaute(titel, groesse, breite, hoehe)
        : inKasten(titel, groesse, breite, hoehe, rand);
    if (platz || groesse <= KLEINSTE) {
      const zeilen = platz ?? umbrich(titel, notfalls(groesse, art, breite, hoehe, rand));
      const links = art === 'notiz';
      return { ...zeile(titel, groesse), zeilen, waagerecht: links ? 'links' : 'mitte' };
    }
  }
}

function notfalls(groesse: number, art: SchrittArt, breite: number, hoehe: number, rand: number) {
  const raute = art === 'entscheidung';
  return {
    breite: raute ? breite * 0.66 : breite - 2 * rand,
    groesse,
    zeilen: raute ? 3 : zeilenzahl(hoehe, groesse),
  };
}

const zeilenzahl = (hoehe: number, groesse: number) => Math.floor((hoehe - 4) / (groesse * ZEILENHOEHE));

function inKasten(titel: string, groesse: number, breite: number, hoehe: number, rand: number) {
  const zeilen = umbrich(titel, { breite: breite - 2 * rand, groesse, zeilen: 99 });
  return zeilen.length <= zeilenzahl(hoehe, groesse) ? zeilen : null;
}

/** How long it takes, and how long one waits: small signs on the lower edge. Waiting is dashed and says so. */
function zeitmarken({ schritt }: BildSchritt, kasten: Kasten, text: Textweise): Flaeche[] {
  const marken = [
    { art: 'dauer', wort: zeitspanneKurz(schritt.dauer) },
    { art: 'warten', wort: schritt.wartezeit ? `Warten ${zeitspanneKurz(schritt.wartezeit)}` : '' },
  ].filter(({ wort }) => wort.trim() !== '' && wort !== 'Warten ');
  const breiten = marken.map(({ wort }) => textbreite(wort, 11) + 14);
  const gesamt = breiten.reduce((summe, breite) => summe + breite + 4, -4);
  let x = kasten.x + (kasten.breite - gesamt) / 2;
  return marken.map(({ art, wort }, i) => {
    const breite = breiten[i] ?? 0;
    const warten = art === 'warten';
    const marke: Flaeche = {
      ...{
        art: 'flaeche',
        id: `${schritt.id}-${art}`,
        umriss: 'pille',
        x,
        y: kasten.y + kasten.hoehe - MARKE / 2,
      },
      ...{ breite, hoehe: MARKE, rand: 2, name: text(warten ? wort : `Dauer ${wort}`) },
      fuellung: warten ? FARBEN.warnungZart : FARBEN.zart,
      strich: { farbe: warten ? FARBEN.warnung : FARBEN.linie, staerke: 1, gestrichelt: warten },
      text: { ...zeile(wort, 11), farbe: warten ? FARBEN.warnung : FARBEN.tinte },
    };
    x += breite + 4;
    return marke;
  });
}
