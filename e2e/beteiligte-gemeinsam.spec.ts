import { type Browser, expect, type Page, test } from '@playwright/test';
import { AkteureSeite } from './pages/akteure';
import { anmelden, type DemoKonto, netzwerkOeffnen } from './pages/anmelden';
import { ohneBarrieren } from './pages/barrieren';
import { fasseLeitung } from './pages/leitung';
import { allesGespeichert, probenetz } from './pages/probenetz';

const WEIT = { width: 1500, height: 1900 };
test.use({ viewport: WEIT });
test.setTimeout(150_000);

/** Another browser of the same person or another one; without a network the demo is opened. */
async function andererBrowser(browser: Browser, konto: DemoKonto) {
  const kontext = await browser.newContext({ viewport: WEIT });
  const page = await kontext.newPage();
  await anmelden(page, konto);
  return { page, kontext };
}

const abfrage = (page: Page) => ({
  schreibe: async (text: string) => {
    await page.getByRole('textbox', { name: 'Neue Karte' }).fill(text);
    await page.keyboard.press('Enter');
  },
  waehle: (text: string) => page.getByRole('checkbox', { name: `Auswählen: ${text}` }).check(),
  bilde: async (titel: string) => {
    await page.getByRole('textbox', { name: /^Gruppe aus \d Karten?$/ }).fill(titel);
    await page.getByRole('button', { name: 'Gruppe bilden' }).click();
  },
  gruppe: (titel: string) => page.getByRole('region', { name: `Gruppe ${titel}` }),
  karte: (text: string) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: `Was geschieht mit „${text}“?` }) }),
  tu: async (text: string, eintrag: string | RegExp) => {
    await page.getByRole('button', { name: `Was geschieht mit „${text}“?` }).click();
    await page.getByRole('menuitem', { name: eintrag }).click();
  },
});

test('Kartenabfrage from two browsers: cards, groups at the same time, an Akteur, and nobody is named', async ({
  page,
  browser,
}) => {
  await anmelden(page, 'koordination');
  const netz = await netzwerkOeffnen(page);
  const zweiter = await andererBrowser(browser, 'mitglied');
  for (const eine of [page, zweiter.page]) await eine.goto(`/netzwerk/${netz}/beteiligte?ansicht=abfrage`);
  const [hier, dort] = [abfrage(page), abfrage(zweiter.page)];
  await Promise.all([hier.schreibe('Hebammenpraxis'), dort.schreibe('Nachbarschaftstreff')]);
  await dort.schreibe('Frauenhaus');
  await zweiter.page.getByRole('checkbox', { name: 'mit meinem Namen' }).check();
  await dort.schreibe('Tafel Z');
  for (const eine of [hier, dort]) {
    for (const text of ['Hebammenpraxis', 'Nachbarschaftstreff', 'Frauenhaus', 'Tafel Z'])
      await expect(eine.karte(text)).toHaveCount(1);
    await expect(eine.karte('Tafel Z')).toContainText('Mitglied');
    await expect(eine.karte('Frauenhaus')).not.toContainText('Mitglied');
  }

  // Both want the same card in a group of their own: it ends in one of them, for both the same.
  await hier.waehle('Hebammenpraxis');
  await hier.waehle('Nachbarschaftstreff');
  await dort.waehle('Hebammenpraxis');
  await dort.waehle('Frauenhaus');
  await Promise.all([hier.bilde('Begegnung'), dort.bilde('Frauen')]);
  const inhalt = async (wo: typeof hier) => ({
    begegnung: await wo.gruppe('Begegnung').getByRole('listitem').allInnerTexts(),
    frauen: await wo.gruppe('Frauen').getByRole('listitem').allInnerTexts(),
  });
  await expect
    .poll(async () => {
      const [a, b] = [await inhalt(hier), await inhalt(dort)];
      return a.begegnung.length + a.frauen.length === 3 && JSON.stringify(a) === JSON.stringify(b);
    })
    .toBe(true);

  // What one puts in by its menu is with the other; a group that became an Akteur says so to both.
  await dort.tu('Tafel Z', 'In Gruppe „Begegnung“');
  await expect(hier.gruppe('Begegnung').getByText('Tafel Z')).toBeVisible();
  await hier.gruppe('Begegnung').getByRole('button', { name: 'Als Akteur übernehmen' }).click();
  await expect(dort.gruppe('Begegnung').getByRole('button', { name: 'Akteur zeigen' })).toBeVisible();
  await dort.gruppe('Begegnung').getByRole('button', { name: 'Akteur zeigen' }).click();
  await expect(
    zweiter.page.getByRole('complementary').getByRole('heading', { name: 'Begegnung' }),
  ).toBeVisible();

  // A card that is taken away while the other changes it: a sentence, and no second card.
  await dort.tu('Frauenhaus', 'Text ändern');
  await zweiter.page.getByRole('textbox', { name: 'Text der Karte' }).fill('Frauenhaus und Beratung');
  await hier.tu('Frauenhaus', 'Karte löschen');
  await expect(hier.karte('Frauenhaus')).toHaveCount(0);
  await expect(dort.karte('Frauenhaus')).toHaveCount(0);
  await ohneBarrieren(zweiter.page, 'Kartenabfrage mit Gruppen');

  // The others' stories find the network as it was.
  await page.goto(`/netzwerk/${netz}/beteiligte`);
  await page.getByRole('grid', { name: 'Akteure des Netzwerks' }).waitFor();
  await new AkteureSeite(page).waehle('Begegnung');
  await page.getByRole('complementary').getByRole('button', { name: 'In den Papierkorb' }).click();
  await allesGespeichert(page);
  // A group whose Akteur is in the bin can become one again.
  await expect(dort.gruppe('Begegnung').getByRole('button', { name: 'Als Akteur übernehmen' })).toBeVisible();
  await zweiter.kontext.close();
});

