import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { UebersichtSeite } from './pages/uebersicht';

const GROESSEN = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

async function erwarteOhneBarrieren(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const schwere = violations.filter((v) => v.impact === 'serious' || v.impact === 'critical');
  expect(schwere.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
}

test('axe finds nothing serious in the frame, at three sizes, with windows open and in the Saalmodus', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await new UebersichtSeite(page).oeffne();
  for (const groesse of GROESSEN) {
    await page.setViewportSize(groesse);
    await erwarteOhneBarrieren(page);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Suchen oder Befehl eingeben' })).toBeFocused();
  await erwarteOhneBarrieren(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Mehr', exact: true }).click();
  await erwarteOhneBarrieren(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Saalmodus' }).click();
  await erwarteOhneBarrieren(page);
  for (const seite of ['/barrierefreiheit', '/datenschutz', '/anmelden']) {
    await page.goto(seite);
    await erwarteOhneBarrieren(page);
  }
});

test('the page reflows at 320 px without scrolling sideways', async ({ page }) => {
  await new UebersichtSeite(page).oeffne();
  await page.setViewportSize({ width: 320, height: 640 });
  const ueberstand = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(ueberstand).toBe(0);
});

test('Strg+K finds an area by keyboard alone and goes there', async ({ page }) => {
  await new UebersichtSeite(page).oeffne();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Suchen oder Befehl eingeben' }).fill('beteil');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/beteiligte/);
});

test('„?“ opens the shortcuts only outside of text fields, and not when single keys are switched off', async ({
  page,
}) => {
  const uebersicht = new UebersichtSeite(page);
  await uebersicht.oeffne();
  const hilfe = page.getByRole('dialog', { name: 'Tastenkürzel' });
  await uebersicht.zielgruppe.press('?');
  await expect(hilfe).toBeHidden();
  await uebersicht.zielgruppe.press('Escape');
  await uebersicht.zielgruppe.blur();
  await page.keyboard.press('?');
  await expect(hilfe).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Mehr', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Ansagen und Tasten' }).click();
  await page.getByLabel('Kürzel aus einer einzelnen Taste').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(hilfe).toBeHidden();
});

test('the Saalmodus has type of at least 20 px, hides who is there, and Esc leaves it', async ({ page }) => {
  await new UebersichtSeite(page).oeffne();
  await page.getByRole('button', { name: 'Saalmodus' }).click();
  await expect(page).toHaveURL(/saal=1/);
  await expect(page.getByRole('navigation', { name: 'Bereiche' })).toBeHidden();
  await expect(page.getByText('Koordination (Demo)')).toBeHidden();
  const kleinste = await page.evaluate(() => {
    const groessen = [...document.querySelectorAll('main *')]
      .filter((el) => [...el.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent?.trim()))
      .map((el) => Number.parseFloat(getComputedStyle(el).fontSize));
    return Math.min(...groessen);
  });
  expect(kleinste).toBeGreaterThanOrEqual(20);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/saal=1/);
});

test('a viewer sees the plan, is told so, and cannot write', async ({ page }) => {
  const uebersicht = new UebersichtSeite(page);
  await uebersicht.oeffne('beobachtung');
  await expect(uebersicht.speicherstand).toHaveText('nur lesen, aktuell');
  await expect(uebersicht.zielgruppe).toHaveAttribute('readonly', '');
});

test('signing out wipes the copies on the device', async ({ page }) => {
  const uebersicht = new UebersichtSeite(page);
  await uebersicht.oeffne();
  await uebersicht.istGespeichert();
  const namen = () => page.evaluate(async () => (await indexedDB.databases()).map((db) => db.name ?? ''));
  expect((await namen()).some((name) => name.startsWith('diadem/'))).toBe(true);
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.waitForURL(/\/anmelden/);
  expect((await namen()).filter((name) => name.startsWith('diadem/'))).toEqual([]);
});
