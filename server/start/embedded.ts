import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Datenbankfaden } from './datenbankfaden';
import { syncFolder } from './sync-folder';

/** The embedded PostgreSQL of one data folder. */
export interface Embedded {
  pglite: Datenbankfaden;
  /** Writes everything into the data files and syncs them, so that a power cut finds them whole. */
  checkpoint(): Promise<void>;
  close(): Promise<void>;
}

// PGlite's defaults without -F, which would switch every fsync off; see docs/adr/0003.
const START_PARAMS = [
  '--single',
  ...['-O', '-j'],
  ...['search_path=public', 'exit_on_error=false', 'log_checkpoints=false'].flatMap(einstellung),
  ...['max_worker_processes=0', 'max_parallel_workers=0', 'max_parallel_workers_per_gather=0'].flatMap(
    einstellung,
  ),
  ...['io_method=sync', 'max_parallel_maintenance_workers=0', 'wal_sync_method=fsync'].flatMap(einstellung),
  // A quarter of PostgreSQL's own: all plans of a municipality fit, and the idle server needs a fifth less memory (O02).
  ...['shared_buffers=32MB', 'wal_buffers=2MB'].flatMap(einstellung),
];

function einstellung(wert: string): string[] {
  return ['-c', wert];
}

/** Opens the cluster in `folder`; creates it first when there is none. */
export async function openEmbedded(folder: string): Promise<Embedded> {
  if (!fs.existsSync(path.join(folder, 'PG_VERSION'))) await createCluster(folder);
  const pglite = await Datenbankfaden.create({ dataDir: folder, startParams: START_PARAMS });
  const checkpoint = async () => {
    await pglite.exec('CHECKPOINT');
    await syncFolder(folder);
  };
  const close = async () => {
    await checkpoint();
    await pglite.close();
    await syncFolder(folder);
  };
  return { pglite, checkpoint, close };
}

/** In a process of its own: creating a cluster swells memory to 770 MB, and that never shrinks again. */
async function createCluster(folder: string): Promise<void> {
  const neu = `${folder}.neu`;
  fs.rmSync(neu, { recursive: true, force: true });
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  await promisify(execFile)(process.execPath, ['scripts/create-cluster.mjs', neu]);
  await syncFolder(neu);
  // The name appears only when the cluster is whole: an interrupted first start simply begins again.
  fs.renameSync(neu, folder);
  await syncFolder(path.dirname(folder), { tief: false });
}
