import { log } from '@/server/log';
import type { Embedded } from '@/server/start/embedded';

const TAKT_MS = 20_000;
const SPAETESTENS_MS = 10 * 60_000;

/**
 * Writes checkpoints of the embedded database when a whole interval went by without a write, and at the latest
 * every ten minutes. Between two of them the synced log alone carries what was committed.
 * @returns a function that stops it.
 */
export function checkpointsAtQuietTimes(embedded: Embedded): () => void {
  let gesichert = '';
  let zuletztGesehen = '';
  let seit = Date.now();
  const pruefen = async () => {
    const jetzt = await position(embedded);
    const ruhig = jetzt === zuletztGesehen;
    zuletztGesehen = jetzt;
    if (jetzt === gesichert || (!ruhig && Date.now() - seit < SPAETESTENS_MS)) return;
    await embedded.checkpoint();
    // The checkpoint itself writes to the log; remember the position behind it.
    gesichert = await position(embedded);
    zuletztGesehen = gesichert;
    seit = Date.now();
  };
  const takt = setInterval(() => {
    pruefen().catch((error: unknown) => log().error({ fehler: String(error) }, 'checkpoint failed'));
  }, TAKT_MS);
  takt.unref();
  return () => clearInterval(takt);
}

async function position({ pglite }: Embedded): Promise<string> {
  const { rows } = await pglite.query<{ lsn: string }>('SELECT pg_current_wal_insert_lsn()::text AS lsn');
  return rows[0]?.lsn ?? '';
}
