import * as z from 'zod/mini';
import {
  geloeschtSchema,
  idSchema,
  keys,
  kurztextSchema,
  langtextSchema,
  platzSchema,
} from '@/lib/plan/doc/grundlagen';

/** Akteure: the organisations and units that plan and act (method: "Beteiligtenanalyse", without its judgements). */

export const AKTEUR_ARTEN = {
  amt: 'Amt der Kommune',
  jobcenter: 'Jobcenter',
  arbeitsagentur: 'Agentur für Arbeit',
  behoerde: 'andere Behörde',
  bundesbehoerde: 'Bundesbehörde',
  bildungstraeger: 'Bildungsträger',
  freier_traeger: 'freier Träger',
  gesundheit: 'Gesundheit',
  ehrenamt: 'Ehrenamt und Zivilgesellschaft',
  wirtschaft: 'Wirtschaft',
  netzwerkrolle: 'Rolle im Netzwerk',
  sonstige: 'Sonstige',
} as const;

export const AKTEUR_EBENEN = { leitend: 'leitend', operativ: 'operativ' } as const;
export type AkteurEbene = keyof typeof AKTEUR_EBENEN;

/** A stored level; null for none and for what is none. */
export const alsEbene = (wort: string | null): AkteurEbene | null =>
  wort === 'leitend' || wort === 'operativ' ? wort : null;

export const KREISE = {
  kern: 'Kernnetzwerk',
  information: 'Informationsnetzwerk',
  ausserhalb: 'außerhalb',
} as const;

export const AKTEUR_STATUS = {
  beteiligt: 'beteiligt',
  angefragt: 'angefragt',
  wunschpartner: 'Wunschpartner',
  extern: 'extern / Auftragnehmer',
} as const;

/**
 * Where people have put an Akteur on the Netzwerkkarte: in which circle, in which direction (turns clockwise from the
 * top, 0 to 1) and how far out in that circle (0 to 1). One value with its circle: in another one it means nothing.
 */
export const lageSchema = z.object({
  kreis: keys(KREISE),
  winkel: z.number().check(z.minimum(0), z.maximum(1)),
  tiefe: z.number().check(z.minimum(0), z.maximum(1)),
});
export type Lage = z.infer<typeof lageSchema>;

/** `platz.parentId` is the Akteur this one is a unit of: Jobcenter → Jobcenter (Leistung). */
export const akteurSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  name: z._default(kurztextSchema, ''),
  kurzname: z._default(z.string().check(z.maxLength(40)), ''),
  art: z._default(keys(AKTEUR_ARTEN), 'sonstige'),
  rechtsgrundlage: z._default(kurztextSchema, ''),
  ebene: z._default(z.nullable(keys(AKTEUR_EBENEN)), null),
  kreis: z._default(keys(KREISE), 'kern'),
  status: z._default(keys(AKTEUR_STATUS), 'beteiligt'),
  lageAufKarte: z._default(z.nullable(lageSchema), null),
  notiz: z._default(langtextSchema, ''),
  geloescht: z._default(z.nullable(geloeschtSchema), null),
});
export type Akteur = z.infer<typeof akteurSchema>;
