import * as z from 'zod/mini';
import { idSchema, keys, kurztextSchema, langtextSchema, platzSchema } from '@/lib/plan/doc/grundlagen';

/** What one typischer Fall consists of (method: "Typischer Fall"), beside its Erzählung. All texts are anonymous. */

/** How a case may be called: the person chooses the kind, never the letter. */
export const ANREDEN = {
  herr: 'Herr',
  frau: 'Frau',
  person: 'Person',
  paar: 'Paar',
  familie: 'Familie',
} as const;
export type Anrede = keyof typeof ANREDEN;

/** What the blocks of an Erzählung are. */
export const BLOCK_ARTEN = ['absatz', 'ueberschrift', 'zitat', 'punkt', 'nummer'] as const;

/** The one record that holds for the case as a whole; its id in every case. */
export const FALLBLATT_ID = 'fall';

/** Where something stands in a picture, in pixels; null: the picture places it itself. One value, never x alone. */
export const lageSchema = z.nullable(z.object({ x: z.number(), y: z.number() }));
export type Lage = z.infer<typeof lageSchema>;

const wer = z._default(z.nullable(idSchema), null);

export const fallblattSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  /** The organisation that brings the case; an Akteur of the plan. */
  fallgeberId: wer,
  /** „Alleinerziehend, drei Kinder, Duldung, kein Kursplatz“: the constellation in one sentence. */
  konstellation: z._default(kurztextSchema, ''),
  /** What the person wants, in their words as far as that is anonymous. */
  anliegen: z._default(kurztextSchema, ''),
  /** Who speaks for the person in the conference: an Akteur, and by which function. */
  sprecherId: wer,
  sprecher: z._default(kurztextSchema, ''),
});
export type Fallblatt = z.infer<typeof fallblattSchema>;

export const ZEITEINHEITEN = { tage: 'Tage', wochen: 'Wochen', monate: 'Monate', jahre: 'Jahre' } as const;
export type Zeiteinheit = keyof typeof ZEITEINHEITEN;

/** More of one unit is a slip of the hand. */
export const WARTEZEIT_HOECHSTENS = 1_000;

/** Waiting after a station, from–to in one unit. One value: half of it would be another duration. */
export const wartezeitSchema = z.object({
  min: z.number().check(z.minimum(0), z.maximum(WARTEZEIT_HOECHSTENS)),
  max: z.number().check(z.minimum(0), z.maximum(WARTEZEIT_HOECHSTENS)),
  einheit: keys(ZEITEINHEITEN),
});
export type Wartezeit = z.infer<typeof wartezeitSchema>;

/** One thing that happened; `platz.rank` is the order of events. */
export const stationSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  /** „nach etwa drei Monaten“: relative, never a date. */
  wann: z._default(kurztextSchema, ''),
  akteurId: wer,
  /** Who, when it is no Akteur of the network: „Zeitarbeit“, „die Person selbst“. */
  wo: z._default(kurztextSchema, ''),
  was: z._default(kurztextSchema, ''),
  wartezeit: z._default(z.nullable(wartezeitSchema), null),
  worauf: z._default(kurztextSchema, ''),
});
export type Station = z.infer<typeof stationSchema>;

export const PERSON_ARTEN = {
  hauptperson: 'die Person selbst',
  familie: 'Familie',
  umfeld: 'Umfeld',
  fachkraft: 'Fachkraft',
} as const;

/** Someone around the person, by relation and never by name. `generation`: 0 the person's own, 1 older, -1 younger. */
export const personSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  bezeichnung: z._default(kurztextSchema, ''),
  art: z._default(keys(PERSON_ARTEN), 'familie'),
  generation: z._default(z.int().check(z.minimum(-3), z.maximum(3)), 0),
  lage: z._default(lageSchema, null),
});
export type FallPerson = z.infer<typeof personSchema>;

export const BINDUNG_ARTEN = {
  paar: 'Paar',
  eltern: 'Elternteil von',
  geschwister: 'Geschwister',
  verwandt: 'verwandt',
  freundschaft: 'Freundschaft',
  begleitung: 'begleitet',
  sonstige: 'andere Beziehung',
} as const;

export const BINDUNG_GUETEN = {
  offen: 'nicht bewertet',
  stuetzend: 'stützend',
  angespannt: 'angespannt',
  abgebrochen: 'abgebrochen',
} as const;

/** A relation between two persons. The two ends are one value, so that nobody re-routes half of it. */
export const bindungSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  zwischen: z.object({ von: idSchema, nach: idSchema }),
  art: z._default(keys(BINDUNG_ARTEN), 'verwandt'),
  guete: z._default(keys(BINDUNG_GUETEN), 'offen'),
  notiz: z._default(kurztextSchema, ''),
});
export type Bindung = z.infer<typeof bindungSchema>;

export const FRAGE_ARTEN = { akteur: 'an die Akteure', person: 'Nutzerperspektive' } as const;
export type FrageArt = keyof typeof FRAGE_ARTEN;

/** A guiding question: of the network's template (in a plan) or of one case. */
export const frageSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  art: z._default(keys(FRAGE_ARTEN), 'akteur'),
  text: z._default(kurztextSchema, ''),
});
export type Frage = z.infer<typeof frageSchema>;

export const ANTWORT_ARTEN = {
  offen: 'nicht eingeordnet',
  beobachtung: 'Beobachtung',
  zuschreibung: 'Zuschreibung',
} as const;
export type AntwortArt = keyof typeof ANTWORT_ARTEN;

/** One answer to a question (`platz.parentId`), given by one Akteur, several, or all. */
export const antwortSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  akteurIds: z._default(z.array(idSchema), []),
  alle: z._default(z.boolean(), false),
  art: z._default(keys(ANTWORT_ARTEN), 'offen'),
  text: z._default(langtextSchema, ''),
  /** How else it can be read; dissent stands beside and replaces nothing. */
  lesart: z._default(langtextSchema, ''),
});
export type Antwort = z.infer<typeof antwortSchema>;

export const KNOTEN_ARTEN = { akteur: 'Akteur', person: 'Person', umstand: 'Umstand' } as const;
export type KnotenArt = keyof typeof KNOTEN_ARTEN;

/** What acts in the Wirkungsgefüge: an Akteur's action, the person's, or a circumstance. */
export const knotenSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  art: z._default(keys(KNOTEN_ARTEN), 'umstand'),
  akteurId: wer,
  text: z._default(kurztextSchema, ''),
  lage: z._default(lageSchema, null),
});
export type Knoten = z.infer<typeof knotenSchema>;

export const WIRKUNG_ARTEN = {
  unterstuetzt: 'unterstützt',
  blockiert: 'blockiert',
  wartet: 'wartet auf',
} as const;
export type WirkungArt = keyof typeof WIRKUNG_ARTEN;

/** How one thing acts on another. */
export const wirkungSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  zwischen: z.object({ von: idSchema, nach: idSchema }),
  art: z._default(keys(WIRKUNG_ARTEN), 'unterstuetzt'),
  text: z._default(kurztextSchema, ''),
});
export type Wirkung = z.infer<typeof wirkungSchema>;

/** Where a small change would move much. */
export const stellschraubeSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  akteurId: wer,
  text: z._default(kurztextSchema, ''),
});
export type Stellschraube = z.infer<typeof stellschraubeSchema>;
