// What a paper costs, part by part, and the least Typst could need for the same words: the Planungsmatrix of 200
// Aktivitäten as it is, without parting words, without running head and foot, and as bare paragraphs without a table.
// Processor time of setting and writing it in this process, in turn, the best of RUNDEN.
// Run: npx tsx bench/papier-boden.ts
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Druckfassung } from '@/server/pdf/druckfassung';
import { satzdaten } from '@/server/pdf/planungsmatrix';
import { schriftdateien, zeichenvorrat } from '@/server/pdf/schriften';
import { auftrag } from '@/server/pdf/testing/beispiel';
import { grossePlanungsmatrix } from './papier-plan';

const RUNDEN = Number(process.env.RUNDEN ?? 9);
const VORLAGEN = 'server/pdf/vorlage';
const ordner = fs.mkdtempSync(path.join(os.tmpdir(), 'papier-boden-'));
const daten = JSON.stringify(
  satzdaten(auftrag(grossePlanungsmatrix(200)), new Druckfassung(zeichenvorrat())),
);
const ungetrennt = daten.replaceAll('\u2060', '');

const ABSAETZE = `#import "seite.typ": seite
#let daten = json(bytes(sys.inputs.daten))
#show: seite.with(daten)
#for g in daten.grundsatzziele { for r in g.rahmenziele { for e in r.ergebnisziele {
  for t in (e.titel, ..e.indikatoren, ..e.quellen, ..e.annahmen) { par(t) }
  for a in e.aktivitaeten { for t in (a.titel, a.angaben, ..a.akteure.map(wer => wer.name)) { par(t) } }
} } }`;
const ohneRaender = (seite: string) => seite.replace(/^ *(header: kolumne|footer: fusszeile).*$/gm, '');

interface Fassung {
  name: string;
  daten: string;
  aendere?: (vorlagen: string) => void;
}
const schreibe = (vorlagen: string, datei: string, neu: (alt: string) => string) => {
  const ort = path.join(vorlagen, datei);
  fs.writeFileSync(ort, neu(fs.readFileSync(ort, 'utf8')));
};
const FASSUNGEN: Fassung[] = [
  { name: 'as it is', daten },
  {
    name: 'lines weighed against each other (`linebreaks: "optimized"`)',
    daten,
    aendere: (v) =>
      schreibe(v, 'seite.typ', (alt) => alt.replace('linebreaks: "simple"', 'linebreaks: "optimized"')),
  },
  { name: 'no word parted', daten: ungetrennt },
  {
    name: 'no word parted, no running head and foot',
    daten: ungetrennt,
    aendere: (v) => schreibe(v, 'seite.typ', ohneRaender),
  },
  {
    name: 'bare paragraphs: no table, no word parted, no running head and foot',
    daten: ungetrennt,
    aendere: (v) => {
      schreibe(v, 'seite.typ', ohneRaender);
      schreibe(v, 'planungsmatrix.typ', () => ABSAETZE);
    },
  },
];

const rechenzeit = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function werkstatt({ name, aendere, ...rest }: Fassung, nummer: number) {
  const vorlagen = path.join(ordner, String(nummer));
  fs.cpSync(VORLAGEN, vorlagen, { recursive: true });
  aendere?.(vorlagen);
  const fontBlobs = schriftdateien().map((datei) => fs.readFileSync(datei));
  const compiler = NodeCompiler.create({ workspace: vorlagen, fontArgs: [{ fontBlobs }] });
  const drucke = () => {
    const anfang = rechenzeit();
    const gesetzt = compiler.compile({
      mainFilePath: path.join(vorlagen, 'planungsmatrix.typ'),
      inputs: { daten: rest.daten },
      resetRead: true,
    }).result;
    if (!gesetzt) throw new Error(`${name}: cannot be set`);
    compiler.pdf(gesetzt, { pdfStandard: 'ua-1', creationTimestamp: 0 });
    const ms = rechenzeit() - anfang;
    compiler.evictCache(0);
    return ms;
  };
  return { name, drucke, bestes: Number.POSITIVE_INFINITY };
}

const werkstaetten = FASSUNGEN.map(werkstatt);
for (let runde = 0; runde < RUNDEN; runde += 1) {
  for (const eine of werkstaetten) eine.bestes = Math.min(eine.bestes, eine.drucke());
}
const ganzes = werkstaetten[0]?.bestes ?? Number.NaN;
console.log('| 200 Aktivitäten | processor time | against as it is |\n|---|---|---|');
for (const { name, bestes } of werkstaetten)
  console.log(`| ${name} | ${Math.round(bestes)} ms | ${(bestes / ganzes).toFixed(2)} |`);
fs.rmSync(ordner, { recursive: true });
