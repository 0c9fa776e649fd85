import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Punkt, Umriss } from '@/lib/plan/zeichnung/schema';
import { xmlText } from '@/lib/plan/zeichnung/views/svg';
import { linienform } from './pptx-verbinder';

/**
 * What PowerPoint knows and pptxgenjs cannot write, one entry for each object of a slide in its order: alternative
 * texts, and lines that stay tied to their shapes when those are moved.
 */
export type Nachtrag =
  | { art: 'nichts' }
  | { art: 'titel' }
  // `schmuck`: it says nothing, and whoever reads aloud passes over it.
  | { art: 'flaeche'; id: Id; umriss: Umriss; name: string; schmuck: boolean }
  | {
      art: 'linie';
      von: Id | null;
      nach: Id | null;
      punkte: readonly Punkt[];
      doppelt: boolean;
      name: string;
    };

const ANGABEN = 'docProps/core.xml';
const FORM = /<p:sp>.*?<\/p:sp>/gs;
const KOPF = /<p:cNvPr id="\d+" name="[^"]*"/;
/** „Als dekorativ markieren“: programs that check for missing alternative texts ask for none. */
const SCHMUCK =
  '><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr>';
const EIN_TAG = 86_400_000;

/** The file with the additions of every slide. */
export function mitVerbindern(pptx: Uint8Array, jeFolie: readonly (readonly Nachtrag[])[]): Uint8Array {
  const teile = unzipSync(pptx);
  jeFolie.forEach((nachtraege, i) => {
    const ort = `ppt/slides/slide${i + 1}.xml`;
    const xml = teile[ort];
    if (!xml) throw new Error(`no ${ort}`);
    teile[ort] = strToU8(ergaenze(strFromU8(xml), nachtraege));
  });
  const angaben = teile[ANGABEN];
  if (angaben)
    teile[ANGABEN] = strToU8(
      strFromU8(angaben).replace('</dc:creator>', '</dc:creator><dc:language>de-DE</dc:language>'),
    );
  return zipSync(teile, { level: 6, mtime: Math.max(Date.now(), Date.UTC(1980, 0, 2) + EIN_TAG) });
}

/** Objects are numbered by pptxgenjs from 2 on, in their order. */
function ergaenze(xml: string, nachtraege: readonly Nachtrag[]): string {
  const nummern = new Map<Id, { nummer: number; umriss: Umriss }>();
  nachtraege.forEach((nachtrag, i) => {
    if (nachtrag.art === 'flaeche') nummern.set(nachtrag.id, { nummer: i + 2, umriss: nachtrag.umriss });
  });
  let stelle = -1;
  return xml.replace(FORM, (form) => {
    stelle += 1;
    const nachtrag = nachtraege[stelle];
    if (!nachtrag || nachtrag.art === 'nichts') return form;
    if (nachtrag.art === 'titel')
      return form.replace('<p:nvPr></p:nvPr>', '<p:nvPr><p:ph type="title"/></p:nvPr>');
    // pptxgenjs knows this shape by a name PowerPoint does not.
    const richtig = form.replace('prst="folderCorner"', 'prst="foldedCorner"');
    if (nachtrag.art === 'flaeche' && nachtrag.schmuck) return richtig.replace('></p:cNvPr>', SCHMUCK);
    const mitText = nachtrag.name
      ? richtig.replace(KOPF, (kopf) => `${kopf} descr="${xmlText(nachtrag.name)}"`)
      : richtig;
    return nachtrag.art === 'linie' ? alsVerbinder(mitText, nachtrag, nummern) : mitText;
  });
}

type Nummern = ReadonlyMap<Id, { nummer: number; umriss: Umriss }>;

/** A line becomes a connector with its ends tied to the shapes, where PowerPoint has one that leads the same way. */
function alsVerbinder(form: string, linie: Extract<Nachtrag, { art: 'linie' }>, nummern: Nummern): string {
  const kopf = /<p:cNvPr [^>]*>(?:<\/p:cNvPr>)?/.exec(form)?.[0]?.replace(/\/?>(<\/p:cNvPr>)?$/, '/>');
  const eigenschaften = /<p:spPr>.*?<\/p:spPr>/s.exec(form)?.[0];
  if (!kopf || !eigenschaften) return form;
  const [erster, zweiter] = linie.punkte;
  const [vorletzter, letzter] = linie.punkte.slice(-2);
  if (!erster || !zweiter || !vorletzter || !letzter) return form;
  const von = linie.von === null ? undefined : nummern.get(linie.von);
  const nach = linie.nach === null ? undefined : nummern.get(linie.nach);
  const enden = [
    von ? `<a:stCxn id="${von.nummer}" idx="${seite(von.umriss, erster, zweiter)}"/>` : '',
    nach ? `<a:endCxn id="${nach.nummer}" idx="${seite(nach.umriss, letzter, vorletzter)}"/>` : '',
  ].join('');
  const gelegt = linienform(eigenschaften, linie.punkte, Boolean(von && nach));
  const gezogen = linie.doppelt
    ? gelegt.eigenschaften.replace('<a:ln w=', '<a:ln cmpd="dbl" w=')
    : gelegt.eigenschaften;
  if (!gelegt.verbinder) return form.replace(eigenschaften, gezogen);
  return `<p:cxnSp><p:nvCxnSpPr>${kopf}<p:cNvCxnSpPr>${enden}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>${gezogen}</p:cxnSp>`;
}

/** Sites are counted counter-clockwise from the top; an ellipse has eight of them, everything else four. */
function seite(umriss: Umriss, ende: Punkt, nachbar: Punkt): number {
  const waagerecht = Math.abs(nachbar.x - ende.x) >= Math.abs(nachbar.y - ende.y);
  const viertel = waagerecht ? (nachbar.x < ende.x ? 1 : 3) : nachbar.y < ende.y ? 0 : 2;
  return umriss === 'ellipse' ? viertel * 2 : viertel;
}
