import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { json } from './anfrage';
import { einrichtungOffen } from './einrichtung';
import { type Sitzung, sitzungAus } from './sitzung';

/** Who is looking at this page; null when nobody is signed in. Asked once per request. */
export const ladeSitzung = cache(async (): Promise<Sitzung | null> => sitzungAus(await headers()));

/** Who is looking at this page; without a session the way leads to the sign-in and back to `weiter` after it. */
export async function verlangeSitzung(weiter: string): Promise<Sitzung> {
  const sitzung = await ladeSitzung();
  if (!sitzung) redirect(`/anmelden?weiter=${encodeURIComponent(weiter)}`);
  return sitzung;
}

/** GET /api/auth/get-session: the person and when the session ends, or `null`. Asking counts as activity. */
export async function antworteSitzung(request: Request): Promise<Response> {
  const sitzung = await sitzungAus(request.headers);
  if (!sitzung) return json(null);
  const { userId, name, email, expiresAt } = sitzung;
  return json({ nutzer: { id: userId, name, email }, endetAm: expiresAt.toISOString() });
}

/** The page of the first set-up exists only until there is an account (S40). */
export async function verlangeOffeneEinrichtung(): Promise<void> {
  if (!(await einrichtungOffen())) notFound();
}
