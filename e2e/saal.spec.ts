import { expect, type Page, test } from '@playwright/test';
import { anmelden } from './pages/anmelden';
import { allesGespeichert, probenetz } from './pages/probenetz';

test.describe.configure({ timeout: 180_000 });

const NUMMER = '0361 5550142';

/** Looks at every frame of the page whether something stood there that the Saal may not see. */
async function sieh(page: Page): Promise<void> {
  await page.addInitScript((nummer) => {
    const schau = () => {
      const felder = [...document.querySelectorAll<HTMLTextAreaElement>('input, textarea')];
      const text = [document.body?.textContent ?? '', ...felder.map(({ value }) => value)].join('\n');
      if (text.includes(nummer)) document.documentElement.dataset.gesehen = 'ja';
      requestAnimationFrame(schau);
    };
    requestAnimationFrame(schau);
  }, NUMMER);
}
const gesehen = (page: Page) => page.evaluate(() => document.documentElement.dataset.gesehen === 'ja');

test('on the wall a number of a person is covered from the first frame, in cards, long texts and Stände, while the desk keeps it', async ({
  page,
  browser,
}) => {
  const netz = await probenetz(browser, 'koordination');
  await anmelden(page, 'koordination');
  const wand = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
  await anmelden(wand, 'koordination');
  await sieh(wand);
  const verdeckt = wand.getByText('Rückruf unter [entfernt: Telefonnummer]', { exact: true });

  await test.step('written at the desk while the wall looks on', async () => {
    await wand.goto(`/netzwerk/${netz}/themen?saal=1`);
    await expect(wand.getByRole('region', { name: 'Generativ' }).first()).toBeVisible({ timeout: 30_000 });
    await page.goto(`/netzwerk/${netz}/themen`);
    await page.getByRole('button', { name: 'Thema merken' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Thema merken' });
    await dialog.getByLabel('Worum geht es?').fill(`Rückruf unter ${NUMMER}`);
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Rückruf unter ${NUMMER}`, { exact: true }).first()).toBeVisible();
    await expect(verdeckt.first()).toBeVisible();
    await allesGespeichert(page);
  });

  await test.step('a long text is covered and cannot be changed there', async () => {
    await page.getByText(`Rückruf unter ${NUMMER}`, { exact: true }).first().click();
    await page.getByRole('textbox', { name: 'Notiz' }).fill(`Morgens ${NUMMER}, nachmittags am Empfang`);
    await allesGespeichert(page);
    await verdeckt.first().click();
    const notiz = wand.getByRole('textbox', { name: 'Notiz' });
    await expect(notiz).toHaveValue('Morgens [entfernt: Telefonnummer], nachmittags am Empfang');
    await expect(notiz).toHaveAttribute('readonly', '');
    await expect(notiz).toHaveAccessibleDescription(/Im Saal ist verdeckt/);
  });

  await test.step('opened anew, found by search, and as the name of a Stand', async () => {
    await wand.reload();
    await expect(verdeckt.first()).toBeVisible({ timeout: 30_000 });
    await page.goto(`/netzwerk/${netz}/beteiligte?ansicht=staende`);
    await page.getByLabel('Name des Standes').fill(`Nach Anruf ${NUMMER}`);
    await page.getByRole('button', { name: 'Stand merken' }).click();
    await expect(page.getByText(`Nach Anruf ${NUMMER}`, { exact: true })).toBeVisible();
    await wand.goto(`/netzwerk/${netz}/beteiligte?ansicht=staende&saal=1`);
    await expect(wand.getByText('Nach Anruf [entfernt: Telefonnummer]', { exact: true })).toBeVisible({
      timeout: 30_000,
    });
    await wand.goto(`/netzwerk/${netz}/themen?saal=1`);
    await verdeckt.first().waitFor({ timeout: 30_000 });
    await wand.keyboard.press('Control+k');
    await wand.getByRole('combobox', { name: 'Suchen oder Befehl eingeben' }).fill('Rückruf');
    await expect(wand.getByRole('option', { name: /Rückruf unter \[entfernt/ })).toBeVisible();
    await wand.keyboard.press('Escape');
  });
  expect(await gesehen(wand)).toBe(false);

  await test.step('the desk shows it, and going to the wall covers it at once', async () => {
    await expect(page.getByText(`Nach Anruf ${NUMMER}`, { exact: true })).toBeVisible();
    await page.goto(`/netzwerk/${netz}/themen`);
    await expect(page.getByText(`Rückruf unter ${NUMMER}`, { exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Saalmodus' }).click();
    await expect(
      page.getByText('Rückruf unter [entfernt: Telefonnummer]', { exact: true }).first(),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Saalmodus beenden' }).click();
    await expect(page.getByText(`Rückruf unter ${NUMMER}`, { exact: true }).first()).toBeVisible();
  });
});
