import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Rolle } from '@/lib/access/rollen';
import { Verweigert } from '@/server/auth/anfrage';
import { setLiveBridge } from '@/server/collab/live';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { mitgliederVon, mitgliedschaft } from './data';
import { addMitglied, removeMitglied, setRolle, setVertretung } from './mutations';

let datenbank: Testdatenbank;
let sockets: unknown[] = [];

beforeAll(async () => {
  datenbank = await testDatenbank();
  setLiveBridge({
    zugriffGeaendert: async (was) => void sockets.push(was),
    dokumentStand: async () => new Uint8Array(),
    entferne: async () => 0,
    gibAuf: async () => undefined,
    stats: () => ({ raeume: 0, verbindungen: 0 }),
  });
});
afterAll(async () => {
  setLiveBridge(null);
  await datenbank.close();
});
beforeEach(async () => {
  await datenbank.client.netzwerk.deleteMany();
  await datenbank.client.user.deleteMany();
  await datenbank.client.netzwerk.create({ data: { id: 'nw', name: 'Netz' } });
  sockets = [];
});

async function mitglied(userId: string, rolle: Rolle): Promise<void> {
  await datenbank.client.user.create({ data: { id: userId, name: userId, email: `${userId}@amt.example` } });
  await addMitglied({ netzwerkId: 'nw', userId, rolle });
}

const rolleVon = async (userId: string) => (await mitgliedschaft('nw', userId))?.rolle ?? null;
const status = (lauf: Promise<unknown>) =>
  lauf.then(
    () => 200,
    (fehler: unknown) => (fehler instanceof Verweigert ? fehler.status : 500),
  );
const aendere = (vonUserId: string, userId: string, rolle: Rolle) =>
  status(setRolle({ netzwerkId: 'nw', vonUserId, userId, rolle }));
const entferne = (vonUserId: string, userId: string) =>
  status(removeMitglied({ netzwerkId: 'nw', vonUserId, userId }));

describe('for whom a member speaks', () => {
  const vertritt = (
    vonUserId: string,
    userId: string,
    name: string | null,
    ebene: 'leitend' | 'operativ' | null = null,
  ) =>
    status(
      setVertretung({
        netzwerkId: 'nw',
        vonUserId,
        userId,
        akteur: name ? { id: `akt_${name}`, name, ebene } : null,
      }),
    );
  const akteurVon = async (userId: string) => (await mitgliedschaft('nw', userId))?.akteurId;

  it('is said by the Koordination, of itself too, and each change stands in the audit trail once', async () => {
    await mitglied('k', 'koordination');
    await mitglied('m', 'mitglied');
    for (const name of ['VHS', 'VHS', 'Caritas', null]) expect(await vertritt('k', 'm', name)).toBe(200);
    expect(await akteurVon('m')).toBeNull();
    for (const ebene of [null, 'leitend', 'leitend'] as const)
      expect(await vertritt('k', 'k', 'Jobcenter', ebene)).toBe(200);
    expect(await akteurVon('k')).toBe('akt_Jobcenter');
    const zeilen = await datenbank.client.protokolleintrag.findMany({
      where: { netzwerkId: 'nw', was: 'mitglied.vertretung' },
      orderBy: { id: 'asc' },
    });
    expect(zeilen.map(({ ergebnis }) => ergebnis)).toEqual([
      'Mitglied: spricht für „VHS“',
      'Mitglied: spricht für „Caritas“',
      'Mitglied: spricht für niemanden',
      'Koordination: spricht für „Jobcenter“',
      'Koordination: spricht leitend für „Jobcenter“',
    ]);
    expect(await mitgliederVon('nw', false)).toMatchObject([
      { akteurId: 'akt_Jobcenter', ebene: 'leitend' },
      { akteurId: null, ebene: null },
    ]);
  });

  it('is not said by anybody else, and of nobody who is no member', async () => {
    await mitglied('k', 'koordination');
    await mitglied('m', 'mitglied');
    expect(await vertritt('m', 'm', 'VHS')).toBe(403);
    expect(await vertritt('k', 'fremd', 'VHS')).toBe(404);
    expect(await akteurVon('m')).toBeNull();
  });
});

