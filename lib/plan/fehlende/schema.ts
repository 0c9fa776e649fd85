import * as z from 'zod/mini';
import {
  geloeschtSchema,
  idSchema,
  kurztextSchema,
  langtextSchema,
  platzSchema,
} from '@/lib/plan/doc/grundlagen';

/** A voice that is missing at the table: who, why, and where it was noticed („Thema Wohnen“, „Fall Herr A.“). */
export const fehlenderSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  name: z._default(kurztextSchema, ''),
  grund: z._default(langtextSchema, ''),
  woher: z._default(kurztextSchema, ''),
  /** The Akteur it has become; null while it is still missing. */
  akteurId: z._default(z.nullable(idSchema), null),
  geloescht: z._default(z.nullable(geloeschtSchema), null),
});
