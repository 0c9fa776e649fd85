import * as z from 'zod';
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
  platz: platzSchema.extend({ als: z.enum(['ziel', 'alternative']).default('ziel') }),
  titel: kurztextSchema.default(''),
  richtung: keys(ZIEL_RICHTUNGEN).nullable().default(null),
  begruendung: langtextSchema.default(''),
  /** Are the things below, with the assumptions, necessary and sufficient for this goal? */
  hinreichend: keys(HINREICHEND).default('offen'),
  hinreichendNotiz: langtextSchema.default(''),
  geloescht: geloeschtSchema.nullable().default(null),
});
export type Ziel = z.infer<typeof zielSchema>;

/** `platz.parentId` is an Ergebnisziel. Exactly one Akteur leads; the set of the others is kept member by member. */
export const aktivitaetSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  titel: kurztextSchema.default(''),
  federfuehrungId: idSchema.nullable().default(null),
  beteiligteIds: z.array(idSchema).default([]),
  /** One value: a start without its end says nothing. `rhythmus`: "monatlich", for what recurs. */
  zeitraum: z
    .object({ von: datumSchema.nullable(), bis: datumSchema.nullable(), rhythmus: z.string().max(200) })
    .default({ von: null, bis: null, rhythmus: '' }),
  fristigkeit: keys(FRISTIGKEITEN).nullable().default(null),
  status: keys(AKTIVITAET_STATUS).default('offen'),
  prioritaet: keys(PRIORITAETEN).nullable().default(null),
  /** Work needed, e.g. 3 Personentage. One value: a number without its unit says nothing. */
  aufwand: z
    .object({ menge: zahlSchema, einheit: z.string().max(60) })
    .nullable()
    .default(null),
  beschreibung: langtextSchema.default(''),
  geloescht: geloeschtSchema.nullable().default(null),
});
export type Aktivitaet = z.infer<typeof aktivitaetSchema>;

/** What shows that a goal is reached. `platz.parentId` is a Ziel of any level. */
export const indikatorSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  titel: kurztextSchema.default(''),
  /** Quantity: one value, because "21 Tage" changed to "3 Wochen" by one and to "14" by another must not become "14 Wochen". */
  zielgroesse: z
    .object({ vergleich: keys(VERGLEICHE), wert: zahlSchema, einheit: z.string().max(60) })
    .nullable()
    .default(null),
  /** Time: by when. */
  bis: datumSchema.nullable().default(null),
  ausgang: z.object({ wert: zahlSchema, am: datumSchema.nullable() }).nullable().default(null),
  geloescht: geloeschtSchema.nullable().default(null),
});
export type Indikator = z.infer<typeof indikatorSchema>;

/** Where an Indikator is read off. `platz.parentId` is an Indikator, or a Ziel when it serves the goal as a whole. */
export const quelleSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  titel: kurztextSchema.default(''),
  art: keys(QUELLE_ARTEN).nullable().default(null),
  rhythmus: z.string().max(200).default(''),
  geloescht: geloeschtSchema.nullable().default(null),
});
export type Quelle = z.infer<typeof quelleSchema>;

/** What must hold outside the network's control. `platz.parentId` is a Ziel. */
export const annahmeSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  titel: kurztextSchema.default(''),
  stand: keys(ANNAHME_STAENDE).default('offen'),
  geloescht: geloeschtSchema.nullable().default(null),
});
export type Annahme = z.infer<typeof annahmeSchema>;

/** A reading. `platz.parentId` is an Indikator; readings are shown by date. */
export const messwertSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  am: datumSchema.nullable().default(null),
  wert: zahlSchema.nullable().default(null),
  notiz: kurztextSchema.default(''),
  geloescht: geloeschtSchema.nullable().default(null),
});
export type Messwert = z.infer<typeof messwertSchema>;

/** One line of the Mengen- und Kostengerüst of an Aktivität: menge × einheit × einzelkosten (Euro). */
export const kostenpositionSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  titel: kurztextSchema.default(''),
  menge: zahlSchema.nullable().default(null),
  einheit: z.string().max(60).default(''),
  einzelkosten: zahlSchema.nullable().default(null),
  geloescht: geloeschtSchema.nullable().default(null),
});
export type Kostenposition = z.infer<typeof kostenpositionSchema>;
