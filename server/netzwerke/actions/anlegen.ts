import * as Y from 'yjs';
import { ladeRufnummern } from '@/lib/anonymisierung/finder/rufnummern';
import { LIMITS } from '@/lib/limits';
import { blockierendeBefunde, type PlanBefund } from '@/lib/personenbezug/plan-texte';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { leseNetzwerkdatei } from '@/lib/plan/netzwerkdatei/read';
import { lies } from '@/server/auth/aktion';
import { antworte, json, leseJson, leseText, NICHT_ANGEMELDET, Verweigert } from '@/server/auth/anfrage';
import { entnehme } from '@/server/auth/drossel';
import { type Sitzung, sitzungAus } from '@/server/auth/sitzung';
import { liveBridge } from '@/server/collab/live';
import { createNetzwerk } from '../mutations';
import { neuesNetzwerkSchema } from '../schema';

/** POST /api/netzwerke: `{ name }` → 201 `{ id, name, dokumentId }`. */
export function antworteAnlegen(request: Request): Promise<Response> {
  return antworte(async () => {
    const sitzung = await darfAnlegen(request.headers);
    const { name } = lies(neuesNetzwerkSchema, await leseJson(request, 10_000));
    const { netzwerkId, dokumentId } = await createNetzwerk({ name, ownerId: sitzung.userId });
    return json({ id: netzwerkId, name, dokumentId }, 201);
  });
}

/** POST /api/netzwerke/import: a network file → 201 `{ id, name, dokumentId, personenbezug }`, or 422 `{ fehler, fundstellen }`. */
export function antworteEinlesen(request: Request): Promise<Response> {
  return antworte(async () => {
    const sitzung = await darfAnlegen(request.headers);
    if (!(request.headers.get('content-type') ?? '').startsWith('application/json')) {
      throw new Verweigert(400, 'Bitte senden Sie die Netzwerkdatei als application/json.');
    }
    const ergebnis = await liesEin(await leseText(request, LIMITS.networkFile), sitzung);
    if (ergebnis.ok)
      return json(
        {
          id: ergebnis.id,
          name: ergebnis.name,
          dokumentId: ergebnis.dokumentId,
          personenbezug: await personenbezug(ergebnis.dokumentId),
        },
        201,
      );
    const fehler = 'Die Netzwerkdatei wurde nicht eingelesen. Es ist nichts verändert worden.';
    return json({ fehler, fundstellen: ergebnis.fundstellen }, 422);
  });
}

/** What in a plan that was read in may name a person: where and what kind, never the text. Nothing is held back. */
async function personenbezug(
  dokumentId: string,
): Promise<Pick<PlanBefund, 'sammlung' | 'id' | 'feld' | 'art'>[]> {
  await ladeRufnummern();
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await liveBridge().dokumentStand(dokumentId));
  const befunde = blockierendeBefunde(readPlan(doc)).slice(0, HOECHSTENS);
  doc.destroy();
  return befunde.map(({ sammlung, id, feld, art }) => ({ sammlung, id, feld, art }));
}

const HOECHSTENS = 200;

/** Networks one person may create or import within an hour: enough for a day of trying, not for filling a disk. */
const ANLEGEN = { anzahl: 100, sekunden: 60 * 60 };

/** Any account may start a network. @throws Verweigert 401, 429 */
async function darfAnlegen(headers: Headers): Promise<Sitzung> {
  const sitzung = await sitzungAus(headers);
  if (!sitzung) throw NICHT_ANGEMELDET();
  const { erlaubt, wartenSekunden } = await entnehme(`netzwerk-anlegen:${sitzung.userId}`, ANLEGEN);
  if (erlaubt) return sitzung;
  const minuten = Math.ceil(wartenSekunden / 60);
  throw new Verweigert(429, `Sie haben viele Netzwerke angelegt. In ${minuten} Minuten geht es weiter.`);
}

/** One finding in a network file: where, and what is wrong in a German sentence. */
interface Fundstelle {
  pfad: string;
  satz: string;
}

/** Result of reading a network file in. A file with findings changes nothing. */
type Einlesen =
  | { ok: true; id: string; name: string; dokumentId: string }
  | { ok: false; fundstellen: Fundstelle[] };

/** Creates a network from the text of a network file, with `sitzung` as its Koordination. */
async function liesEin(text: string, sitzung: Sitzung): Promise<Einlesen> {
  const inhalt = alsJson(text);
  if (inhalt === undefined) {
    return { ok: false, fundstellen: [{ pfad: '', satz: 'Die Datei ist kein gültiges JSON.' }] };
  }
  const gelesen = leseNetzwerkdatei(inhalt);
  if (!gelesen.ok) return { ok: false, fundstellen: gelesen.fehler };
  const { name } = gelesen.datei.netzwerk;
  const { netzwerkId, dokumentId } = await createNetzwerk({
    name,
    ownerId: sitzung.userId,
    datei: gelesen.datei,
  });
  return { ok: true, id: netzwerkId, name, dokumentId };
}

function alsJson(text: string): unknown {
  try {
    const wert: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return wert;
  } catch {
    return undefined;
  }
}
