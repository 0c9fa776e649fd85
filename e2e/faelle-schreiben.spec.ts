import { expect, test } from '@playwright/test';
import { anmelden } from './pages/anmelden';
import { Fallseite, neuerFall } from './pages/faelle';
import { allesGespeichert, probenetz } from './pages/probenetz';

test('the first case of a network: what one thinks of another, a second reading, themes out of both pictures, and no lock before the fourth', async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000);
  const netz = await probenetz(browser, 'koordination');
  await anmelden(page, 'koordination');
  const fall = new Fallseite(page);
  const merken = page.getByRole('dialog', { name: 'Thema merken' });
  const merke = async (titel: string) => {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+Alt+KeyM');
    await merken.getByLabel('Worum geht es?').fill(titel);
    await page.keyboard.press('Enter');
    await expect(merken).toBeHidden();
  };

  await page.goto(`/netzwerk/${netz}/faelle`);
  await expect(page.getByText(/weiterarbeiten können Sie auch mit weniger/)).toBeVisible();
  await neuerFall(page, netz, 'Frau');

  await test.step('a second reading and what is ascribed stand beside the statement', async () => {
    await fall.ansicht('Perspektiven');
    await page.getByRole('button', { name: 'Antwort von VHS hinzufügen' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Antwort', { exact: true }).fill('Sie kommt nicht zum Kurs.');
    await dialog.getByLabel('Andere Lesart').fill('Sie findet niemanden für das Kind.');
    await dialog.getByRole('radio', { name: 'Zuschreibung' }).click();
    await page.getByRole('button', { name: 'Fertig' }).click();
    await allesGespeichert(page);
    await page.reload();
    const karte = page.getByRole('button', { name: /Sie kommt nicht zum Kurs\./ });
    await expect(karte).toContainText('andere Lesart');
    await expect(karte).toContainText('Sie findet niemanden für das Kind.');
    await expect(karte).toContainText('Zuschreibung');
  });

  await test.step('words of a person and of a Wirkung become themes and lead back to their field', async () => {
    await fall.ansicht('Personen');
    await page.getByRole('button', { name: 'Frau A. eintragen' }).click();
    await page.getByRole('button', { name: 'Person hinzufügen' }).click();
    const person = page.getByLabel('Bezeichnung der Person').last();
    await person.fill('Nachbarin mit Auto');
    await person.press('Enter');
    await merke('Ohne Auto kein Kurs');

    await fall.ansicht('Wirkungsgefüge');
    await page.getByRole('button', { name: 'Was ein Akteur tut' }).click();
    const knoten = page.getByLabel('Akteur: Bezeichnung').last();
    await knoten.fill('verlangt Unterlagen zweimal');
    await knoten.press('Enter');
    await merke('Unterlagen werden doppelt verlangt');

    await fall.ansicht('Themen');
    const thema = (titel: string) => page.getByRole('listitem').filter({ hasText: titel }).first();
    await expect(thema('Ohne Auto kein Kurs')).toContainText('Personen');
    await expect(thema('Unterlagen werden doppelt verlangt')).toContainText('Wirkungsgefüge');
    await thema('Ohne Auto kein Kurs')
      .getByRole('link', { name: /Personen/ })
      .click();
    await expect(page).toHaveURL(/ansicht=personen/);
    await expect(person).toBeFocused();
  });

  await test.step('one case of four goes on its way like the fourth would', async () => {
    await allesGespeichert(page);
    await page.getByRole('button', { name: 'Zur Prüfung geben' }).click();
    await fall.zustand('in Prüfung');
    await page.goto(`/netzwerk/${netz}/faelle`);
    await expect(page.getByText(/0 von mindestens 4 Fällen · 1\sin Prüfung/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Neuer Fall' })).toBeEnabled();
    await page.goto(`/netzwerk/${netz}/themen`);
    await expect(page.getByText('Ohne Auto kein Kurs').first()).toBeVisible();
  });
});
