// Builds a document from its stored bytes and encodes it anew, away from the thread that serves everybody.
// Plain JavaScript, because it is started from its path by the server's bundle and by the tests alike.
import { parentPort } from 'node:worker_threads';
import * as Y from 'yjs';

/** @param {{ snapshot: Uint8Array | null, updates: Uint8Array[] }} stand formats 2 and 1, as in the log */
function verdichte({ snapshot, updates }) {
  const doc = new Y.Doc();
  doc.transact(() => {
    if (snapshot) Y.applyUpdateV2(doc, snapshot);
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  if (doc.store.pendingStructs || doc.store.pendingDs) throw new Error('rows are missing');
  const bytes = Y.encodeStateAsUpdateV2(doc);
  doc.destroy();
  return bytes;
}

parentPort?.on('message', (stand) => {
  try {
    const bytes = verdichte(stand);
    parentPort?.postMessage({ bytes }, [bytes.buffer]);
  } catch (fehler) {
    parentPort?.postMessage({ fehler: String(fehler) });
  }
});
