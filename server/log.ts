import pino from 'pino';
import { env } from '@/server/env';

// Next loads this module a second time; one stream keeps the lines whole.
const ablage = globalThis as typeof globalThis & { diademLog?: pino.Logger };

/**
 * JSON lines on standard output. Ids, codes and counts only: never a name, an address or content of a plan (S54).
 * JSON encoding keeps line breaks and control characters inside their string.
 */
export function log(): pino.Logger {
  ablage.diademLog ??= pino({
    level: env().logLevel,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
  });
  return ablage.diademLog;
}
