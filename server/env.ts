import path from 'node:path';
import { z } from 'zod';
import { gemerktesGeheimnis, schwachesGeheimnis } from '@/server/sicherheit/geheimnis';

/** What the process was told by its environment. Every value has been checked. */
export interface Env {
  /** TCP port; 0 lets the operating system choose. */
  port: number;
  host: string;
  /** Public address, e.g. `https://plan.kreis.example`; unset outside production. */
  origin: string | undefined;
  /** Signs session cookies; empty only in the answer of {@link readEnv} outside production. */
  secret: string;
  /** PostgreSQL address; unset means the embedded database. */
  databaseUrl: string | undefined;
  /** Absolute path of the folder that holds everything the installation must not lose. */
  dataDir: string;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** True when ORIGIN and SECRET are set: no demo, secure cookies, one-time set-up token. */
  istProduktion: boolean;
}

/** A configuration the server must not start with. The message is German and says what to do. */
export class Konfigurationsfehler extends Error {}

const leerIstUnset = (wert: unknown) => (wert === '' ? undefined : wert);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(leerIstUnset, schema.optional());

const LOKAL = ['localhost', '127.0.0.1', '::1', '[::1]'];

const schema = z.object({
  PORT: optional(
    z.coerce
      .number('PORT muss eine Zahl sein.')
      .int()
      .min(0)
      .max(65535, 'PORT muss zwischen 0 und 65535 liegen.'),
  ),
  HOST: optional(z.string()),
  ORIGIN: optional(
    z
      .string()
      .refine(istAdresse, 'ORIGIN muss die Adresse ohne Pfad sein, zum Beispiel https://plan.kreis.example.'),
  ),
  SECRET: optional(z.string()),
  DATABASE_URL: optional(
    z.string().regex(/^postgres(ql)?:\/\//, 'DATABASE_URL muss mit postgresql:// beginnen.'),
  ),
  DATA_DIR: optional(z.string()),
  LOG_LEVEL: optional(
    z.enum(
      ['debug', 'info', 'warn', 'error', 'silent'],
      'LOG_LEVEL muss debug, info, warn, error oder silent sein.',
    ),
  ),
});

function istAdresse(wert: string): boolean {
  return URL.canParse(wert) && new URL(wert).origin === wert && /^https?:/.test(wert);
}

/** Reads and checks an environment. @throws Konfigurationsfehler with every finding, one per line. */
export function readEnv(quelle: Record<string, string | undefined>): Env {
  const gelesen = schema.safeParse(quelle);
  if (!gelesen.success) {
    throw new Konfigurationsfehler(gelesen.error.issues.map((issue) => issue.message).join('\n'));
  }
  const werte = gelesen.data;
  const funde = pruefeProduktion(werte.ORIGIN, werte.SECRET, werte.HOST);
  if (funde.length > 0) throw new Konfigurationsfehler(funde.join('\n'));
  const istProduktion = werte.ORIGIN !== undefined && werte.SECRET !== undefined;
  return {
    port: werte.PORT ?? 3000,
    // Without configuration nothing outside this computer may reach the demo log-ins.
    host: werte.HOST ?? (istProduktion ? '0.0.0.0' : '127.0.0.1'),
    origin: werte.ORIGIN,
    secret: werte.SECRET ?? '',
    databaseUrl: werte.DATABASE_URL,
    dataDir: path.resolve(/* turbopackIgnore: true */ werte.DATA_DIR ?? './data'),
    logLevel: werte.LOG_LEVEL ?? 'info',
    istProduktion,
  };
}

function pruefeProduktion(origin?: string, secret?: string, host?: string): string[] {
  const funde: string[] = [];
  if (origin && !secret) {
    funde.push('ORIGIN ist gesetzt, SECRET fehlt. Erzeugen Sie eines mit: openssl rand -base64 48');
  }
  if (secret && !origin) {
    funde.push('SECRET ist gesetzt, ORIGIN fehlt. Tragen Sie die öffentliche Adresse ein.');
  }
  const schwach = secret ? schwachesGeheimnis(secret) : null;
  if (schwach) funde.push(schwach);
  const lokal = origin ? LOKAL.includes(new URL(origin).hostname) : true;
  if (origin?.startsWith('http:') && !lokal) {
    funde.push(
      'ORIGIN muss mit https:// beginnen: Sitzungen dürfen nicht unverschlüsselt übertragen werden.',
    );
  }
  if (!origin && host && !LOKAL.includes(host)) {
    funde.push(
      `HOST=${host} ohne ORIGIN und SECRET würde die Demo-Anmeldungen im Netz öffnen. Setzen Sie ORIGIN und SECRET.`,
    );
  }
  return funde;
}

// Next loads this module a second time; both copies must answer alike.
const ablage = globalThis as typeof globalThis & { diademEnv?: Env };

/** The environment of this process, read once. Outside production the secret comes from the data folder. */
export function env(): Env {
  ablage.diademEnv ??= mitGeheimnis(pruefeUmgebung());
  return ablage.diademEnv;
}

/** Reads the environment and the command line of this process and keeps nothing. @throws Konfigurationsfehler */
export function pruefeUmgebung(): Env {
  return readEnv({ ...process.env, ...portAus(process.argv) });
}

function mitGeheimnis(gelesen: Env): Env {
  return gelesen.secret ? gelesen : { ...gelesen, secret: gemerktesGeheimnis(gelesen.dataDir) };
}

/** `--port 8080` on the command line beats PORT. */
function portAus(argv: readonly string[]): { PORT?: string } {
  const stelle = argv.indexOf('--port');
  return stelle === -1 ? {} : { PORT: argv[stelle + 1] };
}
