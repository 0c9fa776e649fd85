import type { Browser, Page } from '@playwright/test';
import type { Testserver } from '@/server/testing/server';
import { liesEin, paare } from './beteiligte-netz';
import { GESTEN, mitteVon, type Rahmen, Rahmenuhr } from './rahmenzeit';
import { vergleichsseite } from './react-flow-vergleich/dienst';

const FENSTER = { width: 1_920, height: 1_080 };
const RUNDEN = Number(process.env.BENCH_ROUNDS ?? 3);
const GEMESSEN = ['schieben', 'zoomen', 'ziehen'] as const;
type Geste = (typeof GEMESSEN)[number];

/** Pan, zoom and drag on the map beside React Flow alone with as many plain nodes and edges at the same places. */
export async function messeKarte(browser: Browser, server: Testserver): Promise<void> {
  const kontext = await browser.newContext({ viewport: FENSTER, locale: 'de-DE' });
  const { netz } = await liesEin(kontext, server.url);
  const page = await kontext.newPage();
  const uhr = await Rahmenuhr.an(page);
  const beginn = performance.now();
  await page.goto(`${server.url}/netzwerk/${netz}/beteiligte?ansicht=karte`);
  await page.locator('[data-akteur]').first().waitFor({ timeout: 120_000 });
  const offen = performance.now() - beginn;
  await zeigeAlles(page);
  const blick = await page.evaluate(() => {
    const el = document.querySelector<HTMLElement>('.react-flow__viewport');
    const m = new DOMMatrix(el ? getComputedStyle(el).transform : '');
    return { x: m.e, y: m.f, zoom: m.a };
  });
  const orte = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.react-flow__node')]
      .sort((a, b) => ((a.dataset.id ?? '') < (b.dataset.id ?? '') ? -1 : 1))
      .map((el) => {
        const m = new DOMMatrix(getComputedStyle(el).transform);
        return { x: m.e, y: m.f };
      }),
  );
  const bar = await vergleichsseite({ orte, kanten: paare, blick });
  const nackt = await browser.newPage({ viewport: FENSTER });
  const nackteUhr = await Rahmenuhr.an(nackt);
  const leer = (): Record<Geste, Rahmen[]> => ({ schieben: [], zoomen: [], ziehen: [] });
  const [unsere, ihre] = [leer(), leer()];
  // One after the other and over again, so that a noisy moment of the machine hits both.
  for (let i = 0; i < RUNDEN; i += 1)
    for (const geste of GEMESSEN) {
      await nackt.bringToFront();
      await nackt.goto(bar.url);
      await nackt.locator('.react-flow__node').first().waitFor();
      await nackt.waitForTimeout(500);
      ihre[geste].push(await missGeste(nackteUhr, geste, '.react-flow__node'));
      await page.bringToFront();
      await zeigeAlles(page);
      unsere[geste].push(await missGeste(uhr, geste, '[data-akteur]'));
    }
  console.log(
    `\nMap: ${orte.length} Akteure and ${paare.length} Beziehungen at ${(blick.zoom * 100).toFixed(0)} %, open after ${offen.toFixed(0)} ms`,
  );
  console.log('| gesture | React Flow alone | Diadem | ratio | work per frame |\n|---|---|---|---|---|');
  for (const geste of GEMESSEN) zeige(geste, ihre[geste], unsere[geste]);
  bar.schliesse();
  await nackt.close();
  await kontext.close();
}

async function zeigeAlles(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Alles zeigen' }).click();
  await page.waitForTimeout(800);
}

async function missGeste(uhr: Rahmenuhr, geste: Geste, knoten: string): Promise<Rahmen> {
  const { page } = uhr;
  if (geste !== 'ziehen') return uhr.miss(() => GESTEN[geste](page));
  const wo = await mitteVon(page.locator(knoten).nth(40));
  return uhr.miss(() => GESTEN.ziehen(page, wo));
}

const median = (zahlen: readonly number[]): number =>
  [...zahlen].sort((a, b) => a - b)[zahlen.length >> 1] ?? Number.NaN;

function zeige(geste: string, ihre: readonly Rahmen[], unsere: readonly Rahmen[]): void {
  const m = (von: readonly Rahmen[], was: keyof Rahmen) => median(von.map((einer) => einer[was])).toFixed(1);
  const verhaeltnis = median(unsere.map((einer, i) => einer.mittel / (ihre[i]?.mittel ?? Number.NaN)));
  console.log(
    `| ${geste} | ${m(ihre, 'mittel')} ms | ${m(unsere, 'mittel')} ms | ${verhaeltnis.toFixed(2)} | ${m(ihre, 'arbeit')} / ${m(unsere, 'arbeit')} ms |`,
  );
}
