import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ROLLEN, type Rolle } from '@/lib/access/rollen';
import { neuesFallDokument } from '@/lib/plan/doc/seed';
import { Verweigert } from '@/server/auth/anfrage';
import { createKonto } from '@/server/auth/mutations';
import { addMitglied, setRolle } from '@/server/mitglieder/mutations';
import { createNetzwerk } from '@/server/netzwerke/mutations';
import { protokollDesNetzwerks } from '@/server/protokoll/data';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { zugriffAufDokument } from '@/server/zugriff';
import { abgelaufeneFaelle, faelleVon, fallVon } from './data';
import { createFall } from './mutations/anlegen';
import { gibFrei, holeZurueck, reicheEin, type Schritt } from './mutations/freigabe';
import { deleteFall, heute, loescheAbgelaufene, setAufbewahrung } from './mutations/loeschen';

const LEUTE = [...ROLLEN, 'autorin', 'zweites'] as const;
type Wer = (typeof LEUTE)[number];
const rolleVon = (wer: Wer): Rolle => (wer === 'autorin' || wer === 'zweites' ? 'mitglied' : wer);

let datenbank: Testdatenbank;
let netzwerkId: string;
const ids: Record<string, string> = {};
let fallId: string;

beforeAll(async () => {
  datenbank = await testDatenbank();
  for (const name of LEUTE) {
    const konto = { name, email: `${name}@amt.example`, passwort: 'korrekt pferd batterie' };
    ids[name] = (await createKonto(konto)).userId;
  }
});
afterAll(() => datenbank.close());

beforeEach(async () => {
  ({ netzwerkId } = await createNetzwerk({ name: 'Netz', ownerId: id('koordination') }));
  for (const wer of LEUTE) await addMitglied({ netzwerkId, userId: id(wer), rolle: rolleVon(wer) });
  ({ fallId } = await neuerFall());
});

const id = (wer: Wer): string => ids[wer] ?? '';
const wer = (wer: Wer) => ({ userId: id(wer), rolle: rolleVon(wer) });
const neuerFall = (anrede: 'herr' | 'frau' | 'familie' = 'herr') =>
  createFall({ netzwerkId, autorId: id('autorin'), anrede, inhalt: neuesFallDokument() });

/** The step as this person would take it, with the state of the case that is stored now. */
async function schritt(person: Wer): Promise<Schritt> {
  const zeile = await datenbank.client.fall.findUniqueOrThrow({ where: { dokumentId: fallId } });
  return { netzwerkId, fallId, ...wer(person), seit: zeile.zustandSeit.toISOString() };
}
const tue = async (person: Wer, was: (s: Schritt) => Promise<void>) => was(await schritt(person));
const zustand = async () => (await fallVon(netzwerkId, fallId, wer('koordination')))?.zustand;
const sehende = async () => {
  const sehen = await Promise.all(
    LEUTE.map(async (person) => ((await zugriffAufDokument(fallId, id(person)))?.lesen ? person : null)),
  );
  return sehen.filter((person) => person !== null);
};
const status = (lauf: Promise<unknown>) =>
  lauf.then(
    () => 200,
    (fehler: unknown) => (fehler instanceof Verweigert ? fehler.status : 500),
  );
const schreibtMit = (person: Wer, clientId: bigint) =>
  datenbank.client.dokumentClient.create({ data: { dokumentId: fallId, clientId, userId: id(person) } });

describe('the alias', () => {
  it('comes from the server by order of appearance, also for two people in the same second', async () => {
    const beide = await Promise.all([neuerFall('frau'), neuerFall('familie')]);
    expect(beide.map(({ alias }) => alias.split(' ')[1]).sort()).toEqual(['B.', 'C.']);
  });

  it('is not given again when its case is gone', async () => {
    await deleteFall({ netzwerkId, fallId, ...wer('koordination') });
    expect((await neuerFall('frau')).alias).toBe('Frau B.');
  });
});

