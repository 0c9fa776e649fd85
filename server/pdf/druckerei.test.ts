import { afterEach, describe, expect, it } from 'vitest';
import { Druckerei, type Fortschritt, GRENZEN } from './druckerei';
import { Druckfassung } from './druckfassung';
import { Papierfehler } from './fehler';
import { satzdaten } from './planungsmatrix';
import { zeichenvorrat } from './schriften';
import { auftrag, BEISPIEL, matrix } from './testing/beispiel';

const druck = () => new Druckfassung(zeichenvorrat());
const KURZ = {
  vorlage: 'planungsmatrix.typ',
  daten: JSON.stringify(satzdaten(auftrag(BEISPIEL), druck())),
  zeit: 0,
};
const [haupt] = BEISPIEL.grundsatzziele;
if (!haupt) throw new Error('the sample plan has changed');
const GROSS = {
  ...KURZ,
  daten: JSON.stringify(satzdaten(auftrag(matrix(...Array.from({ length: 300 }, () => haupt))), druck())),
};
const NIE = new AbortController().signal;
const offen: Druckerei[] = [];
const neue = (grenzen: Partial<typeof GRENZEN> = {}) => {
  const druckerei = new Druckerei({ ...GRENZEN, ...grenzen });
  offen.push(druckerei);
  return druckerei;
};
const ursache = (papier: Promise<unknown>) =>
  papier.then(
    () => 'gedruckt',
    (fehler: unknown) => (fehler instanceof Papierfehler ? fehler.ursache : String(fehler)),
  );

afterEach(() => {
  for (const druckerei of offen.splice(0)) druckerei.schliesse();
});

describe('Druckerei', () => {
  it('sets two papers at a time and tells the others their place', async () => {
    const druckerei = neue();
    const staende: Fortschritt[][] = [[], [], [], []];
    let gleichzeitig = 0;
    const papiere = staende.map((liste, i) =>
      druckerei.drucke(`u${i}`, KURZ, NIE, (stand) => {
        liste.push(stand);
        gleichzeitig = Math.max(gleichzeitig, druckerei.stand.laufend);
      }),
    );
    expect(druckerei.stand).toEqual({ laufend: 2, wartend: 2 });
    for (const papier of await Promise.all(papiere))
      expect(Buffer.from(papier).subarray(0, 5).toString()).toBe('%PDF-');
    expect(gleichzeitig).toBe(2);
    expect(staende[3]?.slice(0, 2)).toEqual([
      { stand: 'wartet', position: 2 },
      { stand: 'wartet', position: 1 },
    ]);
    expect(staende[3]?.at(-1)).toEqual({ stand: 'schreibt', seiten: 2 });
  });

  it('sets one paper of a person at a time, lets others pass, and refuses a fourth', async () => {
    const druckerei = neue();
    const reihe: string[] = [];
    const papiere = ['eins', 'eins', 'eins', 'zwei'].map((userId, i) =>
      druckerei.drucke(userId, KURZ, NIE, ({ stand }) => stand === 'setzt' && reihe.push(`${userId}${i}`)),
    );
    await new Promise(setImmediate);
    expect(reihe).toEqual(['eins0', 'zwei3']);
    expect(await ursache(druckerei.drucke('eins', KURZ, NIE))).toBe('je_nutzer');
    await Promise.all(papiere);
    expect(reihe).toEqual(['eins0', 'zwei3', 'eins1', 'eins2']);
  });

  it('refuses more than it can keep waiting', async () => {
    const druckerei = neue({ wartend: 1 });
    const papiere = ['a', 'b', 'c'].map((userId) => druckerei.drucke(userId, KURZ, NIE));
    expect(await ursache(druckerei.drucke('d', KURZ, NIE))).toBe('voll');
    await Promise.all(papiere);
  });

  it('stops a paper that is being set or waits when it is no longer wanted', async () => {
    const druckerei = neue({ plaetze: 1 });
    const [laufend, wartend] = [new AbortController(), new AbortController()];
    const erstes = ursache(druckerei.drucke('a', GROSS, laufend.signal));
    const zweites = ursache(druckerei.drucke('b', KURZ, wartend.signal));
    const drittes = ursache(druckerei.drucke('c', KURZ, NIE));
    wartend.abort();
    expect(await zweites).toBe('abgebrochen');
    const anfang = Date.now();
    setTimeout(() => laufend.abort(), 300);
    expect(await erstes).toBe('abgebrochen');
    expect(Date.now() - anfang).toBeLessThan(1_000);
    expect(await drittes).toBe('gedruckt');
    expect(await ursache(druckerei.drucke('d', KURZ, AbortSignal.abort()))).toBe('abgebrochen');
  });

  it('ends a paper that takes too long or too much memory, and goes on', async () => {
    const langsam = neue({ zeitMs: 500 });
    expect(await ursache(langsam.drucke('a', GROSS, NIE))).toBe('zeit');
    const eng = neue({ speicherBytes: 150_000_000 });
    expect(await ursache(eng.drucke('a', GROSS, NIE))).toBe('speicher');
    expect(await ursache(eng.drucke('a', KURZ, NIE))).toBe('gedruckt');
  });

  it('survives the death of a setting process', async () => {
    const druckerei = neue();
    const papier = ursache(druckerei.drucke('a', GROSS, NIE));
    setTimeout(() => druckerei.schliesse(), 300);
    expect(await papier).toBe('abgestuerzt');
    expect(await ursache(druckerei.drucke('a', KURZ, NIE))).toBe('gedruckt');
  });

  it('reports what Typst refuses, and keeps working', async () => {
    const druckerei = neue();
    expect(await ursache(druckerei.drucke('a', { ...KURZ, daten: '{}' }, NIE))).toBe('satz');
    expect(await ursache(druckerei.drucke('a', KURZ, NIE))).toBe('gedruckt');
  });
});
