import fs from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { netzwerkOeffnen, person } from './pages/anmelden';
import { Fallseite, neuerFall } from './pages/faelle';
import { allesGespeichert } from './pages/probenetz';

const KANARIE = 'Kanarienvogel im Entwurf';

test('one narrative by two people, four eyes, then everybody reads; before that nobody else knows of it', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const mitglied = await person(browser, 'mitglied');
  const netzwerkId = await netzwerkOeffnen(mitglied);
  const adresse = await neuerFall(mitglied, netzwerkId);
  const koordination = await person(browser, 'koordination');
  await koordination.goto(adresse);
  const [eine, andere] = [new Fallseite(mitglied), new Fallseite(koordination)];

  await eine.text.click();
  await mitglied.keyboard.type(`Frau D. sucht Arbeit. ${KANARIE}.`);
  await expect(andere.text).toContainText(KANARIE);
  await andere.text.click();
  await koordination.keyboard.press('Control+End');
  await koordination.keyboard.press('Enter');
  await koordination.keyboard.type('Die Beratung hilft weiter.');
  await expect(eine.text).toContainText('Die Beratung hilft weiter.');
  await allesGespeichert(mitglied);

  // Another Mitglied-like reader: nothing by page, list, API or name.
  const beobachtung = await person(browser, 'beobachtung');
  const antwort = await beobachtung.goto(adresse);
  expect(antwort?.status()).toBe(404);
  expect(await antwort?.text()).not.toContain('Frau D.');
  await expect(beobachtung.getByText(/gibt es nicht/).first()).toBeVisible();
  await beobachtung.goto(`/netzwerk/${netzwerkId}/faelle`);
  await expect(beobachtung.getByRole('link', { name: /Herr A\./ })).toBeVisible();
  const fallId = adresse.split('/').at(-1) ?? '';
  expect(await beobachtung.content()).not.toContain(fallId);
  const liste = await beobachtung.request.get(`/api/netzwerke/${netzwerkId}/dokumente`);
  expect(await liste.text()).not.toContain(fallId);

  // A name that must not stay is marked, and stops the case.
  await eine.text.click();
  await mitglied.keyboard.press('Control+End');
  await mitglied.keyboard.type(' Telefon 0171 39200 55.');
  await expect(mitglied.getByRole('button', { name: /Stelle/ }).first()).toBeVisible();
  await allesGespeichert(mitglied);
  await mitglied.getByRole('button', { name: 'Zur Prüfung geben' }).click();
  await expect(mitglied.getByText(/nennt noch eine Stelle mit Personenbezug/)).toBeVisible();
  for (let i = 0; i < ' Telefon 0171 39200 55.'.length; i++) await mitglied.keyboard.press('Backspace');
  await eine.text.click();
  await mitglied.keyboard.press('Control+End');
  for (let i = 0; i < ' Telefon 0171 39200 55.'.length; i++) await mitglied.keyboard.press('Backspace');
  await expect(eine.text).not.toContainText('0171');
  await allesGespeichert(mitglied);
  await mitglied.getByRole('button', { name: 'Zur Prüfung geben' }).click();
  await eine.zustand('in Prüfung');

  // The Koordination wrote along, so it cannot release; the Moderation can.
  await koordination.reload();
  await koordination.getByRole('button', { name: 'Freigeben', exact: true }).click();
  await expect(koordination.getByText(/Sie haben an diesem Fall mitgeschrieben/)).toBeVisible();
  const moderation = await person(browser, 'moderation');
  await moderation.goto(adresse);
  await expect(new Fallseite(moderation).text).toContainText(KANARIE);
  await moderation.getByRole('button', { name: 'Freigeben', exact: true }).click();
  await new Fallseite(moderation).zustand('freigegeben');

  await beobachtung.goto(adresse);
  await expect(new Fallseite(beobachtung).text).toContainText(KANARIE);
  await expect(new Fallseite(beobachtung).text).toHaveAttribute('contenteditable', 'false');
  const papier = await beobachtung.request.get(`/api/netzwerke/${netzwerkId}/faelle/${fallId}.pdf`);
  expect(papier.status()).toBe(200);
  expect((await papier.body()).subarray(0, 5).toString()).toBe('%PDF-');

  // Withdrawn: gone from the reader's open page.
  await moderation
    .getByRole('button', { name: 'Bearbeiten – die Freigabe endet' })
    .waitFor({ state: 'detached' });
  await mitglied.reload();
  await mitglied.getByRole('button', { name: 'Bearbeiten – die Freigabe endet' }).click();
  await expect(beobachtung.getByText('Dieser Fall ist für Sie nicht mehr da')).toBeVisible();
});

