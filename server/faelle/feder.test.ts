import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { neuesFallDokument } from '@/lib/plan/doc/seed';
import { createKonto } from '@/server/auth/mutations';
import { PrismaLog } from '@/server/collab/log-prisma';
import { RoherSocket, upgradeStatus } from '@/server/collab/testing/roh';
import { bis, Teilnehmer, type TeilnehmerOptionen } from '@/server/collab/testing/teilnehmer';
import { meldeDatenpanne } from '@/server/datenpanne/mutations';
import { addMitglied } from '@/server/mitglieder/mutations';
import { createNetzwerk } from '@/server/netzwerke/mutations';
import { protokollDesNetzwerks } from '@/server/protokoll/data';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { type Liveserver, starteLiveserver } from '@/server/testing/liveserver';
import { zugriffAufDokument } from '@/server/zugriff';
import { fallVon } from './data';
import { createFall } from './mutations/anlegen';
import { gibFrei, holeZurueck, reicheEin } from './mutations/freigabe';

/**
 * A case is written as an Entwurf or not at all: whoever changes one that is being checked or released has brought it
 * back first. Shown on real sockets, by every way bytes can take into a document.
 */

const LEUTE = { koordination: 'koordination', moderation: 'moderation', autorin: 'mitglied' } as const;
type Wer = keyof typeof LEUTE;

let datenbank: Testdatenbank;
let live: Liveserver;
let netzwerkId: string;
let fallId: string;
/** The door lets everybody write, as if the question had been answered before the case was handed in. */
let veraltet = false;
const ids: Record<string, string> = {};
const offene: Teilnehmer[] = [];

beforeAll(async () => {
  datenbank = await testDatenbank();
  for (const name of Object.keys(LEUTE)) {
    const konto = { name, email: `${name}@amt.example`, passwort: 'korrekt pferd batterie' };
    ids[name] = (await createKonto(konto)).userId;
  }
  live = await starteLiveserver(id, async (dokumentId, userId) => {
    const recht = await zugriffAufDokument(dokumentId, userId);
    return recht && veraltet ? { ...recht, schreiben: true } : recht;
  });
});
afterAll(async () => {
  await live.schliesse();
  await datenbank.close();
});

beforeEach(async () => {
  veraltet = false;
  for (const einer of offene.splice(0)) einer.schliesse();
  ({ netzwerkId } = await createNetzwerk({ name: 'Netz', ownerId: id('koordination') }));
  for (const wer of ['moderation', 'autorin'] as const)
    await addMitglied({ netzwerkId, userId: id(wer), rolle: LEUTE[wer] });
  ({ fallId } = await createFall({
    netzwerkId,
    autorId: id('autorin'),
    anrede: 'frau',
    inhalt: neuesFallDokument(),
  }));
});

const id = (name: string) => ids[name] ?? '';
const stelle = (wer: Wer) => ({ userId: id(wer), rolle: LEUTE[wer] });

function oeffne(wer: Wer, optionen: TeilnehmerOptionen = {}): Teilnehmer {
  const einer = new Teilnehmer(live.url, fallId, live.kopf(wer), { mitBestaetigung: true, ...optionen });
  offene.push(einer);
  return einer;
}
async function schreibt(wer: Wer, text: string): Promise<void> {
  const einer = oeffne(wer);
  await einer.synchron();
  einer.setze('fallblatt', 'fall', 'konstellation', text);
  await einer.gespeichert();
  einer.schliesse();
}
async function gehe(wer: Wer, schritt: typeof reicheEin): Promise<void> {
  const zeile = await datenbank.client.fall.findUniqueOrThrow({ where: { dokumentId: fallId } });
  await schritt({ netzwerkId, fallId, ...stelle(wer), seit: zeile.zustandSeit.toISOString() });
}
const zustand = async () => (await fallVon(netzwerkId, fallId, stelle('koordination')))?.zustand;
/** What is on disk, without what the server's memory may think. */
async function aufPlatte(): Promise<string> {
  const stand = await new PrismaLog(() => datenbank.client).lade(fallId);
  const doc = new Y.Doc();
  for (const update of stand.updates) Y.applyUpdate(doc, update);
  return JSON.stringify(doc.getMap('fallblatt'));
}
async function freigegeben(): Promise<void> {
  await schreibt('autorin', 'Was geprüft wurde');
  await gehe('autorin', reicheEin);
  await gehe('moderation', gibFrei);
}

