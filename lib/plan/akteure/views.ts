import { type Id, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import type { Akteur } from './schema';

export interface AkteurZeile {
  akteur: Akteur;
  /** 1 for an organisation, 2 for its unit, … */
  tiefe: number;
  /** Names from the organisation down to this one. */
  pfad: string[];
}

interface AkteurStruktur {
  /** The parent as it counts: null where it is missing or the chain of parents runs in a circle. */
  eltern: ReadonlyMap<Id, Id | null>;
  kinder: ReadonlyMap<Id | null, readonly Akteur[]>;
}

/**
 * The Akteure as they hang together after repair: a missing parent counts as none; in a circle of parents the one
 * with the smallest id stands on its own, the same on every side (R30). Akteure in the bin take their units along.
 */
export const akteurStruktur = merke(['akteure'], (plan): AkteurStruktur => {
  const eltern = new Map<Id, Id | null>();
  for (const akteur of plan.akteure.values()) eltern.set(akteur.id, wirksameEltern(plan, akteur));
  const kinder = new Map<Id | null, Akteur[]>();
  for (const akteur of plan.akteure.values()) {
    if (akteur.geloescht) continue;
    const parentId = eltern.get(akteur.id) ?? null;
    kinder.set(parentId, [...(kinder.get(parentId) ?? []), akteur]);
  }
  for (const liste of kinder.values()) liste.sort(vergleichePlatz);
  return { eltern, kinder };
});

function wirksameEltern(plan: Plan, akteur: Akteur): Id | null {
  const kreis = new Set<Id>([akteur.id]);
  let parentId = akteur.platz.parentId;
  while (parentId !== null && plan.akteure.has(parentId) && !kreis.has(parentId)) {
    kreis.add(parentId);
    parentId = plan.akteure.get(parentId)?.platz.parentId ?? null;
  }
  const direkte = akteur.platz.parentId;
  if (direkte === null || !plan.akteure.has(direkte)) return null;
  if (parentId !== akteur.id) return direkte;
  return [...kreis].sort()[0] === akteur.id ? null : direkte;
}

/** All Akteure that are not in the bin, each organisation followed by its units. */
export const akteurListe = merke(['akteure'], (plan): AkteurZeile[] => {
  const { kinder } = akteurStruktur(plan);
  const zeilen = (parentId: Id | null, pfad: string[]): AkteurZeile[] =>
    (kinder.get(parentId) ?? []).flatMap((akteur) => {
      const eigener = [...pfad, akteur.name];
      return [{ akteur, tiefe: eigener.length, pfad: eigener }, ...zeilen(akteur.id, eigener)];
    });
  return zeilen(null, []);
});

const sichtbare = merke(['akteure'], (plan) => new Set(akteurListe(plan).map((zeile) => zeile.akteur.id)));

/** False for an Akteur in the bin (or under one that is) and for an id nobody has. */
export function akteurSichtbar(plan: Plan, id: Id | null): boolean {
  return id !== null && sichtbare(plan).has(id);
}

/** The name people read; also for one in the bin, because a screen may still show it there. */
export function akteurName(plan: Plan, id: Id): string {
  const akteur = plan.akteure.get(id);
  return akteur ? akteur.name || 'Akteur ohne Namen' : 'Unbekannter Akteur';
}

/** The Kurzname where there is one, else the name. */
export function akteurKurz(plan: Plan, id: Id): string {
  return plan.akteure.get(id)?.kurzname || akteurName(plan, id);
}

/** The Akteur and all units below it. */
export function akteurMitEinheiten(plan: Plan, id: Id): Id[] {
  const { kinder } = akteurStruktur(plan);
  return [id, ...(kinder.get(id) ?? []).flatMap((kind) => akteurMitEinheiten(plan, kind.id))];
}

/** Everything an Akteur has to do: Aktivitäten it leads or takes part in, in the bin or not. */
export const aktivitaetenJeAkteur = merke(['aktivitaeten'], (plan): ReadonlyMap<Id, readonly Id[]> => {
  const je = new Map<Id, Id[]>();
  for (const { id, federfuehrungId, beteiligteIds } of plan.aktivitaeten.values()) {
    for (const akteurId of new Set([...(federfuehrungId ? [federfuehrungId] : []), ...beteiligteIds])) {
      je.set(akteurId, [...(je.get(akteurId) ?? []), id]);
    }
  }
  return je;
});
