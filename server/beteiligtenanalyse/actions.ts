'use server';

import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { type Antwort, fuehreAus, lies } from '@/server/auth/aktion';
import { verlangeRecht } from '@/server/zugriff';
import { setFreigabe } from './mutations';
import { freigabeSchema } from './schema';

/** `{ netzwerkId, rolle, recht }`: opens the analysis to a role, or closes it with `recht: null`. */
export async function setAnalysefreigabeAction(eingabe: unknown): Promise<Antwort<null>> {
  return fuehreAus(async () => {
    const { netzwerkId, rolle, recht } = lies(freigabeSchema, eingabe);
    const { sitzung } = await verlangeRecht(await headers(), netzwerkId, 'netzwerk.verwalten');
    await setFreigabe({ netzwerkId, vonUserId: sitzung.userId, rolle, recht });
    revalidatePath(`/netzwerk/${netzwerkId}`, 'layout');
    return null;
  });
}
