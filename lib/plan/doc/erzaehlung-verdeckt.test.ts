import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { liesErzaehlung, schreibeErzaehlung } from './erzaehlung';
import { verdeckteErzaehlung } from './erzaehlung-verdeckt';

const verdecke = (text: string) => text.replace('0361 5550142', '[entfernt: Telefonnummer]');

test('the wall gets a copy of the narrative with its places covered, also where a number is half bold; the document stays', () => {
  const doc = new Y.Doc();
  schreibeErzaehlung(doc, [
    { art: 'ueberschrift', laeufe: [{ text: 'Der Weg' }] },
    { art: 'absatz', laeufe: [{ text: 'Rückruf 0361 ' }, { text: '5550142', fett: true }, { text: '.' }] },
    { art: 'punkt', laeufe: [{ text: 'bleibt ' }, { text: 'fett', fett: true }] },
  ]);
  const vorher = JSON.stringify(liesErzaehlung(doc));
  const kopie = verdeckteErzaehlung(doc, verdecke);
  expect(liesErzaehlung(kopie)).toEqual([
    { art: 'ueberschrift', laeufe: [{ text: 'Der Weg' }] },
    { art: 'absatz', laeufe: [{ text: 'Rückruf [entfernt: Telefonnummer].' }] },
    { art: 'punkt', laeufe: [{ text: 'bleibt ' }, { text: 'fett', fett: true }] },
  ]);
  expect(JSON.stringify(liesErzaehlung(doc))).toBe(vorher);
  // Nothing of the number is left in what the editor of the wall holds.
  expect(Buffer.from(Y.encodeStateAsUpdate(kopie)).toString('latin1')).not.toContain('5550142');
});
