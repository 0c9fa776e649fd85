import { antworte, json, leseJson } from '../anfrage';
import { meldeAn } from '../anmelden';

/** POST /api/auth/sign-in/email: `{ email, password }` → 200 with the person, or 400 / 401 / 429 with `{ fehler }`. */
export function antworteAnmelden(request: Request): Promise<Response> {
  return antworte(async () => {
    const anmeldung = await meldeAn(await leseJson(request, 4_000), request.headers);
    if (!anmeldung.ok) {
      const zusatz =
        anmeldung.status === 429 ? { 'retry-after': String(anmeldung.wartenSekunden) } : undefined;
      return json({ fehler: anmeldung.fehler }, anmeldung.status, zusatz);
    }
    const antwort = json({ nutzer: anmeldung.nutzer });
    for (const cookie of anmeldung.setCookie) antwort.headers.append('set-cookie', cookie);
    return antwort;
  });
}
