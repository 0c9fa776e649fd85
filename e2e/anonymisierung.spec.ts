import { expect, test } from '@playwright/test';
import { anmelden, netzwerkOeffnen } from './pages/anmelden';

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
  await zweite.context().close();

  await page.goto(`/netzwerk/${netzwerk}/einstellungen`);
  await expect(page.getByText('Datenpanne: Text entfernt')).toBeVisible();
  await expect(page.getByText('Kowaltschuk')).toHaveCount(0);
});
