import fs from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { anmelden } from './pages/anmelden';
import { ohneBarrieren } from './pages/barrieren';
import { allesGespeichert, probenetz } from './pages/probenetz';

const BPMN_JS = fs.readFileSync(
  new URL('../node_modules/bpmn-js/dist/bpmn-navigated-viewer.production.min.js', import.meta.url),
  'utf8',
);
const FORMATE = {
  PDF: [/\.pdf$/, '%PDF-'],
  PowerPoint: [/\.pptx$/, 'PK'],
  'Bild (PNG)': [/\.png$/, '\u0089PNG'],
  'Bild (SVG)': [/\.svg$/, '<svg'],
  Excel: [/\.xlsx$/, 'PK'],
  'BPMN 2.0': [/\.bpmn$/, '<?xml'],
} as const;

let netz = '';
test.beforeAll(async ({ browser }) => {
  netz = await probenetz(browser, 'mitglied');
});
test.beforeEach(async ({ page }) => anmelden(page, 'mitglied'));

async function oeffne(page: Page): Promise<void> {
  await page.goto(`/netzwerk/${netz}/ketten?kette=ket_soll`);
  await expect(page.getByRole('button', { name: 'Exportieren' })).toBeVisible({ timeout: 30_000 });
}

async function lade(page: Page, format: string): Promise<{ name: string; inhalt: Buffer }> {
  await page.getByRole('radio', { name: new RegExp(`^${format.replace(/[()]/g, '\\$&')}`) }).check();
  const kommt = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Herunterladen' }).click();
  const datei = await kommt;
  const weg = await datei.path();
  return { name: datei.suggestedFilename(), inhalt: fs.readFileSync(weg) };
}

test('a chain is downloaded in every format, and another program shows its BPMN', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await oeffne(page);
  await page.getByRole('button', { name: 'Exportieren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kette exportieren' });
  const formate = dialog.getByRole('group', { name: 'Format', exact: true });
  await expect(formate.getByRole('radio')).toHaveCount(Object.keys(FORMATE).length);
  await ohneBarrieren(page);
  await page.route('**/ketten/ket_soll.pdf*', () => {});
  await page.getByRole('button', { name: 'Herunterladen' }).click();
  await dialog.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(dialog.getByText('Es wurde keine Datei heruntergeladen.')).toBeVisible();
  await page.unroute('**/ketten/ket_soll.pdf*');
  let bpmn = '';
  for (const [format, [endung, anfang]] of Object.entries(FORMATE)) {
    const { name, inhalt } = await lade(page, format);
    expect(name).toMatch(endung);
    expect(name).toContain('Berechtigungsschein');
    expect(inhalt.subarray(0, anfang.length).toString('latin1')).toBe(anfang);
    await expect(dialog.getByText(`„${name}“ ist heruntergeladen.`)).toBeVisible();
    if (format === 'BPMN 2.0') bpmn = inhalt.toString('utf8');
  }
  const fremdes = await context.newPage();
  await fremdes.setViewportSize({ width: 1920, height: 1080 });
  await fremdes.setContent(
    '<body style="margin:0"><div id="bild" style="width:1920px;height:1080px"></div></body>',
  );
  await fremdes.addScriptTag({ content: BPMN_JS });
  const warnungen = await fremdes.evaluate(async (xml) => {
    interface Viewer {
      importXML(text: string): Promise<{ warnings: unknown[] }>;
      get(name: string): { zoom(wie: string): void };
    }
    const { BpmnJS } = window as unknown as { BpmnJS: new (wo: { container: string }) => Viewer };
    const viewer = new BpmnJS({ container: '#bild' });
    const { warnings } = await viewer.importXML(xml);
    viewer.get('canvas').zoom('fit-viewport');
    return warnings.map(String);
  }, bpmn);
  expect(warnungen).toEqual([]);
  await expect(fremdes.locator('[data-element-id^="sch_"]').first()).toBeVisible();
  await expect(fremdes.getByText('Online prüfen und')).toBeVisible();
  await fremdes.screenshot({ path: 'test-results/bpmn-js.png' });
});

test('a BPMN file is read in after its report, as one step that can be undone', async ({ page }) => {
  await page.goto(`/netzwerk/${netz}/ketten`);
  await page.getByRole('button', { name: 'BPMN einlesen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kette aus BPMN einlesen' });
  const waehle = (name: string, text: string) =>
    dialog
      .getByLabel('BPMN-Datei')
      .setInputFiles({ name, mimeType: 'application/xml', buffer: Buffer.from(text) });
  await page.route('**/ketten/import', () => {});
  await waehle('lang.bpmn', '<a/>');
  await expect(dialog.getByText('„lang.bpmn“ wird gelesen …')).toBeVisible();
  await dialog.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(dialog.getByText('Es wurde nichts eingelesen.')).toBeVisible();
  await page.unroute('**/ketten/import');
  await waehle('boese.bpmn', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>');
  await expect(dialog.getByText(/DOCTYPE/)).toBeVisible();
  await waehle(
    'fremd.bpmn',
    `<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="urn:t">
     <process id="p" name="Aufnahme aus anderem Programm"><laneSet id="ls"><lane id="l" name="Amt für Probe"><flowNodeRef>s</flowNodeRef><flowNodeRef>c</flowNodeRef></lane></laneSet>
     <startEvent id="s" name="Los"/><complexGateway id="c" name="Wie weiter?"/><sequenceFlow id="f" sourceRef="s" targetRef="c"/></process></definitions>`,
  );
  await expect(dialog.getByText('1 Bahn, 2 Schritte, 1 Verbindung')).toBeVisible();
  await expect(dialog.getByText(/„complexGateway“ gibt es in einer Kette nicht/)).toBeVisible();
  const wahl = dialog.getByRole('radiogroup', { name: 'Die Kette zeigt' });
  await wahl.getByRole('radio', { name: 'Soll' }).click();
  await expect(dialog.getByText('wie es laufen soll')).toBeVisible();
  await wahl.getByRole('radio', { name: 'Ist' }).click();
  await expect(dialog.getByText('wie es heute läuft')).toBeVisible();
  await wahl.getByRole('radio', { name: 'Soll' }).click();
  await ohneBarrieren(page);
  await dialog.getByRole('button', { name: 'Kette übernehmen' }).click();
  await expect(page.getByText('Aufnahme aus anderem Programm').first()).toBeVisible();
  await allesGespeichert(page);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Diese Kette gibt es nicht')).toBeVisible();
});
