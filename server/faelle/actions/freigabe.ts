'use server';

import { headers } from 'next/headers';
import { type Antwort, fuehreAus, lies } from '@/server/auth/aktion';
import { verlangeRecht } from '@/server/zugriff';
import { gibFrei, holeZurueck, reicheEin, type Schritt } from '../mutations/freigabe';
import { schrittSchema } from '../schema';

/** `{ netzwerkId, fallId, seit }`: the Entwurf goes to the second person. */
export async function reicheEinAction(eingabe: unknown): Promise<Antwort<null>> {
  return schritt(eingabe, reicheEin);
}

/** `{ netzwerkId, fallId, seit }`: the case is released for the members. */
export async function gibFreiAction(eingabe: unknown): Promise<Antwort<null>> {
  return schritt(eingabe, gibFrei);
}

/** `{ netzwerkId, fallId, seit }`: back to the Entwurf, out of the check or out of the members' sight. */
export async function holeZurueckAction(eingabe: unknown): Promise<Antwort<null>> {
  return schritt(eingabe, holeZurueck);
}

async function schritt(eingabe: unknown, tun: (schritt: Schritt) => Promise<void>): Promise<Antwort<null>> {
  return fuehreAus(async () => {
    const angaben = lies(schrittSchema, eingabe);
    // What the person may do with this very case is asked where it is done.
    const { sitzung, rolle } = await verlangeRecht(await headers(), angaben.netzwerkId, 'faelle.lesen');
    await tun({ ...angaben, userId: sitzung.userId, rolle });
    return null;
  });
}
