import fs from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { anmelden, type DemoKonto, netzwerkOeffnen } from './pages/anmelden';
import { eigenesNetzwerk, Gliederung } from './pages/gliederung';

const DEMO = {
  ...JSON.parse(fs.readFileSync('prisma/demo/netzwerk.json', 'utf8')),
  netzwerk: { name: 'Übungsnetz' },
};
const SCHEIN = 'Kein Schein wird doppelt ausgestellt';
const MELDEWEG = 'Meldeweg vereinbaren und unterschreiben';

/** Whoever imports a network coordinates it; the accounts take turns, because each may create only a few an hour. */
async function alsKoordination(page: Page, konto: DemoKonto): Promise<Gliederung> {
  await anmelden(page, konto);
  return Gliederung.oeffnen(page, await eigenesNetzwerk(page, DEMO));
}

/** Another person in the demo network, in a browser of their own. */
async function weiterePerson(browser: Browser, konto: DemoKonto): Promise<Gliederung> {
  const page = await (await browser.newContext()).newPage();
  await anmelden(page, konto);
  return Gliederung.oeffnen(page, await netzwerkOeffnen(page));
}

test('a goal system is written, moved and thrown away with the keyboard alone', async ({ page }) => {
  const plan = await alsKoordination(page, 'moderation');
  const { keyboard } = page;
  await plan.zeile(SCHEIN).focus();

  await keyboard.press('Enter');
  await keyboard.type('Alle Stellen kennen das Verfahren');
  await keyboard.press('Enter');
  await keyboard.type('Merkblatt schreiben');
  await keyboard.press('Tab');
  await keyboard.press('F2');
  await expect(plan.zeile('Merkblatt schreiben')).toHaveAttribute('aria-level', '4');
  expect(await plan.zeilen()).toContain('1.3.1 Merkblatt schreiben');
  expect(await plan.fokus()).toBe('Merkblatt schreiben');

  await keyboard.press('Shift+Tab');
  await expect(plan.zeile('Merkblatt schreiben')).toHaveAttribute('aria-level', '3');
  await keyboard.press('Alt+ArrowUp');
  await expect.poll(() => plan.zeilen()).toContain('1.3 Merkblatt schreiben');

  await keyboard.press('F2');
  await keyboard.type(' und verteilen');
  await keyboard.press('Escape');
  await expect(plan.zeile('Merkblatt schreiben')).toBeVisible();
  await expect(plan.zeile('und verteilen')).toHaveCount(0);

  await keyboard.press('Delete');
  await expect(plan.zeile('Merkblatt schreiben')).toHaveCount(0);
  expect(await plan.fokus()).toBe('Alle Stellen kennen das Verfahren');
  await keyboard.press('Control+z');
  await expect(plan.zeile('Merkblatt schreiben')).toBeVisible();
});

test('Tab is no trap: it leaves on the way through, and after Esc', async ({ page }) => {
  const plan = await alsKoordination(page, 'mitglied');
  const vorher = await plan.zeilen();
  await page.getByRole('button', { name: 'Papierkorb' }).focus();
  await page.keyboard.press('Tab');
  expect(await plan.fokus()).not.toBe('');
  await page.keyboard.press('Tab');
  await expect.poll(() => plan.fokus()).toBe('');

  await plan.zeile(SCHEIN).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  for (let i = 0; i < 3 && (await imGitter(page)); i += 1) await page.keyboard.press('Tab');
  expect(await imGitter(page)).toBe(false);
  expect(await plan.zeilen()).toEqual(vorher);
});

function imGitter(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.closest('[role=treegrid]') !== null);
}

test('a level the method does not allow is refused with its reason', async ({ page }) => {
  const plan = await alsKoordination(page, 'lenkungsgruppe');
  await plan.waehlen('Online-Abfrage in den Aufnahmeablauf einbauen');
  await plan.zeile('Online-Abfrage').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByText('Unter einer Aktivität gibt es keine weitere Ebene.').first()).toBeVisible();
  await expect(plan.zeile('Online-Abfrage')).toHaveAttribute('aria-level', '4');
});