test('stations, perspectives and the Wirkungsgefüge are written by keyboard; every view is clean for axe', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const page = await person(browser, 'koordination');
  const netzwerkId = await netzwerkOeffnen(page);
  await neuerFall(page, netzwerkId, 'Herr');
  const fall = new Fallseite(page);

  await fall.ansicht('Stationen');
  await page.getByRole('button', { name: 'Erste Station' }).press('Enter');
  await page.keyboard.type('Antrag gestellt');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Wartezeit nach Station 1' }).press('Enter');
  await page.getByLabel('höchstens').fill('6');
  await page.getByLabel('höchstens').press('Enter');
  await expect(page.getByText(/1–6\sMonate Wartezeit/)).toBeVisible();

  await fall.ansicht('Perspektiven');
  const neu = page.getByRole('button', { name: 'Antwort von VHS hinzufügen' }).first();
  await neu.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByLabel('Antwort', { exact: true }).fill('Wir führen den Kurs durch.');
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Caritasverband' }).check();
  await page.getByRole('button', { name: 'Fertig' }).press('Enter');
  await expect(page.getByText('Wir führen den Kurs durch.').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /wie VHS|wie Caritas/ })).toBeVisible();

  await fall.ansicht('Wirkungsgefüge');
  for (const text of ['verlangt Unterlagen', 'wartet auf Bescheid']) {
    await page.getByRole('button', { name: 'Element hinzufügen' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Umstand' }).press('Enter');
    await page.getByLabel('Umstand: Bezeichnung').last().fill(text);
    await page.getByLabel('Umstand: Bezeichnung').last().press('Enter');
  }
  await page.getByLabel('Neue Wirkung von').selectOption({ label: 'verlangt Unterlagen' });
  await page.getByLabel('auf', { exact: true }).selectOption({ label: 'wartet auf Bescheid' });
  await page.getByRole('button', { name: 'Wirkung hinzufügen' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Wirkungen' })).toContainText('1');
  await allesGespeichert(page);

  for (const ansicht of [
    'Erzählung',
    'Stationen',
    'Personen',
    'Perspektiven',
    'Nutzerperspektive',
    'Wirkungsgefüge',
    'Themen',
  ]) {
    await fall.ansicht(ansicht);
    await expect(page.getByText('Wird geladen …')).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${ansicht}: ${id} ${nodes[0]?.html.slice(0, 160)}`)).toEqual(
      [],
    );
  }
});

test('words marked in any text of a case become a theme, and the theme leads back to them', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await person(browser, 'koordination');
  const netzwerkId = await netzwerkOeffnen(page);
  await neuerFall(page, netzwerkId, 'Paar');
  const fall = new Fallseite(page);
  const merken = page.getByRole('dialog', { name: 'Thema merken' });

  // In a station by keyboard: the case is an Entwurf, so only the place is kept and not the words.
  await fall.ansicht('Stationen');
  await page.getByRole('button', { name: 'Erste Station' }).click();
  const was = page.getByLabel('Station 1: was geschah');
  await was.fill('Das Formular ging zweimal verloren');
  await was.press('Enter');
  await was.press('Control+a');
  await page.keyboard.press('Control+Alt+KeyM');
  await expect(merken).toContainText('Das Formular ging zweimal verloren');
  await merken.getByLabel('Worum geht es?').fill('Unterlagen gehen zwischen Stellen verloren');
  await page.keyboard.press('Enter');
  await expect(merken).toBeHidden();

  // In an answer by click; the button takes what is marked.
  await fall.ansicht('Nutzerperspektive');
  await page.getByRole('button', { name: /^Antwort hinzufügen: Was erwartet sie/ }).click();
  const antwort = page.getByRole('dialog').getByLabel('Antwort', { exact: true });
  await antwort.fill('Eine Stelle, die den Überblick hat');
  await page.getByRole('dialog').getByRole('button', { name: 'Als Thema merken' }).click();
  await merken.getByLabel('Worum geht es?').fill('Niemand hat den Überblick');
  await merken.getByRole('button', { name: 'Merken', exact: true }).click();
  await page.getByRole('button', { name: 'Fertig' }).click();

  // Both stand in the case, and lead back to the very field.
  await fall.ansicht('Themen');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Niemand hat den Überblick' }).first(),
  ).toContainText('Nutzerperspektive');
  await expect(page.getByText('zweimal verloren')).toHaveCount(0);
  await page.getByRole('link', { name: 'Station 1' }).click();
  await expect(page).toHaveURL(/ansicht=stationen$/);
  await expect(was).toBeFocused();

  // In the grid of the Perspektiven words are marked where they stand; without a mark the key takes the whole answer.
  await page.goto(`/netzwerk/${netzwerkId}/faelle`);
  await page.getByRole('link', { name: /Herr A\./ }).click();
  await fall.ansicht('Perspektiven');
  const karte = page.getByRole('button', { name: /Der Wunsch nach Arbeit steht der Kurspflicht/ });
  const wort = await karte.locator('[data-fundort$="/text"]').boundingBox();
  if (!wort) throw new Error('Antwort nicht zu sehen');
  await page.mouse.move(wort.x + 1, wort.y + 8);
  await page.mouse.down();
  await page.mouse.move(wort.x + wort.width * 0.6, wort.y + 8, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: 'Als Thema merken' }).click();
  await expect(merken.getByLabel('Worum geht es?')).toHaveValue(/^Der Wunsch/);
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.getSelection()?.removeAllRanges());
  await karte.focus();
  await page.keyboard.press('Control+Alt+KeyM');
  await expect(merken.getByLabel('Worum geht es?')).toHaveValue(/Kurspflicht entgegen\.$/);
  await page.keyboard.press('Escape');

  // From a released case the words go along; from the theme the way leads into the narrative.
  await page.goto(`/netzwerk/${netzwerkId}/faelle`);
  await page.getByRole('link', { name: /Herr A\./ }).click();
  await fall.text.waitFor();
  const erstes = await fall.text.locator('p').first().textContent();
  // Nobody has a caret in it; the keyboard marks it paragraph by paragraph.
  await fall.text.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+Alt+KeyM');
  await expect(merken).toContainText(erstes?.slice(0, 40) ?? '');
  await page.keyboard.press('Escape');
  await expect(merken).toBeHidden();
  await fall.text.locator('p').first().click({ clickCount: 3 });
  await page.getByRole('button', { name: 'Als Thema merken' }).click();
  await merken.getByLabel('Worum geht es?').fill('Aus der Erzählung von Herrn A.');
  await merken.getByRole('button', { name: 'Merken', exact: true }).click();
  await page.getByRole('button', { name: 'Zeigen' }).click();
  await page.getByRole('link', { name: 'Herr A. · Erzählung' }).click();
  await fall.text.waitFor();
  await expect
    .poll(() => page.evaluate(() => window.getSelection()?.toString().trim() ?? ''))
    .toBe(erstes?.trim());
});

test('cases leave with the network file only when somebody answers for it, and come back as Entwurf', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await person(browser, 'koordination');
  const netzwerkId = await netzwerkOeffnen(page);
  await page.goto(`/netzwerk/${netzwerkId}/einstellungen`);
  await page.getByRole('button', { name: 'Netzwerkdatei herunterladen …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Netzwerkdatei herunterladen' });
  await expect(dialog.getByRole('link', { name: 'Herunterladen' })).toHaveAttribute('href', /export\.json$/);
  await dialog.getByRole('checkbox', { name: /freigegebene Fälle/ }).check();
  await expect(dialog.getByRole('button', { name: 'Herunterladen' })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'Ich verantworte' }).check();
  const laden = page.waitForEvent('download');
  await dialog.getByRole('link', { name: 'Herunterladen' }).click();
  const pfad = await (await laden).path();
  const datei = JSON.parse(fs.readFileSync(pfad, 'utf8'));
  expect(datei.faelle.map((fall: { anrede: string }) => fall.anrede)).toContain('familie');

  await page.goto('/');
  await page.locator('input[type="file"]').setInputFiles('prisma/beispiele/typische-faelle.json');
  await page.waitForURL(/\/netzwerk\/nw_/);
  await page.goto(`${new URL(page.url()).pathname}/faelle`);
  await expect(page.getByRole('link', { name: /Frau B\./ })).toBeVisible();
  await expect(page.getByText('Entwurf').first()).toBeVisible();
});
