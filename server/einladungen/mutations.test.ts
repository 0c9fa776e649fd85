import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Verweigert } from '@/server/auth/anfrage';
import { meldeAn } from '@/server/auth/anmelden';
import { fingerabdruck, neuesToken } from '@/server/auth/kennung';
import { mitgliedschaft } from '@/server/mitglieder/data';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { einladungenVon, einladungZuToken } from './data';
import { acceptEinladung, acceptEinladungMitKonto, createEinladung, revokeEinladung } from './mutations';

let datenbank: Testdatenbank;
beforeAll(async () => {
  datenbank = await testDatenbank();
});
afterAll(() => datenbank.close());
beforeEach(async () => {
  await datenbank.client.netzwerk.deleteMany();
  await datenbank.client.user.deleteMany();
  await datenbank.client.rateLimit.deleteMany();
  await datenbank.client.netzwerk.create({ data: { id: 'nw', name: 'Netz' } });
  await datenbank.client.netzwerk.create({ data: { id: 'anderes', name: 'Anderes' } });
});

async function person(id: string): Promise<string> {
  await datenbank.client.user.create({ data: { id, name: id, email: `${id}@amt.example` } });
  return id;
}

function einladung(felder: { maxNutzungen?: number; rolle?: 'mitglied' | 'beobachtung' } = {}) {
  const { maxNutzungen = 1, rolle = 'mitglied' } = felder;
  return createEinladung({ netzwerkId: 'nw', vonUserId: 'k', rolle, notiz: 'VHS', maxNutzungen, tage: 14 });
}

const status = (lauf: Promise<unknown>) =>
  lauf.then(
    () => 200,
    (fehler: unknown) => (fehler instanceof Verweigert ? fehler.status : 500),
  );
const konto = (name: string) => ({ name, email: `${name}@amt.example`, passwort: 'korrekt pferd batterie' });

describe('an invitation', () => {
  it('has a token of 128 bits that is stored nowhere', async () => {
    const { token } = await einladung();
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
    const zeilen = JSON.stringify(await datenbank.client.einladung.findMany());
    expect(zeilen).not.toContain(token);
    const protokoll = await datenbank.client.protokolleintrag.findMany({
      select: { objekt: true, ergebnis: true },
    });
    expect(JSON.stringify(protokoll)).not.toContain(token);
  });

  it('brings a person in with its role', async () => {
    const { token } = await einladung({ rolle: 'beobachtung' });
    expect(await acceptEinladung(token, await person('ada'))).toEqual({ netzwerkId: 'nw' });
    expect(await mitgliedschaft('nw', 'ada')).toMatchObject({ rolle: 'beobachtung' });
    expect(await einladungenVon('nw')).toMatchObject([{ nutzungen: 1, stand: 'aufgebraucht' }]);
  });

  it('is used up by its number of uses', async () => {
    const { token } = await einladung({ maxNutzungen: 2 });
    expect(await status(acceptEinladung(token, await person('a')))).toBe(200);
    expect(await status(acceptEinladung(token, await person('b')))).toBe(200);
    expect(await status(acceptEinladung(token, await person('c')))).toBe(409);
    expect(await mitgliedschaft('nw', 'c')).toBeNull();
  });

  it('lets exactly one of ten in who use the last use at once', async () => {
    const { token } = await einladung();
    const leute = await Promise.all(Array.from({ length: 10 }, (_, i) => person(`p${i}`)));
    const alle = await Promise.all(leute.map((id) => status(acceptEinladung(token, id))));
    expect(alle.filter((wert) => wert === 200)).toHaveLength(1);
    expect(await datenbank.client.mitgliedschaft.count()).toBe(1);
  });

  it('is not used up by a member who opens it again, and leaves the role alone', async () => {
    const { token } = await einladung({ maxNutzungen: 2 });
    await person('ada');
    await acceptEinladung(token, 'ada');
    await acceptEinladung(token, 'ada');
    expect(await einladungenVon('nw')).toMatchObject([{ nutzungen: 1 }]);
  });

  it('is worthless once revoked, and revoking twice is written down once', async () => {
    const { token, einladungId } = await einladung();
    const widerruf = { netzwerkId: 'nw', vonUserId: 'k', einladungId };
    await revokeEinladung(widerruf);
    await revokeEinladung(widerruf);
    expect(await status(acceptEinladung(token, await person('ada')))).toBe(409);
    const was = await datenbank.client.protokolleintrag.count({
      where: { objekt: einladungId, was: 'einladung.widerrufen' },
    });
    expect(was).toBe(1);
  });

  it('cannot be revoked from another network (404)', async () => {
    const { einladungId } = await einladung();
    expect(await status(revokeEinladung({ netzwerkId: 'anderes', vonUserId: 'x', einladungId }))).toBe(404);
    expect(await einladungenVon('nw')).toMatchObject([{ stand: 'offen' }]);
  });

  it('ends by itself', async () => {
    const { token, einladungId } = await einladung();
    await datenbank.client.einladung.update({
      where: { id: einladungId },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    expect(await status(acceptEinladung(token, await person('ada')))).toBe(409);
  });

  it('is not found by any of 10,000 guesses (S16)', async () => {
    await einladung();
    const geraten = Array.from({ length: 10_000 }, neuesToken);
    const tokenHash = { in: geraten.map(fingerabdruck) };
    expect(await datenbank.client.einladung.count({ where: { tokenHash } })).toBe(0);
    const treffer = await Promise.all(geraten.slice(0, 200).map(einladungZuToken));
    expect(treffer.filter(Boolean)).toEqual([]);
  });
});

describe('with a new account', () => {
  it('creates the account and the membership together', async () => {
    const { token } = await einladung();
    await acceptEinladungMitKonto(token, konto('neu'));
    const anmeldung = await meldeAn(
      { email: 'neu@amt.example', password: 'korrekt pferd batterie' },
      new Headers(),
    );
    expect(anmeldung).toMatchObject({ ok: true });
    expect(await datenbank.client.mitgliedschaft.count({ where: { netzwerkId: 'nw' } })).toBe(1);
  });

  it('creates no account when the last use is gone', async () => {
    const { token } = await einladung();
    const beide = await Promise.all(
      ['a', 'b'].map((name) => status(acceptEinladungMitKonto(token, konto(name)))),
    );
    expect(beide.sort()).toEqual([200, 409]);
    expect(await datenbank.client.user.count()).toBe(1);
  });

  it('refuses a taken address, uses nothing up, and allows only a handful of such tries', async () => {
    await person('ada');
    const { token } = await einladung({ maxNutzungen: 5 });
    const alle: number[] = [];
    for (let i = 0; i < 12; i += 1) alle.push(await status(acceptEinladungMitKonto(token, konto('ada'))));
    expect(alle).toEqual([...Array(10).fill(409), 429, 429]);
    expect(await einladungenVon('nw')).toMatchObject([{ nutzungen: 0 }]);
  });
});
