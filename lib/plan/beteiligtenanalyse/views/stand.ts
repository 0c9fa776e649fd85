import type * as z from 'zod/mini';
import { type Akteur, akteurSchema } from '@/lib/plan/akteure/schema';
import { akteurListe } from '@/lib/plan/akteure/views';
import { type Beziehung, beziehungSchema } from '@/lib/plan/beziehungen/schema';
import { beziehungen } from '@/lib/plan/beziehungen/views';
import type { Plan } from '@/lib/plan/doc/plan';
import {
  type AkteurKonflikt,
  type Einschaetzung,
  einschaetzungSchema,
  konfliktSchema,
  type Spalte,
  spalteSchema,
} from '../schema';
import { konflikteJePaar, spalten } from '../views';

/** What everybody may see of a Stand. */
export interface PlanTeil {
  akteure: readonly Akteur[];
  beziehungen: readonly Beziehung[];
}

/** What only the readers of the analysis may see of it. */
export interface AnalyseTeil {
  spalten: readonly Spalte[];
  einschaetzungen: readonly Einschaetzung[];
  konflikte: readonly AkteurKonflikt[];
}

/** The Akteure of a network at one moment. `analyse` is null for whoever it is closed to. */
export interface Stand {
  plan: PlanTeil;
  analyse: AnalyseTeil | null;
}

/** The present state, without what lies in the bin. */
export function planTeil(plan: Plan): PlanTeil {
  return { akteure: akteurListe(plan).map(({ akteur }) => akteur), beziehungen: beziehungen(plan) };
}

export function analyseTeil(analyse: Plan): AnalyseTeil {
  return {
    spalten: spalten(analyse),
    einschaetzungen: [...analyse.einschaetzungen.values()],
    konflikte: [...konflikteJePaar(analyse).values()].flatMap(({ eintraege }) => eintraege),
  };
}

/** A kept part as it can be read now: fields that came later have their defaults, broken records are left out. */
export function lesePlanTeil(json: string): PlanTeil {
  const roh = alsObjekt(json);
  return {
    akteure: lesbare(akteurSchema, roh.akteure),
    beziehungen: lesbare(beziehungSchema, roh.beziehungen),
  };
}

export function leseAnalyseTeil(json: string): AnalyseTeil {
  const roh = alsObjekt(json);
  return {
    spalten: lesbare(spalteSchema, roh.spalten),
    einschaetzungen: lesbare(einschaetzungSchema, roh.einschaetzungen),
    konflikte: lesbare(konfliktSchema, roh.konflikte),
  };
}

function alsObjekt(json: string): Record<string, unknown> {
  const wert: unknown = JSON.parse(json);
  return typeof wert === 'object' && wert !== null ? { ...wert } : {};
}

function lesbare<T>(schema: z.ZodMiniType<T>, liste: unknown): T[] {
  if (!Array.isArray(liste)) return [];
  return liste.flatMap((eintrag: unknown) => {
    const gelesen = schema.safeParse(eintrag);
    return gelesen.success ? [gelesen.data] : [];
  });
}