test('everything goes with single clicks', async ({ page }) => {
  const plan = await alsKoordination(page, 'beobachtung');
  await plan.neuDanach(MELDEWEG, 'Vordruck abstimmen');
  expect(await plan.zeilen()).toContain('2.1.2 Vordruck abstimmen');
  await expect(plan.rueckgaengig).toHaveText('Rückgängig: Aktivität anlegen');

  await plan.umhaengen('Vordruck abstimmen', SCHEIN);
  await expect.poll(() => plan.zeilen()).toContain('1.2.3 Vordruck abstimmen');
  await expect(plan.rueckgaengig).toHaveText('Rückgängig: Aktivität umhängen');

  await plan.waehlen('Vordruck abstimmen');
  await plan.panel.getByLabel('Status').selectOption('läuft');
  await plan.panel.getByRole('button', { name: 'Akteure wählen' }).click();
  await plan.panel.getByRole('button', { name: 'Volkshochschule federführend' }).click();
  await expect(plan.zeile('Vordruck abstimmen')).toContainText('läuft');
  await expect(plan.zeile('Vordruck abstimmen')).toContainText('VHS');

  await plan.aktion('Vordruck abstimmen', 'In den Papierkorb');
  await expect(plan.zeile('Vordruck abstimmen')).toHaveCount(0);
  const meldung = page.getByRole('status').filter({ hasText: '„Vordruck abstimmen“ liegt im Papierkorb.' });
  await meldung.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(plan.zeile('Vordruck abstimmen')).toHaveAttribute('aria-selected', 'true');

  await plan.aktion('Vordruck abstimmen', 'In den Papierkorb');
  await expect(plan.zeile('Vordruck abstimmen')).toHaveCount(0);
  await page.getByRole('button', { name: /^Papierkorb/ }).click();
  await page.getByRole('button', { name: 'Wiederherstellen: Vordruck abstimmen' }).click();
  await expect(plan.zeile('Vordruck abstimmen')).toHaveAttribute('aria-selected', 'true');
});

test('on a phone a selection leaves the list free until the details are asked for', async ({ page }) => {
  const plan = await alsKoordination(page, 'koordination');
  await page.setViewportSize({ width: 390, height: 844 });
  await plan.waehlen(SCHEIN);
  await expect(plan.panel).toBeVisible();
  expect((await plan.panel.boundingBox())?.height).toBeLessThan(70);
  await plan.panel.getByRole('button', { name: /^Einzelheiten zu / }).click();
  await expect(plan.panel.getByLabel('Wortlaut')).toBeInViewport();
  await plan.panel.getByRole('button', { name: 'Einzelheiten schließen' }).click();
  await expect(plan.panel).toHaveCount(0);
});

test('after the sign-in one is where the link led', async ({ page, browser }) => {
  await anmelden(page, 'koordination');
  const id = await netzwerkOeffnen(page);
  const fremd = await (await browser.newContext()).newPage();
  await fremd.goto(`/netzwerk/${id}/ziele?ansicht=matrix&saal=1`);
  await fremd.getByLabel('E-Mail').fill('mitglied@demo.example');
  await fremd.getByLabel('Passwort', { exact: true }).fill('diadem-demo');
  await fremd.getByRole('button', { name: 'Anmelden' }).click();
  await fremd.waitForURL(`**/netzwerk/${id}/ziele?ansicht=matrix&saal=1`);
  await fremd.context().close();
});

test('undo takes back one step after the other and names it', async ({ page }) => {
  const plan = await alsKoordination(page, 'moderation');
  const vorher = await plan.zeilen();
  await plan.umformulieren(SCHEIN, 'Jeder Schein ist nur einmal ausgestellt');
  await plan.umhaengen('Jeder Schein', 'Ab März 2027');
  await expect(plan.rueckgaengig).toHaveText('Rückgängig: Ziel umhängen');
  await plan.rueckgaengig.click();
  await expect(plan.rueckgaengig).toHaveText('Rückgängig: Ergebnisziel formulieren');
  await plan.rueckgaengig.click();
  await expect(plan.rueckgaengig).toBeDisabled();
  expect(await plan.zeilen()).toEqual(vorher);
});

