import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abdruck } from '@/lib/anonymisierung/abdruck';
import { nurBuchstaben } from '@/server/pdf/testing/pdf-lesen';
import { type Testserver, testServer } from '@/server/testing/server';
import { type Browser, rufeAktion } from './aufruf';
import { holeDatei, type Kanariennetz, kanariennetz, texteVon } from './suche';

/**
 * What stands in the analysis and on cards can be called harmless by a named person, as everywhere: then files show it.
 * Each place has an address of its own, so that one answer is seen to count for one place.
 */
const ADRESSEN = {
  interessen: 'zeisig.interessen@example.org',
  restriktionen: 'zeisig.restriktionen@example.org',
  eigen: 'zeisig.eigen@example.org',
  karte: 'zeisig.karte@example.org',
};
let server: Testserver;
let netz: Kanariennetz;
let plan: string;
let analyse: string;

beforeAll(async () => {
  server = await testServer();
  netz = await kanariennetz(server.url, datei());
  const dokumente = await netz.dokumente(netz.koordination);
  plan = dokumente.find(({ art }) => art === 'plan')?.id ?? '';
  analyse = dokumente.find(({ art }) => art === 'beteiligtenanalyse')?.id ?? '';
}, 600_000);
afterAll(() => server?.close());

function datei(): unknown {
  const netzwerk = JSON.parse(fs.readFileSync('prisma/demo/netzwerk.json', 'utf8'));
  const platz = { parentId: null, rank: 'a0' };
  const [{ id }] = netzwerk.plan.akteure;
  netzwerk.plan.karten = [{ id: 'kar_1', platz, text: `Fragen an ${ADRESSEN.karte}` }];
  netzwerk.beteiligtenanalyse = {
    spalten: [
      { id: 'spa_interessen', platz, titel: 'Interessen', feld: 'interessen', art: 'text' },
      { id: 'spa_restriktionen', platz, titel: 'Restriktionen', feld: 'restriktionen', art: 'text' },
      { id: 'spa_eigen', platz, titel: 'Nächster Schritt', art: 'text' },
    ],
    einschaetzungen: [
      {
        ...{ id, platz, werte: { spa_eigen: `Anfrage an ${ADRESSEN.eigen}` } },
        interessen: `Kontakt über ${ADRESSEN.interessen}`,
        restriktionen: `Nur über ${ADRESSEN.restriktionen}`,
      },
    ],
    konflikte: [],
  };
  return netzwerk;
}

const imGanzen = async () => {
  const wege = [
    'beteiligte.xlsx?spalten=spa_interessen,spa_restriktionen,spa_eigen,name',
    'export.json?mit=beteiligtenanalyse',
  ];
  const texte = await Promise.all(
    wege.map(async (weg) => texteVon(await holeDatei(netz.koordination, netz.netzwerkId, weg))),
  );
  return texte.map(nurBuchstaben).join('\n');
};
const zuSehen = async () => {
  const text = await imGanzen();
  return Object.entries(ADRESSEN)
    .filter(([, adresse]) => text.includes(nurBuchstaben(adresse)))
    .map(([wo]) => wo);
};
const bestaetige = (wer: Browser, dokumentId: string, adresse: string) => {
  const was = netz.aktion('server/anonymisierung/actions.ts#bestaetigeUnbedenklichAction');
  const seite = was.seite.replace('[netzwerkId]', netz.netzwerkId).replace(/\[\w+\]/g, 'x');
  const neu = {
    dokumentId,
    art: 'email',
    abdruck: abdruck(dokumentId, 'email', adresse),
    grund: 'oeffentlich',
  };
  return rufeAktion(wer, was, seite, [neu]);
};

describe('what is called harmless in the analysis and on cards', () => {
  it('is covered as long as nobody answers for it', async () => {
    expect(await zuSehen()).toEqual([]);
    expect(await imGanzen()).toContain('[entfernt:');
  }, 120_000);

  it('is shown, place by place, after somebody who may write there has answered', async () => {
    expect((await bestaetige(netz.koordination, analyse, ADRESSEN.interessen)).aktion?.ok).toBe(true);
    expect(await zuSehen()).toEqual(['interessen']);
    expect((await bestaetige(netz.koordination, analyse, ADRESSEN.restriktionen)).aktion?.ok).toBe(true);
    expect((await bestaetige(netz.koordination, analyse, ADRESSEN.eigen)).aktion?.ok).toBe(true);
    expect(await zuSehen()).toEqual(['interessen', 'restriktionen', 'eigen']);
  }, 120_000);

  it('a Mitglied answers for a card, which is of the plan, and not for a judgement it may only read or not at all', async () => {
    const freigabe = netz.aktion('server/beteiligtenanalyse/actions.ts#setAnalysefreigabeAction');
    const ohne = await bestaetige(netz.mitglied, analyse, ADRESSEN.interessen);
    expect(ohne.aktion?.ok).not.toBe(true);
    await netz.rufe(freigabe, netz.koordination, {
      ...{ netzwerkId: netz.netzwerkId, rolle: 'mitglied', recht: 'lesen' },
    });
    const nurGelesen = await bestaetige(netz.mitglied, analyse, ADRESSEN.interessen);
    expect(nurGelesen.aktion?.ok).not.toBe(true);
    expect((await bestaetige(netz.mitglied, plan, ADRESSEN.karte)).aktion?.ok).toBe(true);
    expect(await zuSehen()).toEqual(['interessen', 'restriktionen', 'eigen', 'karte']);
  }, 120_000);

  it('stands in the trail with name, kind and reason, and without the text', async () => {
    const { url, cookie } = netz.koordination;
    const seite = await fetch(`${url}/netzwerk/${netz.netzwerkId}/einstellungen`, {
      headers: { cookie, rsc: '1' },
    });
    const protokoll = await seite.text();
    expect(protokoll.match(/E-Mail-Adresse: Öffentliche Stelle/g)?.length).toBeGreaterThanOrEqual(4);
    expect(protokoll).toContain('Fundstelle als unbedenklich bestätigt');
    expect(protokoll).not.toContain('zeisig');
  }, 120_000);
});
