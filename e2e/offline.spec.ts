import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { fasseLeitung } from './pages/leitung';
import { UebersichtSeite } from './pages/uebersicht';

/** Browsers a failed test would leave behind. */
const gestartet: ChildProcess[] = [];

test.afterEach(() => {
  for (const prozess of gestartet.splice(0)) prozess.kill('SIGKILL');
});

/** A browser with a profile on disk that can be killed like a crashed one. */
async function starteBrowser(profil: string, programm: string) {
  const prozess = spawn(programm, [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--no-first-run',
    '--remote-debugging-port=0',
    `--user-data-dir=${profil}`,
    'about:blank',
  ]);
  gestartet.push(prozess);
  const adresse = await new Promise<string>((resolve, reject) => {
    prozess.once('exit', () => reject(new Error('the browser did not start')));
    prozess.stderr.on('data', (stueck: Buffer) => {
      const treffer = /DevTools listening on (ws:\S+)/.exec(stueck.toString());
      if (treffer?.[1]) resolve(treffer[1]);
    });
  });
  const browser = await chromium.connectOverCDP(adresse);
  const kontext = browser.contexts()[0] ?? (await browser.newContext());
  return {
    page: kontext.pages()[0] ?? (await kontext.newPage()),
    kill: () =>
      new Promise<void>((resolve) => {
        prozess.removeAllListeners('exit');
        prozess.once('exit', () => resolve());
        prozess.kill('SIGKILL');
      }),
  };
}

test('work done offline survives a killed browser and is sent afterwards', async ({
  baseURL,
  launchOptions,
  browser,
}) => {
  test.setTimeout(90_000);
  const programm = launchOptions.executablePath ?? chromium.executablePath();
  const profil = await mkdtemp(path.join(tmpdir(), 'diadem-profil-'));
  const text = `Offline geschrieben ${Date.now()}`;

  const erster = await starteBrowser(profil, programm);
  const offline = await oeffne(erster.page, baseURL);
  const leitung = offline.leitung;
  await offline.uebersicht.istGespeichert();
  leitung.trenne();
  await offline.uebersicht.schreibe(offline.uebersicht.zielgruppe, text);
  await expect(offline.uebersicht.speicherstand).toHaveText('offline, lokal gesichert');
  const adresse = erster.page.url();
  await erster.kill();

  const zweiter = await starteBrowser(profil, programm);
  await zweiter.page.goto(adresse);
  // A killed browser may not have written the session cookie: then the person signs in again, like anybody would.
  if (zweiter.page.url().includes('/anmelden')) {
    await meldeAn(zweiter.page);
    await zweiter.page.goto(adresse);
  }
  const danach = new UebersichtSeite(zweiter.page);
  await expect(danach.zielgruppe).toHaveValue(text);
  await danach.istGespeichert();
  await zweiter.kill();
  // the killed browser's own helpers may still be writing for a moment
  await rm(profil, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });

  const andere = new UebersichtSeite(await (await browser.newContext()).newPage());
  await andere.oeffne('mitglied');
  await expect(andere.zielgruppe).toHaveValue(text);
  await andere.page.context().close();
});

async function meldeAn(page: Page): Promise<void> {
  await page.getByLabel('E-Mail').fill('koordination@demo.example');
  await page.getByLabel('Passwort', { exact: true }).fill('diadem-demo');
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.waitForURL((url) => url.pathname !== '/anmelden');
}

/** As `UebersichtSeite.oeffne`, in a browser that knows no base address. */
async function oeffne(page: Page, baseURL: string | undefined) {
  const leitung = await fasseLeitung(page);
  await page.goto(`${baseURL}/anmelden`);
  await meldeAn(page);
  await page
    .getByRole('link', { name: /Standort Z/ })
    .first()
    .click();
  const uebersicht = new UebersichtSeite(page);
  await expect(uebersicht.zielgruppe).toBeVisible();
  return { uebersicht, leitung };
}

test('a browser that keeps nothing says so at once and never claims „lokal gesichert“', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
        databases: async () => [],
        deleteDatabase: () => ({}),
      },
    });
  });
  const leitung = await fasseLeitung(page);
  const uebersicht = new UebersichtSeite(page);
  await uebersicht.oeffne();
  await expect(page.getByText('lässt kein Sichern auf dem Gerät zu')).toBeVisible({ timeout: 2_000 });
  await uebersicht.istGespeichert();

  leitung.trenne();
  await uebersicht.schreibe(uebersicht.zielgruppe, `Ungesichert ${Date.now()}`);
  await expect(uebersicht.speicherstand).toHaveText('offline, nicht gesichert');
  const datei = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Ungesendetes herunterladen' }).click();
  expect((await datei).suggestedFilename()).toMatch(/^diadem-ungesendet-.*\.json$/);

  leitung.verbinde();
  await expect(uebersicht.speicherstand).toHaveText('gespeichert', { timeout: 15_000 });
});

test('two tabs of one person, one of them offline, end with the same plan', async ({ context, page }) => {
  const erste = new UebersichtSeite(page);
  await erste.oeffne();
  const tab = await context.newPage();
  const leitung = await fasseLeitung(tab);
  await tab.goto(page.url());
  const zweite = new UebersichtSeite(tab);
  await zweite.istGespeichert();

  leitung.trenne();
  const raum = `Kreis ${Date.now()}`;
  const gruppe = `Gruppe ${Date.now()}`;
  await zweite.schreibe(zweite.sozialraum, raum);
  await erste.schreibe(erste.zielgruppe, gruppe);
  leitung.verbinde();

  for (const seite of [erste, zweite]) {
    await expect(seite.sozialraum).toHaveValue(raum, { timeout: 15_000 });
    await expect(seite.zielgruppe).toHaveValue(gruppe);
    await expect(seite.speicherstand).toHaveText('gespeichert', { timeout: 15_000 });
  }
});
