import { antworte, json, leseBytes, Verweigert } from '@/server/auth/anfrage';
import { entnehme } from '@/server/auth/drossel';
import { KeineKette, liesKette } from '@/server/bpmn/einlesen';
import { liesXml, XML_GRENZEN, Xmlfehler } from '@/server/bpmn/xml-lesen';
import { verlangeRecht } from '@/server/zugriff';
import { ladePlan } from '../data';

/** Files one person may have read within an hour. */
const EINLESEN = { anzahl: 120, sekunden: 60 * 60 };
const ARTEN = /^(application|text)\/(xml|octet-stream|bpmn\+xml|x-bpmn)/;

/**
 * POST /api/netzwerke/{id}/ketten/import: a BPMN file → 200 `{ kette, bericht }`, or 422 `{ fehler }`. Nothing is
 * changed: the chain comes back as plain values, and the person who reads the report takes it over by a command, in
 * one step that can be undone.
 */
export function antworteEinlesen(request: Request, netzwerkId: string): Promise<Response> {
  return antworte(async () => {
    const erlaubnis = await verlangeRecht(request.headers, netzwerkId, 'plan.bearbeiten');
    if (!ARTEN.test(request.headers.get('content-type') ?? ''))
      throw new Verweigert(400, 'Bitte senden Sie die BPMN-Datei als application/xml.');
    const { erlaubt } = await entnehme(`bpmn:${erlaubnis.sitzung.userId}`, EINLESEN);
    if (!erlaubt)
      throw new Verweigert(
        429,
        'Sie haben viele Dateien eingelesen. Bitte versuchen Sie es in einer Stunde noch einmal.',
      );
    const bytes = await leseBytes(request, XML_GRENZEN.bytes);
    try {
      const wurzel = await liesXml(bytes);
      return json(liesKette(wurzel, await ladePlan(erlaubnis)));
    } catch (fehler) {
      if (fehler instanceof Xmlfehler) return json({ fehler: fehler.satz }, 422);
      if (fehler instanceof KeineKette) return json({ fehler: fehler.message }, 422);
      throw fehler;
    }
  });
}
