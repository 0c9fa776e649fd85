import * as z from 'zod/mini';
import { geloeschtSchema, idSchema, keys, langtextSchema, platzSchema } from '@/lib/plan/doc/grundlagen';

/** How closely two Akteure work together, from loose to close (method: "Beteiligtenanalyse"). */
export const STUFEN = {
  kommunikation: 'Kommunikation',
  kooperation: 'Kooperation',
  koordination: 'Koordination',
  zusammenarbeit: 'Zusammenarbeit',
  konvergenz: 'Konvergenz',
  vertiefung: 'Vertiefung',
} as const;
export type Stufe = keyof typeof STUFEN;

export const RICHTUNGEN = { gegenseitig: 'gegenseitig', einseitig: 'einseitig' } as const;

/** Two Akteure as one value: one end without the other says nothing. `einseitig` runs from `vonAkteurId` to `zuAkteurId`. */
export const paarSchema = z.object({ vonAkteurId: idSchema, zuAkteurId: idSchema });
export type Paar = z.infer<typeof paarSchema>;

/** What two Akteure have with each other, as everybody may see it; conflicts are judgements and stand elsewhere. */
export const beziehungSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  paar: paarSchema,
  richtung: z._default(keys(RICHTUNGEN), 'gegenseitig'),
  heute: z._default(z.nullable(keys(STUFEN)), null),
  gewuenscht: z._default(z.nullable(keys(STUFEN)), null),
  /** Agreed in writing. */
  vereinbart: z._default(z.boolean(), false),
  notiz: z._default(langtextSchema, ''),
  geloescht: z._default(z.nullable(geloeschtSchema), null),
});
export type Beziehung = z.infer<typeof beziehungSchema>;
