import { z } from 'zod';
import { idSchema } from '@/lib/plan/doc/grundlagen';
import { kennungSchema } from '@/server/auth/eingaben';

/** What kind of text had to vanish. A closed list: a free reason would repeat it. */
export const PANNEN_GRUENDE = {
  name: 'Name einer Person',
  kontakt: 'Adresse, Telefonnummer oder E-Mail-Adresse',
  nummer: 'Nummer oder Aktenzeichen einer Person',
  besonders: 'Angabe zu Gesundheit, Religion, Gewalt oder Straftat',
  kombination: 'Zusammen erkennbare Merkmale',
  anderes: 'Anderer Text, der hier nicht stehen darf',
} as const;
export type Pannengrund = keyof typeof PANNEN_GRUENDE;

const GRUND_NAMEN = Object.keys(PANNEN_GRUENDE) as [Pannengrund, ...Pannengrund[]];

/** Shorter texts would tear holes into other words. */
const MINDESTENS = 3;

export const pannenSchema = z.object({
  netzwerkId: kennungSchema,
  grund: z.enum(GRUND_NAMEN, 'Bitte wählen Sie einen Grund.'),
  was: z.discriminatedUnion('art', [
    z.object({
      art: z.literal('feld'),
      dokumentId: kennungSchema,
      elementId: idSchema,
      feld: z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,59}$/, 'Dieses Feld gibt es nicht.'),
    }),
    z.object({
      art: z.literal('text'),
      text: z
        .string()
        .trim()
        .min(MINDESTENS, 'Der Text muss mindestens drei Zeichen lang sein.')
        .max(2_000, 'Der Text darf höchstens 2.000 Zeichen lang sein.'),
    }),
  ]),
});
export type Pannenmeldung = z.infer<typeof pannenSchema>;

/** What was done, and what a person still has to do. */
export interface Pannenbericht {
  /** How many texts were changed, in how many documents. */
  stellen: number;
  dokumente: number;
  /** Cases that were in Prüfung or released, and are an Entwurf again because their text changed. */
  faelle: number;
  /** German sentences: what this server could not reach. Empty when nothing is left to do but the backups. */
  offen: string[];
}
