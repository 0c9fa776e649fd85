import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { anmelden, type DemoKonto, netzwerkOeffnen } from './pages/anmelden';
import { Fallseite, neuerFall } from './pages/faelle';
import { allesGespeichert } from './pages/probenetz';

/** Several people at one case, and lines that go down. */

test.setTimeout(180_000);

async function person(browser: Browser, konto: DemoKonto): Promise<{ kontext: BrowserContext; page: Page }> {
  const kontext = await browser.newContext();
  const page = await kontext.newPage();
  await anmelden(page, konto);
  return { kontext, page };
}

const antwortfeld = (page: Page) => page.getByRole('dialog').getByLabel('Antwort', { exact: true });

test('what somebody is writing is kept when another takes the card or the station away', async ({
  browser,
}) => {
  const { page: eine } = await person(browser, 'mitglied');
  const netz = await netzwerkOeffnen(eine);
  const adresse = await neuerFall(eine, netz);
  await new Fallseite(eine).ansicht('Nutzerperspektive');
  await eine.getByRole('button', { name: /^Antwort hinzufügen: Was erwartet sie/ }).click();
  await antwortfeld(eine).pressSequentially('Eine Stelle für alles');
  await allesGespeichert(eine);

  const { page: andere } = await person(browser, 'koordination');
  await andere.goto(`${adresse}?ansicht=nutzerperspektive`);
  await andere.getByRole('button', { name: 'Eine Stelle für alles' }).press('Delete');
  await expect(andere.getByText('Antwort gelöscht.')).toBeVisible();

  await expect(eine.getByRole('dialog')).toHaveCount(0);
  const gerettet = eine.getByRole('alert').filter({ hasText: 'hat jemand die Stelle entfernt' });
  await expect(gerettet).toContainText('Eine Stelle für alles');
  // Whoever took it away can take that back; then the words stand where they stood.
  await andere.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(eine.getByRole('button', { name: 'Eine Stelle für alles' })).toBeVisible();
  await gerettet.getByRole('button', { name: 'Text verwerfen' }).click();

  await new Fallseite(eine).ansicht('Stationen');
  await eine.getByRole('button', { name: 'Erste Station' }).click();
  await allesGespeichert(eine);
  await eine.getByLabel('Station 1: was geschah').pressSequentially('Antrag liegt beim');
  await new Fallseite(andere).ansicht('Stationen');
  await andere.getByRole('button', { name: 'Station 1 löschen' }).click();
  await expect(gerettet).toContainText('Antrag liegt beim');
  await expect(eine.getByRole('button', { name: 'Erste Station' })).toBeVisible();
});

test('two write one narrative while the line of one is down for ten minutes; nothing is lost', async ({
  browser,
}) => {
  const { page: eine, kontext } = await person(browser, 'mitglied');
  await eine.clock.install();
  const netz = await netzwerkOeffnen(eine);
  const adresse = await neuerFall(eine, netz);
  const hier = new Fallseite(eine);
  await hier.text.click();
  await eine.keyboard.type('Der Antrag liegt lange.');
  await allesGespeichert(eine);
  const { page: andere } = await person(browser, 'koordination');
  await andere.goto(adresse);
  const dort = new Fallseite(andere);
  await expect(dort.text).toContainText('Der Antrag liegt lange.');

  await kontext.setOffline(true);
  await eine.clock.fastForward('05:00');
  await expect(eine.getByTestId('speicherstand')).toContainText('offline');
  await hier.text.click();
  await eine.keyboard.press('Control+End');
  await eine.keyboard.type(' Ohne Netz geschrieben.');
  await expect(eine.getByTestId('speicherstand')).toHaveText('offline, lokal gesichert');
  await hier.ansicht('Stationen');
  await eine.getByRole('button', { name: 'Erste Station' }).click();
  await eine.getByLabel('Station 1: was geschah').fill('Unterwegs notiert');
  await eine.getByLabel('Station 1: was geschah').press('Enter');
  await dort.text.click();
  await andere.keyboard.press('Control+Home');
  await andere.keyboard.type('Am Anfang ergänzt. ');
  await allesGespeichert(andere);
  await eine.clock.fastForward('05:00');

  await kontext.setOffline(false);
  await eine.clock.fastForward('01:00');
  await allesGespeichert(eine);
  await hier.ansicht('Erzählung');
  const ganz = 'Am Anfang ergänzt. Der Antrag liegt lange. Ohne Netz geschrieben.';
  await expect(hier.text).toHaveText(ganz);
  await expect(dort.text).toHaveText(ganz);
  await dort.ansicht('Stationen');
  await expect(andere.getByLabel('Station 1: was geschah')).toHaveValue('Unterwegs notiert');
});

