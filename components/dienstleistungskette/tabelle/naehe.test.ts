import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Naehe } from './naehe';

type Gesehen = (eintraege: readonly { isIntersecting: boolean; target: unknown }[]) => void;

/** What the browser would do: frames are called here, and what is near is said here. */
let rahmen: (() => void)[] = [];
let gesehen: Gesehen = () => undefined;
const naechsterRahmen = () => {
  for (const einer of rahmen.splice(0)) einer();
};

beforeEach(() => {
  rahmen = [];
  vi.stubGlobal('requestAnimationFrame', (einer: () => void) => rahmen.push(einer));
  vi.stubGlobal('cancelAnimationFrame', () => {
    rahmen = [];
  });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(fn: Gesehen) {
        gesehen = fn;
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

function tabelle(anzahl: number) {
  const naehe = new Naehe({ current: null });
  const dran: number[] = [];
  const zeilen = Array.from({ length: anzahl }, (): Element => Object.create(null));
  const nichtMehr = zeilen.map((zeile, i) => naehe.warte(zeile, () => dran.push(i)));
  const nah = (...welche: number[]) =>
    gesehen(zeilen.map((target, i) => ({ target, isIntersecting: welche.includes(i) })));
  return { naehe, dran, nichtMehr, nah };
}

describe('rows get their fields one after the other', () => {
  it('first those near by, three in a frame, then the others, one in a frame, each once', () => {
    const { dran, nah } = tabelle(8);
    nah(4, 5, 6, 7);
    naechsterRahmen();
    expect(dran).toEqual([4, 5, 6]);
    naechsterRahmen();
    naechsterRahmen();
    expect(dran).toEqual([4, 5, 6, 7, 0]);
    for (let i = 0; i < 10; i += 1) naechsterRahmen();
    expect(dran).toEqual([4, 5, 6, 7, 0, 1, 2, 3]);
    expect(rahmen).toEqual([]);
  });

  it('whoever scrolls on meanwhile is served where they are now', () => {
    const { dran, nah } = tabelle(20);
    nah(0, 1, 2, 3, 4, 5);
    naechsterRahmen();
    nah(15, 16);
    naechsterRahmen();
    expect(dran).toEqual([0, 1, 2, 15, 16]);
  });

  it('a row that is gone is not waited for, and a table that is closed does nothing more', () => {
    const { naehe, dran, nichtMehr } = tabelle(3);
    nichtMehr[0]?.();
    naechsterRahmen();
    expect(dran).toEqual([1]);
    naehe.beende();
    naechsterRahmen();
    expect(dran).toEqual([1]);
  });
});
