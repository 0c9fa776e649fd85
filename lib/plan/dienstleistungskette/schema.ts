import * as z from 'zod/mini';
import {
  geloeschtSchema,
  idSchema,
  keys,
  kurztextSchema,
  langtextSchema,
  platzSchema,
  zahlSchema,
} from '@/lib/plan/doc/grundlagen';

/** Dienstleistungsketten: how help runs across organisations, in lanes (method: "Dienstleistungskette"). */

export const VARIANTEN = { ist: 'Ist', soll: 'Soll' } as const;
export type Variante = keyof typeof VARIANTEN;
export const KETTEN_ARTEN = { detail: 'Kette', prozesslandkarte: 'Prozesslandkarte' } as const;
export const LANE_ARTEN = { akteur: 'Organisation', nutzer: 'Nutzer:in' } as const;
export const SCHRITT_ARTEN = {
  start: 'Start',
  ende: 'Ende',
  schritt: 'Schritt',
  entscheidung: 'Entscheidung',
  dokument: 'Dokument',
  teilprozess: 'Teilprozess',
  wartezeit: 'Wartezeit',
  parallel_auf: 'Parallel auf',
  parallel_zu: 'Parallel zu',
  notiz: 'Notiz',
} as const;
export type SchrittArt = keyof typeof SCHRITT_ARTEN;

/** `information` is no way the person goes: only word is passed on. It counts for agreements, not for paths and times. */
export const VERBINDUNG_ARTEN = {
  sequenziell: 'sequenziell',
  parallel: 'parallel',
  verzahnt: 'verzahnt',
  information: 'nur Information',
} as const;
export type VerbindungArt = keyof typeof VERBINDUNG_ARTEN;

export const ZEITEINHEITEN = {
  minuten: 'Minuten',
  stunden: 'Stunden',
  tage: 'Tage',
  wochen: 'Wochen',
  monate: 'Monate',
  jahre: 'Jahre',
} as const;
export type Zeiteinheit = keyof typeof ZEITEINHEITEN;

export const OHNE_PERSONENDATEN = 'keine personenbezogenen Daten';

/** From – to with its unit and where the figure is from. One value: a number without its unit says nothing. `null`: open on that side. */
export const zeitspanneSchema = z.object({
  min: z.nullable(zahlSchema),
  max: z.nullable(zahlSchema),
  einheit: keys(ZEITEINHEITEN),
  quelle: z._default(kurztextSchema, ''),
});
export type Zeitspanne = z.infer<typeof zeitspanneSchema>;

const ids = z._default(z.array(idSchema), []);
const kurz = z._default(kurztextSchema, '');
const verweis = z._default(z.nullable(idSchema), null);
const geloescht = z._default(z.nullable(geloeschtSchema), null);
// No finite number is still a number: it must not hide the step, and the picture finds a place for it. (Not z.catch: it
// alone would cost every first visit 2.6 kB.)
const koordinate = z.custom<number>((wert) => typeof wert === 'number');

/** `platz.parentId` is the step this chain shows in detail; null for a chain of its own. */
export const ketteSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  titel: kurz,
  variante: z._default(keys(VARIANTEN), 'ist'),
  /** The Ist chain this Soll answers. */
  istId: verweis,
  art: z._default(keys(KETTEN_ARTEN), 'detail'),
  /** The typical constellation the chain holds for. */
  konstellation: kurz,
  notiz: z._default(langtextSchema, ''),
  zielIds: ids,
  aktivitaetIds: ids,
  themaIds: ids,
  geloescht,
});
export type Kette = z.infer<typeof ketteSchema>;

/** `platz.parentId` is the chain. `wer` is one value: an organisation, or the person. `titel` replaces its name. */
export const laneSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  wer: z._default(z.object({ art: keys(LANE_ARTEN), akteurId: z.nullable(idSchema) }), {
    art: 'akteur',
    akteurId: null,
  }),
  titel: kurz,
  geloescht,
});
export type Lane = z.infer<typeof laneSchema>;

/**
 * `platz` is one value: in which lane, and where there. Left upper corner of the shape, x in px along the chain from
 * where the lane's content starts, y in px from the lane's upper border, so a lane moves without touching its steps.
 */
export const schrittSchema = z.object({
  id: idSchema,
  /** Never changes: a step whose lane is gone still belongs to its chain. */
  kettenId: idSchema,
  platz: z.object({ laneId: z.nullable(idSchema), x: koordinate, y: koordinate }),
  art: keys(SCHRITT_ARTEN),
  titel: kurz,
  /** How long it is worked on, and how long the person waits for it. */
  dauer: z._default(z.nullable(zeitspanneSchema), null),
  wartezeit: z._default(z.nullable(zeitspanneSchema), null),
  /** Federführender Akteur where it is not the one of the lane. */
  federfuehrungId: verweis,
  rechtsgrundlage: kurz,
  system: kurz,
  problem: z._default(langtextSchema, ''),
  /** For „Als Nutzer:in“: what happens to me, and what I must bring. */
  nutzertext: kurz,
  mitbringen: kurz,
  /** The step in another lane where the same work is done already. */
  doppeltZuId: verweis,
  /** The step of the Ist chain this one grew out of. */
  vorlageId: verweis,
  zielIds: ids,
  aktivitaetIds: ids,
  themaIds: ids,
  geloescht,
});
export type Schritt = z.infer<typeof schrittSchema>;
export type SchrittPlatz = Schritt['platz'];

/** An edge. `enden` is one value. From `uebergabe` on: the Schnittstelle, asked where the edge changes lane. */
export const verbindungSchema = z.object({
  id: idSchema,
  kettenId: idSchema,
  enden: z.object({ vonId: idSchema, nachId: idSchema }),
  art: z._default(keys(VERBINDUNG_ARTEN), 'sequenziell'),
  /** The result of the step before that a `verzahnt` edge needs. */
  ergebnis: kurz,
  beschriftung: kurz,
  bedingung: kurz,
  /** Is something handed over? null: yes when it goes from one organisation to another. */
  uebergabe: z._default(z.nullable(z.boolean()), null),
  geberSchuldet: kurz,
  nehmerBautAuf: kurz,
  /** E-Mail, Formular, Gespräch, Fachverfahren … */
  weg: kurz,
  information: kurz,
  datenschutz: z._default(kurztextSchema, OHNE_PERSONENDATEN),
  frist: kurz,
  verantwortlichGeberId: verweis,
  verantwortlichNehmerId: verweis,
  geregelt: z._default(z.boolean(), false),
  beschluss: kurz,
  problem: kurz,
  geloescht,
});
export type Verbindung = z.infer<typeof verbindungSchema>;

export const URTEILE = { passt: 'passt', passt_nicht: 'passt nicht', luecke: 'Lücke' } as const;
export type Urteil = keyof typeof URTEILE;

/** One walk through a chain with one constellation. `platz.parentId` is the chain. `fallId`: a case it was taken from. */
export const pruefungAmFallSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  titel: kurz,
  konstellation: z._default(langtextSchema, ''),
  fallId: verweis,
  geloescht,
});
export type PruefungAmFall = z.infer<typeof pruefungAmFallSchema>;

/** What was found at one step of a walk, in the order walked. `platz.parentId` is the walk; a gap lies behind its step. */
export const befundSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  schrittId: idSchema,
  urteil: z._default(keys(URTEILE), 'passt'),
  notiz: kurz,
  geloescht,
});
export type Befund = z.infer<typeof befundSchema>;