test('an Akteur is taken away while somebody writes about it: the text is kept and comes back with it', async ({
  page,
  browser,
}) => {
  const netz = await probenetz(browser, 'koordination');
  await anmelden(page, 'koordination');
  const hier = new AkteureSeite(page);
  await hier.oeffne(netz);
  const zweiter = await andererBrowser(browser, 'koordination');
  const dort = new AkteureSeite(zweiter.page);
  await dort.oeffne(netz);
  const entferne = async (name: string) => {
    await dort.waehle(name);
    await zweiter.page.getByRole('complementary').getByRole('button', { name: 'In den Papierkorb' }).click();
    await expect(hier.zeile(name)).toHaveCount(0);
  };

  await hier.zelle('Volkshochschule', 'kurzname').focus();
  await page.keyboard.type('VHS Mitte');
  await entferne('Volkshochschule');
  const hinweis = page.getByRole('alert').filter({ hasText: 'Ihr Text ist noch da' });
  await expect(hinweis).toContainText(
    'Während Sie „Kurzname“ schrieben, hat Koordination (Demo) „Volkshochschule“ entfernt.',
  );
  await expect(hinweis).toContainText('VHS Mitte');
  await ohneBarrieren(page, 'Geretteter Text');
  await hinweis.getByRole('button', { name: 'Wiederherstellen und Text übernehmen' }).click();
  for (const eine of [hier, dort])
    await expect(eine.zelle('Volkshochschule', 'kurzname')).toHaveText('VHS Mitte');
  await expect(hinweis).toHaveCount(0);

  // In the panel as well; and who lets it be, finds the Akteur in the bin.
  await hier.waehle('Caritasverband');
  await page
    .getByRole('complementary')
    .getByRole('textbox', { name: 'Rechtsgrundlage' })
    .fill('§ 11 SGB VIII');
  await entferne('Caritasverband');
  await expect(hinweis).toContainText('§ 11 SGB VIII');
  await hinweis.getByRole('button', { name: 'Text verwerfen' }).click();
  await expect(hinweis).toHaveCount(0);
  await expect(hier.zeile('Caritasverband')).toHaveCount(0);
  await zweiter.kontext.close();
});

