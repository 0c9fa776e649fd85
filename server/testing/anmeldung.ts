import { meldeAn } from '@/server/auth/anmelden';

/** The Cookie header of a browser in which this account has just signed in. @throws when it is refused */
export async function angemeldeterKeks(email: string, password: string): Promise<string> {
  const angemeldet = await meldeAn({ email, password }, new Headers());
  if (!angemeldet.ok) throw new Error(angemeldet.fehler);
  return alsKeks(angemeldet.setCookie);
}

/** The Cookie header a browser would send after these Set-Cookie headers. */
export function alsKeks(setCookie: readonly string[]): string {
  return setCookie.map((cookie) => cookie.split(';')[0]).join('; ');
}