describe('roles', () => {
  it('are changed by the Koordination, and open sockets hear of it', async () => {
    await mitglied('k', 'koordination');
    await mitglied('m', 'mitglied');
    expect(await aendere('k', 'm', 'beobachtung')).toBe(200);
    expect(await rolleVon('m')).toBe('beobachtung');
    expect(sockets).toEqual([{ userId: 'm', netzwerkId: 'nw' }]);
  });

  it('are not changed by anybody else, not even one’s own', async () => {
    await mitglied('k', 'koordination');
    for (const rolle of ['moderation', 'mitglied', 'lenkungsgruppe', 'beobachtung'] as const) {
      await mitglied(rolle, rolle);
      expect(await aendere(rolle, rolle, 'koordination')).toBe(403);
      expect(await aendere(rolle, 'k', 'beobachtung')).toBe(403);
      expect(await entferne(rolle, 'k')).toBe(403);
    }
  });

  it('joining again never changes the role', async () => {
    await mitglied('k', 'koordination');
    await addMitglied({ netzwerkId: 'nw', userId: 'k', rolle: 'beobachtung' });
    expect(await rolleVon('k')).toBe('koordination');
  });
});

describe('the last Koordination', () => {
  it('cannot be demoted, removed or leave', async () => {
    await mitglied('k', 'koordination');
    await mitglied('m', 'mitglied');
    expect(await aendere('k', 'k', 'mitglied')).toBe(409);
    expect(await entferne('k', 'k')).toBe(409);
    expect(await rolleVon('k')).toBe('koordination');
  });

  it('may go once somebody else has the role', async () => {
    await mitglied('k', 'koordination');
    await mitglied('m', 'mitglied');
    expect(await aendere('k', 'm', 'koordination')).toBe(200);
    expect(await entferne('k', 'k')).toBe(200);
    expect(await rolleVon('k')).toBeNull();
  });

  it('stays when two Koordinationen take the role from each other in the same second', async () => {
    for (let lauf = 0; lauf < 10; lauf += 1) {
      await mitglied(`a${lauf}`, 'koordination');
      await mitglied(`b${lauf}`, 'koordination');
      const beide = await Promise.all([
        aendere(`a${lauf}`, `b${lauf}`, 'mitglied'),
        lauf % 2 === 0 ? aendere(`b${lauf}`, `a${lauf}`, 'mitglied') : entferne(`b${lauf}`, `a${lauf}`),
      ]);
      expect(beide.sort()).toEqual([200, 403]);
      expect(await datenbank.client.mitgliedschaft.count({ where: { rolle: 'koordination' } })).toBe(1);
      await datenbank.client.mitgliedschaft.deleteMany();
    }
  });

  it('stays when both leave in the same second', async () => {
    await mitglied('a', 'koordination');
    await mitglied('b', 'koordination');
    const beide = await Promise.all([entferne('a', 'a'), entferne('b', 'b')]);
    expect(beide.sort()).toEqual([200, 409]);
  });
});

describe('leaving', () => {
  it('is open to everybody, and the socket is closed', async () => {
    await mitglied('k', 'koordination');
    await mitglied('o', 'beobachtung');
    expect(await entferne('o', 'o')).toBe(200);
    expect(await rolleVon('o')).toBeNull();
    expect(sockets).toEqual([{ userId: 'o', netzwerkId: 'nw' }]);
  });

  it('a person of another network is unknown here (404)', async () => {
    await mitglied('k', 'koordination');
    expect(await entferne('k', 'fremd')).toBe(404);
  });
});

it('e-mail addresses are listed only for whoever manages members', async () => {
  await mitglied('k', 'koordination');
  expect(await mitgliederVon('nw', true)).toMatchObject([{ email: 'k@amt.example' }]);
  expect(await mitgliederVon('nw', false)).toMatchObject([{ email: null }]);
});
