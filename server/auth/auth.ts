import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { db } from '@/server/db';
import { env } from '@/server/env';
import { SITZUNG } from './dauer';

/** Name of the session cookie: with `__Host-` no other host or path can set or shadow it. */
export function sitzungsCookie(): string {
  return env().istProduktion ? '__Host-diadem-sitzung' : 'diadem-sitzung';
}

/**
 * Accounts and sessions (e-mail and password, sessions in the database).
 * Only the functions in this folder call it; its own HTTP router is never mounted, so an endpoint the product
 * does not name does not exist. Its limiter counts by address and would shut out a town hall behind one NAT,
 * so it is off; server/auth/drossel.ts counts per account and for the whole server instead.
 */
function erzeuge() {
  const { istProduktion, origin, port, secret } = env();
  if (!secret)
    throw new Error('No secret: the server start must set env().secret before anyone can sign in.');
  return betterAuth({
    appName: 'Diadem',
    baseURL: origin ?? `http://localhost:${port}`,
    secret,
    database: prismaAdapter(db(), { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 128 },
    session: { expiresIn: SITZUNG.hoechstensSekunden, disableSessionRefresh: true },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      useSecureCookies: false,
      cookies: { session_token: { name: sitzungsCookie() } },
      defaultCookieAttributes: { secure: istProduktion, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
  });
}

let auth: ReturnType<typeof erzeuge> | undefined;

/** The one better-auth instance of this module graph; it keeps no state outside the database. */
export function authDienst(): ReturnType<typeof erzeuge> {
  auth ??= erzeuge();
  return auth;
}
