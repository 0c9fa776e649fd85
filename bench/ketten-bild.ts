import type { Browser, Locator, Page } from '@playwright/test';
import { type Testserver, testServer } from '@/server/testing/server';
import { starteBrowser } from './browser';
import { netzwerkMit } from './ketten-vorlage';
import { GESTEN, mitteVon, type Rahmen, Rahmenuhr } from './rahmenzeit';
import { vergleichsseite } from './react-flow-vergleich/dienst';

/** Chromium as it is on this machine; without a graphics card it draws with the processor, both pages alike. */
const FENSTER = { width: 1280, height: 720 };
const RUNDEN = Number(process.env.BENCH_ROUNDS ?? 3);

type Geste = keyof typeof GESTEN;
type Zahlen = Record<Geste, Rahmen[]>;

/** Pan, zoom, drag and type in a chain beside React Flow alone with as many plain nodes at the same places. */
export async function messeBild(groessen: readonly number[]): Promise<void> {
  const server = await testServer({ port: Number(process.env.BENCH_PORT ?? 0) });
  const browser = await starteBrowser();
  try {
    for (const anzahl of groessen) await messeGroesse(browser, server, anzahl);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function messeGroesse(browser: Browser, server: Testserver, anzahl: number): Promise<void> {
  const { datei, kettenId } = netzwerkMit(anzahl);
  const page = await browser.newPage({ viewport: FENSTER, locale: 'de-DE' });
  const uhr = await Rahmenuhr.an(page);
  await anmelden(page, server.url);
  const netz = await einlesen(page, datei);
  const beginn = performance.now();
  const adresse = `${server.url}/netzwerk/${netz}/ketten?kette=${kettenId}`;
  await page.goto(adresse);
  await page.locator('[data-knoten]').first().waitFor({ timeout: 120_000 });
  const offen = performance.now() - beginn;
  await zeigeAlles(page);
  await page.waitForTimeout(1_500);

  const blick = await page.evaluate(() => {
    const el = document.querySelector<HTMLElement>('.react-flow__viewport');
    const m = new DOMMatrix(el ? getComputedStyle(el).transform : '');
    return { x: m.e, y: m.f, zoom: m.a };
  });
  const orte = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.react-flow__node')].map((el) => {
      const m = new DOMMatrix(getComputedStyle(el).transform);
      return { x: m.e, y: m.f };
    }),
  );
  const bar = await vergleichsseite({ orte, kanten: [], blick });
  const nackt = await browser.newPage({ viewport: FENSTER });
  const nackteUhr = await Rahmenuhr.an(nackt);
  await nackt.goto(bar.url);
  await nackt.locator('.react-flow__node').first().waitFor();

  const leer = (): Zahlen => ({ schieben: [], zoomen: [], ziehen: [], tippen: [] });
  const [unsere, ihre] = [leer(), leer()];
  // One after the other and over again, so that a noisy moment of the machine hits both.
  for (let i = 0; i < RUNDEN; i += 1) {
    for (const geste of Object.keys(unsere) as Geste[]) {
      await nackt.bringToFront();
      await nackt.reload();
      await nackt.locator('.react-flow__node').first().waitFor();
      await nackt.waitForTimeout(500);
      ihre[geste].push(await misGeste(nackteUhr, geste, '.react-flow__node', false));
      await page.bringToFront();
      // Opened anew: a step chosen in the gesture before would leave its panel open.
      await page.goto(adresse);
      await page.locator('[data-knoten]').first().waitFor({ timeout: 120_000 });
      await zeigeAlles(page);
      unsere[geste].push(await misGeste(uhr, geste, '[data-knoten]', true));
    }
  }
  console.log(
    `\n${anzahl} steps: ${orte.length} in view at ${(blick.zoom * 100).toFixed(0)} %, open after ${offen.toFixed(0)} ms`,
  );
  console.log(
    '| gesture | React Flow alone | Diadem | ratio | p95 | work per frame | longest task | tasks > 50 ms |',
  );
  console.log('|---|---|---|---|---|---|---|---|');
  for (const geste of Object.keys(unsere) as Geste[]) zeige(geste, ihre[geste], unsere[geste]);
  await page.goto(adresse);
  await page.locator('[data-knoten]').first().waitFor({ timeout: 120_000 });
  await zeigeAlles(page);
  zeigeAllein('begin to write, the panel opens', [await beginneZuSchreiben(uhr)]);
  const [auf, buchstaben] = await misTabelle(uhr, adresse);
  zeigeAllein('open the Tabelle', auf ?? []);
  zeigeAllein('type a title in it', buchstaben ?? []);
  const [hin, zurueck] = await misAufraeumen(uhr, server.url, anzahl);
  zeigeAllein('Aufräumen of an untidy chain, with new ways', hin ?? []);
  zeigeAllein('taking it back', zurueck ?? []);
  await page.close();
  await nackt.close();
  bar.schliesse();
}

