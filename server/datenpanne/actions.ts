'use server';

import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { type Antwort, fuehreAus, lies } from '@/server/auth/aktion';
import { verlangeRecht } from '@/server/zugriff';
import { meldeDatenpanne } from './mutations';
import { type Pannenbericht, pannenSchema } from './schema';

/** `{ netzwerkId, grund, was }`: removes a text for good and for everybody. Only the Koordination may. */
export async function meldeDatenpanneAction(eingabe: unknown): Promise<Antwort<Pannenbericht>> {
  return fuehreAus(async () => {
    const meldung = lies(pannenSchema, eingabe);
    const { sitzung } = await verlangeRecht(await headers(), meldung.netzwerkId, 'netzwerk.verwalten');
    const bericht = await meldeDatenpanne({ ...meldung, vonUserId: sitzung.userId });
    revalidatePath(`/netzwerk/${meldung.netzwerkId}/einstellungen`);
    return bericht;
  });
}
