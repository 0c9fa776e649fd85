'use server';

import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { z } from 'zod';
import { ROLLEN } from '@/lib/access/rollen';
import { type Antwort, fuehreAus, lies } from '@/server/auth/aktion';
import { kennungSchema } from '@/server/auth/eingaben';
import { verlangeRecht } from '@/server/zugriff';
import { removeMitglied, setRolle } from './mutations';

const mitgliedSchema = z.object({ netzwerkId: kennungSchema, userId: kennungSchema });
const rolleSchema = mitgliedSchema.extend({ rolle: z.enum(ROLLEN, 'Diese Rolle gibt es nicht.') });
const austrittSchema = z.object({ netzwerkId: kennungSchema });

/** `{ netzwerkId, userId, rolle }` */
export async function setRolleAction(eingabe: unknown): Promise<Antwort<null>> {
  return fuehreAus(async () => {
    const { netzwerkId, userId, rolle } = lies(rolleSchema, eingabe);
    const { sitzung } = await verlangeRecht(await headers(), netzwerkId, 'mitglieder.verwalten');
    await setRolle({ netzwerkId, vonUserId: sitzung.userId, userId, rolle });
    revalidatePath(`/netzwerk/${netzwerkId}`, 'layout');
    return null;
  });
}

/** `{ netzwerkId, userId }` */
export async function removeMitgliedAction(eingabe: unknown): Promise<Antwort<null>> {
  return fuehreAus(async () => {
    const { netzwerkId, userId } = lies(mitgliedSchema, eingabe);
    const { sitzung } = await verlangeRecht(await headers(), netzwerkId, 'mitglieder.verwalten');
    await removeMitglied({ netzwerkId, vonUserId: sitzung.userId, userId });
    revalidatePath(`/netzwerk/${netzwerkId}`, 'layout');
    return null;
  });
}

/** `{ netzwerkId }`: the person takes itself out. */
export async function leaveNetzwerkAction(eingabe: unknown): Promise<Antwort<null>> {
  return fuehreAus(async () => {
    const { netzwerkId } = lies(austrittSchema, eingabe);
    const { sitzung } = await verlangeRecht(await headers(), netzwerkId, 'netzwerk.lesen');
    await removeMitglied({ netzwerkId, vonUserId: sitzung.userId, userId: sitzung.userId });
    return null;
  });
}
