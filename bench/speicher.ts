// Memory of the live server: idle, with 100 open documents, with 100 clients in one document.
// node --import tsx bench/speicher.ts
import { Schreibende } from './schreibende';
import { type Serverprozess, starteServer } from './serverprozess';

const ANZAHL = 100;
const ZIELE = 100;

async function zeile(name: string, server: Serverprozess): Promise<void> {
  await new Promise((fertig) => setTimeout(fertig, 2_000));
  console.log(`| ${name} | ${Math.round((await server.frage('rss')) / 1e6)} MB |`);
}

console.log('\n| live server with the embedded database | RSS |\n|---|---|');
const leer = await starteServer('diadem');
await zeile('idle', leer);
const offene: Schreibende[] = [];
for (let i = 0; i < ANZAHL; i++) {
  const einer = await Schreibende.verbinde(`${leer.url}/dokument${i}`, i);
  for (let ziel = 0; ziel < ZIELE; ziel++) einer.schreibe(`ziel_${ziel}`);
  offene.push(einer);
}
await zeile(`${ANZAHL} open documents of ${ZIELE} goals`, leer);
for (const einer of offene) einer.ende();
await leer.ende();

const voll = await starteServer('diadem');
const clients: Schreibende[] = [];
for (let i = 0; i < ANZAHL; i++) clients.push(await Schreibende.verbinde(`${voll.url}/plan`, i));
for (const [i, einer] of clients.entries()) einer.schreibe(`ziel_${i}`);
await zeile(`${ANZAHL} clients in one document`, voll);
for (const einer of clients) einer.ende();
await voll.ende();
process.exit(0);
