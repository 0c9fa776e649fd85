import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { Teilnehmer } from '@/server/collab/testing/teilnehmer';
import { anmelden } from './pages/anmelden';
import { KettenbildSeite } from './pages/kettenbild';
import { allesGespeichert, probenetz } from './pages/probenetz';

const FINGER = 44;

/** A tablet that lies on the table: fingers, no keyboard, no mouse. */
async function tablet(browser: Browser, netz: string): Promise<KettenbildSeite> {
  const kontext = await browser.newContext({
    viewport: { width: 1180, height: 820 },
    hasTouch: true,
    isMobile: true,
  });
  const kette = new KettenbildSeite(await kontext.newPage());
  await anmelden(kette.page, 'moderation');
  await kette.oeffne(netz, 'ket_soll');
  return kette;
}

async function ausMenue(page: Page, knopf: Locator, eintrag: RegExp): Promise<void> {
  await knopf.tap();
  const zeile = page.getByRole('menuitem', { name: eintrag });
  expect((await zeile.boundingBox())?.height).toBeGreaterThanOrEqual(FINGER);
  await zeile.tap();
}

test('with fingers targets have 44 px, a tap adds the next step, and a menu moves it to another lane', async ({
  browser,
}) => {
  const netz = await probenetz(browser, 'moderation');
  const kette = await tablet(browser, netz);
  const { page, leiste } = kette;
  for (const knopf of await leiste.getByRole('button').all())
    if (await knopf.isVisible())
      expect((await knopf.boundingBox())?.height, (await knopf.textContent()) ?? '').toBeGreaterThanOrEqual(
        FINGER,
      );
  await kette.schritt(/^Schritt „Online ausstellen“/).tap();
  const plus = kette.bild.getByRole('button', { name: /^Nächster Schritt \(/ });
  await expect
    .poll(async () => Math.round((await plus.boundingBox())?.width ?? 0))
    .toBeGreaterThanOrEqual(FINGER);
  await plus.tap();
  await page.keyboard.type('Bescheid erklären');
  await page.keyboard.press('Enter');
  await expect(kette.schritt(/^Schritt „Bescheid erklären“/)).toHaveCount(1);
  await ausMenue(page, leiste.getByRole('button', { name: 'Auswahl' }), /In die Bahn Kursträger/);
  await expect(kette.schritt(/^Schritt „Bescheid erklären“, Bahn Kursträger/)).toHaveCount(1);
  await allesGespeichert(page);
  await page.context().close();
});

test('room is made by pulling: everything behind the pointer goes along, in one undo step', async ({
  browser,
  page,
}) => {
  const netz = await probenetz(browser, 'moderation');
  await anmelden(page, 'moderation');
  const kette = new KettenbildSeite(page);
  await kette.oeffne(netz, 'ket_soll');
  const schritt = kette.schritt(/^Schritt „Online ausstellen“/);
  const start = kette.schritt(/^Start /).first();
  const [vorher, anfang] = [await kette.platz(schritt), await kette.platz(start)];
  const ziehe = async (dx: number) => {
    await kette.leiste.getByRole('button', { name: 'Mehr' }).click();
    await page.getByRole('menuitem', { name: 'Platz schaffen durch Ziehen' }).click();
    const kasten = await schritt.boundingBox();
    if (!kasten) throw new Error('der Schritt ist nicht zu sehen');
    const [x, y] = [kasten.x - 6, kasten.y + kasten.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + dx, y, { steps: 6 });
  };
  await ziehe(120);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => kette.platz(schritt)).toBe(vorher);

  await ziehe(120);
  await page.mouse.up();
  await expect.poll(() => kette.platz(schritt)).not.toBe(vorher);
  expect(await kette.platz(start)).toBe(anfang);
  await page.keyboard.press('Control+z');
  await expect.poll(() => kette.platz(schritt)).toBe(vorher);
});

test('a damaged chain opens, lists what is damaged, and can be edited', async ({
  browser,
  page,
  baseURL,
}) => {
  const netz = await probenetz(browser, 'moderation');
  await anmelden(page, 'moderation');
  const kette = new KettenbildSeite(page);
  const leitung = page.waitForEvent('websocket', (ws) => ws.url().includes('/sync/'));
  await kette.oeffne(netz, 'ket_soll');
  const url = new URL((await leitung).url());
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const raum = url.pathname.split('/').at(-1) ?? '';
  const fremder = new Teilnehmer(
    `${url.origin}${url.pathname.slice(0, -raum.length - 1)}`,
    raum,
    { cookie, origin: baseURL ?? '' },
    {
      mitBestaetigung: true,
      version: url.searchParams.get('v') ?? '',
      epoche: url.searchParams.get('e') ?? '',
    },
  );
  await fremder.synchron();
  const roh = (sammlung: string, id: string, felder: Record<string, unknown>) =>
    fremder.doc.transact(() => {
      for (const [feld, wert] of Object.entries(felder)) fremder.setze(sammlung, id, feld, wert);
    });
  const schritt = { kettenId: 'ket_soll', art: 'schritt' };
  roh('schritte', 'kst_weit', {
    ...schritt,
    titel: 'Weit draußen',
    platz: { laneId: 'bahn_weg', x: 1e6, y: -1e6 },
  });
  roh('schritte', 'kst_geist', {
    ...schritt,
    art: 'geist',
    titel: 'Geist',
    platz: { laneId: null, x: 0, y: 0 },
  });
  roh('verbindungen', 'kvb_leer', {
    kettenId: 'ket_soll',
    enden: { vonId: 'kst_weit', nachId: 'kst_nirgends' },
  });
  await fremder.gespeichert();
  fremder.schliesse();

  await expect(page.getByText(/Stellen? dieser Kette (ist|sind) beschädigt/)).toBeVisible();
  await page.getByText(/Stellen? dieser Kette (ist|sind) beschädigt/).click();
  await page.reload();
  await expect(kette.schritt(/^Schritt „Weit draußen“/)).toHaveCount(1, { timeout: 30_000 });
  await kette.schritt(/^Schritt „Weit draußen“/).focus();
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.type('Geht weiter');
  await page.keyboard.press('Enter');
  await expect(kette.kante(/von „Weit draußen“ nach „Geht weiter“/)).toHaveCount(1);
  await allesGespeichert(page);
});
