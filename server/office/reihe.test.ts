import { describe, expect, it } from 'vitest';
import { Reihe } from './reihe';

/** A work that goes on until it is told to end. */
function arbeit() {
  let begonnen = false;
  let ende = () => {};
  let sturz = (_: Error) => {};
  const lauf = new Promise<string>((erfuelle, verwirf) => {
    ende = () => erfuelle('fertig');
    sturz = verwirf;
  });
  const tu = () => {
    begonnen = true;
    return lauf;
  };
  return { tu, ende: () => ende(), stuerzt: () => sturz(new Error('kaputt')), begonnen: () => begonnen };
}

const kurz = () => new Promise((weiter) => setTimeout(weiter, 5));
const wer = (userId: string, signal = new AbortController().signal) => ({ userId, signal });

describe('files are made two at a time', () => {
  it('the third waits, hears its place, and begins when one is done', async () => {
    const reihe = new Reihe();
    const [a, b, c, d] = [arbeit(), arbeit(), arbeit(), arbeit()];
    const plaetze: number[] = [];
    const laeufe = [
      reihe.mache(wer('a'), a.tu),
      reihe.mache(wer('b'), b.tu),
      reihe.mache(wer('c'), c.tu),
      reihe.mache({ ...wer('d'), melde: (platz) => plaetze.push(platz) }, d.tu),
    ];
    await kurz();
    expect([a, b, c, d].map((eine) => eine.begonnen())).toEqual([true, true, false, false]);
    expect(plaetze).toEqual([2]);
    b.ende();
    await kurz();
    expect([c.begonnen(), d.begonnen()]).toEqual([true, false]);
    expect(plaetze.at(-1)).toBe(1);
    for (const eine of [a, c, d]) eine.ende();
    expect(await Promise.all(laeufe)).toEqual(['fertig', 'fertig', 'fertig', 'fertig']);
  });

  it('one that fails gives its place to the next', async () => {
    const reihe = new Reihe(undefined, { plaetze: 1, wartend: 9, jeNutzer: 3 });
    const [a, b] = [arbeit(), arbeit()];
    const erster = reihe.mache(wer('a'), a.tu);
    const zweiter = reihe.mache(wer('b'), b.tu);
    a.stuerzt();
    await expect(erster).rejects.toThrow('kaputt');
    await kurz();
    expect(b.begonnen()).toBe(true);
    b.ende();
    await zweiter;
  });

  it('whoever gives up while waiting is never begun, and who waited behind moves up', async () => {
    const reihe = new Reihe(undefined, { plaetze: 1, wartend: 9, jeNutzer: 3 });
    const [a, b, c] = [arbeit(), arbeit(), arbeit()];
    const abbruch = new AbortController();
    const laeufe = [reihe.mache(wer('a'), a.tu)];
    const gibtAuf = reihe.mache(wer('b', abbruch.signal), b.tu);
    laeufe.push(reihe.mache(wer('c'), c.tu));
    abbruch.abort();
    await expect(gibtAuf).rejects.toMatchObject({ ursache: 'abgebrochen' });
    a.ende();
    await kurz();
    expect([b.begonnen(), c.begonnen()]).toEqual([false, true]);
    c.ende();
    await Promise.all(laeufe);
  });

  it('refuses the fourth of one person, and anybody when too many wait', async () => {
    const reihe = new Reihe(undefined, { plaetze: 1, wartend: 2, jeNutzer: 3 });
    const eine = arbeit();
    const laeufe = ['a', 'a', 'a'].map((userId) => reihe.mache(wer(userId), eine.tu));
    await expect(reihe.mache(wer('a'), eine.tu)).rejects.toMatchObject({ ursache: 'zu_viele' });
    await expect(reihe.mache(wer('b'), eine.tu)).rejects.toMatchObject({ ursache: 'voll' });
    eine.ende();
    await Promise.all(laeufe);
    expect(await reihe.mache(wer('a'), eine.tu)).toBe('fertig');
  });

  it('is one queue for all who share its state', async () => {
    const stand = { laufend: [], wartend: [] };
    const [a, b] = [arbeit(), arbeit()];
    const grenzen = { plaetze: 1, wartend: 9, jeNutzer: 3 };
    const erster = new Reihe(stand, grenzen).mache(wer('a'), a.tu);
    const zweiter = new Reihe(stand, grenzen).mache(wer('b'), b.tu);
    await kurz();
    expect(b.begonnen()).toBe(false);
    a.ende();
    await kurz();
    expect(b.begonnen()).toBe(true);
    b.ende();
    await Promise.all([erster, zweiter]);
  });
});
