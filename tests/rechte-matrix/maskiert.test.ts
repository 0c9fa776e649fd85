import fs from 'node:fs';
import { strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Teilnehmer } from '@/server/collab/testing/teilnehmer';
import { nurBuchstaben } from '@/server/pdf/testing/pdf-lesen';
import { type Testserver, testServer } from '@/server/testing/server';
import { rufeRoute } from './aufruf';
import { holeDatei, type Kanariennetz, kanariennetz, texteVon } from './suche';

/**
 * What would block a case leaves the house by no route: every text of a plan gets a mail address, and every file
 * that can be made is searched for it.
 */
const ADRESSE = 'zeisig.kowal@example.org';
let server: Testserver;
let netz: Kanariennetz;
let datei: { plan: unknown; [feld: string]: unknown };
let kette = '';

beforeAll(async () => {
  server = await testServer();
  const demo = JSON.parse(fs.readFileSync('prisma/demo/netzwerk.json', 'utf8'));
  datei = demo;
  kette = demo.plan.ketten[0].id;
  netz = await kanariennetz(server.url, { ...datei, plan: mitAdresse(datei.plan) });
}, 600_000);
afterAll(() => server?.close());

/** Fields people write prose into. */
const PROSA =
  /^(?:titel|notiz|begruendung|beschreibung|problem|nutzertext|beschriftung|zitat|grund|konstellation)$/;

function mitAdresse(wert: unknown, adresse = ADRESSE): unknown {
  if (Array.isArray(wert)) return wert.map((teil) => mitAdresse(teil, adresse));
  if (typeof wert !== 'object' || wert === null) return wert;
  return Object.fromEntries(
    Object.entries(wert).map(([feld, teil]) => [
      feld,
      typeof teil === 'string' && PROSA.test(feld)
        ? `${teil.slice(0, 60)} Mail ${adresse}`
        : mitAdresse(teil, adresse),
    ]),
  );
}

const hole = (weg: string) => holeDatei(netz.koordination, netz.netzwerkId, weg);

describe('a plan with a mail address in every text', () => {
  it.each([
    'export.json',
    'beteiligte.csv',
    'beteiligte.xlsx',
    'beteiligte.pdf',
    'einladungsliste.xlsx',
    'einladungsliste.pdf',
    'netzwerkkarte.svg',
    'netzwerkkarte.pptx',
    'netzwerkkarte.pdf',
    'planungsmatrix.pdf',
    'themen.xlsx',
    'themen.pptx',
    'themen.pdf',
    'roter-faden.pdf',
    'KETTE.svg',
    'KETTE.xlsx',
    'KETTE.pptx',
    'KETTE.bpmn',
    'KETTE.pdf',
  ])(
    '%s carries no address',
    async (weg) => {
      const text = nurBuchstaben(await texteVon(await hole(weg.replace('KETTE', `ketten/${kette}`))));
      expect(text).not.toContain(nurBuchstaben(ADRESSE));
      // The export is no empty one: wherever prose of the plan stands, the mark stands.
      if (!/netzwerkkarte|einladungsliste/.test(weg)) expect(text).toContain('[entfernt:');
    },
    120_000,
  );

  // A picture holds no words to search for: so it must be the very one of a plan that says the mark instead.
  it('neither do the pictures: each is, pixel for pixel, that of a plan in which the marks were written', async () => {
    const marke = mitAdresse(datei.plan, '[entfernt: E-Mail-Adresse]');
    const markiert = await kanariennetz(server.url, { ...datei, plan: marke });
    const schlicht = await kanariennetz(server.url, datei);
    for (const weg of ['netzwerkkarte.png', `ketten/${kette}.png`]) {
      const bild = async ({ koordination, netzwerkId }: Kanariennetz) =>
        Buffer.from(await holeDatei(koordination, netzwerkId, weg)).toString('base64');
      const [eins, zwei, ohne] = [await bild(netz), await bild(markiert), await bild(schlicht)];
      expect(eins === zwei, weg).toBe(true);
      if (weg.startsWith('ketten')) expect(eins === ohne, weg).toBe(false);
    }
  }, 180_000);

  it('neither does the comparison of two Stände, also where an address differs in a part of it', async () => {
    const { url, cookie } = netz.koordination;
    const plan = (await netz.dokumente(netz.koordination)).find(({ art }) => art === 'plan')?.id ?? '';
    const schreibt = new Teilnehmer(
      `${url.replace('http', 'ws')}/sync`,
      plan,
      { cookie, origin: url },
      { mitBestaetigung: true },
    );
    await schreibt.synchron();
    const [akteurId = ''] = schreibt.doc.getMap('akteure').keys();
    const schreibe = async (text: string) => {
      schreibt.setze('akteure', akteurId, 'rechtsgrundlage', text);
      await schreibt.gespeichert();
    };
    await schreibe('Mail zeisig.kowal@example.org zuerst');
    const antwort = await rufeRoute(netz.koordination, 'POST', `/api/netzwerke/${netz.netzwerkId}/staende`, {
      name: 'Vorher',
    });
    expect(antwort.status).toBe(201);
    await schreibe('Mail zeisig.kowal@example.net später und noch mehr');
    schreibt.schliesse();
    const { staende } = JSON.parse(strFromU8(await hole('staende'))) as { staende: { id: string }[] };
    for (const ende of ['pdf', 'xlsx']) {
      const text = nurBuchstaben(await texteVon(await hole(`standvergleich.${ende}?von=${staende[0]?.id}`)));
      expect(text, ende).toContain('[entfernt:');
      expect(text, ende).not.toContain('zeisig');
    }
  }, 120_000);
});
