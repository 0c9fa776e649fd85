import { akteurSichtbar } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import { type Beziehung, type Paar, STUFEN, type Stufe } from './schema';

/** The same word for a pair, whichever end comes first. */
export function paarSchluessel(a: Id, b: Id): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

export function schluesselVon({ vonAkteurId, zuAkteurId }: Paar): string {
  return paarSchluessel(vonAkteurId, zuAkteurId);
}

const REIHE = Object.keys(STUFEN) as Stufe[];

/** 0 for none, 1 for Kommunikation … 6 for Vertiefung. */
export function stufenzahl(stufe: Stufe | null): number {
  return stufe === null ? 0 : REIHE.indexOf(stufe) + 1;
}

/**
 * The Beziehungen between Akteure that are not in the bin, one for each pair: when two people make one at the same
 * time, the one with the smaller id counts on every side, and {@link doppelteBeziehungen} lists the other.
 */
export const beziehungenJePaar = merke(['beziehungen', 'akteure'], (plan): ReadonlyMap<string, Beziehung> => {
  const je = new Map<string, Beziehung>();
  for (const beziehung of gueltige(plan)) {
    const schluessel = schluesselVon(beziehung.paar);
    if (!je.has(schluessel)) je.set(schluessel, beziehung);
  }
  return je;
});

export function beziehungen(plan: Plan): Beziehung[] {
  return [...beziehungenJePaar(plan).values()];
}

/** Beziehungen of a pair that has one already; nothing of them is lost, somebody decides. */
export function doppelteBeziehungen(plan: Plan): Beziehung[] {
  const je = beziehungenJePaar(plan);
  return gueltige(plan).filter((eine) => je.get(schluesselVon(eine.paar)) !== eine);
}

export function beziehungZwischen(plan: Plan, a: Id, b: Id): Beziehung | null {
  return beziehungenJePaar(plan).get(paarSchluessel(a, b)) ?? null;
}

export function beziehungenVon(plan: Plan, akteurId: Id): Beziehung[] {
  return beziehungen(plan).filter(
    ({ paar }) => paar.vonAkteurId === akteurId || paar.zuAkteurId === akteurId,
  );
}

function gueltige(plan: Plan): Beziehung[] {
  return [...plan.beziehungen.values()]
    .filter(
      ({ paar, geloescht }) =>
        geloescht === null &&
        paar.vonAkteurId !== paar.zuAkteurId &&
        akteurSichtbar(plan, paar.vonAkteurId) &&
        akteurSichtbar(plan, paar.zuAkteurId),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
