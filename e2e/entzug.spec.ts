import { expect, type Page, test } from '@playwright/test';
import { AkteureSeite } from './pages/akteure';
import { anmelden, netzwerkOeffnen } from './pages/anmelden';

test.setTimeout(120_000);

/** The head of a column of the analysis. */
const urteilskopf = (page: Page) => page.getByRole('columnheader', { name: /Interessen\/Ziele/ });

test('closed while somebody was offline: the page stands, and nothing of the analysis is left when it comes back (S57)', async ({
  page,
  browser,
}) => {
  await anmelden(page, 'koordination');
  const netz = await netzwerkOeffnen(page);
  const oeffneFuerModeration = async (wort: string) => {
    await page.goto(`/netzwerk/${netz}/einstellungen`);
    const wahl = page.getByRole('combobox', { name: 'Beteiligtenanalyse für die Rolle Moderation' });
    await wahl.selectOption(wort);
    await expect(
      page.getByText(/^Die (Rolle Moderation kann|Beteiligtenanalyse ist für die Rolle)/),
    ).toBeVisible();
  };
  await oeffneFuerModeration('lesen');
  const analyse = await page.evaluate(async (id) => {
    const antwort = await fetch(`/api/netzwerke/${id}/dokumente`);
    const { dokumente }: { dokumente: { id: string; art: string }[] } = await antwort.json();
    return dokumente.find(({ art }) => art === 'beteiligtenanalyse')?.id ?? '';
  }, netz);

  const fremd = await browser.newContext({ viewport: { width: 1500, height: 1900 } });
  const moderation = await fremd.newPage();
  await anmelden(moderation, 'moderation');
  await new AkteureSeite(moderation).oeffne(netz);
  await expect(urteilskopf(moderation)).toBeVisible({ timeout: 30_000 });
  const kopien = () =>
    moderation.evaluate(
      async (id) => (await indexedDB.databases()).filter(({ name }) => name?.includes(id)).length,
      analyse,
    );
  expect(await kopien()).toBe(1);

  // Right after opening the line goes down: parts of the frame are not fetched yet, and their absence breaks nothing.
  await fremd.setOffline(true);
  await moderation.keyboard.press('Control+k');
  await oeffneFuerModeration('geschlossen');
  await expect(urteilskopf(moderation)).toBeVisible();

  await fremd.setOffline(false);
  await expect(urteilskopf(moderation)).toHaveCount(0, { timeout: 60_000 });
  await expect.poll(kopien).toBe(0);
  await fremd.close();
});
