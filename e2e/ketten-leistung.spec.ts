import { expect, type Page, test } from '@playwright/test';
import { anmelden } from './pages/anmelden';
import { KettenbildSeite } from './pages/kettenbild';
import { allesGespeichert, probenetz } from './pages/probenetz';

const KETTE = 'ket_probe';
const STEPS = 40;

/** Four lanes of ten steps each, every one joined to the next in its lane: a moved step is nobody else's affair. */
function grosseKette({ plan }: { plan: Record<string, unknown> }): void {
  const lanes = [0, 1, 2, 3];
  const rang = (i: number) => `a${i}`;
  plan.ketten = [{ id: KETTE, platz: { parentId: null, rank: 'a0' }, titel: 'Probe', variante: 'ist' }];
  plan.lanes = lanes.map((i) => ({
    id: `bahn_probe${i}`,
    platz: { parentId: KETTE, rank: rang(i) },
    wer: { art: 'akteur', akteurId: null },
    titel: `Organisation ${i + 1}`,
  }));
  plan.schritte = Array.from({ length: STEPS }, (_, i) => ({
    id: `sch_probe${i}`,
    kettenId: KETTE,
    platz: { laneId: `bahn_probe${i % 4}`, x: 32 + Math.floor(i / 4) * 216, y: 24 },
    art: 'schritt',
    titel: `Schritt ${i + 1}`,
  }));
  plan.verbindungen = Array.from({ length: STEPS - 4 }, (_, i) => ({
    id: `ver_probe${i}`,
    kettenId: KETTE,
    enden: { vonId: `sch_probe${i}`, nachId: `sch_probe${i + 4}` },
  }));
  plan.pruefungenAmFall = [];
  plan.befunde = [];
}

/** Counts every step and edge that renders from now on. */
async function zaehle(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const ids: string[] = [];
    Object.assign(globalThis, { gerendert: ids, diademBildGerendert: (id: string) => ids.push(id) });
  });
  return () =>
    page.evaluate(() => [...new Set((globalThis as unknown as { gerendert: string[] }).gerendert)]);
}

test('of a moved step its edges are drawn anew, and nothing that is not its own, here and on the screen of another', async ({
  browser,
  page,
}) => {
  const netz = await probenetz(browser, 'koordination', grosseKette);
  await anmelden(page, 'koordination');
  const kette = new KettenbildSeite(page);
  await kette.oeffne(netz, KETTE);
  const zweites = await browser.newContext();
  const andere = new KettenbildSeite(await zweites.newPage());
  await anmelden(andere.page, 'koordination');
  await andere.oeffne(netz, KETTE);

  const schritt = kette.schritt(/^Schritt „Schritt 9“/);
  await schritt.click();
  await page.keyboard.press('Escape');
  await expect(kette.bild.locator('[data-knoten]')).toHaveCount(STEPS);
  const beiAnderen = andere.schritt(/^Schritt „Schritt 9“/);
  const vorher = await andere.platz(beiAnderen);
  await allesGespeichert(page);

  // The focus is there before anything is counted: it would draw the step anew.
  await schritt.focus();
  await expect(schritt).toHaveAttribute('tabindex', '0');
  const [hier, dort] = [await zaehle(page), await zaehle(andere.page)];
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(() => andere.platz(beiAnderen)).not.toBe(vorher);
  await allesGespeichert(page);
  // Schritt 9 is sch_probe8; the edge that leads to it starts at sch_probe4, the one behind it at sch_probe8.
  const kanten = ['ver_probe4', 'ver_probe8'];
  // The ways come a moment after the place.
  for (const gerendert of [hier, dort]) await expect.poll(gerendert).toEqual(expect.arrayContaining(kanten));
  for (const gerendert of [await hier(), await dort()]) {
    // The step itself stays as it was drawn, only its place is another; who looks at it may be told anew.
    expect(gerendert.filter((id) => id !== 'sch_probe8').sort()).toEqual(kanten);
  }
  await zweites.close();
});

test('Aufräumen of a large chain is one undo step, and nothing covers anything after it', async ({
  browser,
  page,
}) => {
  const netz = await probenetz(browser, 'moderation', ({ plan }) => {
    grosseKette({ plan });
    const schritte = plan.schritte as { platz: { x: number } }[];
    // Twice as many: then it is reckoned in a thread of its own. All of them stand on one heap.
    const mehr = schritte.map((s, i) => ({ ...s, id: `sch_mehr${i}`, titel: `Mehr ${i + 1}` }));
    for (const s of [...schritte, ...mehr]) s.platz = { ...s.platz, x: 32 };
    plan.schritte = [...schritte, ...mehr];
  });
  await anmelden(page, 'moderation');
  const kette = new KettenbildSeite(page);
  await kette.oeffne(netz, KETTE);
  const plaetze = () =>
    kette.bild
      .locator('.react-flow__node')
      .evaluateAll((alle) => alle.map((el) => (el as HTMLElement).style.transform));
  await expect.poll(async () => (await plaetze()).length).toBe(2 * STEPS);
  const vorher = await plaetze();
  await kette.schritt(/^Schritt „Schritt 9“/).focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Kette aufräumen');
  await page
    .getByRole('option', { name: /Kette aufräumen/ })
    .first()
    .click();
  await expect(page.getByText('Die Kette ist aufgeräumt.')).toBeVisible({ timeout: 30_000 });
  await expect.poll(async () => new Set(await plaetze()).size).toBe(2 * STEPS);
  await page.getByRole('button', { name: 'Rückgängig' }).last().click();
  await expect.poll(plaetze).toEqual(vorher);
});
