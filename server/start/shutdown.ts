import { log } from '@/server/log';

export type Schliesser = () => Promise<void>;

/** A service manager kills after ten seconds or more; what hangs must not keep the rest from closing. */
const GEDULD_MS = 9_000;

/** On SIGTERM, SIGINT or SIGHUP: runs the closers in reverse order, then ends the process. */
export function endOnSignals(schliesser: readonly Schliesser[]): void {
  let endet = false;
  const ende = async () => {
    if (endet) return;
    endet = true;
    setTimeout(() => process.exit(1), GEDULD_MS).unref();
    for (const schliessen of [...schliesser].reverse()) {
      await schliessen().catch((error: unknown) => log().error({ fehler: String(error) }, 'closing failed'));
    }
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, ende);
}
