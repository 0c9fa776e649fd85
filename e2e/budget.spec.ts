import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { anmelden, netzwerkOeffnen } from './pages/anmelden';

/** JavaScript a first visit may cost, in kB gzipped (1 kB = 1000 bytes), by route. */
const BUDGET: Record<string, number> = JSON.parse(fs.readFileSync('bench/budget.json', 'utf8'));

/** Opens an address with an empty cache and sums up every script fetched until the page is quiet. */
async function skripte(page: Page, adresse: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  const groessen: Promise<number>[] = [];
  page.on('response', (antwort) => {
    if (antwort.request().resourceType() !== 'script') return;
    groessen.push(antwort.body().then((body) => gzipSync(body).length));
  });
  await page.goto(adresse, { waitUntil: 'networkidle' });
  const summe = (await Promise.all(groessen)).reduce((a, b) => a + b, 0);
  return summe / 1000;
}

test('the sign-in page stays within its JavaScript budget', async ({ page }) => {
  const kB = await skripte(page, '/anmelden');
  test.info().annotations.push({ type: 'kB gzip', description: kB.toFixed(1) });
  expect(kB, `sign-in loads ${kB.toFixed(1)} kB`).toBeLessThanOrEqual(BUDGET['/anmelden'] ?? 0);
});

test('the Gliederung stays within its JavaScript budget', async ({ page, browser }) => {
  await anmelden(page, 'koordination');
  const id = await netzwerkOeffnen(page);
  const frisch = await browser.newContext({ storageState: await page.context().storageState() });
  const seite = await frisch.newPage();
  const kB = await skripte(seite, `/netzwerk/${id}/ziele`);
  await frisch.close();
  test.info().annotations.push({ type: 'kB gzip', description: kB.toFixed(1) });
  expect(kB, `the Gliederung loads ${kB.toFixed(1)} kB`).toBeLessThanOrEqual(
    BUDGET['/netzwerk/{id}/ziele'] ?? 0,
  );
});
