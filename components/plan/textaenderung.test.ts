import { describe, expect, it } from 'vitest';
import { textaenderung } from './textaenderung';

describe('what was typed', () => {
  it.each([
    ['Kurs', 'Kurse', 5, { ab: 4, weg: 0, dazu: 'e' }],
    ['aa', 'aaa', 1, { ab: 0, weg: 0, dazu: 'a' }],
    ['aa', 'aaa', 3, { ab: 2, weg: 0, dazu: 'a' }],
    ['drei Wochen', 'vier Wochen', 4, { ab: 0, weg: 4, dazu: 'vier' }],
    ['weg damit', '', 0, { ab: 0, weg: 9, dazu: '' }],
    ['aaa', 'aa', 1, { ab: 1, weg: 1, dazu: '' }],
  ])('%j → %j', (alt, neu, caret, erwartet) => {
    const aenderung = textaenderung(alt, neu, caret);
    expect(aenderung).toEqual(erwartet);
  });

  it('is null when nothing changed', () => {
    expect(textaenderung('gleich', 'gleich', 2)).toBeNull();
  });
});
