import { expect, test } from '@playwright/test';
import { AkteureSeite } from './pages/akteure';
import { anmelden, netzwerkOeffnen } from './pages/anmelden';
import { ohneBarrieren } from './pages/barrieren';
import { allesGespeichert, probenetz } from './pages/probenetz';

// The table draws the rows that are seen, and a few more: here all of the demo are.
test.use({ viewport: { width: 1280, height: 1900 } });

let netz = '';
test.beforeAll(async ({ browser }) => {
  netz = await probenetz(browser, 'lenkungsgruppe');
});
test.beforeEach(async ({ page }) => anmelden(page, 'lenkungsgruppe'));

test('units stand under their organisation', async ({ page }) => {
  const akteure = new AkteureSeite(page);
  await akteure.oeffne(netz);
  const namen = await akteure.namen();
  const jobcenter = namen.indexOf('Jobcenter, Regionalstelle Z');
  expect(namen.slice(jobcenter + 1, jobcenter + 3)).toEqual([
    'Jobcenter (aktiv) – Arbeitsvermittlung',
    'Jobcenter (Leistung)',
  ]);
  await expect(akteure.zeile('Jobcenter (Leistung)')).toContainText(
    'Einheit von Jobcenter, Regionalstelle Z',
  );
});

test('with the keyboard alone one edits, orders, puts away and takes back', async ({ page }) => {
  const akteure = new AkteureSeite(page);
  await akteure.oeffne(netz);
  await akteure.zelle('Ehrenamt', 'name').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Ehrenamt und Vereine');
  await page.keyboard.press('Tab');
  await expect(akteure.zelle('Ehrenamt und Vereine', 'kurzname')).toBeFocused();
  // Fast typists lose no letter: the first one opens the cell.
  await page.keyboard.type('Ehrenamt');
  await page.keyboard.press('Enter');
  await expect(akteure.zelle('Ehrenamt und Vereine', 'kurzname')).toHaveText('Ehrenamt');
  await page.keyboard.press('ArrowUp');
  // Past Art, Rechtsgrundlage, Ebene and Kreis; the columns of the analysis come after the Status.
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(akteure.zelle('Ehrenamt und Vereine', 'status')).toHaveText('angefragt');
  await expect(akteure.zelle('Ehrenamt und Vereine', 'status')).toBeFocused();

  const vorher = (await akteure.namen()).indexOf('Ehrenamt und Vereine');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await akteure.namen()).indexOf('Ehrenamt und Vereine')).toBeLessThan(vorher);
  await expect(akteure.zelle('Ehrenamt und Vereine', 'status')).toBeFocused();

  await page.keyboard.press('Delete');
  await expect(page.getByText('„Status“ hat immer einen Wert und lässt sich nicht leeren.')).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('Delete');
  await expect(akteure.zeile('Ehrenamt und Vereine')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(akteure.zeile('Ehrenamt und Vereine')).toHaveCount(1);
  await allesGespeichert(page);
});

test('with clicks alone one adds Akteure and a unit, moves it, and empties and refills the bin', async ({
  page,
}) => {
  const akteure = new AkteureSeite(page);
  await akteure.oeffne(netz);
  const leiste = page.getByRole('toolbar', { name: 'Akteure' });
  await leiste.getByRole('button', { name: 'Akteur', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name des Akteurs' }).fill('Sportbund');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name des Akteurs' }).fill('Mieterverein');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await akteure.zelle('Sportbund', 'name').click();
  await leiste.getByRole('button', { name: 'Einheit' }).click();
  await page.getByRole('textbox', { name: 'Name der Einheit' }).fill('Sportjugend');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(akteure.zeile('Sportjugend')).toContainText('Einheit von Sportbund');

  await akteure.zelle('Sportjugend', 'name').click();
  await leiste.getByRole('button', { name: 'Verschieben nach …' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'Sportjugend' })).toHaveCount(0);
  await dialog.getByRole('radio', { name: 'Caritasverband' }).check();
  await dialog.getByRole('button', { name: 'Verschieben', exact: true }).click();
  await expect(akteure.zeile('Sportjugend')).toContainText('Einheit von Caritasverband');

  await akteure.zelle('Volkshochschule', 'name').click();
  await page.getByRole('complementary').getByRole('button', { name: 'In den Papierkorb' }).click();
  await expect(
    page.getByText(/„Volkshochschule“ liegt im Papierkorb\. War federführend in \d/),
  ).toBeVisible();
  await leiste.getByRole('button', { name: 'Mehr' }).click();
  await page.getByRole('menuitem', { name: 'Papierkorb (1)' }).click();
  await page.getByRole('button', { name: 'Wiederherstellen: Volkshochschule' }).click();
  await page.keyboard.press('Escape');
  await expect(akteure.zeile('Volkshochschule')).toHaveCount(1);
});