/** Both begin every gesture with the same picture. */
async function zeigeAlles(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Alles zeigen' }).click();
  await page.waitForTimeout(600);
}

/** The field is looked for and the panel has opened before typing is measured; opening it is measured by itself. */
async function misGeste(uhr: Rahmenuhr, geste: Geste, knoten: string, imSchritt: boolean): Promise<Rahmen> {
  const { page } = uhr;
  if (geste === 'ziehen') {
    const wo = await mitteVon(page.locator(knoten).nth(40));
    return uhr.miss(() => GESTEN.ziehen(page, wo));
  }
  if (geste !== 'tippen') return uhr.miss(() => GESTEN[geste](page));
  if (imSchritt) await beginneZuSchreiben(uhr);
  else await page.locator('.react-flow textarea').first().focus();
  const rahmen = await uhr.miss(() => GESTEN.tippen(page));
  if (imSchritt) await page.keyboard.press('Escape');
  return rahmen;
}

/** In Diadem one writes in the step itself: its panel opens beside the picture, which becomes narrower. */
async function beginneZuSchreiben(uhr: Rahmenuhr): Promise<Rahmen> {
  const { page } = uhr;
  await page.locator('[data-knoten]').nth(20).focus();
  const rahmen = await uhr.miss(async () => {
    await page.keyboard.press('F2');
    await page.waitForTimeout(1_500);
  });
  if (!(await page.evaluate("document.activeElement?.tagName === 'TEXTAREA'")))
    throw new Error('nobody writes');
  return rahmen;
}

/**
 * A chain in which every step stands somewhat wrong is set out and taken back, `RUNDEN` times. Nothing is looked for on
 * the page meanwhile: looking for a text among thousands of elements is a long task of its own.
 */
async function misAufraeumen(uhr: Rahmenuhr, url: string, anzahl: number): Promise<Rahmen[][]> {
  const { page } = uhr;
  const { datei, kettenId } = netzwerkMit(anzahl, true);
  const netz = await einlesen(page, datei);
  await page.goto(`${url}/netzwerk/${netz}/ketten?kette=${kettenId}`);
  await page.locator('[data-knoten]').first().waitFor({ timeout: 120_000 });
  await zeigeAlles(page);
  await page.waitForTimeout(3_000);
  const leiste = page.getByRole('toolbar', { name: 'Kette bearbeiten' });
  const hin: Rahmen[] = [];
  const zurueck: Rahmen[] = [];
  for (let i = 0; i < RUNDEN; i += 1) {
    await leiste.getByRole('button', { name: 'Mehr' }).click();
    hin.push(await misKlick(uhr, page.getByRole('menuitem', { name: 'Aufräumen' })));
    await page.getByText('Die Kette ist aufgeräumt.').waitFor({ timeout: 60_000 });
    zurueck.push(await misKlick(uhr, page.getByRole('button', { name: 'Rückgängig' }).last()));
  }
  return [hin, zurueck];
}

