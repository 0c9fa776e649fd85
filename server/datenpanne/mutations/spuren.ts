import { type Datenbank, db, eingebettet } from '@/server/db';
import { log } from '@/server/log';

/**
 * Takes what was deleted out of the files of the database as well. VACUUM FULL writes the tables anew without dead
 * rows; a switch of the write-ahead log and a checkpoint without recycling remove the segments that still held them.
 * @returns German sentences about what this connection was not allowed to do
 */
export async function tilgeSpuren(): Promise<string[]> {
  const offen: string[] = [];
  const versuche = async (satz: string | null, tun: () => Promise<unknown>) => {
    try {
      await tun();
    } catch (fehler) {
      log().warn({ fehler: String(fehler) }, 'traces of a removed text could not be cleared');
      if (satz && !offen.includes(satz)) offen.push(satz);
    }
  };
  await versuche(TABELLEN, schreibeTabellenNeu);
  await versuche(WAL, () => leereWal(eingebettet()));
  if (!eingebettet() && (await verwendetSegmenteWieder())) offen.push(WIEDERVERWENDET);
  return offen;
}

const TABELLEN =
  'Gelöschte Zeilen konnten nicht sofort aus den Dateien der Datenbank entfernt werden. Bitte lassen Sie „VACUUM FULL“ laufen.';
const WAL =
  'Das Schreibprotokoll der Datenbank (WAL) konnte dieses Konto nicht leeren. Es wird mit den nächsten Sicherungspunkten überschrieben; archivierte Teile müssen von Hand gelöscht werden.';

const WIEDERVERWENDET =
  'PostgreSQL verwendet alte Teile seines Schreibprotokolls (WAL) wieder: Dort können Reste des Textes stehen, bis sie überschrieben sind. Mit „wal_recycle = off“ werden sie gleich gelöscht.';

/** Renamed segments keep their old bytes until they are written over. */
async function verwendetSegmenteWieder(): Promise<boolean> {
  const zeilen = await db().$queryRaw<{ wert: string }[]>`SELECT current_setting('wal_recycle') AS wert`;
  return zeilen[0]?.wert !== 'off';
}

/** Statements of their own: VACUUM cannot run inside a transaction. */
async function schreibeTabellenNeu(): Promise<void> {
  await db().$executeRaw`VACUUM (FULL, ANALYZE) dokument_update`;
  await db().$executeRaw`VACUUM (FULL, ANALYZE) dokument_snapshot`;
  await db().$executeRaw`VACUUM (FULL, ANALYZE) dokument_client`;
  await db().$executeRaw`VACUUM (FULL, ANALYZE) dokument`;
  await db().$executeRaw`VACUUM (FULL, ANALYZE) einladung`;
  await db().$executeRaw`VACUUM (FULL, ANALYZE) beteiligtenstand`;
  await db().$executeRaw`VACUUM (FULL, ANALYZE) netzwerk`;
  await db().$executeRaw`VACUUM (FULL, ANALYZE) unbedenklich`;
}

async function leereWal(embedded: Datenbank['embedded']): Promise<void> {
  if (embedded) {
    await embedded.pglite.exec('SET wal_recycle = off');
    for (let runde = 0; runde < 2; runde += 1) {
      await embedded.pglite.exec('SELECT pg_switch_wal()');
      await embedded.checkpoint();
    }
    await embedded.pglite.exec('RESET wal_recycle');
    return;
  }
  for (let runde = 0; runde < 2; runde += 1) {
    await db().$queryRaw`SELECT pg_switch_wal()::text AS lsn`;
    await db().$executeRaw`CHECKPOINT`;
  }
}
