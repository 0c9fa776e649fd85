import { describe, expect, it } from 'vitest';
import { type Halt, naechsterHalt } from './raster';

/** Two goals of a Planungsmatrix: title, Indikatoren, Aktivitäten; and between them a row without Aktivitäten. */
const halt = (id: string): Halt => {
  const [zeile = 0, spalte = 0, eintrag = 0] = id.split('.').map(Number);
  return { id, zeile, spalte, eintrag };
};
const HALTE = [
  '0.0.0',
  '0.1.0',
  '0.1.1',
  '0.4.0',
  '0.4.1',
  '0.4.2',
  '1.0.0',
  '1.1.0',
  '2.0.0',
  '2.1.0',
  '2.4.0',
].map(halt);

describe('naechsterHalt', () => {
  it.each([
    ['0.0.0', 'ArrowRight', '0.1.0'],
    ['0.1.1', 'ArrowRight', '0.4.1'],
    ['0.4.2', 'ArrowLeft', '0.1.1'],
    ['0.4.2', 'ArrowRight', null],
    ['0.0.0', 'ArrowLeft', null],
    ['0.1.0', 'ArrowDown', '0.1.1'],
    ['0.1.1', 'ArrowDown', '1.1.0'],
    ['0.4.2', 'ArrowDown', '2.4.0'],
    ['2.4.0', 'ArrowUp', '0.4.2'],
    ['0.0.0', 'ArrowUp', null],
    ['2.0.0', 'ArrowDown', null],
    ['0.4.1', 'Home', '0.0.0'],
    ['0.0.0', 'End', '0.4.0'],
    ['0.1.1', 'End', '0.4.1'],
    ['0.0.0', 'PageDown', '2.0.0'],
    ['0.0.0', 'a', null],
  ])('%s %s → %s', (von, key, nach) => {
    expect(naechsterHalt(HALTE, von, { key, befehl: false })).toBe(nach);
  });

  it('goes to the first and the last of all with the command key', () => {
    expect(naechsterHalt(HALTE, '1.1.0', { key: 'Home', befehl: true })).toBe('0.0.0');
    expect(naechsterHalt(HALTE, '1.1.0', { key: 'End', befehl: true })).toBe('2.4.0');
  });

  it('finds back to the first stop when its own is gone', () => {
    expect(naechsterHalt(HALTE, 'fort', { key: 'ArrowDown', befehl: false })).toBe('0.0.0');
  });
});
