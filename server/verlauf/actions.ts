'use server';

import { headers } from 'next/headers';
import { z } from 'zod';
import { idSchema } from '@/lib/plan/doc/grundlagen';
import { type Antwort, fuehreAus, lies } from '@/server/auth/aktion';
import { kennungSchema } from '@/server/auth/eingaben';
import { verlangeRecht } from '@/server/zugriff';
import { verlaufImPlan } from './data';

const elementSchema = z.object({ netzwerkId: kennungSchema, elementId: idSchema });
const ZEILEN = 20;

/** `{ netzwerkId, elementId }` → who last changed which field of an element of the plan, newest first. */
export async function ladeVerlaufAction(
  eingabe: unknown,
): Promise<Antwort<{ feld: string; name: string; am: string }[]>> {
  return fuehreAus(async () => {
    const { netzwerkId, elementId } = lies(elementSchema, eingabe);
    await verlangeRecht(await headers(), netzwerkId, 'plan.lesen');
    const zeilen = await verlaufImPlan(netzwerkId, elementId, ZEILEN);
    return zeilen.map(({ feld, name, am }) => ({ feld, name, am: am.toISOString() }));
  });
}
