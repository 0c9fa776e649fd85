import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLLEN } from '@/lib/access/rollen';
import { angemeldeterKeks } from '@/server/testing/anmeldung';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { Verweigert } from './auth/anfrage';
import { createKonto } from './auth/mutations';
import { setFreigabe } from './beteiligtenanalyse/mutations';
import { type Analyserecht, FREIGEBBARE_ROLLEN, type FreigebbareRolle } from './beteiligtenanalyse/schema';
import { closeDatenbank } from './db';
import { addMitglied } from './mitglieder/mutations';
import { createNetzwerk } from './netzwerke/mutations';
import { verlangeRecht, zugriffAufDokument } from './zugriff';

const PASSWORT = 'korrekt pferd batterie';
let datenbank: Testdatenbank;
let netzwerkId: string;
let dokumentId: string;
const kopf: Record<string, Headers> = {};
const ids: Record<string, string> = {};

beforeAll(async () => {
  datenbank = await testDatenbank();
  for (const name of [...ROLLEN, 'fremd']) {
    const email = `${name}@amt.example`;
    ids[name] = (await createKonto({ name, email, passwort: PASSWORT })).userId;
    kopf[name] = new Headers({ cookie: await angemeldeterKeks(email, PASSWORT) });
  }
  ({ netzwerkId, dokumentId } = await createNetzwerk({ name: 'Netz', ownerId: ids.koordination ?? '' }));
  for (const rolle of ROLLEN) await addMitglied({ netzwerkId, userId: ids[rolle] ?? '', rolle });
  await createNetzwerk({ name: 'Anderes', ownerId: ids.fremd ?? '' });
});
afterAll(() => datenbank.close());

const status = (lauf: Promise<unknown>) =>
  lauf.then(
    () => 200,
    (fehler: unknown) => (fehler instanceof Verweigert ? fehler.status : 500),
  );

describe('zugriffAufDokument', () => {
  it.each([
    ['koordination', true],
    ['moderation', true],
    ['mitglied', true],
    ['lenkungsgruppe', false],
    ['beobachtung', false],
  ])('%s reads, and writes: %s', async (rolle, schreiben) => {
    const zugriff = await zugriffAufDokument(dokumentId, ids[rolle] ?? '');
    expect(zugriff).toEqual({ rolle, lesen: true, schreiben, netzwerkId });
  });

  it('knows nothing of documents for strangers, and nothing of unknown ones', async () => {
    expect(await zugriffAufDokument(dokumentId, ids.fremd ?? '')).toBeNull();
    expect(await zugriffAufDokument('dok_0', ids.koordination ?? '')).toBeNull();
  });

  it('opens the analysis to the Koordination, and to others as far as it says', async () => {
    const analyse = await datenbank.client.dokument.findFirstOrThrow({
      where: { netzwerkId, art: 'beteiligtenanalyse' },
    });
    const recht = async (rolle: string) => {
      const zugriff = await zugriffAufDokument(analyse.id, ids[rolle] ?? '');
      return zugriff && [zugriff.lesen, zugriff.schreiben];
    };
    const oeffne = (rolle: FreigebbareRolle, wie: Analyserecht | null) =>
      setFreigabe({ netzwerkId, vonUserId: ids.koordination ?? '', rolle, recht: wie });
    expect(await recht('koordination')).toEqual([true, true]);
    for (const rolle of FREIGEBBARE_ROLLEN) expect(await recht(rolle)).toEqual([false, false]);
    expect(await recht('fremd')).toBeNull();
    await oeffne('mitglied', 'bearbeiten');
    await oeffne('lenkungsgruppe', 'lesen');
    expect(await recht('mitglied')).toEqual([true, true]);
    expect(await recht('lenkungsgruppe')).toEqual([true, false]);
    expect(await recht('beobachtung')).toEqual([false, false]);
    await oeffne('mitglied', null);
    await oeffne('lenkungsgruppe', null);
    expect(await recht('mitglied')).toEqual([false, false]);
    const spuren = await datenbank.client.protokolleintrag.findMany({ where: { was: 'analyse.freigabe' } });
    expect(spuren.map(({ ergebnis }) => ergebnis)).toEqual([
      'Mitglied: geschlossen → bearbeiten',
      'Lenkungsgruppe: geschlossen → lesen',
      'Mitglied: bearbeiten → geschlossen',
      'Lenkungsgruppe: lesen → geschlossen',
    ]);
  });

  it('a role that only reads is never let in to write, whatever is stored', async () => {
    const analyse = await datenbank.client.dokument.findFirstOrThrow({
      where: { netzwerkId, art: 'beteiligtenanalyse' },
    });
    await datenbank.client.analysefreigabe.create({
      data: { netzwerkId, rolle: 'beobachtung', recht: 'bearbeiten' },
    });
    expect(await zugriffAufDokument(analyse.id, ids.beobachtung ?? '')).toMatchObject({
      lesen: true,
      schreiben: false,
    });
    await datenbank.client.analysefreigabe.deleteMany();
  });

  it('only the Koordination opens it', async () => {
    for (const rolle of FREIGEBBARE_ROLLEN) {
      const lauf = setFreigabe({ netzwerkId, vonUserId: ids[rolle] ?? '', rolle, recht: 'lesen' });
      expect(await status(lauf)).toBe(403);
    }
  });

  it('gives nobody a kind of document that has no rule yet, not even the Koordination', async () => {
    await datenbank.client.dokument.create({ data: { id: 'fremd', netzwerkId, art: 'fremd', titel: '?' } });
    expect(await zugriffAufDokument('fremd', ids.koordination ?? '')).toBeNull();
  });

  it('gives an unknown stored role nothing', async () => {
    const wo = { netzwerkId, userId: ids.mitglied ?? '' };
    await datenbank.client.mitgliedschaft.updateMany({ where: wo, data: { rolle: 'admin' } });
    expect(await zugriffAufDokument(dokumentId, wo.userId)).toBeNull();
    await datenbank.client.mitgliedschaft.updateMany({ where: wo, data: { rolle: 'mitglied' } });
  });
});

