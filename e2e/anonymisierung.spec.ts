import fs from 'node:fs';
import { expect, test } from '@playwright/test';
import { anmelden, netzwerkOeffnen } from './pages/anmelden';
import { Fallseite, neuerFall } from './pages/faelle';
import { allesGespeichert, probenetz } from './pages/probenetz';

test('a phone number in a reason is pointed out, replaced by one click, and a name is removed for everybody', async ({
  page,
  browser,
}) => {
  await anmelden(page, 'koordination');
  const netzwerk = await netzwerkOeffnen(page);
  await page.goto(`/netzwerk/${netzwerk}/ziele`);
  await page.getByRole('row').nth(2).click();
  const adresse = new URL(page.url());
  const panel = page.getByRole('complementary');
  const begruendung = panel.getByRole('textbox', { name: 'Begründung' });
  await begruendung.fill('Kontakt der Familie Kowaltschuk: 0171 3920017');

  const fundstellen = panel.getByRole('region', { name: 'Personenbezug in diesem Text' });
  await expect(fundstellen).toContainText('Telefonnummer');
  await expect(fundstellen).toContainText('Name');
  await fundstellen.getByRole('button', { name: 'Ersetzen durch „[Telefonnummer entfernt]“' }).click();
  await expect(begruendung).toHaveValue('Kontakt der Familie Kowaltschuk: [Telefonnummer entfernt]');
  await expect(fundstellen).not.toContainText('Telefonnummer„');

  const zweite = await (await browser.newContext()).newPage();
  await anmelden(zweite, 'mitglied');
  await zweite.goto(adresse.pathname + adresse.search);
  const dort = zweite.getByRole('complementary').getByRole('textbox', { name: 'Begründung' });
  await expect(dort).toHaveValue(/Kowaltschuk/);

  await panel.getByRole('button', { name: 'Aktionen' }).click();
  await page.getByRole('menuitem', { name: 'Datenpanne melden …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Datenpanne melden' });
  await dialog.getByLabel('Was soll entfernt werden?').selectOption('text');
  await dialog.getByLabel('Diese Worte entfernen').fill('Kowaltschuk');
  await dialog.getByLabel('Was für ein Text ist das?').selectOption('name');
  await dialog.getByRole('button', { name: 'Endgültig entfernen' }).click();

  // Nobody reloads by hand: both pages begin anew by themselves.
  await expect(dort).toHaveValue('Kontakt der Familie [entfernt]: [Telefonnummer entfernt]', {
    timeout: 30_000,
  });
  await expect(zweite.getByText('Es wird neu geladen')).toBeVisible();
  await expect(begruendung).toHaveValue(/\[entfernt\]/, { timeout: 30_000 });
  // The page was opened anew, and what is still to be done is to be read all the same.
  await expect(dialog).toContainText('1 Stelle wurde entfernt.');
  await expect(dialog).toContainText('Sicherungskopien des Servers');
  await dialog.getByRole('button', { name: 'Schließen' }).last().click();
  await expect(dialog).toHaveCount(0);
  await zweite.context().close();

  await page.goto(`/netzwerk/${netzwerk}/einstellungen`);
  await expect(page.getByText('Datenpanne: Text entfernt').first()).toBeVisible();
  await expect(page.getByText('Kowaltschuk')).toHaveCount(0);
});

