import fs from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { anmelden, type DemoKonto, person } from './pages/anmelden';
import { EinstellungenSeite } from './pages/einstellungen';
import { Fallseite } from './pages/faelle';
import { allesGespeichert, probenetz } from './pages/probenetz';
import { beobachteWand, gesehen } from './pages/wand';

test.describe.configure({ timeout: 180_000 });

const NUMMER = '0361 5550142';
const NAME = 'Kowaltschuk';

test('on the wall a number of a person is covered from the first frame, in cards, long texts and Stände, while the desk keeps it', async ({
  page,
  browser,
}) => {
  const netz = await probenetz(browser, 'koordination');
  await anmelden(page, 'koordination');
  const wand = await amBeamer(browser, 'koordination');
  await beobachteWand(wand, NUMMER);
  const verdeckt = wand.getByText('Rückruf unter [entfernt: Telefonnummer]', { exact: true });

  await test.step('written at the desk while the wall looks on', async () => {
    await wand.goto(`/netzwerk/${netz}/themen?saal=1`);
    await expect(wand.getByRole('region', { name: 'Generativ' }).first()).toBeVisible({ timeout: 30_000 });
    await page.goto(`/netzwerk/${netz}/themen`);
    await page.getByRole('button', { name: 'Thema merken' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Thema merken' });
    await dialog.getByLabel('Worum geht es?').fill(`Rückruf unter ${NUMMER}`);
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Rückruf unter ${NUMMER}`, { exact: true }).first()).toBeVisible();
    await expect(verdeckt.first()).toBeVisible();
    await allesGespeichert(page);
  });

  await test.step('a long text is covered and cannot be changed there', async () => {
    await page.getByText(`Rückruf unter ${NUMMER}`, { exact: true }).first().click();
    await page.getByRole('textbox', { name: 'Notiz' }).fill(`Morgens ${NUMMER}, nachmittags am Empfang`);
    await allesGespeichert(page);
    await verdeckt.first().click();
    const notiz = wand.getByRole('textbox', { name: 'Notiz' });
    await expect(notiz).toHaveValue('Morgens [entfernt: Telefonnummer], nachmittags am Empfang');
    await expect(notiz).toHaveAttribute('readonly', '');
    await expect(notiz).toHaveAccessibleDescription(/Im Saal ist verdeckt/);
  });

  await test.step('opened anew, found by search, and as the name of a Stand', async () => {
    await wand.reload();
    await expect(verdeckt.first()).toBeVisible({ timeout: 30_000 });
    await page.goto(`/netzwerk/${netz}/beteiligte?ansicht=staende`);
    await page.getByLabel('Name des Standes').fill(`Nach Anruf ${NUMMER}`);
    await page.getByRole('button', { name: 'Stand merken' }).click();
    await expect(page.getByText(`Nach Anruf ${NUMMER}`, { exact: true })).toBeVisible();
    await wand.goto(`/netzwerk/${netz}/beteiligte?ansicht=staende&saal=1`);
    await expect(wand.getByText('Nach Anruf [entfernt: Telefonnummer]', { exact: true })).toBeVisible({
      timeout: 30_000,
    });
    await wand.goto(`/netzwerk/${netz}/themen?saal=1`);
    await verdeckt.first().waitFor({ timeout: 30_000 });
    await wand.keyboard.press('Control+k');
    await wand.getByRole('combobox', { name: 'Suchen oder Befehl eingeben' }).fill('Rückruf');
    await expect(wand.getByRole('option', { name: /Rückruf unter \[entfernt/ })).toBeVisible();
    await wand.keyboard.press('Escape');
  });
  expect(await gesehen(wand)).toBeNull();

  await test.step('the desk shows it, and going to the wall covers it at once', async () => {
    await expect(page.getByText(`Nach Anruf ${NUMMER}`, { exact: true })).toBeVisible();
    await page.goto(`/netzwerk/${netz}/themen`);
    await expect(page.getByText(`Rückruf unter ${NUMMER}`, { exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Saalmodus' }).click();
    await expect(
      page.getByText('Rückruf unter [entfernt: Telefonnummer]', { exact: true }).first(),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Saalmodus beenden' }).click();
    await expect(page.getByText(`Rückruf unter ${NUMMER}`, { exact: true }).first()).toBeVisible();
  });
});

const VERDECKT = '[entfernt: Telefonnummer]';
/** Fields people write words into, in all kinds of documents. */
const PROSA =
  /^(?:name|titel|text|notiz|begruendung|beschreibung|problem|nutzertext|beschriftung|zitat|grund|konstellation|anliegen|was|worauf|bezeichnung|aussage|quelle|interessen|ressourcen|restriktionen|winwin|zielgruppe|sozialraum)$/;

const SATZ = `mobil ${NUMMER}, Frau ${NAME}`;

/** Puts number and name behind every text. What an Akteur is called may be a name: there the number stands alone. */
function mitSatz(wert: unknown, sammlung = ''): unknown {
  if (Array.isArray(wert)) return wert.map((teil) => mitSatz(teil, sammlung));
  if (typeof wert !== 'object' || wert === null) return wert;
  return Object.fromEntries(
    Object.entries(wert).map(([feld, teil]) => {
      if (typeof teil !== 'string' || teil === '' || !PROSA.test(feld))
        return [feld, mitSatz(teil, sammlung || feld)];
      const benennt = sammlung === 'akteure' && /name$/.test(feld);
      return [feld, `${teil.slice(0, 60)} ${benennt ? `mobil ${NUMMER}` : SATZ}`];
    }),
  );
}
const demo = (name: string): unknown =>
  JSON.parse(fs.readFileSync(new URL(`../prisma/demo/${name}.json`, import.meta.url), 'utf8'));

const fenster = (wand: Page) => wand.getByRole('dialog');
const zu = async (wand: Page) => {
  await wand.keyboard.press('Escape');
  await expect(fenster(wand)).toHaveCount(0);
};

/** Every screen of a network with what can be opened on it. */
const WAENDE: readonly [string, ((wand: Page) => Promise<void>)?][] = [
  [''],
  [
    'beteiligte',
    async (wand) => {
      await wand.getByRole('button', { name: 'Vertrauliche Spalten zeigen' }).click();
      await expect(wand.getByRole('columnheader', { name: /Interessen/ })).toBeVisible();
      await wand.getByRole('button', { name: 'Exportieren' }).first().click();
      await expect(fenster(wand)).toBeVisible();
      await zu(wand);
    },
  ],
  ['beteiligte?ansicht=karte'],
  ['beteiligte?ansicht=matrix'],
  [
    'beteiligte?ansicht=abfrage',
    async (wand) => {
      await wand
        .getByRole('button', { name: /^Was geschieht mit/ })
        .first()
        .click();
      await expect(wand.getByRole('menuitem', { name: 'Text ändern' })).toBeVisible();
    },
  ],
  [
    'themen',
    async (wand) => {
      await wand
        .getByRole('button', { name: /^Aktionen für (?!Cluster)/ })
        .first()
        .click();
      await wand.getByRole('menuitem', { name: /Zusammenführen/ }).click();
      await expect(fenster(wand)).toContainText(VERDECKT);
      await zu(wand);
      await wand.keyboard.press('Control+k');
      await wand.getByRole('combobox', { name: 'Suchen oder Befehl eingeben' }).fill('mobil');
      await expect(wand.getByRole('option', { name: VERDECKT }).first()).toBeVisible();
      await wand.keyboard.press('Escape');
    },
  ],
  ['themen?ansicht=liste'],
  ['themen?ansicht=auswahl'],
  ['ziele'],
  ['ziele?ansicht=baum'],
  [
    'ziele?ansicht=matrix',
    async (wand) => {
      await wand.getByLabel('Spalte „aus Thema / Fall“').click();
      await expect(wand.getByRole('columnheader', { name: 'aus Thema / Fall' }).first()).toBeVisible();
    },
  ],
  ['ketten'],
  ['ketten?kette=ket_ist'],
  ['ketten?kette=ket_ist&ansicht=tabelle'],
  ['ketten?kette=ket_ist&ansicht=vergleich'],
  ['ketten?kette=ket_ist&ansicht=nutzer'],
  ['ketten?kette=ket_ist&ansicht=pruefung'],
  ['roter-faden'],
  ['roter-faden?ansicht=liste'],
];

test('a number and a name in every text of a network: no screen, window, picker or tooltip of the wall shows or says them', async ({
  browser,
}) => {
  test.setTimeout(400_000);
  const netz = await probenetz(browser, 'koordination', (datei) => {
    Object.assign(datei, {
      netzwerk: { name: `Probe ${Date.now()} ${SATZ}` },
      plan: mitSatz(datei.plan),
      beteiligtenanalyse: mitSatz(demo('beteiligtenanalyse')),
      faelle: mitSatz(demo('faelle')),
    });
  });
  const wand = await amBeamer(browser, 'koordination', NUMMER, NAME);
  for (const [weg, oeffne] of WAENDE) {
    await test.step(weg || 'Übersicht', async () => {
      await wand.goto(`/netzwerk/${netz}/${weg}${weg.includes('?') ? '&' : '?'}saal=1`);
      await expect(wand.getByRole('main').getByText(VERDECKT).first()).toBeAttached({ timeout: 40_000 });
      await oeffne?.(wand);
      expect(await gesehen(wand)).toBeNull();
    });
  }
  await test.step('cases nobody has checked are no line of the list', async () => {
    await wand.goto(`/netzwerk/${netz}/faelle?saal=1`);
    await expect(wand.getByText('Noch kein Fall für den Saal')).toBeVisible({ timeout: 40_000 });
    expect(await gesehen(wand)).toBeNull();
  });
  await test.step('the desk shows it: what watches the wall can see', async () => {
    await wand.goto(`/netzwerk/${netz}/themen`);
    await expect(wand.getByRole('main').getByText(SATZ).first()).toBeVisible({ timeout: 40_000 });
    expect(await gesehen(wand)).toContain(SATZ);
  });
});

async function amBeamer(browser: Browser, konto: DemoKonto, ...worte: string[]): Promise<Page> {
  const page = await person(browser, konto, { viewport: { width: 1280, height: 720 } });
  if (worte.length > 0) await beobachteWand(page, ...worte);
  return page;
}

const RUECKRUF = `Rückruf ${SATZ}`;

test('what is compared and what a file would bring is covered before anybody has taken it over', async ({
  browser,
}) => {
  const netz = await probenetz(browser, 'koordination');
  const tisch = await amBeamer(browser, 'koordination');
  const wand = await amBeamer(browser, 'koordination', NUMMER, NAME);
  await test.step('the comparison of Stände, their names too', async () => {
    await tisch.goto(`/netzwerk/${netz}/beteiligte?ansicht=staende`);
    await tisch.getByLabel('Name des Standes').fill(`Vorher, ${RUECKRUF}`);
    await tisch.getByRole('button', { name: 'Stand merken' }).click();
    await expect(tisch.getByText('Der Stand ist gemerkt.')).toBeVisible();
    await tisch.goto(`/netzwerk/${netz}/beteiligte?auswahl=akt_vhs`);
    await tisch
      .getByRole('textbox', { name: 'Notiz' })
      .fill(`${RUECKRUF}. Das Jobcenter ist unter ${NUMMER} da.`);
    await allesGespeichert(tisch);
    await wand.goto(`/netzwerk/${netz}/beteiligte?ansicht=staende&saal=1`);
    await expect(wand.getByText(/Von „Vorher, Rückruf mobil \[entfernt.*bis „heute“/)).toBeVisible({
      timeout: 40_000,
    });
    await expect(wand.getByRole('heading', { name: /Angaben/ })).toBeVisible();
    expect(await gesehen(wand)).toBeNull();
  });
  await test.step('a table that is read in', async () => {
    await wand.goto(`/netzwerk/${netz}/beteiligte?saal=1`);
    await wand
      .getByRole('toolbar', { name: 'Akteure' })
      .getByRole('button', { name: 'Mehr' })
      .click({ timeout: 40_000 });
    await wand.getByRole('menuitem', { name: /Tabelle einlesen/ }).click();
    await wand.getByLabel('Tabelle (XLSX oder CSV)').setInputFiles({
      name: `${RUECKRUF}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `Name;Kurzname;Notiz;${RUECKRUF}\r\nVolkshochschule;${RUECKRUF};${RUECKRUF};1\r\n${RUECKRUF};;;2`,
      ),
    });
    await expect(fenster(wand).getByRole('region', { name: 'Vorschau' })).toContainText(VERDECKT);
    expect(await gesehen(wand)).toBeNull();
  });
  await test.step('a BPMN file that is read in', async () => {
    await wand.goto(`/netzwerk/${netz}/ketten?saal=1`);
    await wand.getByRole('button', { name: 'BPMN einlesen' }).click({ timeout: 40_000 });
    await wand.getByLabel('BPMN-Datei').setInputFiles({
      name: `${RUECKRUF}.bpmn`,
      mimeType: 'application/xml',
      buffer: Buffer.from(
        `<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="urn:t"><process id="p" name="${RUECKRUF}"><startEvent id="s" name="${RUECKRUF}"/><complexGateway id="c" name="${RUECKRUF}"/><sequenceFlow id="f" sourceRef="s" targetRef="c"/></process></definitions>`,
      ),
    });
    await expect(fenster(wand).getByRole('heading', { name: VERDECKT })).toBeVisible();
    await expect(fenster(wand).getByText('„complexGateway“')).toBeVisible();
    expect(await gesehen(wand)).toBeNull();
  });
});

