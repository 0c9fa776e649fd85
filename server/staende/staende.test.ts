import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Rolle } from '@/lib/access/rollen';
import { leseNetzwerkdatei } from '@/lib/plan/netzwerkdatei/read';
import { createKonto } from '@/server/auth/mutations';
import { setFreigabe } from '@/server/beteiligtenanalyse/mutations';
import { addMitglied } from '@/server/mitglieder/mutations';
import { createNetzwerk } from '@/server/netzwerke/mutations';
import { angemeldeterKeks } from '@/server/testing/anmeldung';
import { type Testdatenbank, testDatenbank } from '@/server/testing/database';
import { antworteBehalten, antworteLoeschen } from './actions/behalten';
import { antworteStaende, antworteVergleich, antworteVergleichstabelle } from './loaders';

const PASSWORT = 'korrekt pferd batterie';
const platz = { parentId: null, rank: 'a0' };
let datenbank: Testdatenbank;
let netzwerkId: string;
const cookies: Record<string, string> = {};
const ids: Record<string, string> = {};

beforeAll(async () => {
  datenbank = await testDatenbank();
  for (const name of ['koordination', 'mitglied', 'beobachtung']) {
    const email = `${name}@amt.example`;
    ids[name] = (await createKonto({ name, email, passwort: PASSWORT })).userId;
    cookies[name] = await angemeldeterKeks(email, PASSWORT);
  }
  const gelesen = leseNetzwerkdatei(datei());
  if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
  ({ netzwerkId } = await createNetzwerk({
    name: 'Netz',
    ownerId: ids.koordination ?? '',
    datei: gelesen.datei,
  }));
  for (const rolle of ['mitglied', 'beobachtung'] as Rolle[])
    await addMitglied({ netzwerkId, userId: ids[rolle] ?? '', rolle });
});
afterAll(() => datenbank.close());

function datei() {
  return {
    ...{ format: 'diadem-netzwerk', version: 1, netzwerk: { name: 'Netz' } },
    plan: { akteure: [{ id: 'akt_jc', platz, name: 'Jobcenter', kreis: 'kern' }] },
    beteiligtenanalyse: {
      spalten: [{ id: 'spa_interessen', platz, titel: 'Interessen/Ziele', feld: 'interessen', art: 'text' }],
      einschaetzungen: [{ id: 'akt_jc', platz, interessen: 'geheimes Urteil' }],
      konflikte: [],
    },
  };
}

function anfrage(wer: string, adresse = '', body?: object, methode = body ? 'POST' : 'GET'): Request {
  return new Request(`http://localhost/api${adresse}`, {
    method: methode,
    headers: { cookie: cookies[wer] ?? '', 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
}

it('a Mitglied keeps a Stand with the judgements it may not read, and never receives them', async () => {
  const behalten = await antworteBehalten(
    anfrage('mitglied', '', { name: ' Vor der Konferenz ' }),
    netzwerkId,
  );
  expect(behalten.status).toBe(201);
  const { id, name } = await behalten.json();
  expect(name).toBe('Vor der Konferenz');
  const zeile = await datenbank.client.beteiligtenstand.findUniqueOrThrow({ where: { id } });
  expect(zeile.analyseTeil).toContain('geheimes Urteil');
  expect(zeile.planTeil).not.toContain('geheimes Urteil');
  await datenbank.client.beteiligtenstand.update({
    where: { id },
    data: { analyseTeil: zeile.analyseTeil.replace('geheimes Urteil', 'anderes geheimes Urteil') },
  });
  const fuer = async (wer: string) =>
    (await antworteVergleich(anfrage(wer, `?von=${id}`), netzwerkId)).text();
  expect(await fuer('mitglied')).not.toContain('geheimes');
  expect(await fuer('koordination')).toContain('anderes');
  const tabelle = await antworteVergleichstabelle(anfrage('mitglied', `?von=${id}`), netzwerkId);
  expect([tabelle.status, tabelle.headers.get('content-type')]).toEqual([
    200,
    expect.stringContaining('sheet'),
  ]);
  await setFreigabe({ netzwerkId, vonUserId: ids.koordination ?? '', rolle: 'mitglied', recht: 'lesen' });
  expect(await fuer('mitglied')).toContain('geheimes');
  await setFreigabe({ netzwerkId, vonUserId: ids.koordination ?? '', rolle: 'mitglied', recht: null });
});

it('who only reads keeps none and deletes none; a nameless one is refused with a sentence', async () => {
  expect((await antworteBehalten(anfrage('beobachtung', '', { name: 'x' }), netzwerkId)).status).toBe(403);
  const ohneNamen = await antworteBehalten(anfrage('koordination', '', { name: '  ' }), netzwerkId);
  expect([ohneNamen.status, (await ohneNamen.json()).fehler]).toEqual([
    400,
    expect.stringContaining('Namen'),
  ]);
  const { staende } = await (await antworteStaende(anfrage('beobachtung'), netzwerkId)).json();
  expect(staende).toMatchObject([{ name: 'Vor der Konferenz', durch: 'mitglied' }]);
  const loesche = (wer: string) =>
    antworteLoeschen(anfrage(wer, `?stand=${staende[0].id}`, undefined, 'DELETE'), netzwerkId);
  expect((await loesche('mitglied')).status).toBe(403);
  expect((await loesche('koordination')).status).toBe(204);
  expect((await loesche('koordination')).status).toBe(404);
});
