import type { Browser, Page } from '@playwright/test';
import { Teilnehmer } from '@/server/collab/testing/teilnehmer';
import type { Testserver } from '@/server/testing/server';
import { akteurId, auswerten, liesEin } from './beteiligte-netz';
import { NAMENLOS } from './browser';

const LEUTE = 25;
/** Letters per person and second. */
const TAKT = 4;
const TASTEN = 60;

interface Messfenster {
  zeiten?: number[];
  zellen?: string[];
}

/** From key to paint in the table, alone and while 25 others type in it; and which cells each letter draws. */
export async function messeGitter(browser: Browser, server: Testserver): Promise<void> {
  const kontext = await browser.newContext({ viewport: { width: 1_920, height: 1_080 }, locale: 'de-DE' });
  await kontext.addInitScript(NAMENLOS);
  const { netz, dokument } = await liesEin(kontext, server.url);
  const page = await kontext.newPage();
  await page.goto(`${server.url}/netzwerk/${netz}/beteiligte`);
  const gitter = page.getByRole('grid', { name: 'Akteure des Netzwerks' });
  const urteil = page.locator(`[data-zeile="${akteurId(2)}"] [data-spalte="spa_interessen"]`);
  await urteil.waitFor({ timeout: 120_000 });
  const spalten = await gitter.getAttribute('aria-colcount');
  const zeilen = await gitter.getAttribute('aria-rowcount');

  await urteil.focus();
  await page.keyboard.press('F2');
  await lausche(page);
  const allein = await tasten(page);

  const url = `${server.url.replace('http', 'ws')}/sync`;
  const cookie = (await kontext.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const leute = Array.from(
    { length: LEUTE },
    () =>
      new Teilnehmer(
        url,
        dokument('beteiligtenanalyse'),
        { cookie, origin: server.url },
        { mitBestaetigung: true },
      ),
  );
  await Promise.all(leute.map((einer) => einer.synchron()));
  // Others' letters alone, so that what this person's own writing draws is not counted with them.
  let buchstaben = 0;
  const uhren = leute.map((einer, i) => tippe(einer, akteurId(i < 2 ? i : i + 1), () => (buchstaben += 1)));
  await page.waitForTimeout(1_000);
  const vorher = buchstaben;
  await page.evaluate(() => Object.assign((window as Messfenster).zellen ?? [], { length: 0 }));
  await page.waitForTimeout(4_000);
  const gezeichnet = await page.evaluate(() => (window as Messfenster).zellen ?? []);
  const gekommen = buchstaben - vorher;
  const mitAllen = await tasten(page);
  for (const halt of uhren) halt();
  for (const einer of leute) einer.schliesse();

  const fremde = gezeichnet.filter((zelle) => !zelle.endsWith(':spa_interessen')).length;
  console.log(`\nTable, ${Number(zeilen) - 1} rows × ${spalten} columns`);
  console.log('| from key to paint | p50 | p95 |\n|---|---|---|');
  console.log(`| alone | ${ms(allein.p50)} | ${ms(allein.p95)} |`);
  console.log(
    `| 25 others typing, ${TAKT} letters a second each | ${ms(mitAllen.p50)} | ${ms(mitAllen.p95)} |`,
  );
  console.log(
    `cells drawn for each of ${gekommen} letters of others: ${(gezeichnet.length / gekommen).toFixed(2)}; cells of other columns: ${fremde}`,
  );
  await kontext.close();
}

async function lausche(page: Page): Promise<void> {
  await page.evaluate(() => {
    const fenster = window as Messfenster;
    const zeiten: number[] = [];
    const zellen: string[] = [];
    Object.assign(fenster, { zeiten, zellen, diademZelleGerendert: (zelle: string) => zellen.push(zelle) });
    const kanal = new MessageChannel();
    const offen: number[] = [];
    kanal.port1.onmessage = () => zeiten.push(performance.now() - (offen.shift() ?? 0));
    document.addEventListener(
      'keydown',
      (e) => {
        offen.push(e.timeStamp);
        requestAnimationFrame(() => kanal.port2.postMessage(null));
      },
      { capture: true },
    );
  });
}

async function tasten(page: Page) {
  await page.evaluate(() => Object.assign((window as Messfenster).zeiten ?? [], { length: 0 }));
  for (let i = 0; i < TASTEN; i += 1) {
    await page.keyboard.press('x');
    await page.waitForTimeout(60);
  }
  return auswerten(await page.evaluate(() => (window as Messfenster).zeiten ?? []));
}

/** Irregular, as people are. @returns stops it */
function tippe(einer: Teilnehmer, id: string, beiBuchstabe: () => void): () => void {
  let uhr: NodeJS.Timeout;
  const weiter = () => {
    uhr = setTimeout(
      () => {
        const text = einer.text('einschaetzungen', id, 'interessen');
        // Short texts, so that no row grows: that would draw nothing new, but move all others.
        if (text.length > 24) text.delete(0, 1);
        text.insert(text.length, 'x');
        beiBuchstabe();
        weiter();
      },
      (2 * Math.random() * 1_000) / TAKT,
    );
  };
  weiter();
  return () => clearTimeout(uhr);
}

const ms = (zahl: number) => `${zahl.toFixed(1)} ms`;
