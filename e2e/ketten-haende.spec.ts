import { expect, test } from '@playwright/test';
import { Teilnehmer } from '@/server/collab/testing/teilnehmer';
import { anmelden } from './pages/anmelden';
import { ohneBarrieren } from './pages/barrieren';
import { KettenbildSeite } from './pages/kettenbild';
import { allesGespeichert, probenetz } from './pages/probenetz';

test.setTimeout(180_000);

test('room is made by pulling: everything behind the pointer goes along, in one undo step', async ({
  browser,
  page,
}) => {
  const kette = await KettenbildSeite.imProbenetz(browser, page, 'ket_soll');
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

test('with Strg several steps are chosen and let go again, and dragging another takes only that one', async ({
  browser,
  page,
}) => {
  const kette = await KettenbildSeite.imProbenetz(browser, page, 'ket_soll');
  const gewaehlt = kette.bild.locator('[data-knoten][aria-pressed="true"]');
  const status = kette.schritt(/^Entscheidung „Status/);
  const pruefen = kette.schritt(/^Schritt „Online prüfen/);
  const ausstellen = kette.schritt(/^Schritt „Online ausstellen“/);
  await status.click();
  await kette.ruht(status);
  await pruefen.click({ modifiers: ['Control'] });
  await expect(gewaehlt).toHaveCount(2);
  await status.click({ modifiers: ['Control'] });
  await expect(gewaehlt).toHaveCount(1);

  const vorher = await kette.platz(pruefen);
  const alt = await kette.platz(ausstellen);
  // to the left: at the edge by the panel the picture would run along, as far as the machine is fast
  await kette.ziehe(ausstellen, -60, 0);
  await page.mouse.up();
  await expect.poll(() => kette.platz(ausstellen)).not.toBe(alt);
  expect(await kette.platz(pruefen)).toBe(vorher);
  await expect(ausstellen).toHaveAttribute('aria-pressed', 'true');
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

test('an empty picture says how to begin, and its buttons do', async ({ browser, page }) => {
  const netz = await probenetz(browser, 'moderation', ({ plan }) => {
    for (const sammlung of ['lanes', 'schritte', 'verbindungen', 'befunde']) plan[sammlung] = [];
  });
  await anmelden(page, 'moderation');
  const kette = new KettenbildSeite(page);
  await page.goto(`/netzwerk/${netz}/ketten?kette=ket_ist&ansicht=bild`);
  await kette.bild.waitFor({ timeout: 30_000 });
  await expect(page.getByRole('heading', { name: 'Noch ist nichts gezeichnet' })).toBeVisible();
  await page
    .getByRole('heading', { name: 'Noch ist nichts gezeichnet' })
    .locator('..')
    .getByRole('button')
    .click();
  await page
    .getByRole('dialog', { name: 'Bahn hinzufügen' })
    .getByRole('button', { name: /^Nutzer:in/ })
    .click();
  await page.getByRole('button', { name: 'Start setzen' }).click();
  await page.keyboard.type('Anspruch');
  await page.keyboard.press('Enter');
  await expect(kette.schritt(/^Start „Anspruch“, Bahn Nutzer:in/)).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Noch ist nichts gezeichnet' })).toBeHidden();
  await allesGespeichert(page);
});

test('whoever writes while another deletes the step keeps the text, and gets the step back', async ({
  browser,
}) => {
  const netz = await probenetz(browser, 'koordination');
  const seiten = await Promise.all(
    [0, 1].map(async () => {
      const kette = new KettenbildSeite(await (await browser.newContext()).newPage());
      await anmelden(kette.page, 'koordination');
      await kette.oeffne(netz, 'ket_soll');
      return kette;
    }),
  );
  const [a, b] = seiten;
  if (!a || !b) throw new Error('zwei Fenster');
  const name = /^Schritt „Online ausstellen“/;
  await a.schritt(name).focus();
  await a.page.keyboard.press('F2');
  await a.page.keyboard.type('Bescheid mit Rechtsbehelf');
  await b.schritt(name).focus();
  await b.page.keyboard.press('Delete');
  await expect(b.schritt(name)).toHaveCount(0);

  const meldung = a.page.getByRole('alert').filter({ hasText: 'Bescheid mit Rechtsbehelf' });
  await expect(meldung).toContainText('gelöscht');
  await meldung.getByRole('button', { name: 'Wiederherstellen und Text übernehmen' }).click();
  await expect(meldung).toHaveCount(0);
  const wieder = /^Schritt „Bescheid mit Rechtsbehelf“/;
  for (const seite of [a, b]) await expect(seite.schritt(wieder)).toHaveCount(1);

  await b.schritt(wieder).focus();
  await b.page.keyboard.press('Delete');
  await expect(a.schritt(wieder)).toHaveCount(0);
  await a.page.getByRole('button', { name: /^Papierkorb/ }).click();
  const korb = a.page.getByRole('dialog', { name: 'Papierkorb der Kette' });
  await korb.getByRole('button', { name: 'Wiederherstellen: Bescheid mit Rechtsbehelf' }).click();
  await expect(korb).toContainText('Der Papierkorb ist leer');
  await expect(b.schritt(wieder)).toHaveCount(1);
  await allesGespeichert(a.page);
  for (const { page } of seiten) await page.context().close();
});

test('what is being written about an edge or a lane is kept when another deletes that, and comes back with it', async ({
  browser,
}) => {
  test.setTimeout(360_000);
  const netz = await probenetz(browser, 'koordination');
  const [a, b] = await Promise.all(
    [0, 1].map(async () => {
      const page = await (await browser.newContext()).newPage();
      await anmelden(page, 'koordination');
      return page;
    }),
  );
  if (!a || !b) throw new Error('zwei Fenster');
  const panel = a.getByRole('complementary', { name: 'Einzelheiten' });
  const beide = async (auswahl: string) => {
    for (const page of [a, b])
      await page.goto(`/netzwerk/${netz}/ketten?kette=ket_soll&ansicht=tabelle&auswahl=${auswahl}`);
  };
  const hinweis = a.getByRole('alert').filter({ hasText: 'Ihr Text ist noch da' });
  const zurueck = hinweis.getByRole('button', { name: 'Wiederherstellen und Text übernehmen' });

  await beide('ver_soll-c2-b2');
  await panel.getByLabel('Frist', { exact: true }).fill('binnen einer Woche');
  await b.getByRole('complementary').getByRole('button', { name: 'Löschen', exact: true }).click();
  await expect(hinweis).toContainText('hat Koordination (Demo) die Verbindung gelöscht');
  await expect(hinweis).toContainText('binnen einer Woche');
  await ohneBarrieren(a, 'Geretteter Text an einer Verbindung');
  await zurueck.click();
  await expect(hinweis).toHaveCount(0);
  await expect(panel.getByLabel('Frist', { exact: true })).toHaveValue('binnen einer Woche');

  // The edge goes because its step goes: the step brings it back.
  await panel.getByLabel('Weg', { exact: true }).fill('über das Portal der Kommune');
  await b.goto(`/netzwerk/${netz}/ketten?kette=ket_soll&ansicht=tabelle&auswahl=sch_soll-c2`);
  await b.getByRole('complementary').getByRole('button', { name: 'In den Papierkorb' }).click();
  await expect(hinweis).toContainText('hat Koordination (Demo) den Schritt „');
  await zurueck.click();
  await expect(panel.getByLabel('Weg', { exact: true })).toHaveValue('über das Portal der Kommune');

  // A number that is being typed is kept as well; one that is none yet can at least be read.
  await beide('sch_soll-b2');
  const hoechstens = panel.getByRole('textbox', { name: 'Wartezeit der Person: höchstens' });
  const wirft = () => b.getByRole('complementary').getByRole('button', { name: 'In den Papierkorb' }).click();
  await hoechstens.fill('2,5');
  await wirft();
  await expect(hinweis).toContainText('Wartezeit der Person: höchstens');
  await zurueck.click();
  await expect(hoechstens).toHaveValue('2,5');
  await beide('sch_soll-b2');
  await hoechstens.fill('2,');
  await wirft();
  await hinweis.getByRole('button', { name: 'Wiederherstellen', exact: true }).click();
  await expect(hinweis).toContainText('2,');
  await hinweis.getByRole('button', { name: 'Text verwerfen' }).click();
  await expect(hinweis).toHaveCount(0);

  await beide('bahn_soll-vhs');
  const bahn = panel.getByRole('textbox', { name: 'Name der Bahn' });
  await bahn.fill('Sprachkursträgerverbund');
  await b.getByRole('complementary').getByRole('button', { name: 'Bahn löschen …' }).click();
  await b
    .getByRole('dialog')
    .getByLabel(/^Wohin mit/)
    .selectOption('Mit in den Papierkorb');
  await b.getByRole('dialog').getByRole('button', { name: 'Bahn löschen' }).click();
  await expect(hinweis).toContainText('die Bahn „Kursträger (VHS)“ gelöscht');
  await zurueck.click();
  for (const page of [a, b])
    await expect(
      page.getByRole('textbox', { name: 'Eigener Name der Bahn „Sprachkursträgerverbund“' }),
    ).toHaveCount(1);

  // Thrown away with its steps, it comes back with them from the bin of the goals too.
  const schritte = a.locator('tr[data-zeile]');
  const alle = await schritte.count();
  await a.getByRole('button', { name: 'Bahn „Sprachkursträgerverbund“ löschen' }).click();
  await a
    .getByRole('dialog')
    .getByLabel(/^Wohin mit/)
    .selectOption('Mit in den Papierkorb');
  await a.getByRole('dialog').getByRole('button', { name: 'Bahn löschen' }).click();
  await expect(schritte).not.toHaveCount(alle);
  await allesGespeichert(a);
  await b.goto(`/netzwerk/${netz}/ziele`);
  await b.getByRole('button', { name: /^Papierkorb/ }).click();
  await expect(b.getByText(/^Bahn der Kette „.+ · mit \d+ Schritten$/)).toBeVisible();
  await b.getByRole('button', { name: 'Wiederherstellen: Sprachkursträgerverbund' }).click();
  await expect(schritte).toHaveCount(alle);
  await allesGespeichert(a);
  for (const page of [a, b]) await page.context().close();
});