test('a released case on the wall of a Beobachtung: no number, and nobody who is there by name', async ({
  browser,
}) => {
  const auskunft = `Das Jobcenter ist unter ${NUMMER} zu erreichen.`;
  const netz = await probenetz(browser, 'koordination', (datei) => {
    const [fall] = demo('faelle') as { fallblatt: object[]; erzaehlung: object[]; stationen: object[] }[];
    if (!fall) return;
    Object.assign(fall.fallblatt[0] ?? {}, { konstellation: auskunft, anliegen: auskunft });
    Object.assign(fall.erzaehlung[0] ?? {}, { laeufe: [{ text: auskunft }] });
    for (const station of fall.stationen) Object.assign(station, { was: auskunft });
    Object.assign(datei, { faelle: [fall] });
  });
  const koordination = await amBeamer(browser, 'koordination');
  const seite = new EinstellungenSeite(koordination, netz);
  await seite.oeffnen();
  const moderation = await amBeamer(browser, 'moderation');
  const wand = await amBeamer(browser, 'beobachtung', NUMMER, 'Koordination (Demo)', 'Moderation (Demo)');
  for (const [rolle, gast] of [
    ['Moderation', moderation],
    ['Beobachtung', wand],
  ] as const) {
    await gast.goto(await seite.einladen({ rolle, fuer: `Probe ${rolle}` }));
    await gast.getByRole('button', { name: /beitreten/ }).click();
    await gast.waitForURL(new RegExp(`/netzwerk/${netz}`));
  }
  await koordination.goto(`/netzwerk/${netz}/faelle`);
  await koordination.getByRole('link', { name: /Herr A\./ }).click();
  await koordination.getByRole('button', { name: 'Zur Prüfung geben' }).click();
  await new Fallseite(koordination).zustand('in Prüfung');
  const adresse = new URL(koordination.url()).pathname;
  await moderation.goto(adresse);
  await moderation.getByRole('button', { name: 'Freigeben', exact: true }).click();
  await new Fallseite(moderation).zustand('freigegeben');
  // At the desk somebody is at the very theme the wall shows.
  await koordination.goto(`/netzwerk/${netz}/themen?auswahl=the_unterlagen`);
  await expect(koordination.getByRole('complementary')).toBeVisible();

  const verdeckt = wand.getByRole('main').getByText(VERDECKT).first();
  await wand.goto(`/netzwerk/${netz}/faelle?saal=1`);
  await expect(verdeckt).toBeVisible({ timeout: 40_000 });
  for (const ansicht of ['erzaehlung', 'stationen']) {
    await wand.goto(`${adresse}?saal=1&ansicht=${ansicht}`);
    await expect(verdeckt).toBeVisible({ timeout: 40_000 });
    expect(await gesehen(wand)).toBeNull();
  }
  for (const ansicht of ['Personen', 'Perspektiven', 'Nutzerperspektive', 'Wirkungsgefüge', 'Themen']) {
    await new Fallseite(wand).ansicht(ansicht);
    await expect(wand.getByText('Wird geladen …')).toHaveCount(0);
  }
  expect(await gesehen(wand)).toBeNull();
  await wand.goto(`/netzwerk/${netz}/themen?saal=1&auswahl=the_unterlagen`);
  await expect(wand.getByRole('complementary')).toBeVisible({ timeout: 40_000 });
  await expect(wand.getByText(/Wer ist da/)).toHaveCount(0);
  expect(await gesehen(wand)).toBeNull();
});
