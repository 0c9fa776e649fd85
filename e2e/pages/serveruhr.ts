import { type Testserver, testServer } from '@/server/testing/server';

/** Half an hour before the day ends for the server: sessions begun now are still good on the next one. */
const VOR_MITTERNACHT_MS = 30 * 60_000;
const TAG_MS = 24 * 3_600_000;

/** Runs in the server before anything else: its clock goes ahead, and another hour with each SIGUSR2. */
const vorstellen = (vor: number) => `
let vor = ${vor};
const Uhr = Date;
process.on('SIGUSR2', () => { vor += 3600000; });
globalThis.Date = new Proxy(Uhr, {
  construct: (ziel, worte, neu) => Reflect.construct(ziel, worte.length ? worte : [Uhr.now() + vor], neu),
  get: (ziel, name) => (name === 'now' ? () => Uhr.now() + vor : Reflect.get(ziel, name)),
});`;

export interface ServerMitUhr extends Testserver {
  /** The day it is for the server, `YYYY-MM-DD`. */
  heute: string;
  /** Midnight passes. */
  naechsterTag(): void;
}

/** A server of its own whose day ends when the story says so. */
export async function serverMitUhr(): Promise<ServerMitUhr> {
  const jetzt = Date.now();
  const ende = Math.ceil((jetzt + VOR_MITTERNACHT_MS) / TAG_MS) * TAG_MS;
  const programm = encodeURIComponent(vorstellen(ende - VOR_MITTERNACHT_MS - jetzt));
  const server = await testServer({ env: { NODE_OPTIONS: `--import=data:text/javascript,${programm}` } });
  return {
    ...server,
    heute: new Date(ende - TAG_MS).toISOString().slice(0, 10),
    naechsterTag: () => process.kill(server.pid() ?? 0, 'SIGUSR2'),
  };
}
