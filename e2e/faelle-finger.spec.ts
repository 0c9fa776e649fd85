import { expect, type Page, test } from '@playwright/test';
import { anmelden, netzwerkOeffnen } from './pages/anmelden';
import { Fallseite, neuerFall } from './pages/faelle';
import { FINGER, tippe, trefferpunkt, zieheMitFinger } from './pages/finger';
import { allesGespeichert } from './pages/probenetz';

/** On a phone, with fingers only. */

const HANDY = { width: 390, height: 844 };

const kasten = (page: Page, text: string) => page.locator('.react-flow__node').filter({ hasText: text });

/** The picture in the middle of the screen, between the bars above and below. */
async function zeigeBild(page: Page): Promise<void> {
  await page.locator('.react-flow').evaluate((el) => el.scrollIntoView({ block: 'center' }));
}

/** Every button, field and card that is smaller than a finger; links within sentences may be. */
async function zuKlein(page: Page): Promise<string[]> {
  return page.evaluate((mindestens) => {
    const ziele = [
      ...document.querySelectorAll<HTMLElement>('main :is(button, select, textarea, [role=button])'),
    ];
    return ziele
      .filter((el) => el.checkVisibility() && !el.closest('.react-flow__viewport'))
      .map((el) => ({
        name: el.ariaLabel ?? el.textContent ?? el.tagName,
        kasten: el.getBoundingClientRect(),
      }))
      .filter(({ kasten: { width, height } }) => Math.round(Math.min(width, height)) < mindestens)
      .map(({ name, kasten: { width, height } }) => `${name} ${Math.round(width)} × ${Math.round(height)}`);
  }, FINGER);
}

test('a case on a phone: boxes are moved and joined by finger, and everything is large enough', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const kontext = await browser.newContext({ viewport: HANDY, hasTouch: true, isMobile: true });
  const page = await kontext.newPage();
  await anmelden(page, 'koordination');
  const netzwerkId = await netzwerkOeffnen(page);
  await neuerFall(page, netzwerkId, 'Frau');
  const fall = new Fallseite(page);

  await fall.ansicht('Wirkungsgefüge');
  await page.getByRole('button', { name: 'Was ein Akteur tut' }).tap();
  await page.getByLabel('Akteur: Bezeichnung').last().fill('verlangt Unterlagen');
  await page.getByRole('button', { name: 'Element hinzufügen' }).tap();
  await page.getByRole('menuitem', { name: 'Umstand' }).tap();
  await page.getByLabel('Umstand: Bezeichnung').last().fill('Warteliste');
  await page.getByLabel('Umstand: Bezeichnung').last().blur();
  const [eins, zwei] = [kasten(page, 'verlangt Unterlagen'), kasten(page, 'Warteliste')];

  // Joined by two taps.
  await zeigeBild(page);
  await tippe(page, eins);
  await page.getByRole('button', { name: 'Verbinden mit …' }).tap();
  await expect(page.getByText('Wählen Sie jetzt das zweite Element im Bild.')).toBeVisible();
  await zeigeBild(page);
  await tippe(page, zwei);
  await expect(page.getByRole('heading', { name: 'Wirkungen' })).toContainText('1');

  // The box that moved behind the other is still to be seen; it is drawn to another place.
  await expect(zwei).toBeInViewport({ ratio: 0.99 });
  await zeigeBild(page);
  // Against the other box: what is pulled out of the picture brings the whole picture after it.
  const tiefer = async () => (await trefferpunkt(zwei)).y - (await trefferpunkt(eins)).y;
  const [vorher, griff] = [await tiefer(), await trefferpunkt(zwei)];
  await zieheMitFinger(page, griff, { x: griff.x - 30, y: griff.y + 60 });
  await expect.poll(async () => (await tiefer()) - vorher).toBeGreaterThan(25);
  await allesGespeichert(page);
  await page.reload();
  await expect(zwei).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Wirkungen' })).toContainText('1');

  for (const ansicht of [
    'Stationen',
    'Personen',
    'Perspektiven',
    'Nutzerperspektive',
    'Themen',
    'Erzählung',
  ]) {
    await fall.ansicht(ansicht);
    await expect(page.getByText('Wird geladen …')).toHaveCount(0);
    if (ansicht === 'Stationen') await page.getByRole('button', { name: 'Erste Station' }).tap();
    expect(await zuKlein(page), ansicht).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(HANDY.width);
  }
  await kontext.close();
});
