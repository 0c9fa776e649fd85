// The Planungsmatrix as PDF: Typst (server/pdf) against headless Chromium printing the same matrix, both tagged and
// with bookmarks. Times are of the whole work from the matrix in memory to the PDF in this process.
// Run: npx tsx bench/papier.ts
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import type { Planungsmatrix } from '@/lib/plan/planungsmatrix/views';
import { Druckfassung } from '@/server/pdf/druckfassung';
import { satzdaten } from '@/server/pdf/planungsmatrix';
import { zeichenvorrat } from '@/server/pdf/schriften';
import { Setzer } from '@/server/pdf/setzer';
import { auftrag } from '@/server/pdf/testing/beispiel';
import { starteBrowser } from './browser';
import { alsHtml } from './papier-html';
import { grossePlanungsmatrix } from './papier-plan';
import { kindNamens, rechenzeit, speicherspitze } from './prozessbaum';

const NIE = new AbortController().signal;
const GRENZEN = { zeitMs: 120_000, speicherBytes: 4_000_000_000 };
const RUNDEN = Number(process.env.RUNDEN ?? 7);

interface Papier {
  pdf: Uint8Array;
  seiten: number;
}
/** Something that prints, running or yet to be started. */
interface Drucker {
  pid: number;
  drucke: (matrix: Planungsmatrix) => Promise<Papier>;
  beende: () => Promise<void> | void;
}

const daten = (matrix: Planungsmatrix) => satzdaten(auftrag(matrix), new Druckfassung(zeichenvorrat()));

async function typst(): Promise<Drucker> {
  const setzer = new Setzer();
  return {
    pid: setzer.pid ?? 0,
    beende: () => setzer.beende(),
    drucke: async (matrix) => {
      let seiten = 0;
      const satz = { vorlage: 'planungsmatrix.typ', daten: JSON.stringify(daten(matrix)), zeit: 0 };
      const pdf = await setzer.setze(satz, GRENZEN, NIE, (anzahl) => {
        seiten = anzahl;
      });
      return { pdf, seiten };
    },
  };
}

const ordner = fs.mkdtempSync(path.join(os.tmpdir(), 'papier-'));

async function druckeMit(browser: Browser, matrix: Planungsmatrix): Promise<Papier> {
  const datei = path.join(ordner, 'matrix.html');
  fs.writeFileSync(datei, alsHtml(daten(matrix)));
  const seite = await browser.newPage();
  await seite.goto(pathToFileURL(datei).href);
  const pdf = await seite.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  await seite.close();
  return { pdf, seiten: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
}

async function chrom(): Promise<Drucker> {
  const browser = await starteBrowser();
  return {
    pid: kindNamens('chromium'),
    beende: () => browser.close(),
    drucke: (matrix) => druckeMit(browser, matrix),
  };
}

interface Messung {
  ms: number;
  cpu: number;
}
type Starter = () => Promise<Drucker>;

/** `pid` null: nothing runs yet, so all the processor time of the tree belongs to this paper. */
async function miss(drucker: Drucker | Starter, matrix: Planungsmatrix): Promise<Messung> {
  const laufend = typeof drucker === 'function' ? null : drucker;
  const [eigene, fremde] = [process.cpuUsage(), laufend ? rechenzeit(laufend.pid) : 0];
  const anfang = performance.now();
  const womit = typeof drucker === 'function' ? await drucker() : drucker;
  await womit.drucke(matrix);
  const ms = performance.now() - anfang;
  const { user, system } = process.cpuUsage(eigene);
  const cpu = (user + system) / 1000 + rechenzeit(womit.pid) - fremde;
  if (!laufend) await womit.beende();
  return { ms, cpu };
}

const zahl = (wert: number) => Math.round(wert).toLocaleString('de');
const mitte = (werte: number[]) =>
  [...werte].sort((a, b) => a - b)[Math.floor(werte.length / 2)] ?? Number.NaN;
const wert = (messungen: Messung[]) => ({
  ms: mitte(messungen.map(({ ms }) => ms)),
  bestes: Math.min(...messungen.map(({ ms }) => ms)),
  cpu: Math.min(...messungen.map(({ cpu }) => cpu)),
});

function zeile(name: string, [t, c]: [Messung[], Messung[]]): string {
  const [a, b] = [wert(t), wert(c)];
  const zelle = ({ ms, bestes, cpu }: typeof a) => `${zahl(ms)} (${zahl(bestes)}) ms | ${zahl(cpu)} ms`;
  return `| ${name} | ${zelle(a)} | ${zelle(b)} | ${(b.ms / a.ms).toFixed(1)} (${(b.bestes / a.bestes).toFixed(1)}) | ${(b.cpu / a.cpu).toFixed(1)} |`;
}

/** Both in turn, so that what else the machine does disturbs both alike. */
async function runden(
  t: Drucker | Starter,
  c: Drucker | Starter,
  anzahl: number,
  groesse: number,
): Promise<[Messung[], Messung[]]> {
  const ergebnis: [Messung[], Messung[]] = [[], []];
  const matrix = grossePlanungsmatrix(groesse);
  for (let i = 0; i < anzahl; i += 1) {
    ergebnis[0].push(await miss(t, matrix));
    ergebnis[1].push(await miss(c, matrix));
  }
  return ergebnis;
}

async function umfang(starter: Starter, groesse: number): Promise<string> {
  const drucker = await starter();
  let papier: Papier = { pdf: new Uint8Array(), seiten: 0 };
  const spitze = await speicherspitze(drucker.pid, async () => {
    papier = await drucker.drucke(grossePlanungsmatrix(groesse));
  });
  await drucker.beende();
  return `${papier.seiten} Seiten, ${zahl(papier.pdf.byteLength / 1000)} kB, Spitze ${zahl(spitze)} MB`;
}

async function messe(): Promise<void> {
  zeichenvorrat();
  const [t, c] = [await typst(), await chrom()];
  await runden(t, c, 2, 200);
  const warm = await runden(t, c, RUNDEN, 200);
  await c.beende();
  const betrieb = await runden(t, chrom, RUNDEN, 200);
  await t.beende();
  const kalt = await runden(typst, chrom, RUNDEN, 200);
  const gross = await runden(typst, chrom, 1, 2000);
  console.log(
    '| Aktivitäten | Typst: Dauer | Rechenzeit | Chromium: Dauer | Rechenzeit | Dauer: Verhältnis | Rechenzeit |',
  );
  console.log('|---|---|---|---|---|---|---|');
  console.log(zeile('200, beide laufen schon', warm));
  console.log(zeile('200, wie im Betrieb: Setzprozess läuft, Browser startet', betrieb));
  console.log(zeile('200, beide starten erst', kalt));
  console.log(zeile('2.000, beide starten erst', gross));
  console.log(`Dauer: Mitte (Bestes) von ${RUNDEN}, Rechenzeit: Bestes; 2.000 einmal.`);
  for (const groesse of [200, 2000])
    console.log(
      `${groesse}: Typst ${await umfang(typst, groesse)}; Chromium ${await umfang(chrom, groesse)}`,
    );
  fs.rmSync(ordner, { recursive: true });
}

await messe();
