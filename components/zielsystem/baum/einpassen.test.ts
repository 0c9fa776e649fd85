import { describe, expect, it } from 'vitest';
import { besteWeite, passeEin, rueckeInsBild } from './einpassen';

const fenster = { breite: 1000, hoehe: 600 };

describe('passeEin', () => {
  it('centres a small picture at its own size', () =>
    expect(passeEin({ breite: 400, hoehe: 200 }, fenster)).toEqual({ x: 300, y: 32, zoom: 1 }));
  it('shrinks a large one until it shows whole', () => {
    const { zoom } = passeEin({ breite: 936, hoehe: 1072 }, fenster);
    expect(zoom).toBeCloseTo(0.5);
  });
  it('stops where words become unreadable and starts at the upper left', () =>
    expect(passeEin({ breite: 9000, hoehe: 9000 }, fenster, 0.6)).toEqual({ x: 32, y: 32, zoom: 0.6 }));
});

describe('rueckeInsBild', () => {
  const sicht = { x: 0, y: 0, zoom: 1 };
  it('leaves the view alone when the node shows', () =>
    expect(rueckeInsBild(sicht, { x: 100, y: 100, breite: 200, hoehe: 50 }, fenster)).toBe(sicht));
  it('moves just as far as needed', () =>
    expect(rueckeInsBild(sicht, { x: 900, y: -10, breite: 200, hoehe: 50 }, fenster)).toEqual({
      x: -132,
      y: 42,
      zoom: 1,
    }));
  it('shows the beginning of what is wider than the window', () =>
    expect(rueckeInsBild(sicht, { x: 500, y: 100, breite: 2000, hoehe: 50 }, fenster).x).toBe(-468));
});

describe('besteWeite', () => {
  it('widens the columns of a tall tree on a wide screen', () =>
    expect(besteWeite(fenster, (weite) => ({ breite: 400 * weite, hoehe: 1600 / weite }))).toBeGreaterThan(
      1.5,
    ));
  it('leaves a tree that is wide already', () =>
    expect(besteWeite(fenster, (weite) => ({ breite: 3000 * weite, hoehe: 900 }))).toBe(1));
  it('leaves a small tree as it is', () =>
    expect(besteWeite(fenster, (weite) => ({ breite: 300 * weite, hoehe: 200 }))).toBe(1));
});
