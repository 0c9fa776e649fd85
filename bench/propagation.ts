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

let lauf = 0;

async function messe(server: Serverprozess, schreibende: number): Promise<Zahlen> {
  const url = `${server.url}/plan${schreibende}`;
  const zeiten: number[] = [];
  // Records of its own in each run: these light clients do not apply what they receive after joining.
  lauf += 1;
  const datensatz = (i: number) => `ziel_${lauf}_${i}`;
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
  for (const [i, einer] of alle.entries()) einer.schreibe(datensatz(i));
  await warte(1_500);
  zeiten.length = 0;
  const uhren = alle.map((einer, i) => tippe(einer, datensatz(i)));
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

function median(werte: readonly number[]): number {
  return [...werte].sort((a, b) => a - b)[werte.length >> 1] ?? Number.NaN;
}

interface Runde {
  relay: Zahlen;
  diadem: Zahlen;
  /** Commits during Diadem's part of the round: the median and the p95 in milliseconds, and how many. */
  commit: number;
  commit95: number;
  commits: number;
}

const SCHREIBENDE = (process.env.BENCH_WRITERS ?? '2,25,100').split(',').map(Number);
const RUNDEN = Number(process.env.BENCH_ROUNDS ?? 3);

/** One after the other and over again, so that a noisy moment of the machine hits both. */
async function runde(schreibende: number): Promise<Runde> {
  const zahlenRelay = await messe(relay, schreibende);
  await diadem.frage('neu');
  const zahlenDiadem = await messe(diadem, schreibende);
  return {
    relay: zahlenRelay,
    diadem: zahlenDiadem,
    commit: await diadem.frage('commit'),
    commit95: await diadem.frage('commit95'),
    commits: await diadem.frage('commits'),
  };
}

const relay = await starteServer('relay');
const diadem = await starteServer('diadem');
console.log(
  `\n${TAKT} changes per writer and second, ${DAUER_MS / 1000} s each, median of ${RUNDEN} alternating rounds; times in ms.\n`,
);
console.log('| writers | server | changes seen | p50 | p95 | p99 | commit |\n|---|---|---|---|---|---|---|');
for (const schreibende of SCHREIBENDE) {
  const runden: Runde[] = [];
  for (let i = 0; i < RUNDEN; i++) runden.push(await runde(schreibende));
  const commit = `${median(runden.map((eine) => eine.commit)).toFixed(2)} (p95 ${median(runden.map((eine) => eine.commit95)).toFixed(2)})`;
  zeige(
    schreibende,
    'relay, in memory',
    runden.map((eine) => eine.relay),
  );
  zeige(
    schreibende,
    'Diadem, durable',
    runden.map((eine) => eine.diadem),
    commit,
  );
  for (const was of ['commit', 'commit95'] as const) vergleiche(schreibende, runden, was);
  const jeCommit = median(runden.map((eine) => eine.diadem.anzahl / eine.commits));
  console.log(`${schreibende} writers: ${jeCommit.toFixed(2)} changes per commit`);
}
await relay.ende();
await diadem.ende();
process.exit(0);

/** The aim, compared within each round: the machine of one moment. A commit counts with its median, or with its p95. */
function vergleiche(schreibende: number, runden: readonly Runde[], was: 'commit' | 'commit95'): void {
  const budget = runden.map((eine) => 2 * eine.relay.p95 + eine[was]);
  const anteil = runden.map((eine, i) => eine.diadem.p95 / (budget[i] ?? 1));
  console.log(
    `${schreibende} writers: p95 against 2 × relay + one commit (${was === 'commit' ? 'median' : 'p95'}), by round: ` +
      `${runden.map((eine, i) => `${eine.diadem.p95.toFixed(1)}/${(budget[i] ?? 0).toFixed(1)}`).join(', ')}; ` +
      `median ratio ${median(anteil).toFixed(2)}`,
  );
}

function zeige(schreibende: number, name: string, zahlen: readonly Zahlen[], commit = ''): void {
  const spalten = [
    zahlen.reduce((summe, { anzahl }) => summe + anzahl, 0),
    ...(['p50', 'p95', 'p99'] as const).map((was) => median(zahlen.map((eine) => eine[was])).toFixed(2)),
    commit,
  ];
  console.log(`| ${schreibende} | ${name} | ${spalten.join(' | ')} |`);
}
