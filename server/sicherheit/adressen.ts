import { type Env, env } from '@/server/env';

// The port is known only when the server listens; Next's copy of this module must see it too.
const ablage = globalThis as typeof globalThis & { diademPort?: number };

/** Remembers the port the server really listens on. */
export function merkePort(port: number): void {
  ablage.diademPort = port;
}

/** The port the server listens on; before that, the configured one. */
function echterPort(): number {
  return ablage.diademPort ?? env().port;
}

/** Every Origin a browser may show when it runs our pages: exactly ORIGIN, or this computer's own names. */
export function eigeneAdressen(umgebung: Env = env(), port: number = echterPort()): ReadonlySet<string> {
  if (umgebung.origin) return new Set([umgebung.origin]);
  return new Set(['localhost', '127.0.0.1', '[::1]'].map((name) => `http://${name}:${port}`));
}

/** The address people open, without a slash at the end. */
export function adresse(): string {
  return env().origin ?? `http://localhost:${echterPort()}`;
}
