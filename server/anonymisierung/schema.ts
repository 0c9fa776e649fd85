import { z } from 'zod';
import { ARTEN, type Art } from '@/lib/anonymisierung/befund';
import { GRUENDE, type Unbedenklichkeitsgrund } from '@/lib/anonymisierung/freigabe';
import { kennungSchema } from '@/server/auth/eingaben';

const ART_NAMEN = Object.keys(ARTEN) as [Art, ...Art[]];
const GRUND_NAMEN = Object.keys(GRUENDE) as [Unbedenklichkeitsgrund, ...Unbedenklichkeitsgrund[]];

/** What a person confirms. The text stays in the document; only its imprint is named. */
export const bestaetigungSchema = z.object({
  dokumentId: kennungSchema,
  art: z.enum(ART_NAMEN),
  abdruck: z.string().regex(/^[a-z0-9]{1,12}$/),
  grund: z.enum(GRUND_NAMEN, 'Bitte wählen Sie einen Grund.'),
});
export type NeueBestaetigung = z.infer<typeof bestaetigungSchema>;

export const ruecknahmeSchema = bestaetigungSchema.omit({ grund: true });
export const dokumentSchema = z.object({ dokumentId: kennungSchema });

/** A confirmation as the members of the document see it. */
export interface BestaetigungZeile {
  art: string;
  abdruck: string;
  grund: string;
  wer: string;
  am: string;
}
