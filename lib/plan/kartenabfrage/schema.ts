import * as z from 'zod/mini';
import { geloeschtSchema, idSchema, keys, kurztextSchema, platzSchema } from '@/lib/plan/doc/grundlagen';

export const KARTEN_ARTEN = { karte: 'Karte', gruppe: 'Gruppe' } as const;

/**
 * A card of „Wer gehört an den Tisch?“ or a group of such cards. `platz.parentId` is the group a card lies in, so
 * that group and order are one value; groups lie at the top.
 */
export const karteSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  art: z._default(keys(KARTEN_ARTEN), 'karte'),
  text: z._default(kurztextSchema, ''),
  /** Who wrote it, only where the person wanted to be named. */
  von: z._default(z.nullable(z.string().check(z.maxLength(200))), null),
  /** The Akteur a group has become. */
  akteurId: z._default(z.nullable(idSchema), null),
  geloescht: z._default(z.nullable(geloeschtSchema), null),
});
export type Karte = z.infer<typeof karteSchema>;
