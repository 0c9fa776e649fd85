import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { AkteureSeite } from './pages/akteure';
import { anmelden, type DemoKonto, netzwerkOeffnen } from './pages/anmelden';
import { ohneBarrieren } from './pages/barrieren';
import { allesGespeichert } from './pages/probenetz';

// The table draws the rows that are seen, and a few more: here all of the demo are.
test.use({ viewport: { width: 1500, height: 1900 } });
test.setTimeout(120_000);

const URTEIL = 'Interessen/Ziele';

async function oeffne(page: Page, konto: DemoKonto): Promise<{ akteure: AkteureSeite; netz: string }> {
  await anmelden(page, konto);
  const netz = await netzwerkOeffnen(page);
  const akteure = new AkteureSeite(page);
  await akteure.oeffne(netz);
  return { akteure, netz };
}

/** The head of a column of the analysis. */
const urteilskopf = (page: Page) => page.getByRole('columnheader', { name: new RegExp(URTEIL) });

test('two people write in the same cell of several lines, and both words stay', async ({ page, browser }) => {
  const { akteure } = await oeffne(page, 'koordination');
  const zweiter = await browser.newContext({ viewport: { width: 1500, height: 1900 } });
  const dort = await oeffne(await zweiter.newPage(), 'koordination');
  const schreibe = async (hier: AkteureSeite, wort: string) => {
    const kopf = urteilskopf(hier.page);
    await expect(kopf).toBeVisible({ timeout: 30_000 });
    const spalte = (await kopf.getAttribute('data-kopf')) ?? '';
    await hier.zelle('Caritasverband', spalte).focus();
    await hier.page.keyboard.press('F2');
    await expect(hier.page.getByRole('textbox', { name: `${URTEIL} von Caritasverband` })).toBeFocused();
    await hier.page.keyboard.type(wort);
    return hier.zelle('Caritasverband', spalte);
  };
  const hierZelle = await schreibe(akteure, ' Erstberatung');
  const dortZelle = await schreibe(dort.akteure, ' Ehrenamtliche');
  await akteure.page.keyboard.press('Enter');
  await dort.akteure.page.keyboard.press('Enter');
  for (const zelle of [hierZelle, dortZelle]) {
    await expect(zelle).toContainText('Erstberatung');
    await expect(zelle).toContainText('Ehrenamtliche');
  }
  await zweiter.close();
});

test('a range from Excel comes in as one step, and one edit draws one cell', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { akteure } = await oeffne(page, 'koordination');
  await page.evaluate(() => {
    const gezeichnet: string[] = [];
    Object.assign(globalThis, {
      gezeichnet,
      diademZelleGerendert: (zelle: string) => gezeichnet.push(zelle),
    });
  });
  const einfuegen = async (text: string) => {
    await page.evaluate((t) => navigator.clipboard.writeText(t), text);
    await page.keyboard.press('Control+v');
  };
  await akteure.zelle('Volkshochschule', 'kurzname').focus();
  await einfuegen('A\tBildungsträger\tR1\nB\tfreier Träger\tR2\nC\tfreier Träger\tR3');
  await expect(akteure.zelle('Volkshochschule', 'rechtsgrundlage')).toHaveText('R1');
  await expect(akteure.zelle('Migrationsdienst', 'kurzname')).toHaveText('C');
  await einfuegen('x\tkein Wort davon');
  await expect(page.getByText(/gibt es in „Art“ nicht\. Möglich sind/)).toBeVisible();
  await expect(akteure.zelle('Volkshochschule', 'kurzname')).toHaveText('A');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect(akteure.zelle('Caritasverband', 'kurzname')).toHaveText('A');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(akteure.zelle('Volkshochschule', 'kurzname')).toHaveText('VHS');
  await expect(akteure.zelle('Caritasverband', 'kurzname')).toHaveText('Caritas');

  await page.keyboard.press('ArrowUp');
  await page.evaluate(() =>
    Object.assign((globalThis as { gezeichnet?: string[] }).gezeichnet ?? [], { length: 0 }),
  );
  const zweite = await context.newPage();
  const dort = new AkteureSeite(zweite);
  await dort.oeffne(/netzwerk\/([^/?]+)/.exec(page.url())?.[1] ?? '');
  await dort.zelle('Wirtschaftsförderung', 'kurzname').focus();
  await zweite.keyboard.type('Wirtschaft');
  await zweite.keyboard.press('Tab');
  await expect(akteure.zelle('Wirtschaftsförderung', 'kurzname')).toHaveText('Wirtschaft');
  const gezeichnet = await page.evaluate(() => (globalThis as { gezeichnet?: string[] }).gezeichnet ?? []);
  // The sign of who writes there comes and goes with it: the same cell, and no other.
  expect(new Set(gezeichnet.map((zelle) => zelle.split(':')[1]))).toEqual(new Set(['kurzname']));
  expect(new Set(gezeichnet).size).toBe(1);
});

