import { FARBEN, type Flaeche, type Punkt } from '@/lib/plan/zeichnung/schema';
import { type Bereich, type Schnitt, seiteVon } from './ausschnitt';

/** What says at the rim of a sheet where a line goes on, or where it comes from. */

/** Which sheet lies beside this one, counted from 1; null where the drawing ends. */
export type Nachbarn = Record<keyof Bereich, number | null>;

/** Room for the marks beside and below the drawing, and how far lines reach into it. */
export const SAUM = { breite: 78, hoehe: 40, ueber: 8 } as const;
const MARKE = { breite: 66, hoehe: 30 } as const;
/** Marks of the same way that would touch are one. */
const NAH = { breite: MARKE.breite + 4, hoehe: MARKE.hoehe + 2 } as const;

/** `wort`: what the parts are called, „Blatt“ or „Folie“. Places as in the drawing. */
export function fortsetzungen(
  schnitte: readonly Schnitt[],
  bereich: Bereich,
  nachbarn: Nachbarn,
  wort: string,
): Flaeche[] {
  const marken: { seite: keyof Bereich; hinaus: boolean; ort: Punkt }[] = [];
  for (const { ort, hinaus } of [...schnitte].sort((a, b) => a.ort.y - b.ort.y || a.ort.x - b.ort.x)) {
    const seite = seiteVon(ort, bereich);
    if (nachbarn[seite] === null) continue;
    const quer = seite === 'links' || seite === 'rechts';
    const gleich = marken.filter((m) => m.seite === seite);
    const da = gleich.find((m) => m.hinaus === hinaus && abstand(m.ort, ort, quer) < nah(quer));
    if (da) continue;
    const letzte = gleich.reduce(
      (bis, m) => Math.max(bis, quer ? m.ort.y : m.ort.x),
      Number.NEGATIVE_INFINITY,
    );
    const platz = Math.max(quer ? ort.y : ort.x, letzte + nah(quer));
    marken.push({ seite, hinaus, ort: quer ? { x: ort.x, y: platz } : { x: platz, y: ort.y } });
  }
  return marken.map(({ seite, hinaus, ort }, i) =>
    marke(`weiter-${i + 1}`, mitte(ort, seite), hinaus, `${wort} ${nachbarn[seite]}`),
  );
}

const nah = (quer: boolean) => (quer ? NAH.hoehe : NAH.breite);
const abstand = (a: Punkt, b: Punkt, quer: boolean) => (quer ? Math.abs(a.y - b.y) : Math.abs(a.x - b.x));

function mitte({ x, y }: Punkt, seite: keyof Bereich): Punkt {
  const weit = { quer: SAUM.ueber + MARKE.breite / 2, hoch: SAUM.ueber - 2 + MARKE.hoehe / 2 };
  if (seite === 'links') return { x: x - weit.quer, y };
  if (seite === 'rechts') return { x: x + weit.quer, y };
  return { x, y: seite === 'oben' ? y - weit.hoch : y + weit.hoch };
}

function marke(id: string, { x, y }: Punkt, hinaus: boolean, wohin: string): Flaeche {
  const zeilen = [hinaus ? 'weiter auf' : 'kommt von', wohin];
  const ganz = zeilen.join(' ');
  return {
    ...{ art: 'flaeche', id, umriss: 'rund', name: ganz, rand: 2 },
    ...{ x: x - MARKE.breite / 2, y: y - MARKE.hoehe / 2, breite: MARKE.breite, hoehe: MARKE.hoehe },
    ...{ fuellung: FARBEN.papier, strich: { farbe: FARBEN.linie, staerke: 1 } },
    text: {
      ...{ zeilen, ganz, groesse: 11, fett: hinaus, farbe: FARBEN.tinte },
      ...{ waagerecht: 'mitte', senkrecht: 'mitte' },
    },
  };
}
