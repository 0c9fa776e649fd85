// Ten people in the perspective matrix of one case, 7 questions × 15 Akteure, all cells answered: from key to paint in
// a real browser, how many lines and cells one letter makes new, and how long a letter takes from one person to another
// against the same letter in the plan.
// node --import tsx bench/faelle.ts
import type { Page } from '@playwright/test';
import * as Y from 'yjs';
import { PlanLeser } from '@/lib/plan/doc/read-plan';
import { LEITFRAGEN } from '@/lib/plan/fall/views/leitfragen';
import { type MatrixZeile, perspektiven } from '@/lib/plan/fall/views/matrix';
import { Teilnehmer } from '@/server/collab/testing/teilnehmer';
import { testServer } from '@/server/testing/server';
import { starteBrowser } from './browser';

const FRAGEN = LEITFRAGEN.filter(({ art }) => art === 'akteur');
const AKTEURE = 15;
const LEUTE = 10;
/** Letters per person and second. */
const TAKT = 4;
const TASTEN = 60;
const DAUER_MS = 8_000;
const akteurIds = Array.from({ length: AKTEURE }, (_, i) => `akt_${i}`);
const platz = (i: number, parentId: string | null = null) => ({
  parentId,
  rank: `a${String.fromCharCode(65 + i)}`,
});

/** A network with 15 Akteure and one case in which everybody has answered everything. */
function datei(): unknown {
  return {
    format: 'diadem-netzwerk',
    version: 1,
    netzwerk: { name: 'Messung' },
    plan: {
      akteure: akteurIds.map((id, i) => ({ id, platz: platz(i), name: `Organisation ${i + 1}` })),
      ziele: [{ id: 'z0', ebene: 'grundsatzziel', platz: platz(0), titel: 'Ziel' }],
    },
    faelle: [
      {
        id: 'fall_m',
        anrede: 'frau',
        fallblatt: [{ id: 'fall', platz: platz(0) }],
        fragen: FRAGEN.map((frage, i) => ({ ...frage, platz: platz(i) })),
        antworten: FRAGEN.flatMap(({ id }) =>
          akteurIds.map((akteurId, i) => ({
            ...{ id: `ant_${id}_${i}`, platz: platz(i, id), akteurIds: [akteurId] },
            text: `Was Organisation ${i + 1} dazu sagt.`,
          })),
        ),
      },
    ],
  };
}

const server = await testServer();
const browser = await starteBrowser();
try {
  await miss();
} finally {
  await browser.close();
  await server.close();
}

