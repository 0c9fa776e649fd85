import fs from 'node:fs';
import { expect, test } from '@playwright/test';
import { anmelden, netzwerkOeffnen } from './pages/anmelden';
import { ohneBarrieren } from './pages/barrieren';
import { PlanungsmatrixSeite } from './pages/planungsmatrix';
import { allesGespeichert, probenetz } from './pages/probenetz';

let netz = '';
test.beforeAll(async ({ browser }) => {
  netz = await probenetz(browser, 'mitglied');
});
test.beforeEach(async ({ page }) => anmelden(page, 'mitglied'));

test('it shows what the paper shows: real tables with scoped heads, and “–” where nothing stands', async ({
  page,
}) => {
  const matrix = new PlanungsmatrixSeite(page);
  await matrix.oeffne(netz);
  const tabelle = matrix.tabelle('Ergebnisziele zu Rahmenziel 2');
  const koepfe = await tabelle.getByRole('columnheader').allTextContents();
  expect(koepfe).toEqual(['Ergebnisziel', 'Indikatoren', 'Quellen', 'Annahmen', 'Aktivitäten', 'Akteure']);
  await expect(tabelle.getByRole('rowheader', { name: /Meldewege zwischen/ })).toBeVisible();
  await expect(tabelle.getByRole('button', { name: 'Akteure: VHS' }).first()).toBeVisible();
  const leer = matrix
    .tabelle('Ergebnisziele zu Rahmenziel 3')
    .getByRole('button', { name: 'Aktivität hinzufügen' });
  await expect(leer.first()).toHaveText('–');
});

test('with the column „aus Thema / Fall“ every column still has room for its words', async ({ page }) => {
  const matrix = new PlanungsmatrixSeite(page);
  await matrix.oeffne(netz);
  await page.getByLabel('Spalte „aus Thema / Fall“').click();
  const tabelle = matrix.tabelle('Ergebnisziele zu Rahmenziel 1');
  const koepfe = tabelle.getByRole('columnheader');
  await expect(koepfe).toHaveCount(7);
  await expect(koepfe.nth(4)).toHaveText('aus Thema / Fall');
  await expect(tabelle).toContainText('Berechtigungsscheine werden mehrfach ausgestellt');
  const breiten = await koepfe.evaluateAll((alle) => alle.map((kopf) => kopf.getBoundingClientRect().width));
  expect(Math.min(...breiten)).toBeGreaterThan(120);
});

