import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { anmelden, netzwerkOeffnen } from './pages/anmelden';
import { EinstellungenSeite } from './pages/einstellungen';

const PASSWORT = 'vier zufällige wörter hier';

async function barrierefrei(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const ernst = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(ernst.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** A new network of the demo Koordination, through the dialog on the start page. */
async function neuesNetzwerk(page: Page, name: string): Promise<EinstellungenSeite> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Neues Netzwerk' }).click();
  await page.getByLabel('Name des Netzwerks').fill(name);
  await page.getByRole('button', { name: 'Netzwerk anlegen' }).click();
  await page.waitForURL(/\/netzwerk\/nw_/);
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  const seite = new EinstellungenSeite(page, id);
  await seite.oeffnen();
  return seite;
}

async function andererBrowser(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

test('sign-in by keyboard: a wrong password is said and keeps what was typed', async ({ page }) => {
  await page.goto('/anmelden?weiter=%2F');
  await barrierefrei(page);
  await page.getByLabel('E-Mail').focus();
  await page.keyboard.type('mitglied@demo.example');
  await page.keyboard.press('Tab');
  await page.keyboard.type('nicht das richtige');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').first()).toContainText('stimmen nicht');
  await expect(page.getByLabel('Passwort')).toBeFocused();
  await expect(page.getByLabel('E-Mail')).toHaveValue('mitglied@demo.example');
  await barrierefrei(page);
  await page.getByLabel('Passwort').fill('diadem-demo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Meine Netzwerke' })).toBeVisible();
  await barrierefrei(page);
});

test('a page asked for without a session is shown after the sign-in', async ({ page }) => {
  await page.goto('/netzwerk/nw_demo/einstellungen');
  await expect(page).toHaveURL(/\/anmelden\?weiter=/);
  await page.goto('/anmelden?weiter=https%3A%2F%2Fevil.example');
  await page.getByLabel('E-Mail').fill('mitglied@demo.example');
  await page.getByLabel('Passwort').fill('diadem-demo');
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await expect(page.getByRole('heading', { name: 'Meine Netzwerke' })).toBeVisible();
});

test('an invitation brings a new person in, whose role can be changed and who can be removed', async ({
  page,
  browser,
}) => {
  await anmelden(page, 'koordination');
  const seite = await neuesNetzwerk(page, 'Einladungsprobe');
  await barrierefrei(page);
  const link = await seite.einladen({ rolle: 'Mitglied', fuer: 'VHS' });

  const gast = await andererBrowser(browser);
  const adressen: string[] = [];
  gast.on('request', (anfrage) => adressen.push(anfrage.url(), anfrage.headers().referer ?? ''));
  await gast.goto(link);
  await expect(gast.getByText('Einladungsprobe')).toBeVisible();
  await barrierefrei(gast);
  await gast.getByLabel('Ihr Name').fill('Nora Neu');
  await gast.getByLabel('E-Mail').fill(`nora-${Date.now()}@amt.example`);
  await gast.getByLabel('Passwort wählen').fill('passwort');
  await gast.getByRole('button', { name: 'Konto anlegen und beitreten' }).click();
  await expect(gast.getByLabel('Passwort wählen')).toBeFocused();
  await expect(gast.getByText(/sehr verbreitet/).first()).toBeVisible();
  await gast.getByLabel('Passwort wählen').fill(PASSWORT);
  await gast.getByRole('button', { name: 'Konto anlegen und beitreten' }).click();
  await gast.waitForURL(new RegExp(`/netzwerk/${seite.netzwerkId}`));
  // The token stands in no address a server or another page could see (S20).
  const token = link.split('#')[1] ?? 'missing';
  expect(adressen.filter((adresse) => adresse.includes(token))).toEqual([]);

  await seite.oeffnen();
  await seite.rolleVon('Nora Neu').selectOption({ label: 'Beobachtung' });
  await expect(page.getByText('Nora Neu hat jetzt die Rolle Beobachtung.')).toBeVisible();
  await page.getByRole('button', { name: 'Entfernen: Nora Neu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Entfernen' }).click();
  await expect(seite.rolleVon('Nora Neu')).toHaveCount(0);
  await gast.goto(`/netzwerk/${seite.netzwerkId}`);
  await expect(gast.getByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Protokoll', exact: true })).toContainText(
    'Mitglied entfernt',
  );
});