describe('who sees a case', () => {
  it('Entwurf: its author and the Koordination, who both write; nobody else by any question', async () => {
    expect(await sehende()).toEqual(['koordination', 'autorin']);
    expect((await zugriffAufDokument(fallId, id('autorin')))?.schreiben).toBe(true);
    expect(await faelleVon(netzwerkId, wer('mitglied'))).toEqual([]);
    expect(await fallVon(netzwerkId, fallId, wer('mitglied'))).toBeNull();
  });

  it('in Prüfung: also those who check, and nobody writes', async () => {
    await tue('autorin', reicheEin);
    expect(await sehende()).toEqual(['koordination', 'moderation', 'autorin']);
    const schreiben = await Promise.all(LEUTE.map((w) => zugriffAufDokument(fallId, id(w))));
    expect(schreiben.some((zugriff) => zugriff?.schreiben)).toBe(false);
  });

  it('freigegeben: every role reads, nobody writes', async () => {
    await tue('autorin', reicheEin);
    await tue('moderation', gibFrei);
    expect(await sehende()).toEqual([...LEUTE]);
    expect((await zugriffAufDokument(fallId, id('koordination')))?.schreiben).toBe(false);
  });

  it('an author who became Beobachtung has lost the own Entwurf', async () => {
    await setRolle({
      netzwerkId,
      vonUserId: id('koordination'),
      userId: id('autorin'),
      rolle: 'beobachtung',
    });
    expect(await zugriffAufDokument(fallId, id('autorin'))).toBeNull();
  });

  it('a case of another network is not found, whatever the role here', async () => {
    const anderes = await createNetzwerk({ name: 'Anderes', ownerId: id('moderation') });
    expect(await fallVon(anderes.netzwerkId, fallId, wer('koordination'))).toBeNull();
    const fremd = {
      ...(await schritt('moderation')),
      netzwerkId: anderes.netzwerkId,
      rolle: 'koordination' as const,
    };
    expect(await status(reicheEin(fremd))).toBe(404);
    expect(await zustand()).toBe('entwurf');
  });
});

describe('four eyes', () => {
  it('nobody releases an Entwurf, and the author never releases', async () => {
    expect(await status(tue('koordination', gibFrei))).toBe(403);
    await tue('autorin', reicheEin);
    expect(await status(tue('autorin', gibFrei))).toBe(403);
    expect(await status(tue('mitglied', gibFrei))).toBe(404);
    expect(await zustand()).toBe('in_pruefung');
  });

  it('a Koordination that wrote in it cannot release it, one that did not can', async () => {
    await schreibtMit('koordination', 7n);
    await tue('autorin', reicheEin);
    expect(await status(tue('koordination', gibFrei))).toBe(409);
    expect(await status(tue('moderation', gibFrei))).toBe(200);
    expect(await zustand()).toBe('freigegeben');
  });

  it('whoever handed it in cannot release it', async () => {
    await tue('koordination', reicheEin);
    expect(await status(tue('koordination', gibFrei))).toBe(409);
  });

  it('an author with a checking role cannot release the own case', async () => {
    await setRolle({ netzwerkId, vonUserId: id('koordination'), userId: id('autorin'), rolle: 'moderation' });
    await tue('koordination', reicheEin);
    const eigener = { ...(await schritt('autorin')), rolle: 'moderation' as const };
    expect(await status(gibFrei(eigener))).toBe(409);
  });

  it('what changed after it was read is not released: the step says which state was seen', async () => {
    await tue('autorin', reicheEin);
    const gelesen = await schritt('moderation');
    await tue('autorin', holeZurueck);
    await tue('autorin', reicheEin);
    expect(await status(gibFrei(gelesen))).toBe(409);
    expect(await zustand()).toBe('in_pruefung');
  });

  it('of two people in the same second one takes the step', async () => {
    await tue('autorin', reicheEin);
    const [frei, zurueck] = [await schritt('moderation'), await schritt('autorin')];
    const beide = await Promise.all([status(gibFrei(frei)), status(holeZurueck(zurueck))]);
    // Whoever comes second finds the case changed, or – back in the Entwurf – no case at all.
    expect(beide.filter((einer) => einer === 200)).toHaveLength(1);
    expect([404, 409]).toContain(beide.find((einer) => einer !== 200));
  });
});

