import { describe, expect, it } from 'vitest';
import { bereichVon, fuegeTabelleEin, fuelleNachUnten, type Gitterordnung, zielDerTaste } from './bereich';

const O: Gitterordnung = { zeilen: ['z1', 'z2', 'z3'], spalten: ['a', 'b', 'c'] };
const ort = (wo: string) => ({ zeile: wo.slice(0, 2), spalte: wo.slice(2) });
const bereich = (von: string, bis: string) => {
  const gefunden = bereichVon(O, ort(von), ort(bis));
  if (!gefunden) throw new Error('outside the table');
  return gefunden;
};
const kurz = (werte: readonly { zeile: string; spalte: string; wert: string }[]) =>
  werte.map(({ zeile, spalte, wert }) => `${zeile}${spalte}=${wert}`);

describe('keys', () => {
  it.each([
    ['z2b', 'ArrowDown', false, 'z3b'],
    ['z3b', 'ArrowDown', false, 'z3b'],
    ['z1b', 'ArrowDown', true, 'z3b'],
    ['z2b', 'ArrowLeft', false, 'z2a'],
    ['z2a', 'ArrowRight', true, 'z2c'],
    ['z2b', 'Home', false, 'z2a'],
    ['z2b', 'End', false, 'z2c'],
    ['z2b', 'Home', true, 'z1a'],
    ['z2b', 'End', true, 'z3c'],
    ['z1a', 'PageDown', false, 'z3a'],
  ])('%s %s (Strg %s) → %s', (von, key, strg, nach) =>
    expect(zielDerTaste(O, ort(von), { key, strg })).toEqual(ort(nach)),
  );

  it('other keys lead nowhere', () =>
    expect(zielDerTaste(O, ort('z1a'), { key: 'x', strg: false })).toBeNull());
});

describe('ranges', () => {
  it('are the same from every corner', () => {
    expect(bereich('z3c', 'z2a')).toEqual(bereich('z2c', 'z3a'));
  });
  it('end with a row that is gone', () => expect(bereichVon(O, ort('z1a'), ort('zXa'))).toBeNull());

  it('a pasted table starts at the upper left corner and says what found no place', () => {
    const { werte, uebrigeZeilen, uebrigeSpalten } = fuegeTabelleEin(O, bereich('z2b', 'z2b'), [
      ['1', '2', '3'],
      ['4', '5', '6'],
      ['7'],
    ]);
    expect(kurz(werte)).toEqual(['z2b=1', 'z2c=2', 'z3b=4', 'z3c=5']);
    expect([uebrigeZeilen, uebrigeSpalten]).toEqual([1, 1]);
  });

  it('one pasted cell fills the selection', () => {
    expect(kurz(fuegeTabelleEin(O, bereich('z1a', 'z2b'), [['x']]).werte)).toEqual([
      'z1a=x',
      'z1b=x',
      'z2a=x',
      'z2b=x',
    ]);
  });

  it('filling down takes the first row, or the row above a single one', () => {
    const lies = ({ zeile, spalte }: { zeile: string; spalte: string }) => zeile + spalte;
    expect(kurz(fuelleNachUnten(O, bereich('z1a', 'z3a'), lies))).toEqual(['z2a=z1a', 'z3a=z1a']);
    expect(kurz(fuelleNachUnten(O, bereich('z2b', 'z2c'), lies))).toEqual(['z2b=z1b', 'z2c=z1c']);
    expect(fuelleNachUnten(O, bereich('z1b', 'z1b'), lies)).toEqual([]);
  });
});