/** From the picture to the table, until every row has its fields; then a title is written in it. */
async function misTabelle(uhr: Rahmenuhr, adresse: string): Promise<Rahmen[][]> {
  const { page } = uhr;
  const auf: Rahmen[] = [];
  const buchstaben: Rahmen[] = [];
  for (let i = 0; i < RUNDEN; i += 1) {
    await page.goto(adresse);
    await page.locator('[data-knoten]').first().waitFor({ timeout: 120_000 });
    await page.waitForTimeout(3_000);
    const { x, y } = await mitteVon(page.getByRole('radio', { name: 'Tabelle' }));
    auf.push(
      await uhr.miss(async () => {
        await page.mouse.click(x, y);
        await page.waitForTimeout(1_000);
        await page.waitForFunction(
          () =>
            document.querySelectorAll('tr[data-zeile]').length > 0 &&
            !document.querySelector('tr[data-zeile]:not(:has(textarea))'),
          undefined,
          { timeout: 120_000, polling: 500 },
        );
      }),
    );
    await page.locator('tr[data-zeile] textarea').nth(2).focus();
    buchstaben.push(await uhr.miss(() => GESTEN.tippen(page)));
    await page.keyboard.press('Escape');
  }
  return [auf, buchstaben];
}

async function misKlick(uhr: Rahmenuhr, was: Locator): Promise<Rahmen> {
  const { x, y } = await mitteVon(was);
  await uhr.page.waitForTimeout(500);
  return uhr.miss(async () => {
    await uhr.page.mouse.click(x, y);
    await uhr.page.waitForTimeout(3_500);
  });
}

const median = (zahlen: readonly number[]): number =>
  [...zahlen].sort((a, b) => a - b)[zahlen.length >> 1] ?? Number.NaN;

function zeige(geste: string, ihre: readonly Rahmen[], unsere: readonly Rahmen[]): void {
  const m = (von: readonly Rahmen[], was: keyof Rahmen) => median(von.map((einer) => einer[was]));
  const verhaeltnis = median(unsere.map((einer, i) => einer.mittel / (ihre[i]?.mittel ?? Number.NaN)));
  console.log(
    `| ${geste} | ${m(ihre, 'mittel').toFixed(1)} ms | ${m(unsere, 'mittel').toFixed(1)} ms | ${verhaeltnis.toFixed(2)} | ` +
      `${m(ihre, 'p95').toFixed(1)} / ${m(unsere, 'p95').toFixed(1)} ms | ${m(ihre, 'arbeit').toFixed(1)} / ${m(unsere, 'arbeit').toFixed(1)} ms | ` +
      `${m(ihre, 'laengste').toFixed(0)} / ${m(unsere, 'laengste').toFixed(0)} ms | ${m(ihre, 'lange')} / ${m(unsere, 'lange')} |`,
  );
}

function zeigeAllein(was: string, rahmen: readonly Rahmen[]): void {
  const m = (feld: keyof Rahmen) => rahmen.map((einer) => einer[feld]);
  console.log(
    `${was}: frame ${median(m('mittel')).toFixed(1)} ms, longest task ${median(m('laengste')).toFixed(0)} ms (at most ${Math.max(...m('laengste')).toFixed(0)}), ${median(m('lange'))} tasks > 50 ms`,
  );
}

async function anmelden(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/anmelden`);
  await page.getByLabel('E-Mail').fill('koordination@demo.example');
  await page.getByLabel('Passwort', { exact: true }).fill('diadem-demo');
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.waitForURL((ziel) => ziel.pathname !== '/anmelden', { timeout: 60_000 });
}

/** @returns the id of the network read in */
async function einlesen(page: Page, datei: object): Promise<string> {
  const id = await page.evaluate(async (text) => {
    const antwort = await fetch('/api/netzwerke/import', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: text,
    });
    return antwort.ok ? ((await antwort.json()) as { id: string }).id : '';
  }, JSON.stringify(datei));
  if (!id) throw new Error('the network was not read in');
  return id;
}
