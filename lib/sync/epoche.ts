import type * as Y from 'yjs';

/**
 * How often a document was built anew (Datenpanne). It stands in the document itself, under a key only the server
 * writes, so a copy always says which document it is a copy of.
 */
export const EPOCHE = 'epoche';

/** The epoch of a document; 0 for one that was never built anew. */
export function epocheVon(doc: Y.Doc): number {
  const wert = doc.getMap('meta').get(EPOCHE);
  return typeof wert === 'number' && Number.isSafeInteger(wert) && wert >= 0 ? wert : 0;
}
