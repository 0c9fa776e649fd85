import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import { type Kette, SCHRITT_ARTEN } from '../schema';
import { gingMit, kommtMit } from './kommt-mit';
import { ketteTitel, laneTitel, schrittTitel } from './namen';

/** Something of a chain that was thrown away and can be brought back by itself. */
export interface KettenAbfall {
  sammlung: 'ketten' | 'lanes' | 'schritte' | 'verbindungen' | 'pruefungenAmFall';
  id: Id;
  /** „Bahn“, „Entscheidung“ … */
  art: string;
  titel: string;
  /** The chain it comes back into; for a chain itself its own id. */
  kettenId: Id;
  kette: string;
  /** How many steps come back with a lane. */
  schritte: number;
  /** ISO instant. */
  am: string;
  durch: string;
}

type Geloescht = NonNullable<Kette['geloescht']>;
type Teil = Omit<KettenAbfall, 'kette' | 'am' | 'durch'> & { geloescht: Geloescht };

/**
 * What lies in the bin of all chains, newest first. What went along with something else is not listed: it comes back
 * with it. An edge is listed while both its steps stand.
 */
export const kettenPapierkorb = merke(
  ['ketten', 'lanes', 'schritte', 'verbindungen', 'pruefungenAmFall', 'akteure'],
  (plan): KettenAbfall[] =>
    [...ketten(plan), ...lanes(plan), ...schritte(plan), ...verbindungen(plan), ...pruefungen(plan)]
      .filter(({ id }) => !kommtMit(plan, id))
      .map(({ geloescht, ...teil }) => ({ ...teil, kette: ketteTitel(plan, teil.kettenId), ...geloescht }))
      .sort((a, b) => (a.am < b.am ? 1 : -1)),
);

function weg<T extends { geloescht: Geloescht | null }>(saetze: Iterable<T>) {
  return [...saetze].flatMap((satz) => (satz.geloescht ? [{ satz, geloescht: satz.geloescht }] : []));
}

function ketten(plan: Plan): Teil[] {
  return weg(plan.ketten.values()).map(({ satz: { id }, geloescht }) => ({
    ...{ sammlung: 'ketten', id, art: 'Kette', titel: ketteTitel(plan, id), kettenId: id, schritte: 0 },
    geloescht,
  }));
}

function lanes(plan: Plan): Teil[] {
  return weg(plan.lanes.values()).map(({ satz: lane, geloescht }) => ({
    ...{ sammlung: 'lanes', id: lane.id, art: 'Bahn', titel: laneTitel(plan, lane) },
    kettenId: lane.platz.parentId ?? '',
    schritte: [...plan.schritte.values()].filter((s) => gingMit(plan, s)?.id === lane.id).length,
    geloescht,
  }));
}

function schritte(plan: Plan): Teil[] {
  return weg(plan.schritte.values()).map(({ satz: s, geloescht }) => ({
    ...{ sammlung: 'schritte', id: s.id, art: SCHRITT_ARTEN[s.art], titel: schrittTitel(s) },
    ...{ kettenId: s.kettenId, schritte: 0, geloescht },
  }));
}

function verbindungen(plan: Plan): Teil[] {
  return weg(plan.verbindungen.values()).flatMap(({ satz: { id, enden, kettenId }, geloescht }): Teil[] => {
    const [von, nach] = [plan.schritte.get(enden.vonId), plan.schritte.get(enden.nachId)];
    if (!von || !nach) return [];
    const titel = `${schrittTitel(von)} → ${schrittTitel(nach)}`;
    return [{ sammlung: 'verbindungen', id, art: 'Verbindung', titel, kettenId, schritte: 0, geloescht }];
  });
}

function pruefungen(plan: Plan): Teil[] {
  return weg(plan.pruefungenAmFall.values()).map(({ satz: { id, titel, platz }, geloescht }) => ({
    ...{ sammlung: 'pruefungenAmFall', id, art: 'Prüfung am Fall', titel: titel || 'ohne Titel' },
    ...{ kettenId: platz.parentId ?? '', schritte: 0, geloescht },
  }));
}
