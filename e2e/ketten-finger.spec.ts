import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { anmelden } from './pages/anmelden';
import { FINGER, tippe, trefferpunkt, zieheMitFinger } from './pages/finger';
import { KettenbildSeite } from './pages/kettenbild';
import { allesGespeichert, probenetz } from './pages/probenetz';

/** Fingers only: no keyboard but the one on screen, no mouse. */

const TABLET = { width: 820, height: 1180 };
const TABLET_QUER = { width: 1180, height: 820 };
const HANDY = { width: 390, height: 844 };

let netz = '';
test.beforeAll(async ({ browser }) => {
  netz = await probenetz(browser, 'moderation');
});

async function mitFingern(
  browser: Browser,
  viewport: { width: number; height: number },
): Promise<KettenbildSeite> {
  const kontext = await browser.newContext({ viewport, hasTouch: true, isMobile: true });
  const kette = new KettenbildSeite(await kontext.newPage());
  await anmelden(kette.page, 'moderation');
  await kette.oeffne(netz, 'ket_soll', 'bild');
  return kette;
}

async function ausMenue(page: Page, knopf: Locator, eintrag: RegExp): Promise<void> {
  await knopf.tap();
  const zeile = page.getByRole('menuitem', { name: eintrag });
  expect((await zeile.boundingBox())?.height).toBeGreaterThanOrEqual(FINGER);
  await zeile.tap();
}

/** As wide and as high as a finger needs it. */
async function gross(ziel: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const kasten = await ziel.boundingBox();
      return Math.round(Math.min(kasten?.width ?? 0, kasten?.height ?? 0));
    })
    .toBeGreaterThanOrEqual(FINGER);
}

test('targets have 44 px, a tap adds the next step, and a menu moves it to another lane', async ({
  browser,
}) => {
  const kette = await mitFingern(browser, TABLET);
  const { page, leiste } = kette;
  for (const knopf of await leiste.getByRole('button').all())
    if (await knopf.isVisible())
      expect((await knopf.boundingBox())?.height, (await knopf.textContent()) ?? '').toBeGreaterThanOrEqual(
        FINGER,
      );
  // It stands at the border of the picture; tapped, it comes in with its handles.
  await tippe(page, kette.schritt(/^Schritt „Online ausstellen“/));
  const plus = kette.bild.getByRole('button', { name: /^Nächster Schritt \(/ });
  await expect(plus).toBeInViewport({ ratio: 1 });
  await gross(plus);
  await plus.tap();
  await page.keyboard.type('Bescheid erklären');
  await page.keyboard.press('Enter');
  await expect(kette.schritt(/^Schritt „Bescheid erklären“/)).toHaveCount(1);
  await ausMenue(page, leiste.getByRole('button', { name: 'Auswahl' }), /In die Bahn Kursträger/);
  await expect(kette.schritt(/^Schritt „Bescheid erklären“, Bahn Kursträger/)).toHaveCount(1);
  await allesGespeichert(page);
  await page.context().close();
});

test('several steps are chosen by tapping, brought into one column, and back', async ({ browser }) => {
  const kette = await mitFingern(browser, TABLET);
  const { page, leiste } = kette;
  await ausMenue(page, leiste.getByRole('button', { name: 'Mehr', exact: true }), /^Mehrere wählen/);
  await ausMenue(page, leiste.getByRole('button', { name: 'Mehr', exact: true }), /^Alles zeigen/);
  const schritte = [kette.schritt(/^Entscheidung „Status/), kette.schritt(/^Schritt „Online ausstellen“/)];
  for (const schritt of schritte) {
    await kette.schritteStehen(schritt);
    await tippe(page, schritt);
  }
  await expect(kette.bild.locator('[data-knoten][aria-pressed="true"]')).toHaveCount(2);
  const vorher = await Promise.all(schritte.map((schritt) => kette.platz(schritt)));
  await ausMenue(page, leiste.getByRole('button', { name: 'Auswahl' }), /In einer Spalte ausrichten/);
  await expect
    .poll(async () => Promise.all(schritte.map((schritt) => kette.platz(schritt))))
    .not.toEqual(vorher);
  await ausMenue(
    page,
    leiste.getByRole('button', { name: 'Mehr', exact: true }),
    /^Rückgängig: In einer Spalte ausrichten/,
  );
  await expect.poll(async () => Promise.all(schritte.map((schritt) => kette.platz(schritt)))).toEqual(vorher);
  await page.context().close();
});

test('a finger drags a step, and beside it moves the picture', async ({ browser }) => {
  const kette = await mitFingern(browser, TABLET_QUER);
  const { page } = kette;
  const schritt = kette.schritt(/^Schritt „Online ausstellen“/);
  await schritt.tap();
  await kette.ruht(schritt);
  const vorher = await kette.platz(schritt);
  const hier = await trefferpunkt(schritt);
  await zieheMitFinger(page, hier, { x: hier.x + 90, y: hier.y });
  await expect.poll(() => kette.platz(schritt)).not.toBe(vorher);
  const dort = await kette.platz(schritt);
  await allesGespeichert(page);

  const flaeche = await kette.bild.boundingBox();
  if (!flaeche) throw new Error('kein Bild');
  const lage = await kette.lage(schritt);
  const leer = { x: flaeche.x + flaeche.width - 60, y: flaeche.y + flaeche.height - 30 };
  await zieheMitFinger(page, leer, { x: leer.x - 100, y: leer.y });
  await expect.poll(async () => Math.abs((await kette.lage(schritt)).x - lage.x)).toBeGreaterThan(40);
  expect(await kette.platz(schritt)).toBe(dort);
  await page.context().close();
});

// Last: what they add pushes the other steps out of a small picture.
for (const [geraet, viewport] of [
  ['a tablet', TABLET],
  ['a phone', HANDY],
] as const)
  test(`on ${geraet} a step is set into an edge, and two steps are connected by the dialog`, async ({
    browser,
  }) => {
    const kette = await mitFingern(browser, viewport);
    const { page, leiste } = kette;
    const edges = kette.bild.locator('[data-kante]');
    const vorher = await edges.count();
    await tippe(page, kette.kante(/von „Anspruch auf/));
    const plus = kette.bild.getByRole('button', { name: 'Schritt hier einfügen' });
    await gross(plus);
    await tippe(page, plus);
    await page.keyboard.type(`Dazwischen ${viewport.width}`);
    await page.keyboard.press('Enter');
    await expect(kette.schritt(new RegExp(`^Schritt „Dazwischen ${viewport.width}“`))).toHaveCount(1);
    await expect(edges).toHaveCount(vorher + 1);

    await ausMenue(page, leiste.getByRole('button', { name: 'Auswahl' }), /^Verbinden mit/);
    const dialog = page.getByRole('dialog', { name: 'Verbinden mit …' });
    const nach = dialog.getByLabel('Nach');
    const ziel = nach.locator('option', { hasText: /^Online ausstellen \(/ }).first();
    await nach.selectOption((await ziel.getAttribute('value')) ?? '');
    await dialog.getByRole('button', { name: 'Verbinden', exact: true }).tap();
    await expect(dialog).toBeHidden();
    await expect(
      kette.kante(new RegExp(`von „Dazwischen ${viewport.width}“ nach „Online ausstellen“`)),
    ).toHaveCount(1);
    await allesGespeichert(page);
    await page.context().close();
  });
