import { describe, expect, it } from 'vitest';
import { type Fadenarbeit, imFaden } from './faden';

const NIE = new AbortController().signal;

/** A thread with this code; `speicher` is shared with it. */
function faden(code: string, grenzen: Partial<Fadenarbeit> = {}) {
  const speicher = new Int32Array(new SharedArrayBuffer(4));
  const kopf = "import { parentPort, workerData } from 'node:worker_threads';";
  const programm = new URL(`data:text/javascript,${encodeURIComponent(`${kopf}${code}`)}`);
  return { speicher, arbeit: { programm, daten: speicher, zeitMs: 20_000, speicherMb: 64, ...grenzen } };
}

const ZAEHLT = 'for (;;) Atomics.add(workerData, 0, 1);';

async function bis(wahr: () => boolean) {
  while (!wahr()) await new Promise((weiter) => setTimeout(weiter, 5));
}

/** True when nobody counts any more. */
async function steht(speicher: Int32Array): Promise<boolean> {
  const vorher = Atomics.load(speicher, 0);
  await new Promise((weiter) => setTimeout(weiter, 60));
  return Atomics.load(speicher, 0) === vorher;
}

describe('a thread of its own', () => {
  it('answers with one message', async () => {
    const { arbeit } = faden('parentPort.postMessage({ gleich: workerData[0] });');
    expect(await imFaden(arbeit, NIE)).toEqual({ gleich: 0 });
  });

  it('is gone when nobody wants its answer any more, in the middle of its work', async () => {
    const { speicher, arbeit } = faden(ZAEHLT);
    const abbruch = new AbortController();
    const lauf = imFaden(arbeit, abbruch.signal);
    await bis(() => Atomics.load(speicher, 0) > 0);
    abbruch.abort();
    await expect(lauf).rejects.toMatchObject({ ursache: 'abgebrochen' });
    expect(await steht(speicher)).toBe(true);
  });

  it('is not even begun for somebody who has gone already', async () => {
    const { arbeit } = faden(ZAEHLT);
    await expect(imFaden(arbeit, AbortSignal.abort())).rejects.toMatchObject({ ursache: 'abgebrochen' });
  });

  it('is ended when it takes too long', async () => {
    const { speicher, arbeit } = faden(ZAEHLT, { zeitMs: 300 });
    await expect(imFaden(arbeit, NIE)).rejects.toMatchObject({ ursache: 'zeit' });
    expect(await steht(speicher)).toBe(true);
  });

  it.each([
    ['throws', 'throw new Error("innen");'],
    ['ends without an answer', 'process.exit(3);'],
    ['eats up its memory', 'const alles = []; for (;;) alles.push(new Array(1e5).fill(alles.length));'],
  ])('that %s gives a German sentence and leaves the server alive', async (_, code) => {
    await expect(imFaden(faden(code).arbeit, NIE)).rejects.toMatchObject({
      ursache: 'misslungen',
      satz: expect.stringContaining('konnte nicht erzeugt werden'),
    });
  });
});
