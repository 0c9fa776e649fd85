import { afterAll, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ERZAEHLUNG } from '@/lib/plan/doc/erzaehlung';
import { neuesFallDokument } from '@/lib/plan/doc/seed';
import { createKonto } from '@/server/auth/mutations';
import { RoherSocket, upgradeStatus } from '@/server/collab/testing/roh';
import { bis, Teilnehmer } from '@/server/collab/testing/teilnehmer';
import { addMitglied } from '@/server/mitglieder/mutations';
import { dokumenteVon } from '@/server/netzwerke/data';
import { createNetzwerk } from '@/server/netzwerke/mutations';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { type Liveserver, starteLiveserver } from '@/server/testing/liveserver';
import { faelleVon } from './data';
import { createFall } from './mutations/anlegen';
import { gibFrei, holeZurueck, reicheEin } from './mutations/freigabe';
import { deleteFall } from './mutations/loeschen';

/** Every byte a Mitglied gets of a case, from the Entwurf to the release and back. */

const GETILGT = 'Kanarienvogel im Entwurf';
const BLEIBT = 'Die Beratung hilft weiter';

let datenbank: Testdatenbank;
let live: Liveserver;
let netzwerkId: string;
let fallId: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  datenbank = await testDatenbank();
  for (const name of ['autorin', 'moderation', 'mitglied']) {
    const konto = { name, email: `${name}@amt.example`, passwort: 'korrekt pferd batterie' };
    ids[name] = (await createKonto(konto)).userId;
  }
  ({ netzwerkId } = await createNetzwerk({ name: 'Netz', ownerId: id('moderation') }));
  await addMitglied({ netzwerkId, userId: id('autorin'), rolle: 'mitglied' });
  await addMitglied({ netzwerkId, userId: id('mitglied'), rolle: 'mitglied' });
  ({ fallId } = await createFall({
    netzwerkId,
    autorId: id('autorin'),
    anrede: 'frau',
    inhalt: neuesFallDokument(),
  }));
  live = await starteLiveserver(id);
});
afterAll(async () => {
  await live.schliesse();
  await datenbank.close();
});

const id = (name: string) => ids[name] ?? '';
const rolle = (name: string) => (name === 'moderation' ? ('koordination' as const) : ('mitglied' as const));
async function schritt(name: string) {
  const zeile = await datenbank.client.fall.findUniqueOrThrow({ where: { dokumentId: fallId } });
  return { netzwerkId, fallId, userId: id(name), rolle: rolle(name), seit: zeile.zustandSeit.toISOString() };
}
const bytes = (teile: readonly Uint8Array[]) => Buffer.concat(teile).toString('latin1');

it('gives a Mitglied nothing of an Entwurf, and of a released case nothing that is not in it any more', async () => {
  const autorin = new Teilnehmer(live.url, fallId, live.kopf('autorin'), { mitBestaetigung: true });
  await autorin.synchron();
  const text = new Y.XmlText();
  const absatz = new Y.XmlElement('paragraph');
  absatz.insert(0, [text]);
  autorin.doc.getXmlFragment(ERZAEHLUNG).insert(0, [absatz]);
  text.insert(0, `${GETILGT}. ${BLEIBT}.`);
  await autorin.gespeichert();
  // While the room is warm: single updates with the canary are in its memory.
  text.delete(0, GETILGT.length + 2);
  await autorin.gespeichert();

  expect(await upgradeStatus(`${live.url}/${fallId}`, live.kopf('mitglied'))).toBe(404);
  const wer = { userId: id('mitglied'), rolle: 'mitglied' as const };
  expect(JSON.stringify(await dokumenteVon(netzwerkId, wer))).not.toContain(fallId);
  expect(await faelleVon(netzwerkId, wer)).toEqual([]);

  await reicheEin(await schritt('autorin'));
  expect(await upgradeStatus(`${live.url}/${fallId}`, live.kopf('mitglied'))).toBe(404);
  await bis(() => autorin.codes.length > 0);
  await gibFrei(await schritt('moderation'));

  const leserin = await RoherSocket.oeffne(`${live.url}/${fallId}`, live.kopf('mitglied'));
  leserin.sende(new Uint8Array([0, 0, 1, 0]));
  await bis(() => bytes(leserin.empfangen).includes(BLEIBT));
  expect(bytes(leserin.empfangen)).not.toContain('Kanarien');

  await holeZurueck(await schritt('autorin'));
  expect(await leserin.geschlossen()).toBe(4403);
  const vorher = leserin.empfangen.length;
  expect(await upgradeStatus(`${live.url}/${fallId}`, live.kopf('mitglied'))).toBe(404);
  expect(leserin.empfangen).toHaveLength(vorher);
  autorin.schliesse();
});

it('a deleted case leaves the memory at once and everybody in it is sent away', async () => {
  const autorin = new Teilnehmer(live.url, fallId, live.kopf('autorin'), { mitBestaetigung: true });
  await autorin.synchron();
  const { userId, rolle: alsRolle } = await schritt('moderation');
  const vorher = live.raeume();
  await deleteFall({ netzwerkId, fallId, userId, rolle: alsRolle });
  expect(live.raeume()).toBe(vorher - 1);
  await bis(() => autorin.codes.length > 0);
  expect([4403, 4404]).toContain(autorin.codes[0]);
  expect(await upgradeStatus(`${live.url}/${fallId}`, live.kopf('autorin'))).toBe(404);
  const reste = [
    await datenbank.client.dokumentUpdate.count({ where: { dokumentId: fallId } }),
    await datenbank.client.dokumentSnapshot.count({ where: { dokumentId: fallId } }),
    await datenbank.client.dokumentClient.count({ where: { dokumentId: fallId } }),
  ];
  expect(reste).toEqual([0, 0, 0]);
  autorin.schliesse();
});
