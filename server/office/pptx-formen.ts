import type pptxgen from 'pptxgenjs';
import type { Beschriftung, Flaeche, Form, Linie, Strich, Umriss } from '@/lib/plan/zeichnung/schema';
import { ECKE } from '@/lib/plan/zeichnung/schema';
import { bildtext } from '@/lib/plan/zeichnung/views/umbruch';
import type { Nachtrag } from './pptx-nachtrag';

/** Where a picture stands on the slide: `zoll` inches for one of its pixels. */
export interface Lage {
  links: number;
  oben: number;
  zoll: number;
}

const PT_JE_ZOLL = 72;
const VORLAGEN: Record<Umriss, pptxgen.SHAPE_NAME> = {
  rechteck: 'rect',
  rund: 'roundRect',
  pille: 'roundRect',
  ellipse: 'ellipse',
  raute: 'flowChartDecision',
  dokument: 'flowChartDocument',
  teilprozess: 'flowChartPredefinedProcess',
  notiz: 'folderCorner',
};
/** Words that stand by themselves have so much more room to the right than our type takes. */
const LUFT = 1.4;
const OHNE_LAENGE = 0.0001;
/** Shapes whose own room for text is much smaller than what fits into them. */
const ENG: ReadonlySet<Umriss> = new Set(['raute', 'ellipse', 'teilprozess']);

/** Puts one shape on the slide; what pptxgenjs cannot write comes back to be added to its file. */
export function aufFolie(blatt: pptxgen.Slide, form: Form, lage: Lage): Nachtrag {
  return form.art === 'linie' ? linie(blatt, form, lage) : flaeche(blatt, form, lage);
}

function flaeche(blatt: pptxgen.Slide, was: Flaeche, { links, oben, zoll }: Lage): Nachtrag {
  const nurText = was.fuellung === null && was.strich === null;
  const breite = was.breite * (nurText && einzeilig(was.text, 'links') ? LUFT : 1);
  blatt.addText(absaetze(was.text, was.umriss), {
    shape: VORLAGEN[was.umriss],
    objectName: bildtext(was.name || (was.text?.ganz ?? '')).slice(0, 120) || 'Form',
    ...{ x: links + was.x * zoll, y: oben + was.y * zoll, w: breite * zoll, h: was.hoehe * zoll },
    ...(was.fuellung ? { fill: { color: ohneRaute(was.fuellung) } } : {}),
    ...(was.strich ? { line: strich(was.strich, zoll) } : {}),
    ...(was.umriss === 'rund' ? { rectRadius: ECKE * zoll } : {}),
    ...(was.umriss === 'pille' ? { rectRadius: (was.hoehe / 2) * zoll } : {}),
    ...(was.text ? schrift(was.text, was.umriss, zoll) : {}),
    margin: raender(was, nurText, zoll),
    isTextBox: nurText,
    // Where the font is missing another one is wider: a line becomes smaller rather than two that lie over the next.
    ...(nurText ? { fit: 'shrink' as const } : {}),
    lang: 'de-DE',
  });
  const [name, schmuck] = [bildtext(was.name), was.name === '' && was.text === null];
  return { art: 'flaeche', id: was.id, umriss: was.umriss, name, schmuck };
}

/** One line that was measured with our type: in the type of the slides it may be wider, and stays one line all the same. */
function einzeilig(text: Beschriftung | null, waagerecht: Beschriftung['waagerecht']): boolean {
  return text?.zeilen.length === 1 && text.waagerecht === waagerecht;
}

/** Left, right, below, above: the order pptxgenjs reads them in. Points. */
function raender(was: Flaeche, nurText: boolean, zoll: number): [number, number, number, number] {
  const seite = nurText ? 0 : Math.min(was.rand, 4) * zoll * PT_JE_ZOLL;
  // PowerPoint's sheet of paper keeps its wave clear by itself.
  const fuss = was.umriss === 'dokument' ? 0 : (was.fuss ?? 0);
  return [seite, seite, fuss * zoll * PT_JE_ZOLL, 0];
}

function schrift(text: Beschriftung, umriss: Umriss, zoll: number) {
  const { groesse, fett, farbe, waagerecht, senkrecht } = text;
  const eigeneZeile = einzeilig(text, 'mitte');
  return {
    fontSize: Math.max(1, Math.round(groesse * zoll * PT_JE_ZOLL * 10) / 10),
    bold: fett,
    color: ohneRaute(farbe),
    align: ({ links: 'left', mitte: 'center', rechts: 'right' } as const)[waagerecht],
    valign: ({ oben: 'top', mitte: 'middle', unten: 'bottom' } as const)[senkrecht],
    wrap: !(ENG.has(umriss) || eigeneZeile),
  };
}

/**
 * One paragraph that flows by itself; only where a word had to be parted does the line end stay, because
 * PowerPoint knows no German hyphenation in shapes.
 */
function absaetze(text: Beschriftung | null, umriss: Umriss): pptxgen.TextProps[] {
  if (!text) return [{ text: '' }];
  if (ENG.has(umriss)) return umbrochen(text.zeilen);
  const stuecke: string[] = [];
  let offen = '';
  text.zeilen.forEach((zeile, i) => {
    const getrennt = zeile.endsWith('-') && !text.ganz.includes(`${zeile.split(' ').at(-1)}`);
    offen += offen === '' ? zeile : ` ${zeile}`;
    if (!getrennt && i < text.zeilen.length - 1) return;
    stuecke.push(offen);
    offen = '';
  });
  return umbrochen(stuecke);
}

const umbrochen = (zeilen: readonly string[]): pptxgen.TextProps[] =>
  zeilen.map((text, i) => ({ text, options: { breakLine: i < zeilen.length - 1 } }));

function linie(blatt: pptxgen.Slide, was: Linie, { links, oben, zoll }: Lage): Nachtrag {
  const xs = was.punkte.map(({ x }) => x);
  const ys = was.punkte.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [breite, hoehe] = [Math.max(...xs) - x, Math.max(...ys) - y];
  blatt.addShape('line', {
    objectName: bildtext(was.name).slice(0, 120) || 'Linie',
    ...{ x: links + x * zoll, y: oben + y * zoll },
    ...{ w: Math.max(breite * zoll, OHNE_LAENGE), h: Math.max(hoehe * zoll, OHNE_LAENGE) },
    line: { ...strich(was.strich, zoll), ...(was.pfeil ? { endArrowType: 'triangle' } : {}) },
  });
  const { von, nach, punkte } = was;
  return { art: 'linie', von, nach, punkte, doppelt: was.strich.doppelt === true, name: bildtext(was.name) };
}

function strich({ farbe, staerke, gestrichelt }: Strich, zoll: number) {
  const width = Math.max(0.5, Math.round(staerke * zoll * PT_JE_ZOLL * 4) / 4);
  return { color: ohneRaute(farbe), width, ...(gestrichelt ? { dashType: 'dash' as const } : {}) };
}

const ohneRaute = (hex: string) => hex.replace('#', '');