test('judgements are nowhere for whoever may not read them, come when they are opened and go when closed', async ({
  page,
  browser,
}) => {
  const { netz } = await oeffne(page, 'koordination');
  await expect(urteilskopf(page)).toBeVisible({ timeout: 30_000 });
  const fremd = await browser.newContext({ viewport: { width: 1500, height: 1900 } });
  const moderation = await fremd.newPage();
  await anmelden(moderation, 'moderation');
  const stelle = async (wort: string) => {
    await page.goto(`/netzwerk/${netz}/einstellungen`);
    await page
      .getByRole('combobox', { name: 'Beteiligtenanalyse für die Rolle Moderation' })
      .selectOption(wort);
    await expect(
      page.getByText(/^Die (Rolle Moderation kann|Beteiligtenanalyse ist für die Rolle)/),
    ).toBeVisible();
  };
  await stelle('geschlossen');
  const dort = new AkteureSeite(moderation);
  await dort.oeffne(netz);
  await expect(urteilskopf(moderation)).toHaveCount(0);
  await stelle('lesen');
  await dort.oeffne(netz);
  await expect(urteilskopf(moderation)).toBeVisible({ timeout: 30_000 });
  await expect(urteilskopf(moderation)).toContainText('vertraulich, sichtbar für Koordination, Moderation');
  await stelle('geschlossen');
  await expect(urteilskopf(moderation)).toHaveCount(0, { timeout: 20_000 });
  const kopien = await moderation.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name ?? ''),
  );
  const analyse = await page.evaluate(async (id) => {
    const antwort = await fetch(`/api/netzwerke/${id}/dokumente`);
    const { dokumente } = (await antwort.json()) as { dokumente: { id: string; art: string }[] };
    return dokumente.find(({ art }) => art === 'beteiligtenanalyse')?.id ?? '';
  }, netz);
  expect(analyse).not.toBe('');
  expect(kopien.filter((name) => name.includes(analyse))).toEqual([]);
  await fremd.close();
});

test('in the room judgements are hidden until they are shown on purpose, anew each time', async ({
  page,
}) => {
  const { netz } = await oeffne(page, 'koordination');
  await page.goto(`/netzwerk/${netz}/beteiligte?saal=1`);
  const knopf = page.getByRole('button', { name: 'Vertrauliche Spalten zeigen' });
  await expect(knopf).toBeVisible({ timeout: 30_000 });
  await expect(urteilskopf(page)).toHaveCount(0);
  await knopf.click();
  await expect(urteilskopf(page)).toBeVisible();
  await page.getByRole('button', { name: 'Saalmodus beenden' }).click();
  await page.getByRole('button', { name: 'Saalmodus' }).click();
  await expect(knopf).toBeVisible();
  await expect(urteilskopf(page)).toHaveCount(0);
});

