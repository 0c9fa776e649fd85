import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';

/** The demo accounts by role; the password is the one printed at the start of the demo. */
export type DemoKonto = 'koordination' | 'moderation' | 'mitglied' | 'lenkungsgruppe' | 'beobachtung';

/** Signs in as a person would, and waits for the list of networks. */
export async function anmelden(page: Page, konto: DemoKonto): Promise<void> {
  await page.goto('/anmelden');
  await page.getByLabel('E-Mail').fill(`${konto}@demo.example`);
  await page.getByLabel('Passwort', { exact: true }).fill('diadem-demo');
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.waitForURL((url) => url.pathname !== '/anmelden');
}

/** Somebody signed in at a browser of their own; `optionen` of its context, for example another server's `baseURL`. */
export async function person(
  browser: Browser,
  konto: DemoKonto,
  optionen: BrowserContextOptions = {},
): Promise<Page> {
  const page = await (await browser.newContext(optionen)).newPage();
  await anmelden(page, konto);
  return page;
}

/** Opens the demo network from the list. @returns its id */
export async function netzwerkOeffnen(page: Page, name = /Standort Z/): Promise<string> {
  await page.goto('/');
  await page.getByRole('link', { name }).first().click();
  await page.waitForURL(/\/netzwerk\/[^/]+/);
  const id = /\/netzwerk\/([^/?]+)/.exec(page.url())?.[1];
  expect(id, 'the address names the network').toBeTruthy();
  return id ?? '';
}
