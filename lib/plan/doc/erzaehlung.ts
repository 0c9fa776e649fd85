import * as Y from 'yjs';
import type { BLOCK_ARTEN } from '@/lib/plan/fall/schema';

/**
 * The Erzählung of a case: a rich text several people write (Y.XmlFragment, as tiptap keeps it), read as plain
 * blocks for paper, file and finders. Any member can write any tree, so nothing here is trusted (R29).
 */

/** Name of the fragment in the document of a case. */
export const ERZAEHLUNG = 'erzaehlung';

/** A run of text with the same look. */
export interface Lauf {
  text: string;
  fett?: boolean | undefined;
  kursiv?: boolean | undefined;
}

export interface Block {
  art: (typeof BLOCK_ARTEN)[number];
  laeufe: Lauf[];
}

/** Deeper or longer than anyone writes by hand. */
const MAX_TIEFE = 12;
const MAX_BLOECKE = 2_000;
const MAX_ZEICHEN = 200_000;

/** The Erzählung as blocks, in order. Unknown elements give their text as an Absatz; never throws. */
export function liesErzaehlung(doc: Y.Doc): Block[] {
  const bloecke: Block[] = [];
  const rest = { zeichen: MAX_ZEICHEN };
  for (const kind of doc.getXmlFragment(ERZAEHLUNG).toArray()) sammle(kind, 'absatz', bloecke, rest, 0);
  return bloecke;
}

/** All text of the Erzählung, a line for each block; empty when nobody has written any. */
export function erzaehlungText(doc: Y.Doc): string {
  return liesErzaehlung(doc).map(blockText).join('\n').trim();
}

export function blockText({ laeufe }: Block): string {
  return laeufe.map(({ text }) => text).join('');
}

/** Writes blocks into an empty Erzählung, as part of seeding a document. */
export function schreibeErzaehlung(doc: Y.Doc, bloecke: readonly Block[]): void {
  const fragment = doc.getXmlFragment(ERZAEHLUNG);
  const gruppen: { liste: 'bulletList' | 'orderedList' | null; bloecke: Block[] }[] = [];
  for (const block of bloecke) {
    const liste = block.art === 'punkt' ? 'bulletList' : block.art === 'nummer' ? 'orderedList' : null;
    const letzte = gruppen.at(-1);
    if (liste && letzte?.liste === liste) letzte.bloecke.push(block);
    else gruppen.push({ liste, bloecke: [block] });
  }
  fragment.push(
    gruppen.flatMap((gruppe) =>
      gruppe.liste === null
        ? gruppe.bloecke.map(element)
        : [
            mitKindern(
              gruppe.liste,
              gruppe.bloecke.map((b) => mitKindern('listItem', [absatz(b)])),
            ),
          ],
    ),
  );
}

function sammle(
  knoten: unknown,
  art: Block['art'],
  bloecke: Block[],
  rest: { zeichen: number },
  tiefe: number,
): void {
  if (bloecke.length >= MAX_BLOECKE || tiefe > MAX_TIEFE || rest.zeichen <= 0) return;
  if (knoten instanceof Y.XmlText) {
    const laeufe = laeufeAus(knoten, rest);
    if (laeufe.length > 0) bloecke.push({ art, laeufe });
    return;
  }
  if (!(knoten instanceof Y.XmlElement)) return;
  const hier = artVon(knoten.nodeName, art);
  const texte = knoten.toArray().filter((kind) => kind instanceof Y.XmlText);
  if (texte.length > 0) {
    const laeufe = texte.flatMap((text) => laeufeAus(text, rest));
    if (laeufe.length > 0) bloecke.push({ art: hier, laeufe });
  }
  for (const kind of knoten.toArray())
    if (!(kind instanceof Y.XmlText)) sammle(kind, hier, bloecke, rest, tiefe + 1);
}

function artVon(name: string, umgebend: Block['art']): Block['art'] {
  if (name === 'heading') return 'ueberschrift';
  if (name === 'blockquote') return 'zitat';
  if (name === 'bulletList') return 'punkt';
  return name === 'orderedList' ? 'nummer' : umgebend;
}

function laeufeAus(text: Y.XmlText, rest: { zeichen: number }): Lauf[] {
  const delta: unknown = text.toDelta();
  if (!Array.isArray(delta)) return [];
  return delta.flatMap((teil: unknown) => {
    const lauf = laufAus(teil);
    if (!lauf || rest.zeichen <= 0) return [];
    const gekuerzt = lauf.text.slice(0, rest.zeichen);
    rest.zeichen -= gekuerzt.length;
    return [{ ...lauf, text: gekuerzt }];
  });
}

function laufAus(teil: unknown): Lauf | null {
  if (typeof teil !== 'object' || teil === null || !('insert' in teil) || typeof teil.insert !== 'string')
    return null;
  const merkmale = 'attributes' in teil ? teil.attributes : null;
  const hat = (name: string) =>
    typeof merkmale === 'object' && merkmale !== null && Object.hasOwn(merkmale, name);
  return { text: teil.insert, ...(hat('bold') && { fett: true }), ...(hat('italic') && { kursiv: true }) };
}

function element(block: Block): Y.XmlElement {
  if (block.art === 'zitat') return mitKindern('blockquote', [absatz(block)]);
  if (block.art !== 'ueberschrift') return absatz(block);
  const titel = mitText('heading', block.laeufe);
  // tiptap keeps the level of a heading as a number; Y.XmlElement is typed for strings only.
  titel.setAttribute('level', '2');
  return titel;
}

function absatz({ laeufe }: Block): Y.XmlElement {
  return mitText('paragraph', laeufe);
}

function mitText(name: string, laeufe: readonly Lauf[]): Y.XmlElement {
  const text = new Y.XmlText();
  let ort = 0;
  for (const lauf of laeufe) {
    text.insert(ort, lauf.text, { ...(lauf.fett && { bold: {} }), ...(lauf.kursiv && { italic: {} }) });
    ort += lauf.text.length;
  }
  return mitKindern(name, [text]);
}

function mitKindern(name: string, kinder: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
  const knoten = new Y.XmlElement(name);
  knoten.insert(0, kinder);
  return knoten;
}