test('what is set in the matrix by key stands on the map; a circle is changed without dragging', async ({
  page,
}) => {
  const { netz } = await oeffne(page, 'koordination');
  await page.goto(`/netzwerk/${netz}/beteiligte?ansicht=matrix`);
  const matrix = page.getByRole('grid', { name: 'Matrix der Beziehungen' });
  await expect(matrix).toBeVisible({ timeout: 30_000 });
  const leere = matrix.getByRole('row').nth(2).getByRole('gridcell', { name: 'keine Beziehung' }).first();
  const paar = (await leere.getAttribute('data-paar')) ?? '';
  const zelle = page.locator(`[data-paar="${paar}"]`);
  await zelle.focus();
  await page.keyboard.press('3');
  await expect(zelle).toHaveAccessibleName('Koordination');
  await page.getByRole('combobox', { name: 'gewünscht' }).selectOption('5 Konvergenz');
  await expect(zelle).toHaveText('3→5');
  await ohneBarrieren(page, 'Matrix');

  await page.getByRole('radio', { name: 'Karte', exact: true }).click();
  const [id = ''] = paar.split(' ');
  const knoten = page.locator(`[data-akteur="${id}"]`);
  await expect(knoten).toBeVisible({ timeout: 30_000 });
  await knoten.click();
  await expect(page.getByRole('main').getByText('Koordination, gewünscht Konvergenz').first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Kreis ändern' }).selectOption('außerhalb');
  await expect(knoten).toHaveAccessibleName(/, außerhalb,/);
  await ohneBarrieren(page, 'Karte');
  await page.keyboard.press('Control+z');
  await expect(knoten).not.toHaveAccessibleName(/, außerhalb,/);
  await allesGespeichert(page);
});

test('a Stand is kept and compared; cards become a group and an Akteur', async ({ page }) => {
  const { netz } = await oeffne(page, 'koordination');
  await page.goto(`/netzwerk/${netz}/beteiligte?ansicht=abfrage`);
  for (const text of ['Tafel', 'Kleiderkammer']) {
    await page.getByRole('textbox', { name: 'Neue Karte' }).fill(text);
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: `Auswählen: ${text}` }).check();
  }
  await page.getByRole('textbox', { name: 'Gruppe aus 2 Karten' }).fill('Nothilfe');
  await page.getByRole('button', { name: 'Gruppe bilden' }).click();
  const gruppe = page.getByRole('region', { name: 'Gruppe Nothilfe' });
  await expect(gruppe.getByRole('listitem')).toHaveCount(2);
  await ohneBarrieren(page, 'Kartenabfrage');

  await page.getByRole('radio', { name: 'Stände' }).click();
  await page.getByRole('textbox', { name: 'Name des Standes' }).fill('Vor der Nothilfe');
  await page.getByRole('button', { name: 'Stand merken' }).click();
  await expect(page.getByText('Vor der Nothilfe', { exact: true })).toBeVisible();
  await page.getByRole('radio', { name: 'Kartenabfrage' }).click();
  await gruppe.getByRole('button', { name: 'Als Akteur übernehmen' }).click();
  await allesGespeichert(page);
  await page.getByRole('radio', { name: 'Stände' }).click();
  await page.getByRole('combobox', { name: 'von' }).selectOption({ index: 1 });
  await expect(page.getByRole('heading', { name: /Dazugekommen/ })).toBeVisible({ timeout: 20_000 });
  await expect(
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: /^\+ Nothilfe$/ }),
  ).toBeVisible();
  await ohneBarrieren(page, 'Stände');
});

