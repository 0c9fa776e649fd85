// The Planungsmatrix as PDF: Typst (server/pdf) against headless Chromium printing the same matrix as HTML.
// Run: npx tsx bench/papier.ts
import fs from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import type { Planungsmatrix } from '@/lib/plan/planungsmatrix/views';
import { Druckfassung } from '@/server/pdf/druckfassung';
import { satzdaten } from '@/server/pdf/planungsmatrix';
import { zeichenvorrat } from '@/server/pdf/schriften';
import { Setzer } from '@/server/pdf/setzer';
import {
  aktivitaet,
  auftrag,
  ergebnisziel,
  grundsatzziel,
  matrix,
  rahmenziel,
  ziel,
} from '@/server/pdf/testing/beispiel';

const NIE = new AbortController().signal;
const GRENZEN = { zeitMs: 120_000, speicherBytes: 4_000_000_000 };
const RUNDEN = 5;

/** 40 or 400 Ergebnisziele of five Aktivitäten each, with the usual amount of text. */
function plan(aktivitaeten: number): Planungsmatrix {
  const teile = {
    indikatoren: [
      'Anteil der Aufnahmen mit Berechtigungsschein am Tag der Unterbringung: mindestens 90 % bis 30.06.2027',
    ],
    quellen: ['Ausstellungslisten der drei Stellen'],
    annahmen: ['Die Jobcenter-Zentrale stimmt zu'],
  };
  const akteure = ['Jobcenter (aktiv) – Arbeitsvermittlung', 'Volkshochschule'];
  const je = 5;
  const rahmen = Array.from({ length: aktivitaeten / (8 * je) }, (_, r) =>
    rahmenziel(
      ziel(
        `${r + 1}`,
        'Binnen drei Wochen liegt allen Anspruchsberechtigten ein Berechtigungsschein vor',
        teile,
      ),
      ...Array.from({ length: 8 }, (_, e) =>
        ergebnisziel(
          ziel(
            `${r + 1}.${e + 1}`,
            'Meldewege zwischen Stellen und Kursträgern sind schriftlich geregelt',
            teile,
          ),
          ...Array.from({ length: je }, (_, a) =>
            aktivitaet(
              `${r + 1}.${e + 1}.${a + 1}`,
              'Meldeweg vereinbaren und unterschreiben',
              akteure,
              'bis 28.02.2027',
            ),
          ),
        ),
      ),
    ),
  );
  return matrix(grundsatzziel(ziel('', 'Berechtigte sind nach 8 Wochen in einem Kurs', teile), ...rahmen));
}

type Messung = { ms: number; bytes: number; seiten: number };
const median = (werte: number[]) =>
  [...werte].sort((a, b) => a - b)[Math.floor(werte.length / 2)] ?? Number.NaN;

async function typst(daten: Planungsmatrix, setzer: Setzer): Promise<Messung> {
  let seiten = 0;
  const anfang = performance.now();
  // Making the text printable belongs to the work: Chromium gets its HTML ready-made.
  const json = JSON.stringify(satzdaten(auftrag(daten), new Druckfassung(zeichenvorrat())));
  const satz = { vorlage: 'planungsmatrix.typ', daten: json, zeit: 0 };
  const pdf = await setzer.setze(satz, GRENZEN, NIE, (anzahl) => {
    seiten = anzahl;
  });
  return { ms: performance.now() - anfang, bytes: pdf.byteLength, seiten };
}

async function drucktChromium(html: string, browser: Browser): Promise<Messung> {
  const anfang = performance.now();
  const seite = await browser.newPage();
  await seite.setContent(html);
  const pdf = await seite.pdf({ format: 'A4', landscape: true, tagged: true, outline: true });
  await seite.close();
  const seiten = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return { ms: performance.now() - anfang, bytes: pdf.byteLength, seiten };
}

const starte = () =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });

function html({ grundsatzziele }: Planungsmatrix): string {
  const liste = (teile: { text: string }[]) => teile.map(({ text }) => `<p>${text}</p>`).join('') || '–';
  const teile = (z: Planungsmatrix['grundsatzziele'][number]['ziel']) =>
    [z.indikatoren, z.quellen, z.annahmen].map(liste);
  const tabellen = grundsatzziele.flatMap(({ rahmenziele }) =>
    rahmenziele.map(({ ziel: r, ergebnisziele }) => {
      const zeilen = ergebnisziele.flatMap(({ ziel: e, aktivitaeten }) =>
        aktivitaeten.map((a, i) => {
          const kopf = [`<b>${e.nummer}</b> ${e.titel}`, ...teile(e)]
            .map((zelle) => `<td rowspan="${aktivitaeten.length}">${zelle}</td>`)
            .join('');
          const wer = a.akteure.map(({ name }) => `<p>${name}</p>`).join('');
          return `<tr>${i === 0 ? kopf : ''}<td><b>${a.nummer}</b> ${a.titel}<br><small>${a.status} · ${a.zeitraum}</small></td><td>${wer}</td></tr>`;
        }),
      );
      const koepfe = ['Ergebnisziel', 'Indikatoren', 'Quellen', 'Annahmen', 'Aktivitäten', 'Akteure'];
      return `<table><thead><tr><th colspan="6"><h2>${r.nummer} ${r.titel}</h2></th></tr><tr>${koepfe.map((k) => `<th>${k}</th>`).join('')}</tr></thead><tbody>${zeilen.join('')}</tbody></table>`;
    }),
  );
  return `<!doctype html><html lang="de"><title>Planungsmatrix</title><style>body{font:9pt sans-serif;hyphens:auto}table{border-collapse:collapse;width:100%;table-layout:fixed}td,th{border:1px solid #bbb;padding:4px;vertical-align:top;text-align:left}p{margin:0}</style><h1>Planungsmatrix</h1>${tabellen.join('')}</html>`;
}

const speicherspitze = (pid: number | undefined) =>
  Number(/VmHWM:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

async function kalt<T>(
  starten: () => T | Promise<T>,
  drucken: (womit: T) => Promise<Messung>,
): Promise<[T, number]> {
  const anfang = performance.now();
  const womit = await starten();
  await drucken(womit);
  return [womit, performance.now() - anfang];
}

async function messe(): Promise<void> {
  const zeilen: string[] = [];
  const zahl = (wert: number) => Math.round(wert).toLocaleString('de');
  zeichenvorrat();
  const klein = plan(200);
  const [setzer, typstKalt] = await kalt(
    () => new Setzer(),
    (womit) => typst(klein, womit),
  );
  const [browser, chromiumKalt] = await kalt(starte, (womit) => drucktChromium(html(klein), womit));
  const [mitTypst, mitChromium]: [Messung[], Messung[]] = [[], []];
  for (let i = 0; i < RUNDEN; i += 1) {
    mitTypst.push(await typst(klein, setzer));
    mitChromium.push(await drucktChromium(html(klein), browser));
  }
  const t = median(mitTypst.map(({ ms }) => ms));
  const c = median(mitChromium.map(({ ms }) => ms));
  zeilen.push(
    `| 200, Prozess läuft schon | ${zahl(t)} ms, ${mitTypst[0]?.seiten} Seiten | ${zahl(c)} ms, ${mitChromium[0]?.seiten} Seiten | ${(c / t).toFixed(1)} |`,
  );
  zeilen.push(
    `| 200, Prozess startet erst | ${zahl(typstKalt)} ms | ${zahl(chromiumKalt)} ms | ${(chromiumKalt / typstKalt).toFixed(1)} |`,
  );
  setzer.beende();
  const gross = plan(2000);
  const frisch = new Setzer();
  const g = await typst(gross, frisch);
  const spitze = speicherspitze(frisch.pid);
  frisch.beende();
  const gc = await drucktChromium(html(gross), browser);
  await browser.close();
  zeilen.push(
    `| 2.000 | ${zahl(g.ms)} ms, ${g.seiten} Seiten, ${zahl(spitze)} MB Spitze | ${zahl(gc.ms)} ms, ${gc.seiten} Seiten | ${(gc.ms / g.ms).toFixed(1)} |`,
  );
  console.log('| Aktivitäten | Typst | Chromium | Verhältnis |\n|---|---|---|---|');
  console.log(zeilen.join('\n'));
}

await messe();
