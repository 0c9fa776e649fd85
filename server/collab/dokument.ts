import * as Y from 'yjs';
import { Beschaedigt, type GeladenerStand, ZuNeu } from './log';
import type { DokumentRegeln } from './regeln';

/**
 * Builds the document from its stored bytes. Half a document is never handed out.
 * @throws Beschaedigt when bytes with the right checksum are still no whole document
 * @throws ZuNeu when a newer version of this software has written it
 */
export function alsDokument(dokumentId: string, stand: GeladenerStand, regeln: DokumentRegeln): Y.Doc {
  const doc = new Y.Doc();
  for (const name of [...regeln.sammlungen, ...regeln.wertkarten]) doc.getMap(name);
  for (const name of regeln.fragmente) doc.getXmlFragment(name);
  try {
    doc.transact(() => {
      if (stand.snapshot) Y.applyUpdateV2(doc, stand.snapshot);
      for (const update of stand.updates) Y.applyUpdate(doc, update);
    });
  } catch (fehler) {
    throw new Beschaedigt(`${dokumentId}: ${String(fehler)}`);
  }
  if (doc.store.pendingStructs || doc.store.pendingDs)
    throw new Beschaedigt(`${dokumentId}: rows are missing`);
  const version = doc.getMap('meta').get('schemaVersion');
  if (typeof version === 'number' && version > regeln.schemaVersion) {
    throw new ZuNeu(
      `${dokumentId} has schema version ${version}, this software knows ${regeln.schemaVersion}`,
    );
  }
  return doc;
}