test('ten minutes without a line: table and judgements are written on, and both sides end with the same', async ({
  page,
  browser,
}) => {
  const netz = await probenetz(browser, 'koordination');
  await anmelden(page, 'koordination');
  await page.clock.install();
  const leitung = await fasseLeitung(page);
  const hier = new AkteureSeite(page);
  await hier.oeffne(netz);
  const zweiter = await andererBrowser(browser, 'koordination');
  const dort = new AkteureSeite(zweiter.page);
  await dort.oeffne(netz);
  // The first judgement of a network makes its document; it is there before the line breaks.
  const kopf = (eine: Page) => eine.getByRole('columnheader', { name: /Interessen\/Ziele/ });
  await expect(kopf(page)).toBeVisible({ timeout: 30_000 });
  const interessen = (await kopf(page).getAttribute('data-kopf')) ?? '';
  const schreibe = async (wo: AkteureSeite, wer: string, spalte: string, text: string) => {
    await wo.zelle(wer, spalte).focus();
    await wo.page.keyboard.type(text);
    await wo.page.keyboard.press('Enter');
  };
  await allesGespeichert(page);

  leitung.trenne();
  await schreibe(hier, 'Volkshochschule', 'kurzname', 'VHS Z');
  await schreibe(hier, 'Caritasverband', interessen, ' Offline notiert.');
  await expect(page.getByTestId('speicherstand')).toHaveText('offline, lokal gesichert');
  await schreibe(dort, 'Volkshochschule', 'rechtsgrundlage', 'WbG');
  await schreibe(dort, 'Caritasverband', interessen, ' Indessen notiert.');
  await allesGespeichert(zweiter.page);
  await page.clock.fastForward('10:00');
  await expect(hier.zelle('Volkshochschule', 'kurzname')).toHaveText('VHS Z');

  leitung.verbinde();
  await page.clock.fastForward('01:00');
  await expect(page.getByTestId('speicherstand')).toHaveText('gespeichert', { timeout: 60_000 });
  for (const eine of [hier, dort]) {
    await expect(eine.zelle('Volkshochschule', 'kurzname')).toHaveText('VHS Z');
    await expect(eine.zelle('Volkshochschule', 'rechtsgrundlage')).toHaveText('WbG');
    await expect(eine.zelle('Caritasverband', interessen)).toContainText('Offline notiert.');
    await expect(eine.zelle('Caritasverband', interessen)).toContainText('Indessen notiert.');
  }
  await zweiter.kontext.close();
});

test('the map is narrowed by level, kind and neighbours; the list shows the same', async ({ page }) => {
  await anmelden(page, 'beobachtung');
  const netz = await netzwerkOeffnen(page);
  await page.goto(`/netzwerk/${netz}/beteiligte?ansicht=karte`);
  const knoten = page.locator('[data-akteur]');
  await expect(knoten.first()).toBeVisible({ timeout: 30_000 });
  // The whole network is in sight when the map opens.
  const flaeche = await page.getByTestId('rf__wrapper').boundingBox();
  const aller = await knoten.evaluateAll((alle) => alle.map((el) => el.getBoundingClientRect().toJSON()));
  for (const { left, right, top, bottom } of aller) {
    expect(left).toBeGreaterThanOrEqual(flaeche?.x ?? 0);
    expect(right).toBeLessThanOrEqual((flaeche?.x ?? 0) + (flaeche?.width ?? 0));
    expect(top).toBeGreaterThanOrEqual(flaeche?.y ?? 0);
    expect(bottom).toBeLessThanOrEqual((flaeche?.y ?? 0) + (flaeche?.height ?? 0));
  }

  const linien = page.locator('.react-flow__edge');
  const blasse = () =>
    knoten.evaluateAll((alle) => alle.filter((el) => Number(getComputedStyle(el).opacity) < 1).length);
  const alleLinien = await linien.count();
  const stufe = page.getByRole('combobox', { name: 'Beziehungen ab Stufe' });
  await stufe.selectOption('ab Koordination');
  await expect.poll(() => linien.count()).toBeLessThan(alleLinien);
  await stufe.selectOption('ab Vertiefung');
  const engste = await linien.count();
  await stufe.selectOption('alle Beziehungen');
  await expect.poll(() => linien.count()).toBe(alleLinien);
  expect(engste).toBeLessThan(alleLinien);

  await page.getByRole('combobox', { name: 'Art', exact: true }).selectOption('freier Träger');
  await expect.poll(blasse).toBe((await knoten.count()) - 2);
  await page.getByRole('radio', { name: 'Liste' }).click();
  const zeilen = page.getByRole('main').locator('li > button.font-medium');
  await expect(zeilen).toHaveText(['Caritasverband', 'Migrationsdienst']);

  await page.getByRole('combobox', { name: 'Art', exact: true }).selectOption('jede Art');
  await zeilen.filter({ hasText: 'Caritasverband' }).click();
  await page.getByRole('button', { name: 'Nur Nachbarn' }).click();
  await expect(page.getByRole('button', { name: 'Alle zeigen' })).toBeVisible();
  const nachbarn = await zeilen.allInnerTexts();
  expect(nachbarn).toContain('Caritasverband');
  expect(nachbarn.length).toBeLessThan(aller.length);
  await page.getByRole('radio', { name: 'Bild' }).click();
  await expect.poll(blasse).toBe(aller.length - nachbarn.length);
  await page.getByRole('button', { name: 'Alle zeigen' }).click();
  await expect.poll(blasse).toBe(0);
  await ohneBarrieren(page, 'Karte mit Filtern');
});
