import type pptxgen from 'pptxgenjs';
import type { Bild } from '@/lib/plan/zeichnung/schema';
import { FARBEN } from '@/lib/plan/zeichnung/schema';
import { bildtext } from '@/lib/plan/zeichnung/views/umbruch';
import { aufFolie, type Lage } from './pptx-formen';
import { mitVerbindern, type Nachtrag } from './pptx-nachtrag';

/** One slide: a heading and a picture below it, made of shapes people can move and texts they can change. */
export interface Folie {
  titel: string;
  bild: Bild;
  /** For whoever speaks; the picture in words is always added. */
  notiz?: string;
}

export interface Foliensatz {
  titel: string;
  /** Small at the foot of every slide. */
  fuss: string;
  folien: readonly Folie[];
  /** Slides that continue each other are drawn in one scale. */
  einMassstab?: boolean;
  /** Pictures stand in the middle of their slide, not at its left edge. */
  mittig?: boolean;
}

// 16:9, inches.
const SEITE = { breite: 13.333, hoehe: 7.5, rand: 0.4, kopf: 0.95, fuss: 0.45 } as const;
/** Room for a picture on a slide, in inches. */
export const FOLIENFLAECHE = {
  breite: SEITE.breite - 2 * SEITE.rand,
  hoehe: SEITE.hoehe - SEITE.kopf - SEITE.fuss,
} as const;
/** Inches for one pixel of the picture at most: small pictures do not become posters. */
const GROESSTENS = 1 / 72;
/** On every computer with PowerPoint; others put a font of the same widths in its place. */
const SCHRIFT = 'Calibri';

/** A presentation with native shapes, connectors tied to them, editable texts, and alternative texts. */
export async function alsPptx({ titel, fuss, folien, einMassstab, mittig }: Foliensatz): Promise<Uint8Array> {
  // Fetched when it is needed: a thread that makes something else starts twice as fast without.
  const { default: Pptxgen } = await import('pptxgenjs');
  const satz = new Pptxgen();
  satz.layout = 'LAYOUT_WIDE';
  satz.title = bildtext(titel);
  satz.subject = bildtext(fuss);
  satz.company = '';
  satz.author = 'Diadem';
  satz.theme = { headFontFace: SCHRIFT, bodyFontFace: SCHRIFT };
  const kleinster = einMassstab ? Math.min(...folien.map(({ bild }) => zollJePixel(bild))) : null;
  const nachtraege = folien.map((folie, i) => {
    const zoll = kleinster ?? zollJePixel(folie.bild);
    const frei = mittig ? (FOLIENFLAECHE.breite - folie.bild.breite * zoll) / 2 : 0;
    const lage = { links: SEITE.rand + frei, oben: SEITE.kopf, zoll };
    return legeAus(satz.addSlide(), folie, lage, bildtext(fuss), `Folie ${i + 1} von ${folien.length}`);
  });
  const roh = await satz.write({ outputType: 'uint8array', compression: false });
  if (!(roh instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes');
  return mitVerbindern(roh, nachtraege);
}

function legeAus(blatt: pptxgen.Slide, folie: Folie, lage: Lage, fuss: string, nummer: string): Nachtrag[] {
  const nachtraege: Nachtrag[] = [];
  const klein = { fontSize: 10, color: farbe(FARBEN.grau), margin: 0, lang: 'de-DE', h: 0.25 };
  const unten = SEITE.hoehe - 0.35;
  const breite = FOLIENFLAECHE.breite;
  blatt.addText(bildtext(folie.titel).slice(0, 160), {
    ...{ x: SEITE.rand, y: 0.25, w: breite, h: 0.6, margin: 0, fontSize: 20, bold: true },
    ...{
      color: farbe(FARBEN.tinte),
      lang: 'de-DE',
      valign: 'middle',
      fit: 'shrink',
      align: 'left',
      objectName: 'Titel',
    },
  });
  nachtraege.push({ art: 'titel' });
  nachtraege.push(...folie.bild.formen.map((form) => aufFolie(blatt, form, lage)));
  // Last, because slides are read aloud in this order.
  blatt.addText(fuss, { ...klein, x: SEITE.rand, y: unten, w: breite * 0.75, objectName: 'Fußzeile' });
  const rechts = { x: SEITE.rand + breite * 0.75, w: breite * 0.25, align: 'right' as const };
  blatt.addText(nummer, { ...klein, ...rechts, y: unten, objectName: 'Foliennummer' });
  nachtraege.push({ art: 'nichts' }, { art: 'nichts' });
  blatt.addNotes(
    [folie.notiz, folie.bild.beschreibung].filter(Boolean).map(String).map(notiztext).join('\n'),
  );
  return nachtraege;
}

/** As large as the picture fits. */
function zollJePixel({ breite, hoehe }: Bild): number {
  return Math.min(FOLIENFLAECHE.breite / breite, FOLIENFLAECHE.hoehe / hoehe, GROESSTENS);
}

const notiztext = (text: string) => text.split('\n').map(bildtext).join('\n');

/** pptxgenjs wants colours without `#`. */
export function farbe(hex: string): string {
  return hex.replace('#', '');
}