test('with the keyboard alone one goes from cell to cell, words, adds and removes', async ({ page }) => {
  const matrix = new PlanungsmatrixSeite(page);
  await matrix.oeffne(netz);
  const ziel = matrix.eintrag(/^Ziel: Kein Schein wird doppelt ausgestellt/);
  await ziel.focus();
  await page.keyboard.press('ArrowRight');
  await expect(matrix.eintrag(/^Indikator: Doppelt ausgestellte Scheine/)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(
    page.getByRole('button', { name: 'Indikator hinzufügen' }).and(page.locator(':focus')),
  ).toBeVisible();
  await matrix.schreibe('Beschwerden im Quartal');
  await expect(matrix.eintrag('Indikator: Beschwerden im Quartal')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(matrix.eintrag('Indikator: Beschwerden im Quartal')).toHaveCount(0);
  await expect(matrix.eintrag(/^Indikator: Doppelt ausgestellte/)).toBeFocused();

  await page.keyboard.press('End');
  await expect(matrix.eintrag(/^Akteure: Jobcenter \(aktiv\) \(federführend\) · ABH/)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await matrix.schreibe('Ausstellung bündeln');
  await expect(matrix.eintrag('Aktivität: Ausstellung bündeln')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(matrix.eintrag(/^Aktivität: Ausstellung im SGB-II-Bezug/)).toBeVisible();
  await allesGespeichert(page);
});

test('with clicks alone one words a goal and says who does an Aktivität', async ({ page }) => {
  const matrix = new PlanungsmatrixSeite(page);
  await matrix.oeffne(netz);
  await matrix.eintrag(/^Ziel: Die beteiligten Akteure sind/).click();
  await page.getByRole('textbox', { name: 'Wortlaut Ziel' }).fill('Die Akteure sind vernetzt');
  await matrix.tabelle('Grundsatzziel').getByRole('columnheader', { name: 'Quellen' }).click();
  await expect(matrix.eintrag('Ziel: Die Akteure sind vernetzt')).toBeVisible();
  // The same panel as in the other views stands open for it.
  await expect(page.getByRole('complementary').getByText('Die Akteure sind vernetzt').first()).toBeVisible();

  await matrix
    .eintrag(/^Akteure: VHS/)
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Suchen' }).fill('Caritas');
  await dialog.getByRole('combobox', { name: /Caritas/ }).selectOption('federführend');
  await dialog.getByRole('button', { name: 'Fertig' }).click();
  await expect(matrix.eintrag(/^Akteure: Caritas \(federführend\).*VHS/)).toBeVisible();
});

test('what one writes, the other sees at once and keeps the place', async ({ page, browser }) => {
  const matrix = new PlanungsmatrixSeite(page);
  await matrix.oeffne(netz);
  const zweiter = await browser.newContext();
  const dort = new PlanungsmatrixSeite(await zweiter.newPage());
  await anmelden(dort.page, 'mitglied');
  await dort.oeffne(netz);
  await dort.eintrag(/^Aktivität: Kursliste/).focus();

  await matrix.eintrag(/^Aktivität: Kursliste/).focus();
  await matrix.schreibe('Kursliste wöchentlich versenden');
  const geaendert = dort.eintrag('Aktivität: Kursliste wöchentlich versenden');
  await expect(geaendert).toBeVisible();
  await expect(geaendert).toBeFocused();
  await zweiter.close();
});

test('the PDF comes with A3 or A4, and a failure is said in German', async ({ page }) => {
  const matrix = new PlanungsmatrixSeite(page);
  await matrix.oeffne(netz);
  await page.getByRole('button', { name: 'PDF', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Planungsmatrix als PDF' });
  await dialog.getByRole('radio', { name: 'A4' }).click();
  await dialog.getByText('ohne leere Spalten').click();
  const anfrage = page.waitForRequest(/planungsmatrix\.pdf\?/);
  const datei = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'PDF erzeugen' }).click();
  const worte = new URL((await anfrage).url()).searchParams;
  expect([worte.get('format'), worte.get('leer')]).toEqual(['a4', '0']);
  const pfad = await (await datei).path();
  expect(fs.readFileSync(pfad).subarray(0, 5).toString()).toBe('%PDF-');
  await expect(dialog.getByText(/ist heruntergeladen/)).toBeVisible();

  await page.context().setOffline(true);
  await dialog.getByRole('button', { name: 'PDF erzeugen' }).click();
  await expect(dialog.getByText(/Der Server ist nicht erreichbar/)).toBeVisible();
});

test('who only reads can walk through it and change nothing', async ({ page }) => {
  await page.context().clearCookies();
  await anmelden(page, 'beobachtung');
  const matrix = new PlanungsmatrixSeite(page);
  await matrix.oeffne(await netzwerkOeffnen(page));
  await matrix.eintrag(/^Ziel: Kein Schein/).click();
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /hinzufügen$/ })).toHaveCount(0);
  await matrix.eintrag(/^Ziel: Kein Schein/).focus();
  await page.keyboard.press('ArrowRight');
  await expect(matrix.eintrag(/^Indikator: Doppelt/)).toBeFocused();
});

test('axe finds nothing serious, at the desk, in the Saalmodus and on a phone', async ({ page }) => {
  const matrix = new PlanungsmatrixSeite(page);
  await matrix.oeffne(netz);
  await ohneBarrieren(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await ohneBarrieren(page);
  const ueberstand = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(ueberstand).toBe(0);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(`/netzwerk/${netz}/ziele?ansicht=matrix&saal=1`);
  await expect(matrix.tabelle('Grundsatzziel')).toBeVisible();
  await ohneBarrieren(page);
});