test('a used, a revoked and a broken link say so', async ({ page, browser }) => {
  await anmelden(page, 'koordination');
  const seite = await neuesNetzwerk(page, 'Linkprobe');
  const widerrufen = await seite.einladen({ rolle: 'Moderation', fuer: 'Widerruf' });
  await seite.widerrufen('Widerruf');
  const offen = await seite.einladen({ rolle: 'Beobachtung', fuer: 'Presse' });

  const gast = await andererBrowser(browser);
  await anmelden(gast, 'moderation');
  await gast.goto(widerrufen);
  await expect(gast.getByRole('alert').first()).toContainText('zurückgezogen');
  await gast.goto(`${offen}x`);
  await expect(gast.getByRole('alert').first()).toContainText('gibt es nicht');
  await gast.goto(offen);
  await gast.getByRole('button', { name: /beitreten/ }).click();
  await gast.waitForURL(new RegExp(`/netzwerk/${seite.netzwerkId}`));

  const zweiter = await andererBrowser(browser);
  await zweiter.goto(offen);
  await expect(zweiter.getByRole('alert').first()).toContainText('schon eingelöst');
});

test('the last Koordination cannot give the role away', async ({ page }) => {
  await anmelden(page, 'koordination');
  const seite = await neuesNetzwerk(page, 'Letzte Koordination');
  await page.getByLabel(/^Rolle von/).selectOption({ label: 'Mitglied' });
  await expect(page.getByText(/braucht mindestens eine Koordination/)).toBeVisible();
  await page.getByRole('button', { name: 'Netzwerk verlassen' }).click();
  await page.getByRole('button', { name: 'Verlassen', exact: true }).click();
  await expect(page.getByRole('dialog').getByText(/braucht mindestens eine Koordination/)).toBeVisible();
  await seite.oeffnen();
  await expect(page.getByLabel(/^Rolle von/)).toHaveValue('koordination');
});

test('a network is deleted only by typing its name', async ({ page }) => {
  await anmelden(page, 'koordination');
  const seite = await neuesNetzwerk(page, 'Zum Löschen');
  await page.getByRole('button', { name: 'Netzwerk löschen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
  await expect(dialog.getByText('Bitte tippen Sie genau: Zum Löschen')).toBeVisible();
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await dialog.getByRole('textbox').fill('Zum Löschen');
  await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
  await expect(page.getByRole('heading', { name: 'Meine Netzwerke' })).toBeVisible();
  await page.goto(`/netzwerk/${seite.netzwerkId}`);
  await expect(page.getByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeVisible();
});

test('a broken network file is refused with its places, a good one becomes a network', async ({ page }) => {
  await anmelden(page, 'koordination');
  await page.goto('/');
  const datei = page.getByLabel('Netzwerkdatei auswählen');
  const senden = (text: string) =>
    datei.setInputFiles({ name: 'netzwerk.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await senden('{"format":"diadem-netzwerk","version":1,"netzwerk":{"name":""},"plan":{}}');
  const dialog = page.getByRole('dialog', { name: 'Nicht eingelesen' });
  await expect(dialog.getByRole('row')).not.toHaveCount(0);
  await barrierefrei(page);
  await page.keyboard.press('Escape');
  const gut = await page.request.get('/schema/netzwerk-1.json');
  expect(gut.ok()).toBe(true);
  await datei.setInputFiles('prisma/demo/netzwerk.json');
  await page.waitForURL(/\/netzwerk\/nw_/);
});

test('signing out leaves nothing of the plan in the browser', async ({ page }) => {
  await anmelden(page, 'mitglied');
  const netzwerkId = await netzwerkOeffnen(page);
  await expect.poll(() => datenbanken(page)).toBeGreaterThan(0);
  await page.goto('/');
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.waitForURL(/\/anmelden/);
  expect(await datenbanken(page)).toBe(0);
  await page.goto(`/netzwerk/${netzwerkId}`);
  await expect(page).toHaveURL(/\/anmelden/);
});

function datenbanken(page: Page): Promise<number> {
  return page.evaluate(async () => (await indexedDB.databases()).length);
}

test('members see the members, but neither addresses nor invitations nor the audit trail', async ({
  page,
}) => {
  await anmelden(page, 'beobachtung');
  await page.goto(`/netzwerk/${await netzwerkOeffnen(page)}/einstellungen`);
  await expect(page.getByRole('table', { name: 'Mitglieder des Netzwerks' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Einladungen' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Protokoll' })).toHaveCount(0);
  expect(await page.content()).not.toContain('mitglied@demo.example');
  await barrierefrei(page);
});
