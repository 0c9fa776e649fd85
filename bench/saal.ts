import { readFileSync } from 'node:fs';
import * as Y from 'yjs';
import { ladeRufnummern } from '@/lib/anonymisierung/finder/rufnummern';
import { waermeFinder } from '@/lib/anonymisierung/personenbezug';
import { liesSaetze } from '@/lib/anonymisierung/pruefstand';
import { akteurNamen } from '@/lib/personenbezug/maskieren';
import { VerdeckterLeser } from '@/lib/personenbezug/verdeckter-leser';
import { PlanLeser } from '@/lib/plan/doc/read-plan';
import { leseNetzwerkdatei, planAusDatei } from '@/lib/plan/netzwerkdatei/read';

/**
 * The Saalmodus of a plan of 500 goals and 200 themes with notes, reasons and indicators: how long the first look
 * through its texts takes, how long it holds the page at a time, and what an Akteur renamed on the wall costs.
 */
const saetze = ['entwicklung', 'eigene', 'neue'].flatMap((name) =>
  liesSaetze(readFileSync(`lib/anonymisierung/testing/saetze-${name}.jsonl`, 'utf8')).map(({ text }) => text),
);
const satz = (i: number) => saetze[i % saetze.length] ?? '';
const absatz = (i: number) => [0, 1, 2].map((k) => satz(i * 3 + k)).join(' ');
const rang = (i: number) => `a${String(10_000 + i)}1`;

const plan = {
  akteure: Array.from({ length: 15 }, (_, i) => ({ id: `k${i}`, platz: ort(i), name: `Träger ${i}` })),
  ziele: Array.from({ length: 500 }, (_, i) => ({
    id: `z${i}`,
    ebene: i === 0 ? 'grundsatzziel' : i < 50 ? 'rahmenziel' : 'ergebnisziel',
    platz: ort(i, i === 0 ? null : i < 50 ? 'z0' : `z${1 + (i % 49)}`),
    titel: satz(i),
    begruendung: absatz(i),
  })),
  themen: Array.from({ length: 200 }, (_, i) => ({
    id: `t${i}`,
    platz: ort(i),
    titel: satz(i + 700),
    notiz: absatz(i + 700),
  })),
  indikatoren: Array.from({ length: 500 }, (_, i) => ({
    id: `i${i}`,
    platz: ort(i, `z${i}`),
    titel: satz(i),
  })),
};
function ort(i: number, parentId: string | null = null) {
  return { parentId, rank: rang(i) };
}

const gelesen = leseNetzwerkdatei({
  format: 'diadem-netzwerk',
  version: 1,
  netzwerk: { name: 'N' },
  plan,
});
if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler.slice(0, 3)));
const doc = new Y.Doc();
planAusDatei(doc, gelesen.datei);
const leser = new PlanLeser(doc);
const rahmen = { dokumentIds: ['plan'], bestaetigungen: [], akteure: akteurNamen(leser.plan) };
const zeichen = JSON.stringify(Object.values(plan)).length;

/** Milliseconds of processor time so far: what else the machine does meanwhile does not count. */
function gerechnet(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time the page is held each time until it breathes, the longest last. */
async function gehaltenBei(tun: (atme: () => Promise<void>) => Promise<void>): Promise<number[]> {
  const gehalten: number[] = [];
  let seit = gerechnet();
  const atme = async () => {
    gehalten.push(gerechnet() - seit);
    await new Promise((weiter) => setTimeout(weiter, 0));
    seit = gerechnet();
  };
  await tun(atme);
  gehalten.push(gerechnet() - seit);
  return gehalten.sort((a, b) => a - b);
}
const ms = (wert: number | undefined) => `${(wert ?? 0).toFixed(1)} ms`;
function dauer(tun: () => unknown): string {
  const anfang = gerechnet();
  tun();
  return ms(gerechnet() - anfang);
}

await ladeRufnummern();
console.log(`plan of ${zeichen} characters`);
for (const lauf of ['first in the page (lists are built)', 'again, anew']) {
  const verdeckt = new VerdeckterLeser(leser, rahmen);
  const anfang = gerechnet();
  const gehalten = await gehaltenBei(async (atme) => {
    await waermeFinder(atme);
    await verdeckt.siehDurch(atme);
  });
  const gesamt = gerechnet() - anfang;
  console.log(
    `${lauf}: ${ms(gesamt)}, page held p50 ${ms(gehalten[Math.floor(gehalten.length / 2)])}, p95 ${ms(gehalten[Math.floor(gehalten.length * 0.95)])}, longest ${ms(gehalten.at(-1))}`,
  );
  console.log(`  then the covered plan: ${dauer(() => verdeckt.plan)}`);
  const danach = await gehaltenBei((atme) =>
    verdeckt.wechsleRahmen({ ...rahmen, akteure: new Set([...rahmen.akteure, 'neuer name']) }, atme),
  );
  console.log(
    `  after an Akteur is renamed: ${ms(danach.reduce((summe, wert) => summe + wert, 0))}, longest ${ms(danach.at(-1))}, then the plan ${dauer(() => verdeckt.plan)}`,
  );
  verdeckt.destroy();
}
