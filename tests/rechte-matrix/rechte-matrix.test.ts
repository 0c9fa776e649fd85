import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Testserver, testServer } from '@/server/testing/server';
import { type Aktion, aktionenDesServers, type Browser, rufeAktion, rufeRoute } from './aufruf';
import { ERWARTUNG, WER } from './erwartung';
import { flaeche } from './flaeche';
import { baueWelt, type Welt } from './welt';

/**
 * Who may call what (S18, S21, S29), asked of a running server for everything the tree offers.
 * With RECHTE_MATRIX_URL (and RECHTE_MATRIX_BUILD) it asks a server that is already running.
 */
let server: Testserver | undefined;
let welt: Welt;
let aktionen: Map<string, Aktion>;

beforeAll(async () => {
  const laufend = process.env.RECHTE_MATRIX_URL;
  if (!laufend) server = await testServer();
  aktionen = aktionenDesServers();
  welt = await baueWelt(laufend ?? server?.url ?? '', aktionen);
}, 600_000);
afterAll(() => server?.close());

const eintraege = flaeche();
const unbekannt = 'nw_00000000000000000000000000000000';

it('every route, page and action of the tree stands in the table, and nothing else', () => {
  expect(Object.keys(ERWARTUNG).sort()).toEqual(eintraege);
});

/** The address with the things of the world in it. */
const fuelle = (adresse: string, netzwerkId: string) =>
  adresse
    .replace('[netzwerkId]', netzwerkId)
    .replace('[fallId]', welt.fallId)
    .replace('[datei]', `${welt.fallId}.pdf`);

/** The status one caller gets: an action answers in words what HTTP says in numbers. */
async function frage(
  eintrag: string,
  browser: Browser,
  netzwerkId: string,
  eingabe: unknown[],
): Promise<number> {
  const [art = '', ziel = ''] = eintrag.split(' ');
  const adresse = fuelle(ziel, netzwerkId) + (erwartet(eintrag).abfrage ?? '');
  if (art === 'PAGE') return (await rufeRoute(browser, 'GET', adresse)).status;
  if (art !== 'ACTION') return (await rufeRoute(browser, art, adresse, eingabe[0])).status;
  const { aktion, status } = await antwortDerAktion(ziel, browser, netzwerkId, eingabe);
  if (!aktion) return status;
  return aktion.ok ? 200 : (aktion.status ?? 0);
}

function antwortDerAktion(ziel: string, browser: Browser, netzwerkId: string, eingabe: unknown[]) {
  const aktion = aktionen.get(ziel);
  if (!aktion) throw new Error(`The build has no action ${ziel}; no page uses it.`);
  return rufeAktion(browser, aktion, fuelle(aktion.seite, netzwerkId), eingabe);
}

const erwartet = (eintrag: string) => {
  const erwartung = ERWARTUNG[eintrag];
  if (!erwartung)
    throw new Error(`${eintrag} is missing in tests/rechte-matrix/erwartung.ts: say who may call it.`);
  return erwartung;
};

describe('each caller gets what the table says', () => {
  it.each(eintraege)(
    '%s',
    async (eintrag) => {
      const { eingabe, antworten } = erwartet(eintrag);
      const bekommen: Record<string, number> = {};
      // The Koordination comes last: what it may do, it does.
      for (const wer of WER) {
        const browser = eintrag.endsWith('sign-out') ? welt.browser.niemand : welt.browser[wer];
        bekommen[wer] = await frage(eintrag, browser, welt.netzwerkId, eingabe?.(welt, wer) ?? []);
      }
      expect(bekommen).toEqual(antworten);
    },
    120_000,
  );
});

describe('a network that does not exist looks like one of others', () => {
  it.each(eintraege.filter((eintrag) => eintrag.startsWith('GET') && eintrag.includes('[netzwerkId]')))(
    '%s',
    async (eintrag) => {
      const adresse = eintrag.split(' ')[1] ?? '';
      const fremdes = await rufeRoute(welt.browser.fremd, 'GET', fuelle(adresse, welt.netzwerkId));
      const keines = await rufeRoute(welt.browser.fremd, 'GET', fuelle(adresse, unbekannt));
      expect([keines.status, keines.text]).toEqual([fremdes.status, fremdes.text]);
    },
  );
});

describe('an Entwurf looks like a case that does not exist', () => {
  it.each(['mitglied', 'moderation', 'lenkungsgruppe', 'beobachtung'] as const)('for %s', async (wer) => {
    const seite = async (fallId: string) => {
      const adresse = `/netzwerk/${welt.netzwerkId}/faelle/${fallId}`;
      const { status, text } = await rufeRoute(welt.browser[wer], 'GET', adresse);
      // The nonce and the addresses differ from call to call; nothing else may.
      return { status, laenge: text.replaceAll(fallId, '').replaceAll(/nonce="[^"]*"/g, '').length };
    };
    // The server cuts an answer into pieces as they become ready, so two calls for one page may differ too: what
    // told the cases apart would differ every time.
    await vi.waitFor(
      async () => {
        const keiner = await seite('dok_00000000000000000000000000000000');
        expect(keiner.status).toBe(404);
        expect(await seite(welt.fallId)).toEqual(keiner);
      },
      { timeout: 20_000, interval: 50 },
    );
  });
});

const BOESE: unknown[] = [
  undefined,
  null,
  [],
  'text',
  { netzwerkId: { contains: '' }, token: { not: '' }, userId: { not: '' } },
  { netzwerkId: unbekannt, __proto__: { rolle: 'koordination' } },
  { netzwerkId: "' OR 1=1 --", name: 'x' },
];

describe('no action falls over bad input, and none lets it through (S22, S23, S29)', () => {
  it.each(eintraege.filter((eintrag) => eintrag.startsWith('ACTION')))('%s', async (eintrag) => {
    for (const wert of BOESE) {
      const ziel = eintrag.split(' ')[1] ?? '';
      const { aktion, status } = await antwortDerAktion(ziel, welt.browser.koordination, welt.netzwerkId, [
        wert,
        wert,
      ]);
      expect({ wert, status, ok: aktion?.ok }).toEqual({ wert, status: 200, ok: false });
      expect([400, 404]).toContain(aktion?.status);
    }
  });
});
