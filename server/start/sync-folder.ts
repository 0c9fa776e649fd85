import { open, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Asks the operating system to put a folder, and with `tief` everything below it, on the disk. */
export async function syncFolder(folder: string, { tief = true } = {}): Promise<void> {
  const entries = tief ? await readdir(folder, { withFileTypes: true }) : [];
  for (const entry of entries) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) await syncFolder(name);
    else if (entry.isFile()) await syncOne(name);
  }
  await syncOne(folder);
}

async function syncOne(name: string): Promise<void> {
  try {
    const handle = await open(name, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    // The database may have removed a file (an old WAL segment) since the folder was listed.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
