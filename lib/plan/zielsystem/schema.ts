import * as z from 'zod/mini';
import {
  datumSchema,
  geloeschtSchema,
  idSchema,
  keys,
  kurztextSchema,
  langtextSchema,
  platzSchema,
  zahlSchema,
} from '@/lib/plan/doc/grundlagen';

/** The Zielsystem: three levels of goals, the Aktivitäten under them, and what measures and carries them (method: "Zielsystem"). */

export const ZIEL_EBENEN = {
  grundsatzziel: 'Grundsatzziel',
  rahmenziel: 'Rahmenziel',
  ergebnisziel: 'Ergebnisziel',
} as const;
export type ZielEbene = keyof typeof ZIEL_EBENEN;

export const ZIEL_RICHTUNGEN = {
  nutzerbezogen: 'nutzerbezogen',
  systembezogen: 'systembezogen',
  kooperationsbezogen: 'kooperationsbezogen',
} as const;

export const HINREICHEND = { ja: 'ja', nein: 'nein', offen: 'offen' } as const;
export const AKTIVITAET_STATUS = {
  offen: 'offen',
  laeuft: 'läuft',
  erledigt: 'erledigt',
  gestoert: 'gestört',
  verworfen: 'verworfen',
} as const;
export const PRIORITAETEN = { hoch: 'hoch', mittel: 'mittel', niedrig: 'niedrig' } as const;
export const FRISTIGKEITEN = {
  kurzfristig: 'kurzfristig',
  mittelfristig: 'mittelfristig',
  langfristig: 'langfristig',
} as const;
export const VERGLEICHE = { mindestens: 'mindestens', hoechstens: 'höchstens', genau: 'genau' } as const;
export const QUELLE_ARTEN = {
  dokument: 'Dokument',
  statistik: 'Statistik',
  beobachtung: 'Beobachtung',
  befragung: 'Befragung',
} as const;
export const ANNAHME_STAENDE = { offen: 'offen', haelt: 'hält', haelt_nicht: 'hält nicht' } as const;

/**
 * `platz.als` says whether the goal stands in the tree or is parked beside the goal `parentId` as an Alternative.
 * It belongs to the place: an alternative follows its goal wherever that moves.
 * Grundsatzziel: parentId null · Rahmenziel: a Grundsatzziel · Ergebnisziel: a Rahmenziel.
 */
export const zielSchema = z.object({
  id: idSchema,
  ebene: keys(ZIEL_EBENEN),
  platz: z.extend(platzSchema, { als: z._default(z.enum(['ziel', 'alternative']), 'ziel') }),
  titel: z._default(kurztextSchema, ''),
  richtung: z._default(z.nullable(keys(ZIEL_RICHTUNGEN)), null),
  begruendung: z._default(langtextSchema, ''),
  /** Are the things below, with the assumptions, necessary and sufficient for this goal? */
  hinreichend: z._default(keys(HINREICHEND), 'offen'),
  hinreichendNotiz: z._default(langtextSchema, ''),
  geloescht: z._default(z.nullable(geloeschtSchema), null),
});
export type Ziel = z.infer<typeof zielSchema>;

/** `platz.parentId` is an Ergebnisziel. Exactly one Akteur leads; the set of the others is kept member by member. */
export const aktivitaetSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  titel: z._default(kurztextSchema, ''),
  federfuehrungId: z._default(z.nullable(idSchema), null),
  beteiligteIds: z._default(z.array(idSchema), []),
  /** One value: a start without its end says nothing. `rhythmus`: "monatlich", for what recurs. */
  zeitraum: z._default(
    z.object({
      von: z.nullable(datumSchema),
      bis: z.nullable(datumSchema),
      rhythmus: z.string().check(z.maxLength(200)),
    }),
    { von: null, bis: null, rhythmus: '' },
  ),
  fristigkeit: z._default(z.nullable(keys(FRISTIGKEITEN)), null),
  status: z._default(keys(AKTIVITAET_STATUS), 'offen'),
  prioritaet: z._default(z.nullable(keys(PRIORITAETEN)), null),
  /** Work needed, e.g. 3 Personentage. One value: a number without its unit says nothing. */
  aufwand: z._default(
    z.nullable(z.object({ menge: zahlSchema, einheit: z.string().check(z.maxLength(60)) })),
    null,
  ),
  beschreibung: z._default(langtextSchema, ''),
  geloescht: z._default(z.nullable(geloeschtSchema), null),
});
export type Aktivitaet = z.infer<typeof aktivitaetSchema>;

/** What shows that a goal is reached. `platz.parentId` is a Ziel of any level. */
export const indikatorSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  titel: z._default(kurztextSchema, ''),
  /** Quantity: one value, because "21 Tage" changed to "3 Wochen" by one and to "14" by another must not become "14 Wochen". */
  zielgroesse: z._default(
    z.nullable(
      z.object({ vergleich: keys(VERGLEICHE), wert: zahlSchema, einheit: z.string().check(z.maxLength(60)) }),
    ),
    null,
  ),
  /** Time: by when. */
  bis: z._default(z.nullable(datumSchema), null),
  ausgang: z._default(z.nullable(z.object({ wert: zahlSchema, am: z.nullable(datumSchema) })), null),
  geloescht: z._default(z.nullable(geloeschtSchema), null),
});
export type Indikator = z.infer<typeof indikatorSchema>;

/** Where an Indikator is read off. `platz.parentId` is an Indikator, or a Ziel when it serves the goal as a whole. */
export const quelleSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  titel: z._default(kurztextSchema, ''),
  art: z._default(z.nullable(keys(QUELLE_ARTEN)), null),
  rhythmus: z._default(z.string().check(z.maxLength(200)), ''),
  geloescht: z._default(z.nullable(geloeschtSchema), null),
});
export type Quelle = z.infer<typeof quelleSchema>;

/** What must hold outside the network's control. `platz.parentId` is a Ziel. */
export const annahmeSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  titel: z._default(kurztextSchema, ''),
  stand: z._default(keys(ANNAHME_STAENDE), 'offen'),
  geloescht: z._default(z.nullable(geloeschtSchema), null),
});
export type Annahme = z.infer<typeof annahmeSchema>;

/** A reading. `platz.parentId` is an Indikator; readings are shown by date. */
export const messwertSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  am: z._default(z.nullable(datumSchema), null),
  wert: z._default(z.nullable(zahlSchema), null),
  notiz: z._default(kurztextSchema, ''),
  geloescht: z._default(z.nullable(geloeschtSchema), null),
});
export type Messwert = z.infer<typeof messwertSchema>;

/** One line of the Mengen- und Kostengerüst of an Aktivität: menge × einheit × einzelkosten (Euro). */
export const kostenpositionSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  titel: z._default(kurztextSchema, ''),
  menge: z._default(z.nullable(zahlSchema), null),
  einheit: z._default(z.string().check(z.maxLength(60)), ''),
  einzelkosten: z._default(z.nullable(zahlSchema), null),
  geloescht: z._default(z.nullable(geloeschtSchema), null),
});
export type Kostenposition = z.infer<typeof kostenpositionSchema>;
