import { expect, test } from '@playwright/test';
import { anmelden, netzwerkOeffnen } from './pages/anmelden';
import { ohneBarrieren } from './pages/barrieren';
import { allesGespeichert, probenetz } from './pages/probenetz';
import { ZielbaumSeite } from './pages/zielbaum';

let netz = '';
test.beforeAll(async ({ browser }) => {
  netz = await probenetz(browser, 'moderation');
});
test.beforeEach(async ({ page }) => anmelden(page, 'moderation'));

test.describe('with the keyboard alone', () => {
  test('one walks the tree, words a goal, adds one, puts it into the bin and takes that back', async ({
    page,
  }) => {
    const baum = new ZielbaumSeite(page);
    await baum.oeffne(netz);
    await baum.knoten(/^Grundsatzziel/).focus();
    await page.keyboard.press('ArrowDown');
    await expect(baum.knoten(/^Rahmenziel 1:/)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(baum.knoten(/^Rahmenziel 2:/)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(baum.knoten(/^Ergebnisziel 2\.2:/)).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(baum.knoten(/^Rahmenziel 2:/)).toBeFocused();

    await page.keyboard.press('Enter');
    await page.keyboard.type('Die Zusteuerung gelingt');
    await page.keyboard.press('Enter');
    await expect(baum.knoten(/^Rahmenziel 2: Die Zusteuerung gelingt/)).toBeFocused();

    await page.keyboard.press('+');
    await page.keyboard.type('Alle Wege sind kurz');
    await page.keyboard.press('Enter');
    const neues = baum.knoten(/^Ergebnisziel 2\.3: Alle Wege sind kurz/);
    await expect(neues).toBeFocused();

    await page.keyboard.press('Delete');
    await expect(neues).toHaveCount(0);
    await expect(baum.knoten(/^Ergebnisziel 2\.2:/)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(neues).toHaveCount(1);
    await allesGespeichert(page);
  });

  test('Esc leaves the canvas for the toolbar, and Tab is no trap', async ({ page }) => {
    const baum = new ZielbaumSeite(page);
    await baum.oeffne(netz);
    await baum.knoten(/^Grundsatzziel/).focus();
    await page.keyboard.press('Escape');
    await expect(baum.leiste.getByRole('button').first()).toBeFocused();
    await page.getByRole('link', { name: 'Leinwand überspringen' }).focus();
    await page.keyboard.press('Tab');
    await expect(baum.baum.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Tab');
    await expect(baum.baum.locator(':focus')).toHaveCount(0);
  });

  test('the space bar folds a branch, and the tree says so', async ({ page }) => {
    const baum = new ZielbaumSeite(page);
    await baum.oeffne(netz);
    await baum.knoten(/^Rahmenziel 3:/).focus();
    await page.keyboard.press(' ');
    await expect(baum.knoten(/^Rahmenziel 3:/)).toHaveAttribute('aria-expanded', 'false');
    await expect(baum.knoten(/^Ergebnisziel 3\./)).toHaveCount(0);
  });
});

test('with clicks alone one adds, moves and folds', async ({ page }) => {
  const baum = new ZielbaumSeite(page);
  await baum.oeffne(netz);
  await baum.waehle(/^Ergebnisziel 3\.1:/);
  await baum.leiste.getByRole('button', { name: 'Aktivität' }).click();
  await page.getByRole('textbox', { name: 'Wortlaut Aktivität' }).fill('Bedarfe im Erstgespräch erheben');
  await baum.leiste.getByText('Alles zeigen').click();
  await expect(baum.knoten(/^Aktivität 3\.1\.1: Bedarfe im Erstgespräch erheben/)).toBeVisible();

  await baum.leiste.getByRole('button', { name: 'Verschieben nach …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Kein Schein wird doppelt ausgestellt').click();
  await dialog
    .getByRole('button', { name: /erschieben/ })
    .last()
    .click();
  await expect(baum.knoten(/^Aktivität 1\.2\.\d: Bedarfe im Erstgespräch erheben/)).toBeVisible();

  await baum
    .knoten(/^Rahmenziel 1:/)
    .getByRole('button', { name: '3 Ergebnisziele verbergen' })
    .click();
  await expect(baum.knoten(/^Ergebnisziel 1\./)).toHaveCount(0);
});

test('a goal is dragged only where the method lets it go', async ({ page }) => {
  const baum = new ZielbaumSeite(page);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await baum.oeffne(netz);
  await baum.ziehe('Ergebnisziel 2.1', 'Rahmenziel 3');
  await expect(page.getByText('hierunter')).toBeVisible();
  await baum.lasseLos();
  await expect(baum.knoten(/^Ergebnisziel 3\.5: Meldewege/)).toBeVisible();

  await baum.ziehe('Ergebnisziel 1.1', 'Aktivität 1.2.1');
  await expect(page.getByText('hierunter')).toHaveCount(0);
  await baum.lasseLos();
  await expect(baum.knoten(/^Ergebnisziel 1\.1: Im laufenden/)).toBeVisible();
});

test('only one branch, as an address that can be shared; Back shows all again', async ({ page }) => {
  const baum = new ZielbaumSeite(page);
  await baum.oeffne(netz);
  await baum.waehle(/^Rahmenziel 2:/);
  await baum.leiste.getByRole('button', { name: 'Nur diesen Zweig' }).click();
  await expect(baum.knoten(/^Rahmenziel 1:/)).toHaveCount(0);
  await expect(page).toHaveURL(/zweig=ziel_rz2/);
  await page.reload();
  await expect(baum.knoten(/^Ergebnisziel 2\.1:/)).toBeVisible();
  await expect(baum.knoten(/^Rahmenziel 1:/)).toHaveCount(0);
  await page.goBack();
  await expect(baum.knoten(/^Rahmenziel 1:/)).toHaveCount(1);
});

test('two people: one words a goal, the other sees it and where the first one stands', async ({
  page,
  browser,
}) => {
  const baum = new ZielbaumSeite(page);
  await baum.oeffne(netz);
  const zweiter = await browser.newContext();
  const dort = new ZielbaumSeite(await zweiter.newPage());
  await anmelden(dort.page, 'moderation');
  await dort.oeffne(netz);
  await dort.knoten(/^Ergebnisziel 1\.2:/).focus();

  await baum.knoten(/^Ergebnisziel 1\.2:/).focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Jeder Schein ist einmalig');
  await page.keyboard.press('Enter');
  const dortKnoten = dort.knoten(/^Ergebnisziel 1\.2: Jeder Schein ist einmalig/);
  await expect(dortKnoten).toBeVisible();
  await expect(dortKnoten).toBeFocused();

  // What the first one takes away leaves the second one on the neighbour, told so.
  await page.keyboard.press('Delete');
  await expect(dort.knoten(/Jeder Schein ist einmalig/)).toHaveCount(0);
  await expect(dort.baum.locator('[role=treeitem]:focus')).toHaveCount(1);
  await zweiter.close();
});

test('who only reads can look and walk, and change nothing', async ({ page }) => {
  const baum = new ZielbaumSeite(page);
  await page.context().clearCookies();
  await anmelden(page, 'beobachtung');
  await baum.oeffne(await netzwerkOeffnen(page));
  await baum.waehle(/^Rahmenziel 1:/);
  await expect(baum.leiste.getByRole('button', { name: 'Verschieben nach …' })).toHaveCount(0);
  await baum.knoten(/^Rahmenziel 1:/).focus();
  await page.keyboard.press('Enter');
  await expect(baum.baum.getByRole('textbox')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(baum.knoten(/^Rahmenziel 2:/)).toBeFocused();
});

test('the wheel moves the canvas, Strg and the wheel enlarge it and leave the page alone', async ({
  page,
}) => {
  const baum = new ZielbaumSeite(page);
  await baum.oeffne(netz);
  const lage = () => baum.knoten(/^Grundsatzziel/).boundingBox();
  const vorher = await lage();
  await page.mouse.move(900, 600);
  await page.mouse.wheel(0, 120);
  await expect.poll(async () => (await lage())?.y).toBeLessThan(vorher?.y ?? 0);
  expect((await lage())?.width).toBeCloseTo(vorher?.width ?? 0, 0);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await lage())?.width).toBeGreaterThan((vorher?.width ?? 0) * 1.1);
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  await baum.leiste.getByRole('button', { name: 'Alles zeigen' }).click();
  await expect.poll(async () => (await lage())?.width).toBeLessThan((vorher?.width ?? 0) * 1.1);
});

test('500 elements: only what is in sight is drawn, and no English word is in the canvas', async ({
  page,
  browser,
}) => {
  const baum = new ZielbaumSeite(page);
  const id = await probenetz(browser, 'moderation', ({ plan }) => {
    const ziele = plan.ziele as Record<string, unknown>[];
    const taten = plan.aktivitaeten as Record<string, unknown>[];
    const [muster] = taten;
    for (const ziel of ziele.filter((z) => z.ebene === 'ergebnisziel'))
      for (let i = 0; i < 52; i++)
        taten.push({
          ...muster,
          id: `tun_${ziel.id}_${i}`,
          platz: { parentId: ziel.id, rank: `b${String(i).padStart(3, '0')}V` },
        });
  });
  await baum.oeffne(id);
  await page.getByRole('combobox', { name: 'Ebenen' }).selectOption('aktivitaet');
  await page.waitForTimeout(800);
  const gezeichnet = await baum.baum.getByRole('treeitem').count();
  expect(gezeichnet).toBeGreaterThan(5);
  expect(gezeichnet).toBeLessThan(200);
  const englisch = await baum.baum.evaluate((el) =>
    [...el.querySelectorAll('*'), el]
      .flatMap((e) => ['aria-label', 'title', 'aria-roledescription'].map((a) => e.getAttribute(a) ?? ''))
      .filter((wort) => /\b(node|edge|zoom in|zoom out|fit|view|control|panel|press|handle)\b/i.test(wort)),
  );
  expect(englisch).toEqual([]);
});

test('axe finds nothing serious, at the desk, in the Saalmodus and on a phone', async ({ page }) => {
  const baum = new ZielbaumSeite(page);
  await baum.oeffne(netz, 'ziel_rz1');
  await ohneBarrieren(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await ohneBarrieren(page);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(`/netzwerk/${netz}/ziele?ansicht=baum&saal=1`);
  await expect(baum.baum).toBeVisible();
  await ohneBarrieren(page);
});

test('the print is one landscape page that holds every wording', async ({ page }) => {
  const baum = new ZielbaumSeite(page);
  await baum.oeffne(netz);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const blatt = page.locator('.zielbaum-druck');
  await expect(blatt).toBeVisible();
  await expect(blatt).toContainText('Angebote zum Lernen-Lernen');
  await expect(page.getByRole('toolbar', { name: 'Zielbaum' })).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
