import { describe, expect, it } from 'vitest';
import { suche } from './suche';

const EINTRAEGE = [
  { text: 'Ausländerbehörde', worte: 'ABH' },
  { text: 'Bürgeramt' },
  { text: 'Großer Saal' },
  { text: 'Kein Schein wird doppelt ausgestellt', nummer: '1.2' },
  { text: 'Ausstellung beim Jobcenter bündeln', nummer: '1.2.1' },
  { text: 'Kursliste monatlich versenden', nummer: '2.2.1' },
];
const finde = (frage: string) => suche(EINTRAEGE, frage).map((e) => e.text);

describe('search', () => {
  it.each([
    ['auslaenderbehoerde', 'Ausländerbehörde'],
    ['AUSLÄNDER', 'Ausländerbehörde'],
    ['abh', 'Ausländerbehörde'],
    ['grosser', 'Großer Saal'],
    ['brgamt', 'Bürgeramt'],
    ['jobcenter ausst', 'Ausstellung beim Jobcenter bündeln'],
    ['behörde', 'Ausländerbehörde'],
  ])('%j finds %j first', (frage, text) => {
    expect(finde(frage)[0]).toBe(text);
  });

  it('puts the exact number before those under it', () => {
    expect(finde('1.2')).toEqual([
      'Kein Schein wird doppelt ausgestellt',
      'Ausstellung beim Jobcenter bündeln',
    ]);
  });

  it('needs every word', () => {
    expect(finde('jobcenter kursliste')).toEqual([]);
  });

  it('gives everything in order without a question, at most as many as asked for', () => {
    expect(suche(EINTRAEGE, '  ', 2).map((e) => e.text)).toEqual(['Ausländerbehörde', 'Bürgeramt']);
  });
});