test('a table is written out, changed, read in after a preview, and taken back in one step', async ({
  page,
  browser,
}) => {
  const { akteure, netz } = await oeffne(page, 'koordination');
  await expect(urteilskopf(page)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Exportieren' }).click();
  const ausfuhr = page.getByRole('dialog', { name: 'Beteiligte exportieren' });
  await ausfuhr.getByRole('radio', { name: 'CSV' }).click();
  await ausfuhr.getByRole('button', { name: 'Alle, auch vertrauliche' }).click();
  await expect(ausfuhr.getByText('Der Export steht mit Ihrem Namen im Protokoll')).toBeVisible();
  await ohneBarrieren(page, 'Beteiligte exportieren');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    ausfuhr.getByRole('button', { name: 'Herunterladen' }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  await ausfuhr.getByRole('button', { name: 'Schließen' }).click();

  await page.getByRole('toolbar', { name: 'Akteure' }).getByRole('button', { name: 'Mehr' }).click();
  await page.getByRole('menuitem', { name: /Tabelle einlesen/ }).click();
  const einlesen = page.getByRole('dialog', { name: 'Tabelle einlesen' });
  const gib = (inhalt: string) =>
    einlesen
      .getByLabel('Tabelle (XLSX oder CSV)')
      .setInputFiles({ name: 'beteiligte.csv', mimeType: 'text/csv', buffer: Buffer.from(inhalt) });
  await gib(csv);
  const vorschau = einlesen.getByRole('region', { name: 'Vorschau' });
  await expect(vorschau).toContainText(/^0 neu · 0 geändert · \d+ unverändert/, { timeout: 30_000 });
  await expect(einlesen.getByRole('button', { name: 'Nichts zu übernehmen' })).toBeDisabled();

  await gib(
    'Name;Kurzname;Interessen/Ziele;Telefon\r\nVolkshochschule;Vhs Z;Kurse früher beginnen;1\r\nTafel;;Lebensmittel retten;2',
  );
  await expect(vorschau).toContainText('1 neu · 1 geändert', { timeout: 30_000 });
  await expect(vorschau).toContainText('Spalte „Telefon“: hier nicht bekannt');
  await expect(vorschau).toContainText('Kurzname: VHS → Vhs Z');
  await expect(vorschau).toContainText('→ Kurse früher beginnen');
  await ohneBarrieren(page, 'Tabelle einlesen');
  await expect(akteure.zelle('Volkshochschule', 'kurzname')).toHaveText('VHS');

  // Meanwhile somebody else does half of it: the preview says so and asks to be read again.
  const andere = await browser.newContext({ viewport: { width: 1500, height: 1900 } });
  const dort = await oeffne(await andere.newPage(), 'moderation');
  await dort.akteure.zelle('Volkshochschule', 'kurzname').focus();
  await dort.akteure.page.keyboard.type('Volkshaus');
  await dort.akteure.page.keyboard.press('Enter');
  await expect(einlesen.getByText('Inzwischen hat jemand den Plan geändert.')).toBeVisible();
  await expect(vorschau).toContainText('Kurzname: Volkshaus → Vhs Z');
  await andere.close();
  await einlesen.getByRole('button', { name: 'Geänderte Vorschau gelesen' }).click();
  await einlesen.getByRole('button', { name: '1 einfügen, 1 ändern' }).click();
  await expect(akteure.zelle('Volkshochschule', 'kurzname')).toHaveText('Vhs Z');
  await expect(akteure.zeile('Tafel')).toContainText('Lebensmittel retten');
  await page.getByRole('button', { name: 'Rückgängig' }).last().click();
  await expect(akteure.zelle('Volkshochschule', 'kurzname')).toHaveText('Volkshaus');
  await expect(akteure.zeile('Tafel')).toHaveCount(0);
  await expect(page.getByText('Kurse früher beginnen')).toHaveCount(0);
  await allesGespeichert(page);

  await page.goto(`/netzwerk/${netz}/einstellungen`);
  const wahl = page.getByRole('combobox', { name: 'Spricht für: Koordination (Demo)' });
  const vhs = wahl.locator('option').filter({ hasText: /^Volkshochschule/ });
  await wahl.selectOption((await vhs.getAttribute('value')) ?? '');
  await expect(page.getByText(/spricht jetzt für Volkshochschule\./)).toBeVisible();
  await page
    .getByRole('combobox', { name: 'Leitend oder operativ: Koordination (Demo)' })
    .selectOption('leitend');
  await expect(page.getByText(/spricht jetzt für Volkshochschule \(leitend\)\./)).toBeVisible();
  await akteure.oeffne(netz);
  await akteure.zelle('Volkshochschule', 'name').click();
  await expect(page.getByRole('complementary').getByText(/Koordination \(Demo\)/)).toBeVisible();
  await expect(page.getByRole('complementary').getByText('Koordination, leitend')).toBeVisible();

  // The others' stories find the network as it was.
  await akteure.zelle('Volkshochschule', 'kurzname').focus();
  await page.keyboard.type('VHS');
  await page.keyboard.press('Enter');
  await expect(akteure.zelle('Volkshochschule', 'kurzname')).toHaveText('VHS');
  await allesGespeichert(page);
});
