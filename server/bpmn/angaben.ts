import { z } from 'zod';
import {
  KETTEN_ARTEN,
  type Kette,
  type Schritt,
  type Verbindung,
  zeitspanneSchema,
} from '@/lib/plan/dienstleistungskette/schema';
import { idSchema, kurztextSchema } from '@/lib/plan/doc/grundlagen';
import { ncname } from './namen';

/** What BPMN has no place for: one JSON value in an attribute of our own namespace. */

const arten = Object.keys(KETTEN_ARTEN) as Kette['art'][];
const kurz = kurztextSchema;
const spanne = z.nullable(zeitspanneSchema);
const ids = z.array(idSchema).max(200);
const faden = { zielIds: ids, aktivitaetIds: ids, themaIds: ids };

export const ketteAngabenSchema = z.object({ art: z.enum(arten), notiz: z.string().max(20_000), ...faden });

export const schrittAngabenSchema = z.object({
  dauer: spanne,
  wartezeit: spanne,
  rechtsgrundlage: kurz,
  system: kurz,
  nutzertext: kurz,
  mitbringen: kurz,
  federfuehrungId: idSchema,
  /** The id of the step in the file. */
  doppeltZu: z.string().max(200),
  ...faden,
});
export type SchrittAngaben = z.infer<typeof schrittAngabenSchema>;

export const verbindungAngabenSchema = z.object({
  beschriftung: kurz,
  ergebnis: kurz,
  bedingung: kurz,
  uebergabe: z.boolean().nullable(),
  geberSchuldet: kurz,
  nehmerBautAuf: kurz,
  weg: kurz,
  information: kurz,
  datenschutz: kurz,
  frist: kurz,
  geregelt: z.boolean(),
  beschluss: kurz,
  problem: kurz,
  verantwortlichGeberId: idSchema,
  verantwortlichNehmerId: idSchema,
});
export type VerbindungAngaben = z.infer<typeof verbindungAngabenSchema>;

export function angabenVonSchritt(schritt: Schritt): Partial<SchrittAngaben> {
  const { dauer, wartezeit, rechtsgrundlage, system, nutzertext, mitbringen } = schritt;
  const { federfuehrungId, doppeltZuId, zielIds, aktivitaetIds, themaIds } = schritt;
  return ohneLeere({
    ...{
      dauer,
      wartezeit,
      rechtsgrundlage,
      system,
      nutzertext,
      mitbringen,
      zielIds,
      aktivitaetIds,
      themaIds,
    },
    ...{
      federfuehrungId: federfuehrungId ?? undefined,
      doppeltZu: doppeltZuId ? ncname(doppeltZuId) : undefined,
    },
  });
}

export function angabenVonKette(kette: Kette): object {
  const { art, notiz, zielIds, aktivitaetIds, themaIds } = kette;
  return ohneLeere({ art, notiz, zielIds, aktivitaetIds, themaIds });
}

export function angabenVonVerbindung(verbindung: Verbindung): Partial<VerbindungAngaben> {
  const { ergebnis, bedingung, uebergabe, geberSchuldet, nehmerBautAuf, weg, information } = verbindung;
  const { beschriftung, datenschutz, frist, geregelt, beschluss, problem } = verbindung;
  const { verantwortlichGeberId, verantwortlichNehmerId } = verbindung;
  return ohneLeere({
    ...{ beschriftung, ergebnis, bedingung, uebergabe, geberSchuldet, nehmerBautAuf, weg, information },
    ...{ datenschutz, frist, geregelt, beschluss, problem },
    verantwortlichGeberId: verantwortlichGeberId ?? undefined,
    verantwortlichNehmerId: verantwortlichNehmerId ?? undefined,
  });
}

function ohneLeere<T extends object>(angaben: T): Partial<T> {
  const voll = Object.entries(angaben).filter(
    ([, wert]) =>
      wert !== '' &&
      wert !== null &&
      wert !== undefined &&
      wert !== false &&
      !(Array.isArray(wert) && wert.length === 0),
  );
  const nurVolle: Partial<T> = {};
  return Object.assign(nurVolle, Object.fromEntries(voll));
}
