import * as Y from 'yjs';

/** A caret in a shared text as plain JSON for presence: it stays at its words whatever others write around it. */
export function markeAlsJson(ort: Y.RelativePosition): unknown {
  return Y.relativePositionToJSON(ort);
}

/** The way back; a client may say anything, so this throws when it is no place at all. */
export function markeAusJson(wert: object): Y.RelativePosition {
  return Y.createRelativePositionFromJSON(wert);
}
