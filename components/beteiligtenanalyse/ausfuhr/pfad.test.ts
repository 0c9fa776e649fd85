import { expect, test } from 'vitest';
import { type Ausfuhrwunsch, ausfuhrPfad, formate } from './pfad';

const WUNSCH: Ausfuhrwunsch = {
  ...{ inhalt: 'tabelle', format: 'pdf', papier: 'a3', spalten: ['name', 'kreis'] },
  ...{ mitUrteilen: false, mitKonflikten: true },
};

test('the address says what was chosen, and what is confidential only where it belongs', () => {
  expect(ausfuhrPfad(WUNSCH)).toBe('beteiligte.pdf?format=a3&spalten=name%2Ckreis');
  expect(ausfuhrPfad({ ...WUNSCH, format: 'csv', mitUrteilen: true })).toBe(
    'beteiligte.csv?spalten=name%2Ckreis&analyse=1',
  );
  expect(ausfuhrPfad({ ...WUNSCH, inhalt: 'einladung', format: 'xlsx', mitUrteilen: true })).toBe(
    'einladungsliste.xlsx',
  );
  expect(ausfuhrPfad({ ...WUNSCH, inhalt: 'karte', format: 'svg' })).toBe('netzwerkkarte.svg?konflikte=1');
});

test('whoever may not export gets paper and pictures', () => {
  expect(formate('tabelle', false)).toEqual(['pdf']);
  expect(formate('tabelle', true)).toEqual(['pdf', 'xlsx', 'csv']);
  expect(formate('karte', false)).toContain('pptx');
});