describe('verlangeRecht', () => {
  it('tells nobody, strangers and members without the right apart, and nothing more', async () => {
    expect(await status(verlangeRecht(new Headers(), netzwerkId, 'netzwerk.lesen'))).toBe(401);
    expect(await status(verlangeRecht(kopf.fremd ?? new Headers(), netzwerkId, 'netzwerk.lesen'))).toBe(404);
    expect(await status(verlangeRecht(kopf.fremd ?? new Headers(), 'nw_0', 'netzwerk.lesen'))).toBe(404);
    const beobachtung = kopf.beobachtung ?? new Headers();
    expect(await status(verlangeRecht(beobachtung, netzwerkId, 'netzwerk.verwalten'))).toBe(403);
    expect(await status(verlangeRecht(beobachtung, netzwerkId, 'netzwerk.lesen'))).toBe(200);
  });

  it.each([undefined, null, {}, { contains: '' }, ['nw'], '', "' OR 1=1 --"])(
    'finds no network for %j (S23)',
    async (id) => {
      expect(await status(verlangeRecht(kopf.koordination ?? new Headers(), id, 'netzwerk.lesen'))).toBe(404);
    },
  );

  it('writes a refused access down once a minute, however often it is tried', async () => {
    const moderation = kopf.moderation ?? new Headers();
    for (let i = 0; i < 5; i += 1)
      await status(verlangeRecht(moderation, netzwerkId, 'mitglieder.verwalten'));
    const wo = { was: 'zugriff.verweigert', userId: ids.moderation ?? '' };
    expect(await datenbank.client.protokolleintrag.count({ where: wo })).toBe(1);
  });

  // Last, because the database is gone afterwards.
  it('lets nobody in while the database is down (S60)', async () => {
    await closeDatenbank();
    expect(
      await status(verlangeRecht(kopf.koordination ?? new Headers(), netzwerkId, 'netzwerk.lesen')),
    ).toBe(500);
    expect(await status(zugriffAufDokument(dokumentId, ids.koordination ?? ''))).toBe(500);
  });
});
