import { describe, expect, it } from 'vitest';
import { type Absicht, absichtVon, type Lage, type Taste } from './tastatur';

const taste = (name: string): Taste => {
  const teile = name.split('+');
  return {
    key: teile.at(-1) ?? '',
    befehl: teile.includes('Strg'),
    alt: teile.includes('Alt'),
    umschalt: teile.includes('Umschalt'),
  };
};
const zeile: Lage = { modus: 'zeile', tabRuecktEin: true, aufgeklappt: true, bearbeitbar: true };

describe('on a row', () => {
  const faelle: [string, Absicht | null][] = [
    ['Enter', { art: 'neu', als: 'geschwister' }],
    ['Strg+Enter', { art: 'neu', als: 'kind' }],
    ['Tab', { art: 'ebene', richtung: 'ein' }],
    ['Umschalt+Tab', { art: 'ebene', richtung: 'aus' }],
    ['Alt+ArrowUp', { art: 'verschiebe', richtung: 'hoch' }],
    ['Alt+ArrowDown', { art: 'verschiebe', richtung: 'runter' }],
    ['Alt+Umschalt+ArrowRight', { art: 'ebene', richtung: 'ein' }],
    ['Alt+Umschalt+ArrowLeft', { art: 'ebene', richtung: 'aus' }],
    ['F2', { art: 'bearbeite', mit: null }],
    ['ß', { art: 'bearbeite', mit: 'ß' }],
    ['Delete', { art: 'loesche' }],
    ['Strg+z', null],
    ['Strg+y', null],
    ['Strg+d', { art: 'dupliziere' }],
    ['ArrowDown', { art: 'gehe', schritt: 'naechste' }],
    ['Home', { art: 'gehe', schritt: 'erste' }],
    ['Strg+End', { art: 'gehe', schritt: 'letzte' }],
    ['ArrowLeft', { art: 'klappe', auf: false }],
    ['ArrowRight', { art: 'zelle', richtung: 'rechts' }],
    ['Escape', { art: 'durchlassen' }],
    [' ', { art: 'klappe', auf: false }],
    ['Strg+c', null],
    ['Strg+v', null],
    ['Alt+ArrowLeft', null],
    ['Dead', null],
    ['F5', null],
  ];
  it.each(faelle)('%s', (name, absicht) => expect(absichtVon(taste(name), zeile)).toEqual(absicht));

  it('opens a collapsed row before it goes into the cells, and goes up from what is closed already', () => {
    const zu = { ...zeile, aufgeklappt: false };
    expect(absichtVon(taste('ArrowRight'), zu)).toEqual({ art: 'klappe', auf: true });
    expect(absichtVon(taste('ArrowLeft'), zu)).toEqual({ art: 'gehe', schritt: 'eltern' });
    expect(absichtVon(taste('ArrowLeft'), { ...zeile, aufgeklappt: null })).toEqual({
      art: 'gehe',
      schritt: 'eltern',
    });
  });
});

describe('Tab never traps', () => {
  it('leaves the grid while the person only passes through', () => {
    const durch = { ...zeile, tabRuecktEin: false };
    expect(absichtVon(taste('Tab'), durch)).toBeNull();
    expect(absichtVon(taste('Umschalt+Tab'), durch)).toBeNull();
    expect(absichtVon(taste('Tab'), { ...durch, modus: 'text' })).toBeNull();
  });

  it('leaves for whoever only reads', () => {
    expect(absichtVon(taste('Tab'), { ...zeile, bearbeitbar: false })).toBeNull();
  });
});

describe('in a cell', () => {
  const zelle: Lage = { ...zeile, modus: 'zelle' };
  it('opens what the cell offers', () => {
    expect(absichtVon(taste('Enter'), zelle)).toEqual({ art: 'zelleOeffnen' });
    expect(absichtVon(taste('F2'), zelle)).toEqual({ art: 'zelleOeffnen' });
  });
  it('goes back to the row', () => {
    expect(absichtVon(taste('Escape'), zelle)).toEqual({ art: 'zurZeile' });
    expect(absichtVon(taste('ArrowLeft'), zelle)).toEqual({ art: 'zelle', richtung: 'links' });
  });
  it('does not take typed letters for the wording', () => {
    expect(absichtVon(taste('a'), zelle)).toBeNull();
  });
});

describe('while writing', () => {
  const text: Lage = { ...zeile, modus: 'text' };
  const faelle: [string, Absicht | null][] = [
    ['Enter', { art: 'uebernehme', danach: 'neu' }],
    ['Strg+Enter', { art: 'uebernehme', danach: 'kind' }],
    ['Tab', { art: 'uebernehme', danach: 'ein' }],
    ['Umschalt+Tab', { art: 'uebernehme', danach: 'aus' }],
    ['F2', { art: 'uebernehme', danach: 'bleibe' }],
    ['Escape', { art: 'verwerfe' }],
    ['Umschalt+Enter', null],
    ['ArrowUp', null],
    ['Home', null],
    ['Delete', null],
    ['Strg+z', null],
    ['Strg+d', null],
    ['a', null],
  ];
  it.each(faelle)('%s', (name, absicht) => expect(absichtVon(taste(name), text)).toEqual(absicht));
});

describe('reading only', () => {
  const lesen = { ...zeile, bearbeitbar: false };
  it.each(['Enter', 'F2', 'a', 'Delete', 'Strg+d', 'Strg+z', 'Alt+ArrowUp'])('%s changes nothing', (name) =>
    expect(absichtVon(taste(name), lesen)).toBeNull(),
  );
  it('still moves and folds', () => {
    expect(absichtVon(taste('ArrowDown'), lesen)).toEqual({ art: 'gehe', schritt: 'naechste' });
    expect(absichtVon(taste('ArrowLeft'), lesen)).toEqual({ art: 'klappe', auf: false });
  });
});