it('a release can be withdrawn, and is gone for the members at once', async () => {
  await tue('autorin', reicheEin);
  await tue('moderation', gibFrei);
  expect(await status(tue('mitglied', holeZurueck))).toBe(403);
  await tue('autorin', holeZurueck);
  expect(await sehende()).toEqual(['koordination', 'autorin']);
});

it('every step stands in the audit trail, without content', async () => {
  await tue('autorin', reicheEin);
  await tue('moderation', gibFrei);
  await tue('koordination', holeZurueck);
  const zeilen = await protokollDesNetzwerks(netzwerkId, 4);
  expect(zeilen.map(({ wer: name, was }) => `${name}: ${was}`)).toEqual([
    'koordination: Freigabe eines Falls zurückgezogen',
    'moderation: Fall freigegeben',
    'autorin: Fall zur Prüfung gegeben',
    'autorin: Fall angelegt',
  ]);
});

describe('retention', () => {
  const ablaufen = () =>
    datenbank.client.fall.update({
      where: { dokumentId: fallId },
      data: { aufbewahrtBis: new Date('2020-01-01') },
    });

  it('a dry run names what would go and leaves it, the run deletes it with everything it held', async () => {
    await schreibtMit('autorin', 8n);
    const bleibt = await neuerFall('frau');
    await ablaufen();
    expect((await abgelaufeneFaelle(heute(), netzwerkId)).map(({ alias }) => alias)).toEqual(['Herr A.']);
    expect(await datenbank.client.dokument.count({ where: { id: fallId } })).toBe(1);

    expect(await loescheAbgelaufene(netzwerkId, id('koordination'))).toBe(1);
    const { client } = datenbank;
    const wo = { where: { dokumentId: fallId } };
    expect([
      await client.dokument.count({ where: { id: fallId } }),
      await client.fall.count(wo),
      await client.dokumentUpdate.count(wo),
      await client.dokumentClient.count(wo),
      await client.verlauf.count(wo),
    ]).toEqual([0, 0, 0, 0, 0]);
    expect((await faelleVon(netzwerkId, wer('koordination'))).map((fall) => fall.id)).toEqual([
      bleibt.fallId,
    ]);
    expect((await protokollDesNetzwerks(netzwerkId, 1))[0]?.was).toBe('Fall nach Ablauf gelöscht');
    expect(await loescheAbgelaufene(netzwerkId)).toBe(0);
  });

  it('only the Koordination sets the day, and none that is over or too far', async () => {
    const bis = (person: Wer, tag: string) =>
      status(setAufbewahrung({ netzwerkId, fallId, ...wer(person), bis: tag }));
    const uebermorgen = new Date(Date.now() + 172_800_000).toISOString().slice(0, 10);
    expect(await bis('autorin', uebermorgen)).toBe(403);
    expect(await bis('mitglied', uebermorgen)).toBe(404);
    expect(await bis('koordination', '2020-01-01')).toBe(400);
    expect(await bis('koordination', '2099-01-01')).toBe(400);
    expect(await bis('koordination', uebermorgen)).toBe(200);
    expect((await fallVon(netzwerkId, fallId, wer('autorin')))?.aufbewahrtBis).toBe(uebermorgen);
  });

  it('an author deletes the own Entwurf, but not what was released', async () => {
    await tue('autorin', reicheEin);
    await tue('moderation', gibFrei);
    expect(await status(deleteFall({ netzwerkId, fallId, ...wer('autorin') }))).toBe(403);
    expect(await status(deleteFall({ netzwerkId, fallId, ...wer('koordination') }))).toBe(200);
    expect(await zugriffAufDokument(fallId, id('koordination'))).toBeNull();
  });
});
