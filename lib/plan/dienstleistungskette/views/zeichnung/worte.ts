import { FARBEN, type Flaeche } from '@/lib/plan/zeichnung/schema';
import { textbreite, ZEILENHOEHE } from '@/lib/plan/zeichnung/views/schrift';
import { bildtext, umbrich } from '@/lib/plan/zeichnung/views/umbruch';
import type { BildVerbindung } from '../bild';
import type { Kasten, Weg } from '../wege/geometrie';
import { beschriftungsort } from '../wege/marken';

const SCHRIFT = 12;
const RAND = 6;
const BREITE = 150;

/** The words of all edges, each where its edge has room and no other words stand: two exits may share their way. */
export function worte(
  gelegt: readonly { verbindung: BildVerbindung; weg: Weg }[],
  schritte: readonly Kasten[],
  text: (roh: string) => string,
): Flaeche[] {
  const vergeben = [...schritte];
  return gelegt.flatMap(({ verbindung: { verbindung }, weg }) => {
    const roh = verbindung.beschriftung || (verbindung.art === 'verzahnt' ? verbindung.ergebnis : '');
    const inhalt = bildtext(text(roh));
    if (inhalt === '') return [];
    const orte = moeglicheOrte(inhalt, weg);
    const ort = orte.find(({ kasten }) => !vergeben.some((anderer) => deckt(kasten, anderer))) ?? orte[0];
    if (!ort) return [];
    vergeben.push(ort.kasten);
    return [
      {
        ...{ art: 'flaeche', id: `${verbindung.id}-worte`, umriss: 'rechteck', ...ort.kasten, rand: 2 },
        ...{ fuellung: null, strich: null, name: inhalt },
        text: {
          ...{ zeilen: ort.zeilen, ganz: inhalt, groesse: SCHRIFT, fett: false, farbe: FARBEN.grau },
          ...{ waagerecht: 'links', senkrecht: 'mitte' },
        },
      },
    ];
  });
}

interface Wortort {
  kasten: Kasten;
  zeilen: string[];
}

/** First where screens write them, then above and below every level piece from its end on, then beside upright ones. */
function moeglicheOrte(inhalt: string, weg: Weg): Wortort[] {
  const bester = beschriftungsort(weg);
  const orte = [ueber(inhalt, bester.x, bester.y, Math.max(bester.breite, 44))];
  for (let i = weg.length - 1; i > 0; i -= 1) {
    const [a, b] = [weg[i - 1], weg[i]];
    if (!a || !b) continue;
    const lang = Math.abs(b.x - a.x) - 2 * RAND;
    if (a.y === b.y && lang >= 24) {
      const x = Math.min(a.x, b.x) + RAND;
      const oben = ueber(inhalt, x, a.y, Math.min(lang, BREITE));
      orte.push(oben, { ...oben, kasten: { ...oben.kasten, y: a.y + 3 } });
    } else if (a.x === b.x && Math.abs(b.y - a.y) >= 24) {
      orte.push(ueber(inhalt, a.x + 3, (a.y + b.y) / 2 + SCHRIFT, 110));
    }
  }
  return orte;
}

function ueber(inhalt: string, x: number, y: number, breite: number): Wortort {
  const zeilen = umbrich(inhalt, { breite, groesse: SCHRIFT, zeilen: 3 });
  const hoehe = zeilen.length * SCHRIFT * ZEILENHOEHE;
  const weite = Math.max(...zeilen.map((zeile) => textbreite(zeile, SCHRIFT))) + 4;
  return { zeilen, kasten: { x, y: y - 2 - hoehe, breite: weite, hoehe } };
}

const deckt = (a: Kasten, b: Kasten) =>
  a.x < b.x + b.breite && b.x < a.x + a.breite && a.y < b.y + b.hoehe && b.y < a.y + a.hoehe;
