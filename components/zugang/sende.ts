/** Answer of the server to a form: done, or a German sentence to show. */
export type Sendung =
  | { ok: true; wert: unknown }
  | { ok: false; status: number; fehler: string; wert: unknown };

const KEINE_VERBINDUNG =
  'Der Server ist nicht erreichbar. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.';
const UNERWARTET =
  'Der Server konnte die Anfrage nicht bearbeiten. Bitte versuchen Sie es gleich noch einmal.';

/** Sends JSON to a route of this server and reads its answer. Never throws. */
export function sende(pfad: string, inhalt: unknown): Promise<Sendung> {
  return sendeText(pfad, JSON.stringify(inhalt));
}

/** As {@link sende}, for what is JSON already. */
export async function sendeText(pfad: string, body: string): Promise<Sendung> {
  try {
    const antwort = await fetch(pfad, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const wert: unknown = antwort.status === 204 ? null : await antwort.json().catch(() => null);
    if (antwort.ok) return { ok: true, wert };
    return { ok: false, status: antwort.status, fehler: fehlerIn(wert), wert };
  } catch {
    return { ok: false, status: 0, fehler: KEINE_VERBINDUNG, wert: null };
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

/** The id in an answer of the server. */
export function kennung(wert: unknown): string | null {
  const id = wert && typeof wert === 'object' && 'id' in wert ? wert.id : null;
  return typeof id === 'string' ? id : null;
}
