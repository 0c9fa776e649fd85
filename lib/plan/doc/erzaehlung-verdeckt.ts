import * as Y from 'yjs';
import { ERZAEHLUNG } from './erzaehlung';

/**
 * A copy of the document in which every text of the Erzählung went through `verdecke`. A text with something covered
 * loses its bold and italic: where they stood cannot be said any more. The document itself is not touched.
 */
export function verdeckteErzaehlung(doc: Y.Doc, verdecke: (text: string) => string): Y.Doc {
  const kopie = new Y.Doc();
  Y.applyUpdate(kopie, Y.encodeStateAsUpdate(doc));
  const knoten = kopie.getXmlFragment(ERZAEHLUNG).createTreeWalker(() => true);
  kopie.transact(() => {
    for (const text of knoten) {
      if (!(text instanceof Y.XmlText)) continue;
      const wortlaut = woerter(text);
      const neu = verdecke(wortlaut);
      if (neu === wortlaut) continue;
      text.delete(0, text.length);
      text.insert(0, neu, {});
    }
  });
  return kopie;
}

function woerter(text: Y.XmlText): string {
  const delta: unknown = text.toDelta();
  if (!Array.isArray(delta)) return '';
  return delta
    .map((lauf: { insert?: unknown }) => (typeof lauf.insert === 'string' ? lauf.insert : ''))
    .join('');
}
