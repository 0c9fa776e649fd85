'use server';

import { headers } from 'next/headers';
import * as Y from 'yjs';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { neuesFallDokument } from '@/lib/plan/doc/seed';
import { fragen } from '@/lib/plan/fall/views';
import { type Antwort, fuehreAus, lies } from '@/server/auth/aktion';
import { liveBridge } from '@/server/collab/live';
import { dokumentDerArt } from '@/server/netzwerke/data';
import { verlangeRecht } from '@/server/zugriff';
import { createFall } from '../mutations/anlegen';
import { neuerFallSchema } from '../schema';

/** `{ netzwerkId, anrede }` → the new Entwurf: its id and the alias the server gave it. */
export async function createFallAction(
  eingabe: unknown,
): Promise<Antwort<{ fallId: string; alias: string }>> {
  return fuehreAus(async () => {
    const { netzwerkId, anrede } = lies(neuerFallSchema, eingabe);
    const { sitzung } = await verlangeRecht(await headers(), netzwerkId, 'faelle.anlegen');
    return createFall({ netzwerkId, autorId: sitzung.userId, anrede, inhalt: await neuerInhalt(netzwerkId) });
  });
}

/** The empty case, with the guiding questions of the network where it has its own. */
async function neuerInhalt(netzwerkId: string): Promise<Uint8Array> {
  const planId = await dokumentDerArt(netzwerkId, 'plan');
  if (!planId) return neuesFallDokument();
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await liveBridge().dokumentStand(planId));
  const plan = readPlan(doc);
  doc.destroy();
  const eigene = [...fragen(plan, 'akteur'), ...fragen(plan, 'person')];
  return eigene.length > 0 ? neuesFallDokument(eigene) : neuesFallDokument();
}
