'use server';

import { headers } from 'next/headers';
import { type Antwort, fuehreAus, lies } from '@/server/auth/aktion';
import { NICHT_ANGEMELDET, NICHT_ERLAUBT, NICHT_GEFUNDEN } from '@/server/auth/anfrage';
import { sitzungAus } from '@/server/auth/sitzung';
import { zugriffAufDokument } from '@/server/zugriff';
import { bestaetigungenVon } from './data';
import { bestaetige, nimmZurueck } from './mutations';
import { type BestaetigungZeile, bestaetigungSchema, dokumentSchema, ruecknahmeSchema } from './schema';

/** `{ dokumentId }` → what has been confirmed as harmless in it. Whoever may read the document may ask. */
export async function ladeBestaetigungenAction(eingabe: unknown): Promise<Antwort<BestaetigungZeile[]>> {
  return fuehreAus(async () => {
    const { dokumentId } = lies(dokumentSchema, eingabe);
    await verlangeDokument(dokumentId, 'lesen');
    return bestaetigungenVon(dokumentId);
  });
}

/** `{ dokumentId, art, abdruck, grund }`: the signed-in person answers for it by name. */
export async function bestaetigeUnbedenklichAction(eingabe: unknown): Promise<Antwort<null>> {
  return fuehreAus(async () => {
    const neu = lies(bestaetigungSchema, eingabe);
    await bestaetige({ ...(await verlangeDokument(neu.dokumentId, 'schreiben')), ...neu });
    return null;
  });
}

/** `{ dokumentId, art, abdruck }` */
export async function nimmBestaetigungZurueckAction(eingabe: unknown): Promise<Antwort<null>> {
  return fuehreAus(async () => {
    const welche = lies(ruecknahmeSchema, eingabe);
    await nimmZurueck({ ...(await verlangeDokument(welche.dokumentId, 'schreiben')), ...welche });
    return null;
  });
}

async function verlangeDokument(
  dokumentId: string,
  wozu: 'lesen' | 'schreiben',
): Promise<{ netzwerkId: string; userId: string }> {
  const sitzung = await sitzungAus(await headers());
  if (!sitzung) throw NICHT_ANGEMELDET();
  const zugriff = await zugriffAufDokument(dokumentId, sitzung.userId);
  if (!zugriff) throw NICHT_GEFUNDEN();
  if (!zugriff[wozu]) throw NICHT_ERLAUBT();
  return { netzwerkId: zugriff.netzwerkId, userId: sitzung.userId };
}