async function miss(): Promise<void> {
  const kontext = await browser.newContext({ viewport: { width: 1_920, height: 1_080 }, locale: 'de-DE' });
  const origin = server.url;
  const anmeldung = { email: 'koordination@demo.example', password: 'diadem-demo' };
  await kontext.request.post(`${origin}/api/auth/sign-in/email`, { data: anmeldung, headers: { origin } });
  const antwort = await kontext.request.post(`${origin}/api/netzwerke/import`, {
    data: datei(),
    headers: { origin },
  });
  const { id: netzwerkId }: { id: string } = await antwort.json();
  const liste = await kontext.request.get(`${origin}/api/netzwerke/${netzwerkId}/dokumente`);
  const { dokumente }: { dokumente: { id: string; art: string }[] } = await liste.json();
  const idVon = (art: string) => dokumente.find((dokument) => dokument.art === art)?.id ?? '';
  const cookie = (await kontext.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const url = `${origin.replace('http', 'ws')}/sync`;
  const kopf = { cookie, origin };

  const fall = await weg(url, idVon('fall'), kopf, (i) => [
    'antworten',
    `ant_${FRAGEN[i % 7]?.id}_${i % AKTEURE}`,
    'text',
  ]);
  const plan = await weg(url, idVon('plan'), kopf, () => ['ziele', 'z0', 'begruendung']);
  console.log('| ten people, four letters a second each | p50 | p95 |\n|---|---|---|');
  console.log(`| from one to another, in the case | ${ms(fall.p50)} | ${ms(fall.p95)} |`);
  console.log(`| the same in the plan | ${ms(plan.p50)} | ${ms(plan.p95)} |`);

  const page = await kontext.newPage();
  await page.goto(`${origin}/netzwerk/${netzwerkId}/faelle/${idVon('fall')}?ansicht=perspektiven&alle=1`);
  await page.locator('#antwort-ant_fra_ziel_0').click();
  const allein = await tasten(page);
  const andere = await leute(url, idVon('fall'), kopf, LEUTE - 1);
  const uhren = andere.map((einer, i) => tippe(einer, ['antworten', `ant_fra_lage_${i}`, 'text']));
  const zuZehnt = await tasten(page);
  const zahl = neueTeile(andere[0]);
  for (const halt of uhren) halt();
  for (const einer of andere) einer.schliesse();
  console.log(`| from key to paint, alone | ${ms(allein.p50)} | ${ms(allein.p95)} |`);
  console.log(`| from key to paint, nine others typing | ${ms(zuZehnt.p50)} | ${ms(zuZehnt.p95)} |`);
  console.log(`\ncase against plan, p95: ${(fall.p95 / plan.p95).toFixed(2)}`);
  console.log(
    `one letter makes ${zahl.zeilen} of ${FRAGEN.length} lines and ${zahl.zellen} of ${FRAGEN.length * AKTEURE} cells new`,
  );
}

type Feld = readonly [sammlung: string, id: string, feld: string];

async function leute(url: string, raum: string, kopf: Record<string, string>, anzahl: number) {
  const alle = Array.from(
    { length: anzahl },
    () => new Teilnehmer(url, raum, kopf, { mitBestaetigung: true }),
  );
  await Promise.all(alle.map((einer) => einer.synchron()));
  return alle;
}

/** Irregular, as people are. Each letter is the time of day, for whoever listens. @returns stops it */
function tippe(einer: Teilnehmer, [sammlung, id, feld]: Feld): () => void {
  let uhr: NodeJS.Timeout;
  const weiter = () => {
    uhr = setTimeout(
      () => {
        const text = einer.text(sammlung, id, feld);
        if (text.length > 400) text.delete(0, 200);
        text.insert(text.length, ` ${performance.now().toFixed(3)}`);
        weiter();
      },
      (2 * Math.random() * 1_000) / TAKT,
    );
  };
  weiter();
  return () => clearTimeout(uhr);
}

/** From the stroke of one to the document of another, while ten people type. */
async function weg(url: string, raum: string, kopf: Record<string, string>, feld: (i: number) => Feld) {
  const [zuhoerer, ...alle] = await leute(url, raum, kopf, LEUTE + 1);
  const zeiten: number[] = [];
  zuhoerer?.doc.on('update', (update: Uint8Array) => {
    const jetzt = performance.now();
    for (const struktur of Y.decodeUpdate(update).structs) {
      if (!(struktur instanceof Y.Item) || !(struktur.content instanceof Y.ContentString)) continue;
      for (const zeit of struktur.content.str.trim().split(' '))
        if (Number(zeit) > 0) zeiten.push(jetzt - Number(zeit));
    }
  });
  const uhren = alle.map((einer, i) => tippe(einer, feld(i)));
  await new Promise((fertig) => setTimeout(fertig, DAUER_MS));
  for (const halt of uhren) halt();
  for (const einer of [zuhoerer, ...alle]) einer?.schliesse();
  return auswerten(zeiten);
}

/** Types into the open answer; from each key to the moment after the next paint. */
async function tasten(page: Page) {
  const feld = page.getByRole('dialog').getByLabel('Antwort', { exact: true });
  await feld.focus();
  await page.evaluate(() => {
    const fenster = window as typeof window & { zeiten?: number[] };
    const zeiten: number[] = [];
    fenster.zeiten = zeiten;
    const kanal = new MessageChannel();
    const offen: number[] = [];
    kanal.port1.onmessage = () => zeiten.push(performance.now() - (offen.shift() ?? 0));
    document.addEventListener('keydown', (e) => {
      offen.push(e.timeStamp);
      requestAnimationFrame(() => kanal.port2.postMessage(null));
    });
  });
  for (let i = 0; i < TASTEN; i++) {
    await page.keyboard.press('x');
    await page.waitForTimeout(60);
  }
  return auswerten(await page.evaluate(() => (window as typeof window & { zeiten?: number[] }).zeiten ?? []));
}

/** Lines and cells of the matrix that are another object after one letter: those are drawn anew. */
function neueTeile(einer: Teilnehmer | undefined): { zeilen: number; zellen: number } {
  if (!einer) throw new Error('nobody there');
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(einer.doc));
  const leser = new PlanLeser(doc);
  const vorher = perspektiven(leser.plan, akteurIds);
  const antwort = doc.getMap('antworten').get('ant_fra_ziel_3');
  const text = antwort instanceof Y.Map ? antwort.get('text') : null;
  if (!(text instanceof Y.Text)) throw new Error('the answer has no text');
  text.insert(0, 'x');
  const nachher = perspektiven(leser.plan, akteurIds);
  const zellen = (zeilen: readonly MatrixZeile[]) => zeilen.flatMap((zeile) => zeile.zellen);
  const alte = zellen(vorher);
  return {
    zeilen: nachher.filter((zeile, i) => zeile !== vorher[i]).length,
    zellen: zellen(nachher).filter((zelle, i) => zelle !== alte[i]).length,
  };
}

function auswerten(zeiten: number[]) {
  const sortiert = zeiten.sort((a, b) => a - b);
  const bei = (anteil: number) => sortiert[Math.floor((sortiert.length - 1) * anteil)] ?? Number.NaN;
  return { p50: bei(0.5), p95: bei(0.95) };
}

function ms(zahl: number): string {
  return `${zahl.toFixed(1)} ms`;
}
