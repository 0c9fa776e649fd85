import { expect, test } from '@playwright/test';
import { UebersichtSeite } from './pages/uebersicht';

test('when others take the focused row away, the focus goes to its neighbour and it is said', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const id = await new UebersichtSeite(page).oeffne('mitglied');
  const andere = await (await browser.newContext()).newPage();
  await new UebersichtSeite(andere).oeffne('moderation');
  for (const seite of [page, andere]) await seite.goto(`/netzwerk/${id}/ziele`);

  const zeilen = page.locator('[data-zeile]');
  await zeilen.last().waitFor();
  const letzte = (await zeilen.last().getAttribute('data-zeile')) ?? '';
  const davor = (await zeilen.nth(-2).getAttribute('data-zeile')) ?? '';
  await page.locator(`[data-zeile="${letzte}"]`).focus();
  await andere.locator(`[data-zeile="${letzte}"]`).focus();
  await andere.keyboard.press('Delete');

  await expect(page.locator(`[data-zeile="${letzte}"]`)).toHaveCount(0);
  await expect(page.locator(`[data-zeile="${davor}"]`)).toBeFocused();
  await expect(page.getByText(/wurde entfernt\. Weiter bei/)).toBeAttached();
  await andere.keyboard.press('Control+z');
  await expect(page.locator(`[data-zeile="${letzte}"]`)).toHaveCount(1);
  await andere.context().close();
});
