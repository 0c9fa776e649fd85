'use server';

import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { type Antwort, fuehreAus, lies } from '@/server/auth/aktion';
import { verlangeRecht } from '@/server/zugriff';
import { deleteNetzwerk, renameNetzwerk } from '../mutations/verwalten';
import { netzwerkSchema, umbenennenSchema } from '../schema';

/** `{ netzwerkId, name }` */
export async function renameNetzwerkAction(eingabe: unknown): Promise<Antwort<null>> {
  return fuehreAus(async () => {
    const { netzwerkId, name } = lies(umbenennenSchema, eingabe);
    const { sitzung } = await verlangeRecht(await headers(), netzwerkId, 'netzwerk.verwalten');
    await renameNetzwerk({ netzwerkId, vonUserId: sitzung.userId, name });
    revalidatePath('/', 'layout');
    return null;
  });
}

/** `{ netzwerkId }` */
export async function deleteNetzwerkAction(eingabe: unknown): Promise<Antwort<null>> {
  return fuehreAus(async () => {
    const { netzwerkId } = lies(netzwerkSchema, eingabe);
    const { sitzung } = await verlangeRecht(await headers(), netzwerkId, 'netzwerk.verwalten');
    await deleteNetzwerk({ netzwerkId, vonUserId: sitzung.userId });
    return null;
  });
}
