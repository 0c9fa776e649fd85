'use server';

import { headers } from 'next/headers';
import { type Antwort, fuehreAus, lies } from '@/server/auth/aktion';
import { verlangeRecht } from '@/server/zugriff';
import { abgelaufeneFaelle } from '../data';
import { deleteFall, heute, loescheAbgelaufene, setAufbewahrung } from '../mutations/loeschen';
import { aufbewahrungSchema, fallSchema, netzwerkSchema } from '../schema';

/** `{ netzwerkId, fallId }` */
export async function deleteFallAction(eingabe: unknown): Promise<Antwort<null>> {
  return fuehreAus(async () => {
    const { netzwerkId, fallId } = lies(fallSchema, eingabe);
    const { sitzung, rolle } = await verlangeRecht(await headers(), netzwerkId, 'faelle.lesen');
    await deleteFall({ netzwerkId, fallId, userId: sitzung.userId, rolle });
    return null;
  });
}

/** `{ netzwerkId, fallId, bis }`: the last day the case is kept, `YYYY-MM-DD`. */
export async function setAufbewahrungAction(eingabe: unknown): Promise<Antwort<null>> {
  return fuehreAus(async () => {
    const { netzwerkId, fallId, bis } = lies(aufbewahrungSchema, eingabe);
    const { sitzung, rolle } = await verlangeRecht(await headers(), netzwerkId, 'faelle.verwalten');
    await setAufbewahrung({ netzwerkId, fallId, userId: sitzung.userId, rolle, bis });
    return null;
  });
}

/** `{ netzwerkId }` → what would be deleted today; deletes nothing. */
export async function probelaufAction(
  eingabe: unknown,
): Promise<Antwort<{ id: string; alias: string; aufbewahrtBis: string }[]>> {
  return fuehreAus(async () => {
    const { netzwerkId } = lies(netzwerkSchema, eingabe);
    await verlangeRecht(await headers(), netzwerkId, 'faelle.verwalten');
    const faellig = await abgelaufeneFaelle(heute(), netzwerkId);
    return faellig.map(({ id, alias, aufbewahrtBis }) => ({
      id,
      alias,
      aufbewahrtBis: aufbewahrtBis.toISOString().slice(0, 10),
    }));
  });
}

/** `{ netzwerkId }` → how many cases were deleted because their time is over. */
export async function loescheAbgelaufeneAction(eingabe: unknown): Promise<Antwort<{ geloescht: number }>> {
  return fuehreAus(async () => {
    const { netzwerkId } = lies(netzwerkSchema, eingabe);
    const { sitzung } = await verlangeRecht(await headers(), netzwerkId, 'faelle.verwalten');
    return { geloescht: await loescheAbgelaufene(netzwerkId, sitzung.userId) };
  });
}
