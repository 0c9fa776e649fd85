/** Answer of the server to a form: done, or a German sentence to show. */
export type Sendung = { ok: true; wert: unknown } | { ok: false; status: number; fehler: string };

const KEINE_VERBINDUNG =
  'Der Server ist nicht erreichbar. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.';
const UNERWARTET =
  'Der Server konnte die Anfrage nicht bearbeiten. Bitte versuchen Sie es gleich noch einmal.';

/** Sends JSON to a route of this server and reads its answer. Never throws. */
export async function sende(pfad: string, inhalt: unknown): Promise<Sendung> {
  try {
    const antwort = await fetch(pfad, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(inhalt),
    });
    const wert: unknown = antwort.status === 204 ? null : await antwort.json().catch(() => null);
    return antwort.ok ? { ok: true, wert } : { ok: false, status: antwort.status, fehler: fehlerIn(wert) };
  } catch {
    return { ok: false, status: 0, fehler: KEINE_VERBINDUNG };
  }
}

function fehlerIn(wert: unknown): string {
  const fehler = wert && typeof wert === 'object' && 'fehler' in wert ? wert.fehler : null;
  return typeof fehler === 'string' ? fehler : UNERWARTET;
}

/** Signs in; the session cookie arrives with the answer. */
export function sendeAnmeldung(email: string, passwort: string): Promise<Sendung> {
  return sende('/api/auth/sign-in/email', { email, password: passwort });
}
