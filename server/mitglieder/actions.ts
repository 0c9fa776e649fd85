'use server';

import { revalidatePath } from 'next/cache';
import { headers } from 'next/headers';
import { z } from 'zod';
import { ROLLEN } from '@/lib/access/rollen';
import { akteurName, akteurSichtbar } from '@/lib/plan/akteure/views';
import { idSchema } from '@/lib/plan/doc/grundlagen';
import { type Antwort, fuehreAus, lies } from '@/server/auth/aktion';
import { Verweigert } from '@/server/auth/anfrage';
import { kennungSchema } from '@/server/auth/eingaben';
import { ladeStandJetzt } from '@/server/beteiligtenanalyse/loaders/laden';
import { verlangeRecht } from '@/server/zugriff';
import { removeMitglied, setRolle, setVertretung } from './mutations';

const mitgliedSchema = z.object({ netzwerkId: kennungSchema, userId: kennungSchema });
const rolleSchema = mitgliedSchema.extend({ rolle: z.enum(ROLLEN, 'Diese Rolle gibt es nicht.') });
const vertretungSchema = mitgliedSchema.extend({
  akteurId: z.string().nullable(),
  ebene: z.enum(['leitend', 'operativ'], 'Diese Ebene gibt es nicht.').nullable(),
});
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

/** `{ netzwerkId, userId, akteurId, ebene }`: for which Akteur of the plan the member speaks, and whether it leads. */
export async function setVertretungAction(eingabe: unknown): Promise<Antwort<null>> {
  return fuehreAus(async () => {
    const { netzwerkId, userId, akteurId, ebene } = lies(vertretungSchema, eingabe);
    const { sitzung } = await verlangeRecht(await headers(), netzwerkId, 'mitglieder.verwalten');
    const akteur = akteurId === null ? null : { ...(await akteurDesPlans(netzwerkId, akteurId)), ebene };
    await setVertretung({ netzwerkId, vonUserId: sitzung.userId, userId, akteur });
    revalidatePath(`/netzwerk/${netzwerkId}`, 'layout');
    return null;
  });
}

async function akteurDesPlans(netzwerkId: string, id: string): Promise<{ id: string; name: string }> {
  const { plan } = await ladeStandJetzt(netzwerkId);
  if (!idSchema.safeParse(id).success || !akteurSichtbar(plan, id))
    throw new Verweigert(409, 'Diesen Akteur gibt es im Plan nicht mehr. Bitte wählen Sie einen anderen.');
  return { id, name: akteurName(plan, id) };
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