describe.each([
  ['in_pruefung', () => gehe('autorin', reicheEin)],
  ['freigegeben', freigegeben],
] as const)('a case that is %s', (name, bringeHin) => {
  it('takes no change from anybody, and the next change begins with an Entwurf', async () => {
    await bringeHin();
    const vorher = await aufPlatte();
    for (const wer of Object.keys(LEUTE) as Wer[]) {
      const einer = oeffne(wer, { ohneWiederverbinden: true });
      await einer.synchron();
      einer.setze('fallblatt', 'fall', 'konstellation', `von ${wer}`);
      await bis(() => einer.hinweise.some(({ code }) => code === 4403) || einer.codes.includes(4403));
      expect(einer.allesGespeichert(), wer).toBe(false);
      einer.schliesse();
    }
    expect(await aufPlatte()).toBe(vorher);
    expect(await zustand()).toBe(name);

    await gehe('autorin', holeZurueck);
    expect(await zustand()).toBe('entwurf');
    await schreibt('autorin', 'neu gefasst');
    expect(await aufPlatte()).toContain('neu gefasst');
    expect(await upgradeStatus(`${live.url}/${fallId}`, live.kopf('moderation'))).toBe(404);
  });

  it('takes none from a connection whose right was asked before', async () => {
    veraltet = true;
    const einer = oeffne('autorin', { ohneWiederverbinden: true });
    await einer.synchron();
    einer.setze('fallblatt', 'fall', 'konstellation', 'rechtzeitig');
    await einer.gespeichert();
    await bringeHin();
    const vorher = await aufPlatte();
    einer.setze('fallblatt', 'fall', 'konstellation', 'zu spät');
    await bis(() => einer.codes.length > 0);
    expect(einer.allesGespeichert()).toBe(false);
    expect(await aufPlatte()).toBe(vorher);
    expect(await zustand()).toBe(name);
  });
});

it('of somebody who types on while it is handed in, nothing comes after the hand-over', async () => {
  veraltet = true;
  const einer = oeffne('autorin', { ohneWiederverbinden: true });
  await einer.synchron();
  let tippt = true;
  const haende = (async () => {
    for (let i = 0; tippt; i++) {
      einer.setze('fallblatt', 'fall', 'konstellation', `Wort ${i}`);
      await new Promise((weiter) => setImmediate(weiter));
    }
  })();
  await bis(() => einer.angenommen > 3);
  await gehe('autorin', reicheEin);
  const uebergeben = await aufPlatte();
  await bis(() => einer.codes.length > 0);
  tippt = false;
  await haende;
  expect(await aufPlatte()).toBe(uebergeben);
  expect(uebergeben).toContain('Wort');
});

it('a Datenpanne changes what was checked: a released case is an Entwurf again and gone for the members', async () => {
  await freigegeben();
  const leserin = await RoherSocket.oeffne(`${live.url}/${fallId}`, live.kopf('moderation'));
  const bericht = await meldeDatenpanne({
    netzwerkId,
    vonUserId: id('koordination'),
    grund: 'name',
    was: { art: 'text', text: 'geprüft' },
  });
  expect(bericht).toMatchObject({ stellen: 1, dokumente: 1, faelle: 1 });
  expect(await zustand()).toBe('entwurf');
  await leserin.geschlossen();
  expect(await upgradeStatus(`${live.url}/${fallId}`, live.kopf('moderation'))).toBe(404);
  expect(await upgradeStatus(`${live.url}/${fallId}`, live.kopf('autorin'))).toBe(101);
  const zeilen = (await protokollDesNetzwerks(netzwerkId, 2)).map(({ was }) => was);
  expect(zeilen).toContain('Freigabe eines Falls zurückgezogen');
});

it('a Datenpanne elsewhere leaves a released case released', async () => {
  await freigegeben();
  const melde = () =>
    meldeDatenpanne({
      netzwerkId,
      vonUserId: id('koordination'),
      grund: 'name',
      was: { art: 'text', text: 'steht nirgends' },
    });
  await expect(melde()).rejects.toThrow(/gibt es in diesem Netzwerk nicht/);
  expect(await zustand()).toBe('freigegeben');
});