test('the panel says where an Akteur has a part and leads there', async ({ page }) => {
  const akteure = new AkteureSeite(page);
  await akteure.oeffne(netz);
  await akteure.zelle('Asylleistungsgewährungsstelle', 'name').click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('link', { name: '1.1.1 Online-Abfrage in den Aufnahmeablauf einbauen' }).click();
  await expect(page).toHaveURL(/ziele\?auswahl=tun_111/, { timeout: 30_000 });
});

test('rows from Excel are shown before they come in', async ({ page }) => {
  const akteure = new AkteureSeite(page);
  await akteure.oeffne(netz);
  await page.getByRole('toolbar', { name: 'Akteure' }).getByRole('button', { name: 'Mehr' }).click();
  await page.getByRole('menuitem', { name: /Tabelle einlesen/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Tabelle einlesen' });
  await dialog.getByRole('textbox').fill('• Kreisjugendring\tKJR\n\nTafel');
  await expect(dialog.getByRole('region', { name: 'Vorschau' })).toContainText('KreisjugendringKJR');
  await dialog.getByRole('button', { name: '2 Akteure einfügen' }).click();
  await expect(akteure.zelle('Kreisjugendring', 'kurzname')).toHaveText('KJR');
  await page.keyboard.press('Control+z');
  await expect(akteure.zeile('Kreisjugendring')).toHaveCount(0);
  await expect(akteure.zeile('Tafel')).toHaveCount(0);
});

test('a filter keeps the organisation above a unit that matches', async ({ page }) => {
  const akteure = new AkteureSeite(page);
  await akteure.oeffne(netz);
  await page.getByRole('searchbox', { name: 'Akteure filtern' }).fill('leistung');
  await expect(akteure.zeile('Jobcenter, Regionalstelle Z')).toBeVisible();
  await expect(akteure.zeile('Caritasverband')).toHaveCount(0);
  await page.getByRole('button', { name: 'Filter aufheben' }).click();
  await page.getByRole('combobox', { name: 'Kreis', exact: true }).selectOption('außerhalb');
  await expect(akteure.zeile('Bundesamt für Migration und Flüchtlinge')).toBeVisible();
  await expect(akteure.zeile('Caritasverband')).toHaveCount(0);
});

test('what one changes, the other sees', async ({ page, browser }) => {
  const akteure = new AkteureSeite(page);
  await akteure.oeffne(netz);
  const zweiter = await browser.newContext();
  const dort = new AkteureSeite(await zweiter.newPage());
  await anmelden(dort.page, 'lenkungsgruppe');
  await dort.oeffne(netz);
  await akteure.zelle('Wirtschaftsförderung', 'rechtsgrundlage').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Ratsbeschluss');
  await page.keyboard.press('Enter');
  await expect(dort.zelle('Wirtschaftsförderung', 'rechtsgrundlage')).toHaveText(/Ratsbeschluss/);
  await zweiter.close();
});

test('who only reads sees everything and changes nothing', async ({ page }) => {
  await page.context().clearCookies();
  await anmelden(page, 'beobachtung');
  const akteure = new AkteureSeite(page);
  await akteure.oeffne(await netzwerkOeffnen(page));
  await expect(page.getByRole('toolbar', { name: 'Akteure' })).toHaveCount(0);
  await akteure.zelle('Volkshochschule', 'name').click();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: /^Name von/ })).toHaveCount(0);
  await expect(
    page.getByRole('complementary').getByRole('button', { name: 'In den Papierkorb' }),
  ).toHaveCount(0);
});

test('axe finds nothing serious, and on a phone the rows are cards', async ({ page }) => {
  const akteure = new AkteureSeite(page);
  await akteure.oeffne(netz);
  await akteure.zelle('Caritasverband', 'name').click();
  await ohneBarrieren(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/netzwerk/${netz}/beteiligte`);
  await page.getByRole('searchbox', { name: 'Akteure filtern' }).fill('Caritas');
  await expect(akteure.zelle('Caritasverband', 'name')).toBeVisible();
  await ohneBarrieren(page);
  const ueberstand = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(ueberstand).toBe(0);
});
