import { expect, type Page, test } from '@playwright/test';
import { AkteureSeite } from './pages/akteure';
import { anmelden, netzwerkOeffnen } from './pages/anmelden';
import { ohneBarrieren } from './pages/barrieren';
import { allesGespeichert, probenetz } from './pages/probenetz';

// The table draws the rows and columns that are seen, and a few more: here all of the demo are.
test.use({ viewport: { width: 1900, height: 1900 } });
test.setTimeout(180_000);

const kopf = (page: Page, titel: string) => page.getByRole('columnheader', { name: new RegExp(titel) });

async function ausDemMenue(page: Page, titel: string, eintrag: string): Promise<void> {
  await kopf(page, titel).getByRole('button').click();
  await page.getByRole('menuitem', { name: eintrag }).click();
}

test('a column of numbers is added, filled, sorted, filtered, widened, renamed, put away and fetched back', async ({
  page,
}) => {
  await anmelden(page, 'koordination');
  const akteure = new AkteureSeite(page);
  const netz = await netzwerkOeffnen(page);
  await akteure.oeffne(netz);
  await expect(kopf(page, 'Interessen/Ziele')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('toolbar', { name: 'Akteure' }).getByRole('button', { name: 'Mehr' }).click();
  await page.getByRole('menuitem', { name: 'Spalten …' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Plätze');
  await page.getByRole('combobox', { name: 'Inhalt' }).selectOption('Zahl');
  await page.getByRole('button', { name: 'Spalte anlegen' }).click();
  await page.getByRole('button', { name: 'Fertig' }).click();
  const id = (await kopf(page, 'Plätze').getAttribute('data-kopf')) ?? '';

  const schreibe = async (wer: string, wert: string) => {
    await akteure.zelle(wer, id).focus();
    await page.keyboard.type(wert);
    await page.keyboard.press('Enter');
  };
  await schreibe('Volkshochschule', '1.200,5');
  await schreibe('Caritasverband', '30');
  await schreibe('Migrationsdienst', 'viele');
  await expect(page.getByText('„viele“ ist keine Zahl.', { exact: false })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(akteure.zelle('Volkshochschule', id)).toHaveText('1.200,5');

  await ausDemMenue(page, 'Plätze', 'Absteigend sortieren');
  await expect
    .poll(async () => (await akteure.namen()).slice(0, 2))
    .toEqual(['Volkshochschule', 'Caritasverband']);
  await ausDemMenue(page, 'Plätze', 'Filtern …');
  const fenster = page.getByRole('dialog', { name: '„Plätze“ filtern' });
  await fenster.getByRole('textbox', { name: 'von' }).fill('viel');
  await fenster.getByRole('button', { name: 'Filtern' }).click();
  await expect(fenster.getByText('ist keine Zahl', { exact: false })).toBeVisible();
  await fenster.getByRole('textbox', { name: 'von' }).fill('100');
  await ohneBarrieren(page, 'Spalte filtern');
  await page.keyboard.press('Enter');
  await expect.poll(() => akteure.namen()).toEqual(['Volkshochschule']);
  // Whoever looks at the map and comes back finds the table as it was.
  await page.getByRole('radio', { name: 'Karte', exact: true }).click();
  await page.getByRole('radio', { name: 'Tabelle', exact: true }).click();
  await expect.poll(() => akteure.namen()).toEqual(['Volkshochschule']);
  // A filter on what the room may not see narrows nothing there.
  await page.getByRole('button', { name: 'Saalmodus' }).click();
  await expect.poll(async () => (await akteure.namen()).length).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Saalmodus beenden' }).click();
  await page.getByRole('button', { name: 'Filter aufheben: Plätze: ab 100' }).click();
  await expect.poll(async () => (await akteure.namen()).length).toBeGreaterThan(5);

  const breite = async () => (await kopf(page, 'Plätze').boundingBox())?.width ?? 0;
  const vorher = await breite();
  await ausDemMenue(page, 'Plätze', 'Breiter');
  await expect.poll(breite).toBeGreaterThan(vorher + 20);
  await allesGespeichert(page);
  await akteure.oeffne(netz);
  await expect(kopf(page, 'Plätze')).toBeVisible({ timeout: 30_000 });
  await expect.poll(breite).toBeGreaterThan(vorher + 20);

  await ausDemMenue(page, 'Plätze', 'Umbenennen …');
  await page.getByRole('textbox', { name: 'Name der Spalte' }).fill('Kursplätze');
  await page.keyboard.press('Enter');
  await ausDemMenue(page, 'Kursplätze', 'In den Papierkorb');
  await expect(kopf(page, 'Kursplätze')).toHaveCount(0);
  await page.getByRole('toolbar', { name: 'Akteure' }).getByRole('button', { name: 'Mehr' }).click();
  await page.getByRole('menuitem', { name: 'Spalten …' }).click();
  await page.getByRole('button', { name: 'Zurückholen: Kursplätze' }).click();
  await page.getByRole('button', { name: 'Fertig' }).click();
  await expect(akteure.zelle('Volkshochschule', id)).toHaveText('1.200,5');
});

test('a note and a conflict are written in the matrix; the room sees no conflict; the list does what the map does', async ({
  page,
}) => {
  await anmelden(page, 'koordination');
  const netz = await netzwerkOeffnen(page);
  await page.goto(`/netzwerk/${netz}/beteiligte?ansicht=matrix`);
  const matrix = page.getByRole('grid', { name: 'Matrix der Beziehungen' });
  const leere = matrix.getByRole('row').nth(3).getByRole('gridcell', { name: 'keine Beziehung' }).first();
  const paar = (await leere.getAttribute('data-paar')) ?? '';
  await page.locator(`[data-paar="${paar}"]`).focus();
  await page.keyboard.press('4');
  await page.getByRole('textbox', { name: 'Notiz zur Beziehung' }).fill('Treffen sich monatlich.');
  await page.getByRole('button', { name: 'Konflikt eintragen' }).click();
  await page.getByRole('textbox', { name: /^Worum es im Konflikt geht/ }).fill('Wer die Räume zahlt.');
  await allesGespeichert(page);
  await ohneBarrieren(page, 'Matrix mit Notiz');
  await page.getByRole('button', { name: 'Saalmodus' }).click();
  await page.locator(`[data-paar="${paar}"]`).focus();
  await expect(page.getByRole('textbox', { name: 'Notiz zur Beziehung' })).toHaveValue(
    'Treffen sich monatlich.',
  );
  await expect(page.getByText(/Konflikt/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Saalmodus beenden' }).click();

  await page.getByRole('radio', { name: 'Karte', exact: true }).click();
  await page.getByRole('radio', { name: 'Liste' }).click();
  const kreis = page.getByRole('combobox', { name: 'Kreis von Caritasverband' });
  await kreis.selectOption('Informationsnetzwerk');
  const bereich = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: /^Informationsnetzwerk/ }) });
  await expect(bereich.getByRole('button', { name: 'Caritasverband', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Beziehung von Caritasverband eintragen' }).click();
  await expect(page.getByRole('dialog', { name: 'Beziehung' })).toBeVisible();
  await page.getByRole('button', { name: 'Fertig' }).click();
  await ohneBarrieren(page, 'Liste der Karte');

  await page.goto(`/netzwerk/${netz}/beteiligte?auswahl=${paar.split(' ')[0]}`);
  const hinweise = page
    .getByRole('complementary')
    .filter({ has: page.getByRole('heading', { name: 'Hinweise' }) });
  await expect(hinweise.getByText(/nichts ist schriftlich vereinbart/).first()).toBeVisible({
    timeout: 30_000,
  });
});

test('on a phone the map begins as a list, and the picture is one tap away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await anmelden(page, 'koordination');
  const netz = await netzwerkOeffnen(page);
  await page.goto(`/netzwerk/${netz}/beteiligte?ansicht=karte`);
  await expect(page.getByRole('heading', { name: /^Kernnetzwerk/ })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('radio', { name: 'Bild' }).click();
  await expect(page.locator('[data-akteur]').first()).toBeVisible({ timeout: 30_000 });
});

test('whoever is missing is noted from another screen with the reason; an Akteur dragged outward changes its circle', async ({
  page,
}) => {
  await anmelden(page, 'koordination');
  const netz = await netzwerkOeffnen(page);
  await page.goto(`/netzwerk/${netz}/ziele`);
  await page.getByRole('banner').getByRole('button', { name: 'Mehr' }).click({ timeout: 30_000 });
  await page.getByRole('menuitem', { name: 'Fehlenden Akteur merken' }).click();
  const fenster = page.getByRole('dialog', { name: 'Fehlenden Akteur merken' });
  await fenster.getByRole('button', { name: 'Merken' }).click();
  await expect(fenster.getByText('Schreiben Sie, wer fehlt')).toBeVisible();
  await fenster.getByRole('textbox', { name: 'Wer fehlt am Tisch?' }).fill('Elternbeirat');
  await fenster.getByRole('textbox', { name: 'Warum?' }).fill('Niemand spricht für die Eltern.');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Zeigen' }).click();
  const liste = page.getByRole('region', { name: 'Fehlende Akteure' });
  const eintrag = liste.getByRole('listitem').filter({ hasText: 'Elternbeirat' });
  await expect(eintrag).toContainText('aufgefallen bei: Ziele', { timeout: 30_000 });
  await expect(eintrag.getByRole('textbox')).toHaveText('Niemand spricht für die Eltern.');
  await eintrag.getByRole('button', { name: /^Entfernen/ }).click();
  await expect(eintrag).toHaveCount(0);

  await page.goto(`/netzwerk/${netz}/beteiligte?ansicht=karte`);
  const knoten = page.getByRole('main').locator('[data-akteur][aria-label*="Kernnetzwerk"]').first();
  await expect(knoten).toBeVisible({ timeout: 30_000 });
  const id = (await knoten.getAttribute('data-akteur')) ?? '';
  const gezogen = page.locator(`[data-akteur="${id}"]`);
  const kasten = await gezogen.boundingBox();
  const karte = await page.locator('.react-flow').boundingBox();
  if (!kasten || !karte) throw new Error('nothing to drag');
  await page.mouse.move(kasten.x + kasten.width / 2, kasten.y + kasten.height / 2);
  await page.mouse.down();
  await page.mouse.move(karte.x + karte.width / 2, karte.y + 40, { steps: 12 });
  await page.mouse.up();
  await expect(gezogen).toHaveAccessibleName(/, außerhalb,/);
  await page.getByRole('button', { name: 'Rückgängig' }).first().click();
  await expect(gezogen).toHaveAccessibleName(/Kernnetzwerk/);
  await allesGespeichert(page);
});

test('a column of dates and one to choose from: filled, refused with a reason, filtered, and its choice is changed', async ({
  page,
  browser,
}) => {
  const netz = await probenetz(browser, 'moderation');
  await anmelden(page, 'moderation');
  const akteure = new AkteureSeite(page);
  await akteure.oeffne(netz);
  await expect(kopf(page, 'Interessen/Ziele')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('toolbar', { name: 'Akteure' }).getByRole('button', { name: 'Mehr' }).click();
  await page.getByRole('menuitem', { name: 'Spalten …' }).click();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Zugesagt am');
  await page.getByRole('combobox', { name: 'Inhalt' }).selectOption('Datum');
  await page.getByRole('button', { name: 'Spalte anlegen', exact: true }).click();
  await expect(name).toHaveValue('');
  await name.fill('Raum');
  await page.getByRole('combobox', { name: 'Inhalt' }).selectOption('Auswahl');
  await page.getByRole('button', { name: 'Spalte anlegen', exact: true }).click();
  await expect(page.getByText('mindestens eine Möglichkeit', { exact: false })).toBeVisible();
  await page.getByLabel('Zur Auswahl steht, eines je Zeile').fill('vorhanden\nkeiner');
  await page.getByRole('button', { name: 'Spalte anlegen', exact: true }).click();
  await expect(name).toHaveValue('');
  await page.getByRole('button', { name: 'Fertig' }).click();
  const tag = (await kopf(page, 'Zugesagt am').getAttribute('data-kopf')) ?? '';
  const raum = (await kopf(page, 'Raum').getAttribute('data-kopf')) ?? '';

  await akteure.zelle('Volkshochschule', tag).focus();
  await page.keyboard.type('31.2.2026');
  await page.keyboard.press('Enter');
  await expect(page.getByText('„31.2.2026“ ist kein Datum.', { exact: false })).toBeVisible();
  await page.getByRole('textbox', { name: /Zugesagt am/ }).fill('3.9.26');
  await page.keyboard.press('Enter');
  await expect(akteure.zelle('Volkshochschule', tag)).toHaveText('03.09.2026');
  await ausDemMenue(page, 'Zugesagt am', 'Filtern …');
  await page.getByRole('textbox', { name: 'bis' }).fill('30.9.2026');
  await page.keyboard.press('Enter');
  await expect.poll(() => akteure.namen()).toEqual(['Volkshochschule']);
  await page.getByRole('button', { name: /^Filter aufheben: Zugesagt am/ }).click();

  await akteure.zelle('Caritasverband', raum).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: /^Raum/ }).selectOption('vorhanden');
  await page.keyboard.press('Enter');
  await expect(akteure.zelle('Caritasverband', raum)).toHaveText('vorhanden');
  await ausDemMenue(page, 'Raum', 'Name und Auswahl ändern …');
  await page.getByLabel('Zur Auswahl steht, eines je Zeile').fill('mit Bühne\nkeiner');
  await ohneBarrieren(page, 'Spalte ändern');
  await page.getByRole('button', { name: 'Ändern', exact: true }).click();
  // What was chosen before stays, also when the cell is opened and left.
  await akteure.zelle('Caritasverband', raum).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: /^Raum/ })).toHaveValue('vorhanden');
  await page.keyboard.press('Tab');
  await expect(akteure.zelle('Caritasverband', raum)).toHaveText('vorhanden');
  await allesGespeichert(page);
  await page.reload();
  await expect(akteure.zelle('Caritasverband', raum)).toHaveText('vorhanden', { timeout: 30_000 });
  await expect(akteure.zelle('Volkshochschule', tag)).toHaveText('03.09.2026');
});

test('on a phone, where rows are cards, the list of columns sorts, filters and changes a column', async ({
  page,
  browser,
}) => {
  const netz = await probenetz(browser, 'moderation');
  await page.setViewportSize({ width: 390, height: 844 });
  await anmelden(page, 'moderation');
  const akteure = new AkteureSeite(page);
  await akteure.oeffne(netz);
  const liste = page.getByRole('dialog', { name: 'Spalten' });
  await page.getByRole('toolbar', { name: 'Akteure' }).getByRole('button', { name: 'Mehr' }).click();
  await page.getByRole('menuitem', { name: 'Spalten …' }).click();
  await liste.getByRole('textbox', { name: 'Name', exact: true }).fill('Raum');
  await liste.getByRole('combobox', { name: 'Inhalt' }).selectOption('Auswahl');
  await liste.getByLabel('Zur Auswahl steht, eines je Zeile').fill('vorhanden\nkeiner');
  await liste.getByRole('button', { name: 'Spalte anlegen', exact: true }).click();

  const tue = async (spalte: string, was: string) => {
    await liste.getByRole('button', { name: `Spalte ${spalte}`, exact: true }).click();
    await page.getByRole('menuitem', { name: was }).click();
  };
  await tue('Raum', 'Name und Auswahl ändern …');
  const aendern = page.getByRole('dialog', { name: 'Spalte ändern' });
  await aendern.getByRole('textbox', { name: 'Name der Spalte' }).fill('Räume');
  await ohneBarrieren(page, 'Spalte am Telefon ändern');
  await aendern.getByRole('button', { name: 'Ändern', exact: true }).click();
  await expect(aendern).toHaveCount(0);
  await tue('Name', 'Sortieren von Z bis A');
  await expect(liste.getByLabel('absteigend sortiert')).toBeVisible();
  await ohneBarrieren(page, 'Spalten am Telefon');
  await tue('Name', 'Filtern …');
  const filter = page.getByRole('dialog', { name: '„Name“ filtern' });
  await filter.getByRole('textbox').first().fill('Volkshochschule');
  await filter.getByRole('button', { name: 'Filtern' }).click();
  await liste.getByRole('button', { name: 'Fertig' }).click();
  await expect.poll(() => akteure.namen()).toEqual(['Volkshochschule']);
});
