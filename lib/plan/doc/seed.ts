import * as Y from 'yjs';
import { SCHEMA_VERSION } from './plan';

/** The first update of a new plan. Only the server creates documents: two seeds would be two contents. */
export function neuesPlanDokument(): Uint8Array {
  const doc = new Y.Doc();
  doc.getMap('meta').set('schemaVersion', SCHEMA_VERSION);
  const bytes = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return bytes;
}