test('withdrawn while a reader was offline: gone when the line is back, and no copy stays in the browser', async ({
  browser,
}) => {
  const { page: autorin } = await person(browser, 'mitglied');
  const netz = await netzwerkOeffnen(autorin);
  const adresse = await neuerFall(autorin, netz);
  const fallId = adresse.split('/').at(-1) ?? '';
  await new Fallseite(autorin).text.click();
  await autorin.keyboard.type('Frau D. wartet auf einen Platz.');
  await allesGespeichert(autorin);
  await autorin.getByRole('button', { name: 'Zur Prüfung geben' }).click();
  await new Fallseite(autorin).zustand('in Prüfung');
  const { page: moderation } = await person(browser, 'moderation');
  await moderation.goto(adresse);
  await moderation.getByRole('button', { name: 'Freigeben', exact: true }).click();
  await new Fallseite(moderation).zustand('freigegeben');

  const { page: leserin, kontext } = await person(browser, 'beobachtung');
  await leserin.goto(adresse);
  await expect(new Fallseite(leserin).text).toContainText('wartet auf einen Platz');
  const kopien = () =>
    leserin.evaluate(
      async (id) => (await indexedDB.databases()).filter(({ name }) => name?.includes(id)).length,
      fallId,
    );
  await kontext.setOffline(true);
  await autorin.reload();
  await autorin.getByRole('button', { name: 'Bearbeiten – die Freigabe endet' }).click();
  await new Fallseite(autorin).zustand('Entwurf');
  await kontext.setOffline(false);
  await expect(leserin.getByText('Dieser Fall ist für Sie nicht mehr da')).toBeVisible({ timeout: 60_000 });
  await expect.poll(kopien).toBe(0);
  await leserin.reload();
  await expect(leserin.getByText(/gibt es nicht/).first()).toBeVisible();
});

test('how long a case is kept: a day that is over is refused, the dry run names what would go and deletes nothing', async ({
  browser,
}) => {
  const { page } = await person(browser, 'koordination');
  const netz = await netzwerkOeffnen(page);
  await page.goto(`/netzwerk/${netz}/faelle`);
  const links = page.getByRole('link', { name: /^(Herr|Frau|Familie|Paar) [A-Z]\./ });
  await expect(links.first()).toBeVisible();
  const faelle = await links.count();
  await page.getByRole('button', { name: 'Aufbewahrung …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Aufbewahrung der Fälle' });
  const tag = dialog.getByLabel('Herr A. aufbewahren bis');
  const vorher = await tag.inputValue();
  await tag.fill('2020-01-31');
  await tag.blur();
  await expect(dialog.getByText('Dieser Tag ist schon vorbei.')).toBeVisible();
  await expect(tag).toHaveValue('2020-01-31');
  await tag.fill(vorher);
  await tag.blur();
  await expect(dialog.getByText('Dieser Tag ist schon vorbei.')).toHaveCount(0);
  const naechstes = `${new Date().getUTCFullYear() + 1}-12-31`;
  await tag.fill(naechstes);
  await tag.blur();
  await expect(dialog.getByText('Dieser Tag ist schon vorbei.')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Probelauf' }).click();
  await expect(dialog.getByText('Heute würde nichts gelöscht.')).toBeVisible();
  await page.reload();
  await expect(links).toHaveCount(faelle);
  await page.getByRole('button', { name: 'Aufbewahrung …' }).click();
  await expect(tag).toHaveValue(naechstes);
});
