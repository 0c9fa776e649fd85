import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BERECHTIGUNG_SOLL, langeKette, planMitKette } from '@/lib/plan/testing/beispielketten';
import { kettensatz } from '@/server/pdf/kette';
import { satzAus } from '@/server/pdf/satz';
import { macheDatei } from './dateien';
import { druckeKette } from './papier';
import { kettendatei, kettensatzImFaden } from './werkstatt';

const { plan, kettenId } = planMitKette(BERECHTIGUNG_SOLL);
const WUNSCH = { plan, kettenId, netzwerk: 'Probe' };
const NIE = new AbortController().signal;
const ich = (signal = NIE) => ({ userId: 'u', signal });

/** The drawn and written parts of an archive; its own times of making are left out. */
function teile(inhalt: string | Uint8Array): Record<string, string> {
  const alle = Object.entries(unzipSync(Buffer.from(inhalt)));
  return Object.fromEntries(
    alle.flatMap(([name, bytes]) =>
      name.startsWith('docProps/') ? [] : [[name, Buffer.from(bytes).toString('utf8')]],
    ),
  );
}

describe('a file of a chain made in a thread', () => {
  it.each(['svg', 'bpmn', 'png'] as const)('is the same %s as without', async (format) => {
    const hier = Buffer.from(await macheDatei(format, WUNSCH));
    expect(Buffer.from(await kettendatei(format, WUNSCH, ich())).equals(hier)).toBe(true);
  });

  it.each(['pptx', 'xlsx'] as const)('has the same parts as %s', async (format) => {
    // The foot of a slide says the minute.
    const ohneZeit = (alle: Record<string, string>) =>
      JSON.parse(JSON.stringify(alle).replace(/\d{2}:\d{2} Uhr/g, 'jetzt'));
    const hier = ohneZeit(teile(await macheDatei(format, WUNSCH)));
    expect(Object.keys(hier).length).toBeGreaterThan(5);
    expect(ohneZeit(teile(await kettendatei(format, WUNSCH, ich())))).toEqual(hier);
  });

  it('gives the same paper, with what cannot be set left out', async () => {
    const auftrag = { ...WUNSCH, stand: new Date(), format: 'a4' as const };
    for (const luecken of [
      { gesperrt: [], nurLatein: false },
      { gesperrt: ['K'.codePointAt(0) ?? 0], nurLatein: true },
    ]) {
      const hier = satzAus((druck) => kettensatz(auftrag, druck), luecken);
      expect(await kettensatzImFaden(auftrag, luecken, ich())).toEqual(hier);
      expect(hier.ersetzungen.length > 0).toBe(luecken.nurLatein);
    }
  });

  it('is refused with a sentence when the thread fails', async () => {
    const lauf = kettendatei('svg', { ...WUNSCH, kettenId: 'ket_fehlt' }, ich());
    await expect(lauf).rejects.toMatchObject({
      ursache: 'misslungen',
      satz: expect.stringContaining('konnte nicht erzeugt werden'),
    });
    const papier = { ...WUNSCH, kettenId: 'ket_fehlt', stand: new Date(), format: 'a4' as const };
    await expect(druckeKette(papier, 'u', NIE)).rejects.toMatchObject({
      ursache: 'abgestuerzt',
      satz: expect.stringContaining('ist ein Fehler aufgetreten'),
    });
  });

  it('two are made at once, the third waits for its turn and is made', async () => {
    const gross = { ...planMitKette(langeKette(100)), netzwerk: 'Probe' };
    const gemeldet: string[] = [];
    const laeufe = [1, 2, 3].map((nr) =>
      kettendatei('svg', gross, {
        ...ich(),
        melde: (stand) => gemeldet.push(`${nr} ${stand.stand}`),
      }),
    );
    await expect(kettendatei('svg', gross, ich())).rejects.toMatchObject({ ursache: 'zu_viele' });
    expect(gemeldet).toContain('3 wartet');
    expect(gemeldet).not.toContain('3 zeichnet');
    expect(new Set(await Promise.all(laeufe)).size).toBe(1);
    expect(gemeldet.at(-1)).toBe('3 zeichnet');
  });

  it('that nobody wants any more leaves its place to others', async () => {
    const gross = { ...planMitKette(langeKette(300)), netzwerk: 'Probe' };
    const abbruch = new AbortController();
    const { signal } = abbruch;
    const papier = { ...gross, stand: new Date(), format: 'a4' as const };
    const laeufe = [
      expect(kettendatei('pptx', gross, { userId: 'a', signal })).rejects.toMatchObject({
        ursache: 'abgebrochen',
      }),
      expect(druckeKette(papier, 'b', signal)).rejects.toMatchObject({
        ursache: 'abgebrochen',
        satz: 'Das Erzeugen des Dokuments wurde abgebrochen.',
      }),
    ];
    const naechste = kettendatei('svg', WUNSCH, ich());
    setTimeout(() => abbruch.abort(), 100);
    await Promise.all(laeufe);
    expect(String(await naechste)).toContain('<svg');
  });
});
