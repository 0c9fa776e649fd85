// How long a change takes from one writer to another: Diadem (durable, checked) against a bare relay in memory.
// node --import tsx bench/propagation.ts
import * as Y from 'yjs';
import { Schreibende } from './schreibende';
import { type Serverprozess, starteServer } from './serverprozess';

const DAUER_MS = Number(process.env.BENCH_MS ?? 8_000);
/** Changes per writer and second. */
const TAKT = 2;

interface Zahlen {
  p50: number;
  p95: number;
  p99: number;
  anzahl: number;
}

async function messe(server: Serverprozess, schreibende: number): Promise<Zahlen> {
  const url = `${server.url}/plan${schreibende}`;
  const zeiten: number[] = [];
  // One listener decodes what arrives; the others only receive, as their cost is the browsers', not the server's.
  const zuhoerer = await Schreibende.verbinde(url, 0, (update) => {
    const jetzt = performance.now();
    for (const struktur of Y.decodeUpdate(update).structs) {
      if (!(struktur instanceof Y.Item) || !(struktur.content instanceof Y.ContentAny)) continue;
      for (const wert of struktur.content.arr) if (typeof wert === 'number') zeiten.push(jetzt - wert);
    }
  });
  const alle: Schreibende[] = [];
  for (let i = 1; i <= schreibende; i++) alle.push(await Schreibende.verbinde(url, i));
  for (const [i, einer] of alle.entries()) einer.schreibe(`ziel_${i}`);
  await warte(1_500);
  zeiten.length = 0;
  const uhren = alle.map((einer, i) => tippe(einer, `ziel_${i}`));
  await warte(DAUER_MS);
  for (const halt of uhren) halt();
  await warte(500);
  for (const einer of [zuhoerer, ...alle]) einer.ende();
  return auswerten(zeiten);
}

/** Irregular, as people are: an even beat would bundle all writers into one moment. */
function tippe(einer: Schreibende, id: string): () => void {
  let uhr: NodeJS.Timeout;
  const weiter = () => {
    uhr = setTimeout(
      () => {
        einer.schreibe(id);
        weiter();
      },
      (2 * Math.random() * 1_000) / TAKT,
    );
  };
  weiter();
  return () => clearTimeout(uhr);
}

function auswerten(zeiten: number[]): Zahlen {
  const sortiert = zeiten.sort((a, b) => a - b);
  const bei = (anteil: number) => sortiert[Math.floor(sortiert.length * anteil)] ?? Number.NaN;
  return { p50: bei(0.5), p95: bei(0.95), p99: bei(0.99), anzahl: sortiert.length };
}

function warte(ms: number): Promise<void> {
  return new Promise((fertig) => setTimeout(fertig, ms));
}

const relay = await starteServer('relay');
const diadem = await starteServer('diadem');
const commit = await diadem.frage('commit');
console.log(`\n${TAKT} changes per writer and second, ${DAUER_MS / 1000} s each; times in ms.`);
console.log(`One commit alone (median): ${commit.toFixed(2)} ms\n`);
console.log('| writers | server | changes seen | p50 | p95 | p99 |\n|---|---|---|---|---|---|');
for (const schreibende of [2, 25, 100]) {
  for (const [name, server] of [
    ['relay, in memory', relay],
    ['Diadem, durable', diadem],
  ] as const) {
    const { p50, p95, p99, anzahl } = await messe(server, schreibende);
    const zahlen = [p50, p95, p99].map((wert) => wert.toFixed(2)).join(' | ');
    console.log(`| ${schreibende} | ${name} | ${anzahl} | ${zahlen} |`);
  }
}
relay.ende();
diadem.ende();
process.exit(0);
