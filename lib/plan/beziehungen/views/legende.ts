import { FARBEN, type Form, type Strich } from '@/lib/plan/zeichnung/schema';
import { beschriftung } from './beschriftung';

const ZEILE = 28;
const MUSTER = 44;
const SCHRIFT = 18;
const SPALTE = 480;

/** What the lines and signs mean, in as many columns below the map as there is room for. Pixels. */
export function legende(
  { breite, oben }: { breite: number; oben: number },
  mitKonflikten: boolean,
): { formen: Form[]; hoehe: number } {
  const zeilen: [string, Strich][] = [
    ['heute: je dicker, desto enger', { farbe: FARBEN.linie, staerke: 2.5 }],
    ['schriftlich vereinbart', { farbe: FARBEN.tinte, staerke: 2.5 }],
    ['gewünscht', { farbe: FARBEN.akzent, staerke: 2.5, gestrichelt: true }],
  ];
  if (mitKonflikten)
    zeilen.push(['mit Raute: offener Konflikt', { farbe: FARBEN.fehler, staerke: 1.5, gestrichelt: true }]);
  zeilen.push([
    'gestrichelter Rahmen: noch nicht beteiligt',
    { farbe: FARBEN.tinte, staerke: 1.25, gestrichelt: true },
  ]);
  const spalten = Math.max(1, Math.floor(breite / SPALTE));
  const formen = zeilen.flatMap(([text, strich], i): Form[] => {
    const x = 16 + (i % spalten) * (breite / spalten);
    const y = oben + Math.floor(i / spalten) * ZEILE;
    const mitte = y + ZEILE / 2;
    const inhalt = beschriftung([text], text, SCHRIFT, false, FARBEN.grau);
    const muster: Form =
      i === zeilen.length - 1
        ? {
            ...{
              art: 'flaeche',
              id: `legende-${i}`,
              umriss: 'rund',
              x,
              y: mitte - 8,
              breite: MUSTER,
              hoehe: 16,
            },
            ...{ fuellung: null, strich, text: null, rand: 0, name: '' },
          }
        : {
            ...{ art: 'linie', id: `legende-${i}`, strich, pfeil: false, von: null, nach: null, name: '' },
            punkte: [
              { x, y: mitte },
              { x: x + MUSTER, y: mitte },
            ],
          };
    return [
      muster,
      {
        ...{
          art: 'flaeche',
          id: `legendentext-${i}`,
          umriss: 'rechteck',
          x: x + MUSTER + 10,
          y,
          breite: SPALTE - MUSTER - 30,
          hoehe: ZEILE,
        },
        ...{ fuellung: null, strich: null, rand: 0, name: text },
        text: inhalt && { ...inhalt, waagerecht: 'links' },
      },
    ];
  });
  return { formen, hoehe: Math.ceil(zeilen.length / spalten) * ZEILE + 16 };
}