test('a Datenpanne is within reach wherever a text stands', async ({ page, browser }) => {
  const netzwerk = await probenetz(browser, 'koordination');
  await anmelden(page, 'koordination');
  const dialog = page.getByRole('dialog', { name: 'Datenpanne melden' });
  const melde = page.getByRole('complementary').getByRole('button', { name: 'Datenpanne melden …' });
  const waehlbar = dialog.getByLabel('Was soll entfernt werden?').getByRole('option');

  await page.goto(`/netzwerk/${netzwerk}/themen?auswahl=the_unterlagen`);
  await melde.click();
  await expect(waehlbar.filter({ hasText: 'Ganzer Text: Wortlaut' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await page.goto(`/netzwerk/${netzwerk}/beteiligte?auswahl=akt_vhs`);
  await melde.click();
  await expect(waehlbar.filter({ hasText: 'Ganzer Text: Kurzname' })).toHaveCount(1);
  // A choice is no text: with „[entfernt]“ in it nobody could read the Akteur any more.
  await expect(waehlbar.filter({ hasText: /Kreis|Ebene|Status/ })).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page.goto(`/netzwerk/${netzwerk}/ketten?kette=ket_ist&auswahl=sch_ist-a1`);
  await melde.click();
  await expect(waehlbar.filter({ hasText: 'Ganzer Text: Wortlaut' })).toHaveCount(1);
  await page.keyboard.press('Escape');

  await page.getByRole('banner').getByRole('button', { name: 'Mehr', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Datenpanne melden …' })).toBeVisible();
  await page.keyboard.press('Escape');
});

test('a file that names people says so when it is read in, and a file made of it says what is covered', async ({
  page,
}) => {
  await anmelden(page, 'koordination');
  await page.goto('/');
  const datei = JSON.parse(fs.readFileSync('prisma/demo/netzwerk.json', 'utf8'));
  // Under its own name: other stories look for the demo network by its.
  datei.netzwerk.name = 'Netzwerk mit Namen';
  datei.plan.themen[0].titel = 'Rückruf unter 0361 5550142';
  datei.plan.themen[1].titel = 'Post an k.kowaltschuk@example.org';
  await page.getByLabel('Netzwerkdatei auswählen').setInputFiles({
    name: 'netzwerk.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(datei)),
  });
  const dialog = page.getByRole('dialog', { name: 'Eingelesen, bitte prüfen' });
  await expect(dialog).toContainText('2 Stellen nennen vielleicht einen Menschen');
  await expect(dialog).toContainText('1 × Telefonnummer');
  await dialog.getByRole('button', { name: 'Stellen ansehen' }).click();
  const stellen = page.getByRole('listitem').filter({ hasText: /– (Telefonnummer|E-Mail-Adresse)$/ });
  await expect(stellen).toHaveCount(2, { timeout: 30_000 });
  const [, netzwerk = ''] = /netzwerk\/([^/]+)/.exec(page.url()) ?? [];

  await page.goto(`/netzwerk/${netzwerk}/themen`);
  await page.getByRole('button', { name: 'Herunterladen' }).click();
  const ankunft = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /Excel/ }).click();
  await ankunft;
  await expect(page.getByText('2 Stellen des Plans nennen vielleicht einen Menschen.')).toBeVisible();
  await page.getByRole('button', { name: 'Stellen ansehen' }).click();
  await expect(stellen).toHaveCount(2, { timeout: 30_000 });
});

test('while one writes: the finding below the field, replaced by keys or finger, the traits counted, the questions of the network', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const netzwerk = await probenetz(browser, 'koordination');
  await anmelden(page, 'koordination');
  await page.goto(`/netzwerk/${netzwerk}/faelle`);

  // The network words its own questions, outside of any case; the next case begins with them.
  await page.getByRole('button', { name: 'Leitfragen …' }).click();
  const vorlage = page.getByRole('dialog', { name: 'Leitfragen für neue Fälle' });
  await vorlage.getByRole('button', { name: 'Für dieses Netzwerk anpassen' }).click();
  await vorlage.getByRole('textbox', { name: 'Frage 1', exact: true }).first().fill('Wozu sind wir da?');
  await page.keyboard.press('Enter');
  await vorlage.getByRole('button', { name: 'Fertig' }).click();
  await allesGespeichert(page);
  const fall = new Fallseite(page);
  const adresse = await neuerFall(page, netzwerk);
  await fall.ansicht('Perspektiven');
  await expect(page.getByText('Wozu sind wir da?').first()).toBeVisible();

  // A short field: the message belongs to it, and Alt + Enter keeps the hands on the keys.
  await fall.ansicht('Stationen');
  await page.getByRole('button', { name: 'Erste Station' }).click();
  const feld = page.getByRole('textbox', { name: 'Station 1: was geschah' });
  await feld.fill('Rückruf unter 0171 3920017');
  await expect(feld).toHaveAccessibleDescription(/Telefonnummer/);
  await feld.press('Alt+Enter');
  await expect(feld).toHaveValue('Rückruf unter [Telefonnummer entfernt]');
  await expect(feld).toBeFocused();
  await expect(feld).not.toHaveAccessibleDescription(/Telefonnummer/);

  await feld.fill('Alleinerziehend, Mitte 30, aus Eritrea');
  await feld.press('Enter');
  await expect(page.getByText(/von höchstens 3 Merkmalen genannt/)).toBeVisible();

  // On a phone the answers are as large as a finger.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${adresse}?ansicht=stationen`);
  await feld.fill('Rückruf unter 0171 3920017');
  const ersetzen = page.getByRole('button', { name: /^Ersetzen durch/ });
  for (const knopf of [ersetzen, page.getByRole('button', { name: 'Als unbedenklich bestätigen …' })]) {
    await expect(knopf).toBeVisible();
    expect((await knopf.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await ersetzen.click();
  await expect(feld).toHaveValue('Rückruf unter [Telefonnummer entfernt]');
});

test('a card that names somebody is pointed out to those who lead, and settled with one click', async ({
  browser,
}) => {
  const netz = await probenetz(browser, 'koordination', ({ plan }) => {
    plan.karten = [
      ['kar_eins', 'Frau Kowaltschuk vom Verein'],
      ['kar_zwei', 'Hausmeister, mobil 0171 3920017'],
    ].map(([id, text], i) => ({ id, platz: { parentId: null, rank: `a${i}` }, text }));
  });
  const page = await (await browser.newContext()).newPage();
  await anmelden(page, 'koordination');
  await page.goto(`/netzwerk/${netz}/beteiligte?ansicht=abfrage`);
  const karte = (text: string) => page.getByRole('listitem').filter({ hasText: text });
  const hinweis = page.getByText(/vielleicht einen Menschen/);
  await expect(hinweis).toHaveText(/^2 Karten nennen/, { timeout: 30_000 });

  await karte('Hausmeister')
    .getByRole('button', { name: 'Ersetzen durch „[Telefonnummer entfernt]“' })
    .click();
  await expect(karte('Hausmeister')).toContainText('Hausmeister, mobil [Telefonnummer entfernt]');
  await expect(hinweis).toHaveText(/^Eine Karte nennt/);

  await karte('Frau').getByRole('button', { name: 'Als unbedenklich bestätigen …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Als unbedenklich bestätigen' });
  await dialog.getByLabel('Warum ist das unbedenklich?').selectOption({ index: 1 });
  await dialog.getByRole('button', { name: 'Bestätigen', exact: true }).click();
  await expect(hinweis).toHaveCount(0);
  await page.goto(`/netzwerk/${netz}/beteiligte?ansicht=abfrage&saal=1`);
  await expect(page.getByText('Frau Kowaltschuk vom Verein')).toBeVisible({ timeout: 30_000 });
});
