import { expect, type Page, test } from '@playwright/test';
import { anmelden } from './pages/anmelden';
import { ohneBarrieren } from './pages/barrieren';
import { allesGespeichert, probenetz } from './pages/probenetz';

test.use({ viewport: { width: 1680, height: 1050 } });

// Two people, six pages looked at by axe: on a busy machine that takes its time.
test.describe.configure({ timeout: 180_000 });

let netz = '';
test.beforeAll(async ({ browser }) => {
  netz = await probenetz(browser, 'lenkungsgruppe');
});

const themen = async (page: Page, worte = '') => {
  await anmelden(page, 'lenkungsgruppe');
  await page.goto(`/netzwerk/${netz}/themen${worte}`);
  await expect(page.getByRole('region', { name: 'Generativ' }).first()).toBeVisible();
};
const karte = (page: Page, titel: string) => page.locator('li[data-thema]').filter({ hasText: titel });
const spalte = (page: Page, name: string) => page.getByRole('region', { name, exact: true }).last();
const menue = async (page: Page, titel: string, was: string) => {
  await page.getByRole('button', { name: `Aktionen für ${titel}`, exact: true }).click();
  await page.getByRole('menuitem', { name: was }).click();
};
const waehle = async (page: Page, option: RegExp | string, knopf: string) => {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: option }).check();
  await dialog.getByRole('button', { name: knopf, exact: true }).click();
};

test('two people: captured from anywhere, moved, merged and taken apart, answered by a goal', async ({
  page,
  browser,
}) => {
  await themen(page);
  const andere = await (await browser.newContext()).newPage();
  await themen(andere);

  await test.step('captured from the palette of another area, seen by the other at once', async () => {
    await page.goto(`/netzwerk/${netz}/ziele`);
    await page.getByRole('treegrid').first().waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Suchen oder Befehl eingeben' }).fill('thema merken');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Thema merken' });
    await dialog.getByLabel('Worum geht es?').fill('Kurszeiten passen nicht zu Schichten');
    await page.keyboard.press('Enter');
    await expect(karte(andere, 'Kurszeiten passen nicht zu Schichten')).toBeVisible();
  });

  await test.step('moved by click', async () => {
    await menue(andere, 'Kurszeiten passen nicht zu Schichten', 'Verschieben nach …');
    await waehle(andere, 'fallübergreifend', 'Verschieben');
    await expect(
      spalte(andere, 'Fallübergreifend').getByText('Kurszeiten passen nicht zu Schichten'),
    ).toBeVisible();
    await allesGespeichert(andere);
  });

  await page.goto(`/netzwerk/${netz}/themen`);
  await test.step('merged; the original stays in the stack and comes out again', async () => {
    await menue(page, 'Kurszeiten passen nicht zu Schichten', 'Zusammenführen mit …');
    await waehle(page, /^Wartezeit bis Kursbeginn/, 'Zusammenführen');
    await expect(karte(andere, 'Wartezeit bis Kursbeginn')).toContainText('2 im Stapel');
    await expect(karte(andere, 'Kurszeiten passen nicht zu Schichten')).toHaveCount(0);
    await karte(andere, 'Wartezeit bis Kursbeginn').getByRole('button').first().click();
    await andere.getByRole('button', { name: '„Kurszeiten passen nicht zu Schichten“ herauslösen' }).click();
    await expect(karte(page, 'Kurszeiten passen nicht zu Schichten')).toBeVisible();
  });

  await test.step('the break is visible until a goal answers; then the thread is there from both ends', async () => {
    await expect(karte(page, 'Ausreichendes Kursangebot')).toContainText('Noch kein Ziel antwortet');
    await menue(page, 'Ausreichendes Kursangebot', 'Ziel verbinden …');
    await waehle(page, /Verpflichtende Stellen kennen laufende/, 'Verbinden');
    await expect(karte(page, 'Ausreichendes Kursangebot')).not.toContainText('Noch kein Ziel antwortet');
    await karte(page, 'Ausreichendes Kursangebot').getByRole('button').first().click();
    const faden = page.getByRole('region', { name: 'Roter Faden' });
    await faden.getByRole('button', { name: /2\.2 Verpflichtende Stellen/ }).click();
    await page.waitForURL(/\/ziele\?auswahl=/);
    await expect(
      page
        .getByRole('region', { name: 'Roter Faden' })
        .getByRole('button', { name: 'Ausreichendes Kursangebot' }),
    ).toBeVisible();
  });
});

test('with the keyboard alone a card is moved, opened and put away', async ({ page }) => {
  await themen(page);
  await karte(page, 'Ehrenamt bemerkt').getByRole('button').first().focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(spalte(page, 'Fallübergreifend').getByText('Ehrenamt bemerkt')).toBeVisible();
  await expect(karte(page, 'Ehrenamt bemerkt').getByRole('button').first()).toBeFocused();
  await page.keyboard.press('m');
  await waehle(page, 'aus dem Fall', 'Verschieben');
  await expect(spalte(page, 'Aus dem Fall').getByText('Ehrenamt bemerkt')).toBeVisible();
  await karte(page, 'Sucht').getByRole('button').first().focus();
  await page.keyboard.press('Delete');
  await expect(karte(page, 'Sucht')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(karte(page, 'Sucht')).toBeVisible();
});

test('every view and the page of the thread are free of barriers; breaks are words', async ({ page }) => {
  await themen(page);
  await ohneBarrieren(page, 'Tafel');
  await page.getByRole('radio', { name: 'Liste' }).click();
  await expect(page.getByRole('table')).toContainText('Funktionierende Zugangssteuerung');
  await ohneBarrieren(page, 'Liste');
  await page.getByRole('radio', { name: 'Bewertung' }).click();
  await page
    .getByRole('radiogroup', { name: 'Relevanz: Ausgabe des Berechtigungsscheins' })
    .getByRole('radio', { name: '5' })
    .click();
  await ohneBarrieren(page, 'Bewertung');
  await page.goto(`/netzwerk/${netz}/roter-faden`);
  await page.getByRole('button', { name: /^generativ, Funktionierende Zugangssteuerung/ }).click();
  await expect(
    page.getByRole('button', { name: /Bruch: Keine Aktivität führt weiter/ }).first(),
  ).toBeVisible();
  await ohneBarrieren(page, 'Bild');
  await page.getByRole('button', { name: 'Nur diesen Faden' }).click();
  await expect(page.getByRole('button', { name: 'Alles zeigen' })).toBeVisible();
  await page.getByRole('radio', { name: 'Liste' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Bruch' }).first()).toBeVisible();
  await ohneBarrieren(page, 'Liste des Fadens');
});

test('themes and thread are taken away as paper, table and slides', async ({ page }) => {
  await themen(page);
  for (const [was, endung] of [
    ['Themen als PDF', 'pdf'],
    ['Themen als Excel-Tabelle', 'xlsx'],
    ['Themen als Folien', 'pptx'],
    ['Roter Faden als PDF', 'pdf'],
  ] as const) {
    const datei = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Herunterladen' }).click();
    await page.getByRole('menuitem', { name: was }).click();
    expect((await datei).suggestedFilename()).toMatch(new RegExp(`\\.${endung}$`));
    expect(await (await datei).failure()).toBeNull();
  }
});
