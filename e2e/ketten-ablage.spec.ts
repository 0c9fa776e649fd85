import { type Browser, expect, type Page, test } from '@playwright/test';
import { anmelden } from './pages/anmelden';
import { KettenbildSeite } from './pages/kettenbild';
import { allesGespeichert, probenetz } from './pages/probenetz';

async function mitAblage(browser: Browser): Promise<Page> {
  const kontext = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    // Wide: beside the panel of the first step the second must still be in view.
    viewport: { width: 1920, height: 1080 },
  });
  const page = await kontext.newPage();
  await anmelden(page, 'moderation');
  return page;
}

/** Two steps that follow each other, chosen and copied with the keyboard. */
async function kopiere(kette: KettenbildSeite): Promise<void> {
  const erster = kette.schritt(/^Schritt „Online prüfen und ausstellen“/);
  await erster.click();
  await kette.ruht(erster);
  await kette.schritt(/^Dokument „E-Mail an Ausländerbehörde“/).click({ modifiers: ['Control'] });
  await expect(kette.bild.locator('[data-knoten][aria-pressed="true"]')).toHaveCount(2);
  await kette.page.keyboard.press('Control+c');
}

async function fuegeEin(kette: KettenbildSeite): Promise<void> {
  await kette.bild.locator('[data-knoten]').first().focus();
  await kette.page.keyboard.press('Control+v');
}

const KANTE = /von „Online prüfen und ausstellen“ nach „E-Mail an Ausländerbehörde“/;

test('steps are copied with what connects them: into another chain, and into another network', async ({
  browser,
}) => {
  const [hier, dort] = [await probenetz(browser, 'moderation'), await probenetz(browser, 'moderation')];
  const kette = new KettenbildSeite(await mitAblage(browser));
  const { page } = kette;
  await kette.oeffne(hier, 'ket_soll');
  await kopiere(kette);

  await kette.oeffne(hier, 'ket_ist');
  await expect(kette.kante(KANTE)).toHaveCount(0);
  await fuegeEin(kette);
  await expect(kette.kante(KANTE)).toHaveCount(1);
  await expect(kette.schritt(/^Schritt „Online prüfen und ausstellen“, Bahn Jobcenter/)).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(kette.kante(KANTE)).toHaveCount(0);
  await allesGespeichert(page);

  // The clipboard of another computer: what travels is the text.
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const fern = new KettenbildSeite(await mitAblage(browser));
  await fern.oeffne(dort, 'ket_jmd');
  await fern.page.evaluate((inhalt) => navigator.clipboard.writeText(inhalt), text);
  await fuegeEin(fern);
  await expect(fern.kante(KANTE)).toHaveCount(1);
  await expect(fern.schritt(/^Schritt „Online prüfen und ausstellen“, Bahn Jobcenter/)).toHaveCount(1);
  await allesGespeichert(fern.page);
  await fern.page.reload();
  await expect(fern.kante(KANTE)).toHaveCount(1, { timeout: 30_000 });
  await fern.page.context().close();
  await page.context().close();
});
