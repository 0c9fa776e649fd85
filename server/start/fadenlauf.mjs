// The embedded database at work: a thread of its own, started by datenbankfaden.ts. What a commit waits for on the disk
// holds up nobody but the database. Plain JavaScript, because it is started from its path by the server's bundle and by
// the tests alike. One message in is one of PostgreSQL's protocol, one out is its answer.
import fs from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

const { einstellungen, zaehler } = workerData;
const OEFFNE = null;
const SCHLIESSE = 'schliesse';
let pglite;

/** Emscripten's file system answers fsync without doing it; this hands it to the real disk, and counts. */
function enableFsync() {
  const operations = pglite.Module.NODEFS?.stream_ops;
  if (!operations) throw new Error('PGlite changed its file system: fsync cannot be assured.');
  operations.fsync = ({ nfd }) => {
    if (nfd === undefined) return 0;
    fs.fsyncSync(nfd);
    Atomics.add(zaehler, 0, 1);
    return 0;
  };
}

async function beantworte(nachricht) {
  if (nachricht === OEFFNE) {
    pglite = await PGlite.create(einstellungen);
    enableFsync();
    return null;
  }
  if (nachricht === SCHLIESSE) {
    await pglite.close();
    return null;
  }
  // `syncToFs` is for file systems without files; this one has its fsync within the commit. The answer lies in a
  // buffer PGlite uses again.
  return (await pglite.execProtocolRaw(nachricht, { syncToFs: false })).slice();
}

// One after the other: the database is asked the next thing when it has answered the last.
let reihe = Promise.resolve();
parentPort.on('message', (nachricht) => {
  reihe = reihe.then(async () => {
    try {
      const antwort = await beantworte(nachricht);
      parentPort.postMessage(antwort, antwort ? [antwort.buffer] : []);
    } catch (error) {
      parentPort.postMessage(error instanceof Error ? error : new Error(String(error)));
    }
    if (nachricht === SCHLIESSE) parentPort.close();
  });
});
