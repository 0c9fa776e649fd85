import { expect, type Page, test } from '@playwright/test';
import { anmelden } from './pages/anmelden';
import { ohneBarrieren } from './pages/barrieren';
import { allesGespeichert, probenetz } from './pages/probenetz';

let netz = '';
test.beforeAll(async ({ browser }) => {
  netz = await probenetz(browser, 'mitglied');
});
test.beforeEach(async ({ page }) => anmelden(page, 'mitglied'));

async function oeffne(page: Page, kette: string, ansicht: string): Promise<void> {
  await page.goto(`/netzwerk/${netz}/ketten?kette=${kette}&ansicht=${ansicht}`);
  await expect(page.getByRole('navigation', { name: 'Pfad' })).toBeVisible({ timeout: 30_000 });
}

test('in the table a chain is made with the keyboard: next step, title, lane, time, edge, order of lanes', async ({
  page,
}) => {
  await oeffne(page, 'ket_soll', 'tabelle');
  const zeile = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(zeile).toHaveCount(11, { timeout: 30_000 });
  await ohneBarrieren(page, 'Tabelle');
  // Names of lanes are longer than their column; they take as many lines as they need.
  const geschnitten = (worte: Element[]) =>
    worte.filter((el) => el.scrollWidth > el.clientWidth || el.scrollHeight > el.clientHeight).length;
  await expect(page.locator('[data-worte]', { hasText: 'vermittlung' }).first()).toBeVisible();
  expect(await page.locator('[data-worte]').evaluateAll(geschnitten)).toBe(0);

  await page.getByRole('button', { name: /^Handlungen für .*Einstufung und Zusteuerung/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(zeile).toHaveCount(12);
  const titel = page.getByRole('textbox', { name: /^Titel von \d+\. Schritt ohne Titel/ });
  await expect(titel).toBeFocused();
  await page.keyboard.type('Kurs wählen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Titel von \d+\. Kurs wählen/ })).toHaveValue(
    'Kurs wählen',
  );

  const dauer = page.getByRole('textbox', { name: /^Dauer von \d+\. Kurs wählen/ });
  await dauer.fill('bald');
  await dauer.press('Enter');
  await expect(page.getByText('„bald“ ist keine Zeitangabe.', { exact: false })).toBeVisible();
  await dauer.fill('1–2 Tage');
  await dauer.press('Enter');
  await expect(dauer).toHaveValue('1–2 Tage');

  await page
    .getByRole('combobox', { name: /^Bahn von \d+\. Kurs wählen/ })
    .selectOption({ label: 'Nutzer:in' });
  await page
    .getByRole('combobox', { name: /^\d+\. Kurs wählen verbinden mit/ })
    .selectOption({ label: await optionMit(page, 'Kursbeginn innerhalb') });
  await expect(
    page.getByRole('textbox', { name: /^Beschriftung von \d+\. Kurs wählen zu \d+\. Kursbeginn/ }),
  ).toBeVisible();

  // Writing leaves the table its width; the panel opens where somebody asks for it.
  await expect(page.getByRole('textbox', { name: 'Titel des Schritts' })).toHaveCount(0);
  await page
    .getByRole('button', { name: /^Verbindung von \d+\. Kurs wählen zu \d+\. Kursbeginn/ })
    .first()
    .click();
  await expect(page.getByText('Vereinbarung an der Schnittstelle')).toBeVisible();

  const bahnen = page.getByRole('region', { name: 'Bahnen' }).getByRole('listitem');
  await expect(bahnen.nth(1)).toContainText('1 Schritt');
  await page.getByRole('button', { name: /^„Kursträger \(VHS\)“ nach oben/ }).click();
  await expect(bahnen.nth(3).getByRole('textbox')).toHaveValue('Kursträger (VHS)');
  await allesGespeichert(page);
});

async function optionMit(page: Page, text: string): Promise<string> {
  const liste = page.getByRole('combobox', { name: /^\d+\. Kurs wählen verbinden mit/ });
  // The list looks for its entries when somebody comes to it.
  await liste.focus();
  await expect(liste.getByRole('option', { name: text })).toBeAttached();
  const worte = await liste.getByRole('option').allTextContents();
  return worte.find((wort) => wort.includes(text)) ?? '';
}

test('a lane with steps asks where they go, and rows from Excel become steps', async ({ page }) => {
  await oeffne(page, 'ket_jmd', 'tabelle');
  await page.getByRole('button', { name: 'Bahn „Therapeutisches Angebot“ löschen' }).click();
  const frage = page.getByRole('dialog', { name: /Therapeutisches Angebot/ });
  await frage.getByLabel('Wohin mit dem einen Schritt?').selectOption({ label: 'In die Bahn „Jugendamt“' });
  await frage.getByRole('button', { name: 'Bahn löschen' }).click();
  await expect(
    page.getByRole('combobox', { name: /^Bahn von \d+\. Therapeutische Begleitung/ }),
  ).toContainText('Jugendamt');

  await page.getByRole('button', { name: 'Aus Excel einfügen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Schritte aus Excel einfügen' });
  await dialog
    .getByRole('textbox')
    .fill('Anmeldung prüfen\tJugendamt\t2 Tage\nElternabend\tKita Sonnenweg\tbis 3 Stunden');
  await dialog.getByRole('button', { name: '2 einfügen' }).click();
  await expect(page.getByRole('textbox', { name: /^Titel von \d+\. Elternabend/ })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Eigener Name der Bahn „Kita Sonnenweg“' })).toBeVisible();
  await allesGespeichert(page);
});

test('Ist and Soll stand side by side with what the difference means', async ({ page }) => {
  await oeffne(page, 'ket_ist', 'vergleich');
  await expect(page.getByRole('row', { name: /ungeregelte Schnittstellen/ })).toContainText('3');
  await expect(
    page.getByRole('button', { name: '„Alten Schein beschaffen“ gibt es nicht mehr.' }),
  ).toBeVisible();
  const bild = (welches: string) => page.getByRole('group', { name: new RegExp(`^Bild des ${welches}\\.`) });
  await expect(
    bild('Ist').getByRole('button', { name: /^Wartezeit „Alten Schein beschaffen“.*, Entfällt$/ }),
  ).toBeVisible();
  await expect(
    bild('Soll').getByRole('button', { name: /^Dokument „E-Mail an Ausländerbehörde“.*, Kommt hinzu$/ }),
  ).toHaveText(/Kommt hinzu/);
  // Fitted in, both are seen from start to end.
  await page.getByRole('button', { name: 'Einpassen' }).click();
  for (const welches of ['Ist', 'Soll'])
    await expect
      .poll(() => bild(welches).evaluate((el) => el.scrollWidth - el.clientWidth))
      .toBeLessThanOrEqual(1);
  // By keyboard along the chain; what is chosen in one picture shows in the other.
  await bild('Soll')
    .getByRole('button', { name: /^Start „Anspruch/ })
    .focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  for (const welches of ['Ist', 'Soll'])
    await expect(bild(welches).getByRole('button', { name: /^Entscheidung „Status\?“/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  await expect(page.getByRole('textbox', { name: 'Titel des Schritts' })).toHaveValue('Status?');
  await ohneBarrieren(page, 'Ist | Soll');
});

test('as the person one goes step by step, and finds at each what it means for her', async ({ page }) => {
  await oeffne(page, 'ket_soll', 'nutzer');
  await expect(page.getByRole('heading', { name: 'Anspruch auf Integrationskurs' })).toBeVisible();
  await page.getByRole('button', { name: 'Weiter' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Status?' })).toBeFocused();
  await page.getByRole('button', { name: 'SGB-II-Bezug' }).press('Enter');
  await expect(page.getByRole('article').getByText('Ausweis und Bescheid des Jobcenters')).toBeVisible();
  await ohneBarrieren(page, 'Als Nutzer:in');

  // On paper the whole way stands, over the whole width.
  await page.emulateMedia({ media: 'print' });
  const papier = page.getByRole('listitem').filter({ hasText: 'Was geschieht mit mir?' }).first();
  await expect(papier).toBeVisible();
  expect((await papier.boundingBox())?.width).toBeGreaterThan(600);
  await expect(page.getByRole('button', { name: 'Drucken' })).toBeHidden();
});

test('a constellation is walked through the chain, and what does not fit is listed for the conference', async ({
  page,
}) => {
  await oeffne(page, 'ket_ist', 'pruefung');
  await page.getByLabel('Konstellation in wenigen Worten').fill('Familiennachzug, kein Leistungsbezug');
  await page.getByRole('button', { name: 'Durchgehen' }).click();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('button', { name: 'passt nicht' }).click();
  await page.getByLabel('Notiz zu „Status?“').fill('Niemand nennt die zuständige Stelle.');
  await page.getByLabel('Notiz zu „Status?“').press('Enter');
  await ohneBarrieren(page, 'Prüfung am Fall');
  await page.getByRole('button', { name: 'Alle Prüfungen' }).click();
  const liste = page.getByRole('region', { name: 'Für die nächste Konferenz' });
  await expect(liste).toContainText('Niemand nennt die zuständige Stelle.');
  await allesGespeichert(page);
});