test('a pasted list shows what it becomes and is one step', async ({ page }) => {
  const plan = await alsKoordination(page, 'mitglied');
  await plan.waehlen(SCHEIN);
  await plan.zeile(SCHEIN).focus();
  await plan.einfuegen(
    SCHEIN,
    '• Zuständigkeiten sind geklärt\n\tListe der Zuständigen anlegen\n\tListe pflegen\n',
  );
  const dialog = page.getByRole('dialog', { name: 'Liste einfügen' });
  await expect(dialog.getByRole('listitem')).toHaveText([
    'ErgebniszielZuständigkeiten sind geklärt',
    'AktivitätListe der Zuständigen anlegen',
    'AktivitätListe pflegen',
  ]);
  await dialog.getByRole('button', { name: '3 Zeilen einfügen' }).click();
  await expect.poll(() => plan.zeilen()).toContain('1.3.2 Liste pflegen');
  await expect(plan.rueckgaengig).toHaveText('Rückgängig: 3 Zeilen einfügen');
  await plan.rueckgaengig.click();
  await expect(plan.zeile('Zuständigkeiten sind geklärt')).toHaveCount(0);

  await plan.zeile(SCHEIN).focus();
  await plan.einfuegen(SCHEIN, 'Ein einzelnes Ziel ist eingefügt');
  await expect(plan.zeile('Ein einzelnes Ziel')).toHaveAttribute('aria-level', '3');
});

test('the panel keeps Indikatoren, Annahmen and the sufficiency question', async ({ page }) => {
  const plan = await alsKoordination(page, 'lenkungsgruppe');
  await plan.waehlen('Verpflichtende Stellen kennen laufende und geplante Kurse');
  const { panel } = plan;
  await panel.getByRole('button', { name: '+ Indikator' }).click();
  await page.keyboard.type('Anteil der Stellen mit Kursliste');
  await page.keyboard.press('Enter');
  await panel.getByLabel('Wert', { exact: true }).first().fill('95,5');
  await panel.getByLabel('Einheit').first().fill('%');
  await panel.getByLabel('Einheit').first().press('Enter');
  await expect(panel).toContainText('≥ 95,5 %');
  await panel.getByRole('button', { name: '+ Annahme' }).click();
  await page.keyboard.type('Die Träger melden ihre Kurse');
  await page.keyboard.press('Enter');
  await panel
    .getByRole('radiogroup', { name: /^Reich(t|en) / })
    .getByRole('radio', { name: 'nein' })
    .click();
  await page.reload();
  await expect(panel).toContainText('Anteil der Stellen mit Kursliste');
  await expect(panel).toContainText('Die Träger melden ihre Kurse');
  await expect(panel.getByRole('radio', { name: 'nein' })).toBeChecked();
});

test('two people: a draft survives what others do to the rows, and is offered when its row goes', async ({
  browser,
}) => {
  const eine = await weiterePerson(browser, 'koordination');
  const andere = await weiterePerson(browser, 'mitglied');
  const eigen = `Entwurf ${Date.now()}`;
  await eine.neuDanach(MELDEWEG, eigen);
  await expect(andere.zeile(eigen)).toBeVisible();

  await andere.waehlen(eigen);
  await expect(eine.zeile(eigen)).toContainText('ist hier');

  await eine.zeile(eigen).locator('[data-wortlaut]').dblclick();
  await eine.feld.fill('Mein noch nicht fertiger Satz');
  await andere.zeile(eigen).focus();
  await andere.page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(async () => (await eine.zeilen()).findIndex((zeile) => zeile.includes(MELDEWEG)))
    .toBeGreaterThan(0);
  await expect(eine.feld).toBeFocused();
  await expect(eine.feld).toHaveValue('Mein noch nicht fertiger Satz');

  await andere.page.keyboard.press('Delete');
  const hinweis = eine.page.getByRole('alert').filter({ hasText: 'Mein noch nicht fertiger Satz' });
  await expect(hinweis).toContainText(eigen);
  await hinweis.getByRole('button', { name: 'Wiederherstellen und Text übernehmen' }).click();
  await expect(andere.zeile('Mein noch nicht fertiger Satz')).toBeVisible();
  await eine.aktion('Mein noch nicht fertiger Satz', 'In den Papierkorb');
});

