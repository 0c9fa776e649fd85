import { describe, expect, it } from 'vitest';
import { frageNach } from './hinreichend';

describe('the sufficiency question', () => {
  it.each([
    [['1.3.1'], 0, 'Reicht 1.3.1 aus?'],
    [['1.3.1'], 1, 'Reichen 1.3.1 und die Annahme aus?'],
    [['1.3.1'], 2, 'Reichen 1.3.1 und die Annahmen aus?'],
    [['1', '2'], 0, 'Reichen 1 und 2 aus?'],
    [['1', '2', '3'], 2, 'Reichen 1 bis 3 und die Annahmen aus?'],
    [[], 0, 'Reicht aus, was darunter steht?'],
  ])('%j with %i assumptions', (kinder, annahmen, frage) => {
    expect(frageNach(kinder, annahmen)).toBe(frage);
  });
});
