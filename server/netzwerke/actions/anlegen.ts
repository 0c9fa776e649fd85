import { LIMITS } from '@/lib/limits';
import { lies } from '@/server/auth/aktion';
import { antworte, json, leseJson, leseText, Verweigert } from '@/server/auth/anfrage';
import { darfAnlegen, liesEin } from '../anlegen';
import { neuesNetzwerkSchema } from '../eingaben';
import { createNetzwerk } from '../mutations';

/** POST /api/netzwerke: `{ name }` → 201 `{ id, name, dokumentId }`. */
export function antworteAnlegen(request: Request): Promise<Response> {
  return antworte(async () => {
    const sitzung = await darfAnlegen(request.headers);
    const { name } = lies(neuesNetzwerkSchema, await leseJson(request, 10_000));
    const { netzwerkId, dokumentId } = await createNetzwerk({ name, ownerId: sitzung.userId });
    return json({ id: netzwerkId, name, dokumentId }, 201);
  });
}

/** POST /api/netzwerke/import: a network file → 201 `{ id, name, dokumentId }`, or 422 `{ fehler, fundstellen }`. */
export function antworteEinlesen(request: Request): Promise<Response> {
  return antworte(async () => {
    const sitzung = await darfAnlegen(request.headers);
    if (!(request.headers.get('content-type') ?? '').startsWith('application/json')) {
      throw new Verweigert(400, 'Bitte senden Sie die Netzwerkdatei als application/json.');
    }
    const ergebnis = await liesEin(await leseText(request, LIMITS.networkFile), sitzung);
    if (ergebnis.ok)
      return json({ id: ergebnis.id, name: ergebnis.name, dokumentId: ergebnis.dokumentId }, 201);
    const fehler = 'Die Netzwerkdatei wurde nicht eingelesen. Es ist nichts verändert worden.';
    return json({ fehler, fundstellen: ergebnis.fundstellen }, 422);
  });
}
