import type { ServerResponse } from 'node:http';
import { db } from '@/server/db';
import { log } from '@/server/log';

let seitenBereit = false;

/** Told once, when pages can be answered too. */
export function markPagesReady(): void {
  seitenBereit = true;
}

/** Answers `/api/health` (the process runs) and `/api/ready` (it can store). Returns false for any other path. */
export function answerHealth(pfad: string, res: ServerResponse): boolean {
  if (pfad === '/api/health') {
    json(res, 200, { status: 'ok' });
    return true;
  }
  if (pfad === '/api/ready') {
    void answerReady(res);
    return true;
  }
  return false;
}

async function answerReady(res: ServerResponse): Promise<void> {
  try {
    await writeProbe();
    const status = seitenBereit ? 'ok' : 'startet';
    json(res, seitenBereit ? 200 : 503, { status, datenbank: 'schreibt' });
  } catch (error) {
    log().error({ fehler: error instanceof Error ? error.name : 'unknown' }, 'not ready');
    json(res, 503, { status: 'fehler', datenbank: 'schreibt nicht' });
  }
}

/** A committed write: one row that is replaced each time, so it never grows. */
async function writeProbe(): Promise<void> {
  const jetzt = new Date();
  const row = { identifier: 'ready', value: 'ok', expiresAt: jetzt };
  await db().verification.upsert({ where: { id: 'ready' }, create: { id: 'ready', ...row }, update: row });
}

function json(res: ServerResponse, status: number, body: object): void {
  res.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  res.end(JSON.stringify(body));
}
