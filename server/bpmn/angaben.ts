import * as z from 'zod/mini';
import type { Akteur } from '@/lib/plan/akteure/schema';
import {
  KETTEN_ARTEN,
  type Kette,
  type Schritt,
  type Verbindung,
  zeitspanneSchema,
} from '@/lib/plan/dienstleistungskette/schema';
import type { BildLane } from '@/lib/plan/dienstleistungskette/views/bild';
import { type Id, idSchema, kurztextSchema } from '@/lib/plan/doc/grundlagen';
import { ncname } from './namen';

/** What BPMN has no place for: one JSON value in an attribute of our own namespace. */

const arten = Object.keys(KETTEN_ARTEN) as Kette['art'][];
const kurz = kurztextSchema;
const spanne = z.nullable(zeitspanneSchema);
const ids = z.array(idSchema).check(z.maxLength(200));
const faden = { zielIds: ids, aktivitaetIds: ids, themaIds: ids };

export const ketteAngabenSchema = z.partial(
  z.object({
    art: z.enum(arten),
    notiz: z.string().check(z.maxLength(20_000)),
    istId: idSchema,
    ...faden,
  }),
);

/** Whose lane it is; `akteur` and `rechtsgrundlage` make the Akteur where the network does not know it. */
export const laneAngabenSchema = z.partial(
  z.object({
    akteurId: idSchema,
    akteur: kurz,
    rechtsgrundlage: kurz,
    /** What the lane is called instead of its Akteur. */
    titel: kurz,
  }),
);
export type LaneAngaben = z.infer<typeof laneAngabenSchema>;

export const schrittAngabenSchema = z.partial(
  z.object({
    dauer: spanne,
    wartezeit: spanne,
    rechtsgrundlage: kurz,
    system: kurz,
    nutzertext: kurz,
    mitbringen: kurz,
    federfuehrungId: idSchema,
    vorlageId: idSchema,
    /** The id of the step in the file. */
    doppeltZu: z.string().check(z.maxLength(200)),
    ...faden,
  }),
);
export type SchrittAngaben = z.infer<typeof schrittAngabenSchema>;

export const verbindungAngabenSchema = z.partial(
  z.object({
    beschriftung: kurz,
    ergebnis: kurz,
    bedingung: kurz,
    uebergabe: z.nullable(z.boolean()),
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
  }),
);
export type VerbindungAngaben = z.infer<typeof verbindungAngabenSchema>;

export function angabenVonSchritt(schritt: Schritt): SchrittAngaben {
  const { dauer, wartezeit, rechtsgrundlage, system, nutzertext, mitbringen } = schritt;
  const { federfuehrungId, doppeltZuId, vorlageId, zielIds, aktivitaetIds, themaIds } = schritt;
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
      vorlageId: vorlageId ?? undefined,
      doppeltZu: doppeltZuId ? ncname(doppeltZuId) : undefined,
    },
  });
}

export function angabenVonKette(kette: Kette): object {
  const { art, notiz, istId, zielIds, aktivitaetIds, themaIds } = kette;
  return ohneLeere({ art, notiz, istId, zielIds, aktivitaetIds, themaIds });
}

export function angabenVonLane(
  { lane, akteurId }: Pick<BildLane, 'lane' | 'akteurId'>,
  akteure: ReadonlyMap<Id, Akteur>,
): LaneAngaben {
  const akteur = akteurId === null ? undefined : akteure.get(akteurId);
  return ohneLeere({
    ...{ akteurId: akteurId ?? undefined, akteur: akteur?.name, titel: lane?.titel.trim() },
    rechtsgrundlage: akteur?.rechtsgrundlage,
  });
}

/** What such an attribute says, field by field; nothing where somebody has broken it. */
export function liesAngaben<T extends object>(
  schema: z.ZodMiniType<T>,
  text: string | undefined,
): { [F in keyof T]?: Exclude<T[F], undefined> } {
  const nichts: { [F in keyof T]?: Exclude<T[F], undefined> } = {};
  if (!text) return nichts;
  try {
    const { data } = schema.safeParse(JSON.parse(text));
    const gesagt = Object.entries(data ?? {}).filter(([, wert]) => wert !== undefined);
    return Object.assign(nichts, Object.fromEntries(gesagt));
  } catch {
    return nichts;
  }
}

export function angabenVonVerbindung(verbindung: Verbindung): VerbindungAngaben {
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
