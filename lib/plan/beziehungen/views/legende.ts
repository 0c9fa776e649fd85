import { FARBEN, type Form, type Strich } from '@/lib/plan/zeichnung/schema';
import { beschriftung } from './beschriftung';

const ZEILE = 22;
const MUSTER = 44;

/** What the lines and signs mean, in the lower left corner, which the circles leave free. `hoehe` of the picture. */
export function legende(hoehe: number, mitKonflikten: boolean): Form[] {
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
  const oben = hoehe - 16 - zeilen.length * ZEILE;
  return zeilen.flatMap(([text, strich], i): Form[] => {
    const y = oben + i * ZEILE;
    const mitte = y + ZEILE / 2;
    const inhalt = beschriftung([text], text, 12, false, FARBEN.grau);
    const muster: Form =
      i === zeilen.length - 1
        ? {
            ...{
              art: 'flaeche',
              id: `legende-${i}`,
              umriss: 'rund',
              x: 16,
              y: mitte - 8,
              breite: MUSTER,
              hoehe: 16,
            },
            ...{ fuellung: null, strich, text: null, rand: 0, name: '' },
          }
        : {
            ...{ art: 'linie', id: `legende-${i}`, strich, pfeil: false, von: null, nach: null, name: '' },
            punkte: [
              { x: 16, y: mitte },
              { x: 16 + MUSTER, y: mitte },
            ],
          };
    return [
      muster,
      {
        ...{
          art: 'flaeche',
          id: `legendentext-${i}`,
          umriss: 'rechteck',
          x: 24 + MUSTER,
          y,
          breite: 280,
          hoehe: ZEILE,
        },
        ...{ fuellung: null, strich: null, rand: 0, name: text },
        text: inhalt && { ...inhalt, waagerecht: 'links' },
      },
    ];
  });
}
