import { expect, test } from '@playwright/test';
import { fasseLeitung } from './pages/leitung';
import { UebersichtSeite } from './pages/uebersicht';

test('„gespeichert“ is said only after the server has acknowledged', async ({ page }) => {
  const leitung = await fasseLeitung(page);
  const uebersicht = new UebersichtSeite(page);
  await uebersicht.oeffne();
  await uebersicht.istGespeichert();

  leitung.halteBestaetigungenZurueck();
  await uebersicht.schreibe(uebersicht.zielgruppe, `Neu Zugewanderte ${Date.now()}`);
  await expect(uebersicht.speicherstand).toHaveText('wird gesendet');
  await page.waitForTimeout(1_500);
  await expect(uebersicht.speicherstand).toHaveText('wird gesendet');

  leitung.gibBestaetigungenFrei();
  await uebersicht.istGespeichert();
});

test('a line that falls silent is shown as offline within 15 seconds, and recovers by itself', async ({
  page,
}) => {
  const leitung = await fasseLeitung(page);
  const uebersicht = new UebersichtSeite(page);
  await uebersicht.oeffne();
  await uebersicht.istGespeichert();

  leitung.verstumme();
  await expect(uebersicht.speicherstand).toHaveText('offline, lokal gesichert', { timeout: 15_000 });

  leitung.verbinde();
  await expect(uebersicht.speicherstand).toHaveText('gespeichert', { timeout: 10_000 });
});

test('undo names what it undoes and leaves others’ work alone', async ({ page, browser }) => {
  const uebersicht = new UebersichtSeite(page);
  await uebersicht.oeffne();
  const vorher = await uebersicht.zielgruppe.inputValue();
  const zweite = new UebersichtSeite(await (await browser.newContext()).newPage());
  await zweite.oeffne('mitglied');

  const meins = `Meine Zielgruppe ${Date.now()}`;
  const ihres = `Ihr Sozialraum ${Date.now()}`;
  await uebersicht.schreibe(uebersicht.zielgruppe, meins);
  await zweite.schreibe(zweite.sozialraum, ihres);
  await expect(uebersicht.sozialraum).toHaveValue(ihres);

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Suchen oder Befehl eingeben' }).fill('rückgängig');
  await expect(page.getByRole('option').first()).toContainText('Rückgängig: Zielgruppe ändern');
  await page.keyboard.press('Enter');
  await expect(uebersicht.zielgruppe).toHaveValue(vorher);
  await expect(uebersicht.sozialraum).toHaveValue(ihres);
  await zweite.page.context().close();
});
