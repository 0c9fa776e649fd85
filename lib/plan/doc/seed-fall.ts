import * as Y from 'yjs';
import { SCHEMA_VERSION } from './plan';

/** The first update of a new case; see {@link neuesPlanDokument}. */
export function neuesFallDokument(): Uint8Array {
  const doc = new Y.Doc();
  doc.getMap('meta').set('schemaVersion', SCHEMA_VERSION);
  const bytes = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return bytes;
}
