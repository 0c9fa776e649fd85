import fs from 'node:fs';
import { type Browser, expect, type Page } from '@playwright/test';
import { anmelden, type DemoKonto } from './anmelden';

const DEMO = fs.readFileSync(new URL('../../prisma/demo/netzwerk.json', import.meta.url), 'utf8');

/** The records of a network file that tests add or look for. */
interface Datei {
  netzwerk: { name: string };
  plan: Record<string, unknown>;
}

/**
 * A network for the tests of one file: a copy of the demo, changed by `aendere`, owned by `konto` (who therefore is
 * its Koordination, whatever the role in the demo).
 * @returns the network's id
 */
export async function probenetz(
  browser: Browser,
  konto: DemoKonto,
  aendere: (datei: Datei) => void = () => {},
): Promise<string> {
  const kontext = await browser.newContext();
  const page = await kontext.newPage();
  await anmelden(page, konto);
  const datei = JSON.parse(DEMO) as Datei;
  datei.netzwerk.name = `Probe ${Date.now()}`;
  aendere(datei);
  const antwort = await page.evaluate(async (text) => {
    const r = await fetch('/api/netzwerke/import', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: text,
    });
    return { status: r.status, inhalt: (await r.json()) as { id?: string } };
  }, JSON.stringify(datei));
  await kontext.close();
  expect(antwort.status, JSON.stringify(antwort.inhalt)).toBe(201);
  return antwort.inhalt.id ?? '';
}

/** Waits until the save state says that everything is on the server. */
export async function allesGespeichert(page: Page): Promise<void> {
  await expect(page.getByTestId('speicherstand')).toHaveText('gespeichert');
}
