import { z } from 'zod';
import { ANREDEN, type Anrede } from '@/lib/plan/fall/schema';
import { kennungSchema } from '@/server/auth/eingaben';

const anredeSchema = z.enum(Object.keys(ANREDEN) as [Anrede, ...Anrede[]]);

export const neuerFallSchema = z.object({ netzwerkId: kennungSchema, anrede: anredeSchema });

export const fallSchema = z.object({ netzwerkId: kennungSchema, fallId: kennungSchema });

/** A step someone takes with a case they have on their screen; `seit` says which state they saw. */
export const schrittSchema = fallSchema.extend({ seit: z.iso.datetime() });

/** Years a case may be kept at most, from today. */
export const AUFBEWAHRUNG_JAHRE = 5;

export const aufbewahrungSchema = fallSchema.extend({
  bis: z.iso.date({ error: 'Bitte geben Sie ein Datum an, zum Beispiel 31.12.2027.' }),
});

export const netzwerkSchema = z.object({ netzwerkId: kennungSchema });