test('Beobachtung reads and folds, and meets no control that does nothing', async ({ browser }) => {
  const lesen = await weiterePerson(browser, 'beobachtung');
  await expect(lesen.page.getByText('Sie lesen mit.')).toBeVisible();
  await expect(lesen.gitter).toHaveAttribute('aria-readonly', 'true');
  const vorher = await lesen.zeilen();
  await lesen.waehlen(SCHEIN);
  await lesen.zeile(SCHEIN).focus();
  for (const taste of ['Enter', 'F2', 'x', 'Delete', 'Control+d', 'Alt+ArrowUp'])
    await lesen.page.keyboard.press(taste);
  await expect(lesen.feld).toHaveCount(0);
  expect(await lesen.zeilen()).toEqual(vorher);
  await expect(lesen.panel.getByRole('button', { name: /hinzufügen|bearbeiten|^\+/ })).toHaveCount(0);
  await lesen.page.keyboard.press('ArrowLeft');
  await expect(lesen.zeile(SCHEIN)).toHaveAttribute('aria-expanded', 'false');
});

test('one edit renders one row, also among five hundred', async ({ page }) => {
  await anmelden(page, 'lenkungsgruppe');
  const plan = await Gliederung.oeffnen(page, await eigenesNetzwerk(page, leer('Fünfhundert Zeilen')));
  await page.getByRole('button', { name: 'Liste einfügen' }).last().click();
  const dialog = page.getByRole('dialog', { name: 'Liste einfügen' });
  await dialog.getByRole('textbox').fill(vieleZeilen());
  await dialog.getByRole('button', { name: '500 Zeilen einfügen' }).click();
  await expect(plan.gitter.locator('[data-zeile]')).toHaveCount(500);
  await plan.waehlen('Ergebnis 3.4 ist erreicht');
  await plan.panel.getByLabel('Wortlaut').fill('Ergebnis 3.4 ist ganz erreicht');
  await page.evaluate(() => {
    const gezaehlt: Record<string, number> = {};
    Object.assign(window, { gezaehlt });
    globalThis.diademZeileGerendert = (id) => {
      gezaehlt[id] = (gezaehlt[id] ?? 0) + 1;
    };
  });
  await plan.panel.getByLabel('Wortlaut').press('Enter');
  await expect(plan.zeile('Ergebnis 3.4 ist ganz erreicht')).toBeVisible();
  const gerendert = await page.evaluate(() => Object.keys(Reflect.get(window, 'gezaehlt')));
  expect(gerendert).toEqual([await plan.zeile('Ergebnis 3.4 ist ganz').getAttribute('data-zeile')]);
});

test('axe finds nothing serious in list, panel, dialogs, hints and bin', async ({ page }) => {
  const plan = await alsKoordination(page, 'beobachtung');
  const pruefe = async (wo: string) => {
    const { violations } = await new AxeBuilder({ page })
      .include('main, aside, dialog')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    const ernst = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(ernst.map(({ id, nodes }) => `${wo}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
  };
  await pruefe('Liste');
  await plan.waehlen(SCHEIN);
  await plan.panel
    .getByRole('button', { name: /^Indikator .* bearbeiten$/ })
    .first()
    .click();
  await pruefe('Ziel');
  await plan.waehlen(MELDEWEG);
  await pruefe('Aktivität');
  await plan.zeile(MELDEWEG).locator('[data-spalte=akteure]').click();
  await pruefe('Akteure wählen');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Verschieben nach …' }).click();
  await pruefe('Verschieben');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Hinweise$/ }).click();
  await pruefe('Hinweise');
});

function leer(name: string) {
  const plan = Object.fromEntries(Object.keys(DEMO.plan).map((schluessel) => [schluessel, []]));
  return { ...DEMO, netzwerk: { ...DEMO.netzwerk, name }, plan: { ...plan, meta: DEMO.plan.meta } };
}

/** One Grundsatzziel, then Rahmenziele with Ergebnisziele with Aktivitäten: 500 lines. */
function vieleZeilen(): string {
  const zeilen = ['Alles ist erreicht'];
  for (let r = 1; zeilen.length < 500; r += 1) {
    zeilen.push(`\tRahmen ${r} ist erreicht`);
    for (let e = 1; e <= 8; e += 1) {
      zeilen.push(`\t\tErgebnis ${r}.${e} ist erreicht`);
      for (let a = 1; a <= 5; a += 1) zeilen.push(`\t\t\tSchritt ${r}.${e}.${a} gehen`);
    }
  }
  return zeilen.slice(0, 500).join('\n');
}
