import type * as Y from 'yjs';

/**
 * One step from a schema version to the next. Pure on the document: no clock, no chance, so that running it again
 * or elsewhere gives the same plan. Old fields are kept where that costs little: bytes are never the reason to lose.
 */
export interface Migration {
  /** Says what it does: 'zeitraum-aus-von-und-bis'. */
  name: string;
  /** The version the document has afterwards. */
  nach: number;
  apply: (doc: Y.Doc) => void;
}
