import * as z from 'zod';
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

/** `platz.parentId` is the Akteur this one is a unit of: Jobcenter → Jobcenter (Leistung). */
export const akteurSchema = z.object({
  id: idSchema,
  platz: platzSchema,
  name: kurztextSchema.default(''),
  kurzname: z.string().max(40).default(''),
  art: keys(AKTEUR_ARTEN).default('sonstige'),
  rechtsgrundlage: kurztextSchema.default(''),
  ebene: keys(AKTEUR_EBENEN).nullable().default(null),
  kreis: keys(KREISE).default('kern'),
  status: keys(AKTEUR_STATUS).default('beteiligt'),
  notiz: langtextSchema.default(''),
  geloescht: geloeschtSchema.nullable().default(null),
});
export type Akteur = z.infer<typeof akteurSchema>;
