import { type Bild, FARBEN, type Flaeche, type Linie, type Umriss } from '@/lib/plan/zeichnung/schema';
import { umbrich } from '@/lib/plan/zeichnung/views/umbruch';

/** Pictures written down by hand, for the tests of the formats. */

export const flaeche = (
  id: string,
  titel: string,
  x: number,
  y: number,
  umriss: Umriss = 'rund',
): Flaeche => ({
  ...{ art: 'flaeche', id, umriss, x, y, breite: 168, hoehe: 64, rand: 8, name: titel },
  ...{ fuellung: FARBEN.papier, strich: { farbe: FARBEN.linie, staerke: 1.5 } },
  text: {
    ...{ zeilen: umbrich(titel, { breite: 152, groesse: 14, zeilen: 3 }), ganz: titel },
    ...{ groesse: 14, fett: false, farbe: FARBEN.tinte, waagerecht: 'mitte', senkrecht: 'mitte' },
  },
});

export const linie = (id: string, von: string | null, nach: string | null, ...zahlen: number[]): Linie => ({
  ...{ art: 'linie', id, von, nach, pfeil: true, name: `von ${von} nach ${nach}` },
  strich: { farbe: FARBEN.linie, staerke: 1.5 },
  punkte: Array.from({ length: zahlen.length / 2 }, (_, i) => ({
    x: zahlen[2 * i] ?? 0,
    y: zahlen[2 * i + 1] ?? 0,
  })),
});

export const bild = (formen: Bild['formen'], breite = 900, hoehe = 500): Bild => ({
  ...{ titel: 'Netzwerkkarte', beschreibung: 'Vier Stellen und ihre Wege.', breite, hoehe, formen },
});

/** Every outline, and ways that leave in every direction. */
export const BEISPIELBILD = bild([
  flaeche('a', 'Antrag aufnehmen', 40, 40),
  flaeche('b', 'Asylleistungsgewährungsstelle prüft', 360, 160, 'dokument'),
  flaeche('c', 'Vollständig?', 40, 300, 'raute'),
  flaeche('d', 'Einstufung und Zusteuerung', 640, 40, 'pille'),
  flaeche('e', 'Kurs', 640, 300, 'teilprozess'),
  flaeche('f', '', 400, 380, 'ellipse'),
  linie('ab', 'a', 'b', 208, 72, 280, 72, 280, 192, 360, 192),
  linie('ac', 'a', 'c', 124, 104, 124, 300),
  linie('bd', 'b', 'd', 444, 160, 444, 72, 640, 72),
  linie('be', 'b', 'e', 444, 224, 444, 280, 724, 280, 724, 300),
  linie('ed', 'e', 'd', 808, 332, 850, 332, 850, 72, 808, 72),
  linie('fc', 'f', 'c', 400, 412, 300, 412, 300, 332, 208, 332),
  linie('cb', 'c', 'b', 40, 332, 10, 332, 10, 250, 300, 250, 300, 200, 360, 200),
]);
