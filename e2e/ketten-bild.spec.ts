import { expect, test } from '@playwright/test';
import { anmelden, netzwerkOeffnen } from './pages/anmelden';
import { ohneBarrieren } from './pages/barrieren';
import { KettenbildSeite } from './pages/kettenbild';
import { allesGespeichert } from './pages/probenetz';

const KETTE = 'ket_soll';

test('with the keyboard alone a chain grows, is connected, changes lanes, and stays after a reload', async ({
  browser,
  page,
}) => {
  const kette = await KettenbildSeite.imProbenetz(browser, page, KETTE);
  await ohneBarrieren(page, 'Kettenbild');

  await kette.schritt(/^Schritt „Online ausstellen“/).focus();
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.type('Bescheid erklären');
  await page.keyboard.press('Enter');
  const neu = kette.schritt(/^Schritt „Bescheid erklären“, Bahn Ausländerbehörde/);
  await expect(neu).toBeFocused();
  await expect(kette.kante(/von „Online ausstellen“ nach „Bescheid erklären“/)).toHaveCount(1);

  await page.keyboard.press('Alt+ArrowUp');
  await expect(kette.schritt(/^Schritt „Bescheid erklären“, Bahn Asyl/)).toBeFocused();

  await page.keyboard.press('v');
  await kette.schritt(/^Schritt „Anmeldung beim Träger“/).focus();
  await page.keyboard.press('Enter');
  await expect(kette.kante(/von „Bescheid erklären“ nach „Anmeldung beim Träger“/)).toHaveCount(1);

  await kette.schritt(/^Schritt „Bescheid erklären“/).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(kette.schritt(/^Schritt „Online ausstellen“/)).toBeFocused();

  // The head of a lane takes its own keys; the step that had the focus before stays as it is.
  const kopf = kette.bild.getByRole('button', { name: /^Kursträger \(VHS\), / });
  await kopf.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name der Bahn' })).toBeVisible();
  await kopf.focus();
  await page.keyboard.press('Delete');
  await page
    .getByRole('dialog', { name: 'Bahn „Kursträger (VHS)“ löschen' })
    .getByRole('button', { name: 'Bahn löschen' })
    .click();
  await expect(kopf).toHaveCount(0);
  await expect(kette.bild.getByRole('button', { name: /^Jobcenter \(aktiv\).*, SGB II$/ })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(kopf).toHaveCount(1);
  await expect(kette.schritt(/^Schritt „Online ausstellen“/)).toHaveCount(1);
  await allesGespeichert(page);
  await page.reload();
  await expect(kette.schritt(/^Schritt „Bescheid erklären“, Bahn Asyl/)).toBeVisible({ timeout: 30_000 });

  await kette.schritt(/^Schritt „Bescheid erklären“/).focus();
  await page.keyboard.press('Delete');
  await expect(kette.schritt(/„Bescheid erklären“, Bahn/)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(kette.schritt(/^Schritt „Bescheid erklären“/)).toHaveCount(1);
  await kette.schritt(/^Schritt „Online ausstellen“/).focus();
  await page.keyboard.press('Escape');
  await expect(kette.leiste.locator(':focus')).toHaveCount(1);
});

test('two people draw together, and a step both drag ends in one place', async ({ browser }) => {
  const kontexte = [await browser.newContext(), await browser.newContext()];
  const seiten = await Promise.all(kontexte.map((kontext) => kontext.newPage()));
  const [a, b] = seiten.map((page) => new KettenbildSeite(page));
  if (!a || !b) throw new Error('zwei Fenster');
  await anmelden(a.page, 'koordination');
  await anmelden(b.page, 'moderation');
  const netz = await netzwerkOeffnen(a.page);
  await Promise.all([a.oeffne(netz, KETTE), b.oeffne(netz, KETTE)]);

  const name = `Probeschritt ${Date.now()}`;
  await a.schritt(/^Schritt „Online ausstellen“/).focus();
  await a.page.keyboard.press('Control+ArrowRight');
  await a.page.keyboard.type(name);
  await a.page.keyboard.press('Enter');
  const [beiA, beiB] = [
    a.schritt(new RegExp(`^Schritt „${name}“`)),
    b.schritt(new RegExp(`^Schritt „${name}“`)),
  ];
  await expect(beiB).toBeVisible();
  await a.page.keyboard.press('Escape');
  await a.ruht(beiA);
  await b.leiste.getByRole('button', { name: 'Mehr' }).click();
  await b.page.getByRole('menuitem', { name: 'Alles zeigen' }).click();

  await a.ziehe(beiA, 60, 90);
  await expect(b.bild.locator('[data-geist]')).toHaveCount(1);
  await b.ziehe(beiB, -40, 170);
  await expect(a.bild.locator('[data-geist]')).toHaveCount(1);
  await a.page.mouse.up();
  await b.page.mouse.up();
  await allesGespeichert(a.page);
  await allesGespeichert(b.page);
  await expect(b.bild.locator('[data-geist]')).toHaveCount(0);
  await expect.poll(async () => (await a.platz(beiA)) === (await b.platz(beiB))).toBe(true);
  for (const kontext of kontexte) await kontext.close();
});

test('with clicks alone, and who only watches sees everything and changes nothing', async ({
  browser,
  page,
}) => {
  const kette = await KettenbildSeite.imProbenetz(browser, page, KETTE);
  await kette.schritt(/^Schritt „Online ausstellen“/).click();
  await kette.bild.getByRole('button', { name: /^Nächster Schritt \(/ }).click();
  await page.keyboard.type('Beratung anbieten');
  await page.keyboard.press('Enter');
  await expect(kette.schritt(/^Schritt „Beratung anbieten“, Bahn Ausländerbehörde/)).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: 'Titel des Schritts' })).toHaveValue('Beratung anbieten');
  // The unit may come before the figure.
  const zeit = (feld: string) => page.getByLabel(`Bearbeitung: ${feld}`);
  await zeit('Einheit').selectOption({ label: 'Minuten' });
  await zeit('höchstens').fill('5');
  await zeit('höchstens').press('Enter');
  await expect(kette.schritt(/^Schritt „Beratung anbieten“, .*Dauer bis 5\sMin\.,/)).toHaveCount(1);
  await zeit('mindestens').fill('-2');
  await zeit('mindestens').press('Enter');
  await expect(page.getByText('Bitte eine Zahl ab 0 eingeben.')).toBeVisible();
  await zeit('mindestens').fill('9');
  await zeit('mindestens').press('Enter');
  await expect(page.getByText('Gerechnet wird mit 5–9 Min.')).toBeVisible();
  await kette.leiste.getByRole('button', { name: 'Auswahl' }).click();
  await page.getByRole('menuitem', { name: /In die Bahn Kursträger/ }).click();
  await expect(kette.schritt(/^Schritt „Beratung anbieten“, Bahn Kursträger/)).toHaveCount(1);
  // Beside the panel there is no room for the button; the menu has it at every width.
  await kette.leiste.getByRole('button', { name: 'Mehr' }).click();
  await page.getByRole('menuitem', { name: 'Aufräumen' }).click();
  await expect(page.getByText('Die Kette ist aufgeräumt.')).toBeVisible();

  // An edge ends elsewhere, and the chain becomes the detail of a step of another one.
  await kette.schritt(/^Schritt „Beratung anbieten“/).click();
  await page.getByRole('button', { name: 'Verbindung von Online ausstellen' }).click();
  await page.getByText('Umhängen').click();
  const nach = page.getByRole('combobox', { name: 'Nach' });
  await nach.selectOption({ label: 'E-Mail an Ausländerbehörde (Jobcenter (aktiv) – Arbeitsvermittlung)' });
  await expect(kette.kante(/von „Online ausstellen“ nach „E-Mail an Ausländerbehörde“/)).toHaveCount(1);
  await page.getByRole('navigation', { name: 'Pfad' }).getByTitle('Einzelheiten der Kette').click();
  const platz = page.getByRole('combobox', { name: 'Zeigt im Einzelnen den Schritt' });
  const schritt = platz.locator('option', { hasText: /Therapeutische Begleitung/ }).first();
  await platz.selectOption((await schritt.getAttribute('value')) ?? '');
  await expect(page.getByRole('navigation', { name: 'Pfad' }).getByRole('button')).toHaveCount(3);
  await allesGespeichert(page);

  const gast = await browser.newContext();
  const zuschauer = new KettenbildSeite(await gast.newPage());
  await anmelden(zuschauer.page, 'beobachtung');
  await zuschauer.oeffne(await netzwerkOeffnen(zuschauer.page), KETTE);
  await zuschauer.schritt(/^Schritt „Online ausstellen“/).click();
  await expect(zuschauer.bild.getByRole('button', { name: /^Nächster Schritt/ })).toHaveCount(0);
  await expect(zuschauer.leiste.getByRole('button', { name: 'Aufräumen' })).toHaveCount(0);
  // Beside a long condition the way on still has room for its words.
  await zuschauer.page.keyboard.press('Escape');
  await zuschauer.page
    .getByRole('link', { name: 'Tabelle' })
    .or(zuschauer.page.getByRole('radio', { name: 'Tabelle' }))
    .click();
  const weg = zuschauer.page.getByRole('button', { name: /^Verbindung von 2\. Status\? zu 4\. / });
  await expect.poll(async () => (await weg.boundingBox())?.width ?? 0).toBeGreaterThan(90);
  await zuschauer.page
    .getByRole('link', { name: 'Prüfung am Fall' })
    .or(zuschauer.page.getByRole('radio', { name: 'Prüfung am Fall' }))
    .click();
  await expect(zuschauer.page.getByRole('button', { name: /^Ansehen: / }).first()).toBeVisible();
  await gast.close();
});
