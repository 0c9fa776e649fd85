import { type Id, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import type { Kette, Lane, Schritt, Verbindung } from '../schema';

/** The records of each chain, without the bin. */

type JeKette<T> = ReadonlyMap<Id, readonly T[]>;

const lanesJeKette = merke(['lanes'], (plan): JeKette<Lane> => {
  const je = gruppiere(plan.lanes.values(), (lane) => lane.platz.parentId);
  for (const liste of je.values()) liste.sort(vergleichePlatz);
  return je;
});
// The order in a shared map is another one in every browser: routes and words must not depend on it.
const schritteJeKette = merke(['schritte'], (plan): JeKette<Schritt> => nachId(plan.schritte.values()));
const verbindungenJeKette = merke(
  ['verbindungen'],
  (plan): JeKette<Verbindung> => nachId(plan.verbindungen.values()),
);

/** Lanes from top to bottom. */
export function lanesVon(plan: Plan, kettenId: Id): readonly Lane[] {
  return lanesJeKette(plan).get(kettenId) ?? [];
}

export function schritteVon(plan: Plan, kettenId: Id): readonly Schritt[] {
  return schritteJeKette(plan).get(kettenId) ?? [];
}

/** Edges as stored: their ends may be gone. Screens read {@link ketteBild}. */
export function verbindungenVon(plan: Plan, kettenId: Id): readonly Verbindung[] {
  return verbindungenJeKette(plan).get(kettenId) ?? [];
}

/** All chains in the order people gave them. */
export const kettenListe = merke(['ketten'], (plan): Kette[] =>
  [...plan.ketten.values()].filter(({ geloescht }) => !geloescht).sort(vergleichePlatz),
);

/** Which chain a record of any of the chain collections belongs to; null for everything else. */
export function ketteVon(plan: Plan, id: Id): Id | null {
  if (plan.ketten.has(id)) return id;
  const teil = plan.schritte.get(id) ?? plan.verbindungen.get(id);
  if (teil) return teil.kettenId;
  const pruefungId = plan.befunde.get(id)?.platz.parentId ?? id;
  return (plan.lanes.get(id) ?? plan.pruefungenAmFall.get(pruefungId))?.platz.parentId ?? null;
}

function nachId<T extends MitKette & { id: Id }>(saetze: Iterable<T>): JeKette<T> {
  const je = gruppiere(saetze);
  for (const liste of je.values()) liste.sort((a, b) => (a.id < b.id ? -1 : 1));
  return je;
}

type MitKette = { geloescht: unknown } & ({ kettenId: Id } | { platz: { parentId: Id | null } });

function gruppiere<T extends MitKette>(
  saetze: Iterable<T>,
  ketteId: (satz: T) => Id | null = (satz) => ('kettenId' in satz ? satz.kettenId : null),
): Map<Id, T[]> {
  const je = new Map<Id, T[]>();
  for (const satz of saetze) {
    const id = satz.geloescht ? null : ketteId(satz);
    if (id === null) continue;
    const liste = je.get(id);
    if (liste) liste.push(satz);
    else je.set(id, [satz]);
  }
  return je;
}
