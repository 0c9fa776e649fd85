import { expect, type Page, test } from '@playwright/test';
import { netzwerkOeffnen, person } from './pages/anmelden';
import { Fallseite, neuerFall } from './pages/faelle';
import { allesGespeichert } from './pages/probenetz';
import { type ServerMitUhr, serverMitUhr } from './pages/serveruhr';

/** The last day of a case, on a server whose midnight comes when the story says so. */

test.describe.configure({ timeout: 180_000 });

let server: ServerMitUhr;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  server = await serverMitUhr();
});
test.afterAll(async () => {
  await server.close();
});

const KANARIE = 'Kanarienvogel mit Frist';

test('after its last day: the dry run names the case, deleting takes it from everybody, and nothing comes back', async ({
  browser,
}) => {
  const autorin = await person(browser, 'mitglied', { baseURL: server.url });
  const netz = await netzwerkOeffnen(autorin);
  const adresse = await neuerFall(autorin, netz);
  const fallId = adresse.split('/').at(-1) ?? '';
  const fall = new Fallseite(autorin);
  await fall.text.click();
  await autorin.keyboard.type(`${KANARIE}.`);
  await allesGespeichert(autorin);
  const alias = (await autorin.locator('header h2').textContent()) ?? '';

  const koordination = await person(browser, 'koordination', { baseURL: server.url });
  await koordination.goto(adresse);
  await expect(new Fallseite(koordination).text).toContainText(KANARIE);
  await koordination.goto(`/netzwerk/${netz}/faelle`);
  const zeile = koordination.getByRole('link', { name: new RegExp(alias) });
  await expect(zeile).toBeVisible();
  const oeffne = koordination.getByRole('button', { name: 'Aufbewahrung …' });
  const dialog = koordination.getByRole('dialog', { name: 'Aufbewahrung der Fälle' });
  const probelauf = dialog.getByRole('button', { name: 'Probelauf' });
  const loesche = dialog.getByRole('button', { name: 'Jetzt endgültig löschen' });

  await test.step('on its last day it is not yet due', async () => {
    await oeffne.click();
    const tag = dialog.getByLabel(`${alias} aufbewahren bis`);
    await tag.fill(server.heute);
    await tag.blur();
    await probelauf.click();
    await expect(dialog.getByText('Heute würde nichts gelöscht.')).toBeVisible();
    await koordination.reload();
    await oeffne.click();
    await expect(tag).toHaveValue(server.heute);
  });

  await test.step('the day after, the dry run names it alone and deletes nothing', async () => {
    server.naechsterTag();
    await probelauf.click();
    const tag = server.heute.split('-').reverse().join('.');
    await expect(dialog.getByText(`Heute würde gelöscht: ${alias} (bis ${tag}).`)).toBeVisible();
    await koordination.keyboard.press('Escape');
    await expect(zeile).toBeVisible();
    await expect(fall.text).toContainText(KANARIE);
    await oeffne.click();
    // What was seen before is no ground to delete on: it has to be looked at again.
    await expect(loesche).toHaveCount(0);
  });

  const kopien = (page: Page) =>
    page.evaluate(
      async (id) => (await indexedDB.databases()).filter(({ name }) => name?.includes(id)).length,
      fallId,
    );
  await test.step('confirmed: gone from the list, from the open page of its author, and from both browsers', async () => {
    await probelauf.click();
    await loesche.click();
    await expect(koordination.getByText('1 Fall ist endgültig gelöscht.')).toBeVisible();
    await expect(dialog.getByLabel(`${alias} aufbewahren bis`)).toHaveCount(0);
    await koordination.keyboard.press('Escape');
    await expect(zeile).toHaveCount(0);
    await expect(autorin.getByText('Dieser Fall ist für Sie nicht mehr da')).toBeVisible();
    await expect(autorin.getByText(KANARIE)).toHaveCount(0);
    await expect.poll(() => kopien(autorin)).toBe(0);
  });

  await test.step('the Protokoll says so without the text', async () => {
    await koordination.goto(`/netzwerk/${netz}/einstellungen`);
    const tabelle = koordination.getByRole('region', { name: 'Protokolltabelle' });
    await expect(tabelle.getByRole('row', { name: /Fall nach Ablauf gelöscht/ }).first()).toContainText(
      'endgültig gelöscht',
    );
    expect(await koordination.content()).not.toContain(KANARIE);
  });

  await test.step('nothing comes back when both open everything anew', async () => {
    for (const page of [autorin, koordination]) {
      const antwort = await page.goto(adresse);
      expect(antwort?.status()).toBe(404);
      await expect(page.getByText(/gibt es nicht/).first()).toBeVisible();
      await page.goto(`/netzwerk/${netz}/faelle`);
      await expect(page.getByRole('link', { name: /Herr A\./ })).toBeVisible();
      await expect(page.getByRole('link', { name: new RegExp(alias) })).toHaveCount(0);
      expect(await page.content()).not.toContain(fallId);
      await expect.poll(() => kopien(page)).toBe(0);
      const papier = await page.request.get(`/api/netzwerke/${netz}/faelle/${fallId}.pdf`);
      expect(papier.status()).toBe(404);
    }
  });
});
