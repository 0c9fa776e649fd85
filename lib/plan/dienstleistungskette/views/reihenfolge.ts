import type { Id } from '@/lib/plan/doc/grundlagen';
import type { BildLane, BildSchritt, BildVerbindung, KetteBild } from './bild';

/** A step with what comes next, in the order a chain is read: along it, then down. */
export interface Glied {
  /** Counted from 1. */
  nummer: number;
  schritt: BildSchritt;
  lane: BildLane;
  danach: readonly Folge[];
}

export interface Folge {
  verbindung: BildVerbindung;
  nummer: number;
  /** It is a way back to a step from which this one can be reached again; mere word passed on is no way. */
  zurueck: boolean;
}

/** All steps of a chain in reading order, with what follows each of them. */
export function reihenfolge(bild: KetteBild): Glied[] {
  const orte = bild.lanes.flatMap((lane) => lane.schritte.map((schritt) => ({ schritt, lane })));
  orte.sort(
    (a, b) =>
      a.schritt.x + a.schritt.breite / 2 - (b.schritt.x + b.schritt.breite / 2) ||
      a.lane.oben + a.schritt.y - (b.lane.oben + b.schritt.y) ||
      (a.schritt.schritt.id < b.schritt.schritt.id ? -1 : 1),
  );
  const nummern = new Map(orte.map(({ schritt }, i) => [schritt.schritt.id, i + 1]));
  const hinaus = jeSchritt(bild.verbindungen);
  return orte.map(({ schritt, lane }, i) => ({
    nummer: i + 1,
    schritt,
    lane,
    danach: (hinaus.get(schritt.schritt.id) ?? [])
      .map((verbindung) => {
        const nummer = nummern.get(verbindung.nach.schritt.id) ?? 0;
        const rueckwaerts = nummer <= i + 1 && verbindung.verbindung.art !== 'information';
        return { verbindung, nummer, zurueck: rueckwaerts && erreicht(hinaus, verbindung) };
      })
      .sort((a, b) => a.nummer - b.nummer),
  }));
}

function jeSchritt(verbindungen: readonly BildVerbindung[]): Map<Id, BildVerbindung[]> {
  const je = new Map<Id, BildVerbindung[]>();
  for (const verbindung of verbindungen) {
    const liste = je.get(verbindung.von.schritt.id);
    if (liste) liste.push(verbindung);
    else je.set(verbindung.von.schritt.id, [verbindung]);
  }
  return je;
}

/** Whether the way from the end of an edge comes back to its beginning. */
function erreicht(
  hinaus: ReadonlyMap<Id, readonly BildVerbindung[]>,
  { von, nach }: BildVerbindung,
): boolean {
  const gesehen = new Set<Id>([nach.schritt.id]);
  const offen = [nach.schritt.id];
  for (let id = offen.pop(); id !== undefined; id = offen.pop()) {
    if (id === von.schritt.id) return true;
    for (const { nach: weiter, verbindung } of hinaus.get(id) ?? []) {
      if (verbindung.art === 'information' || gesehen.has(weiter.schritt.id)) continue;
      gesehen.add(weiter.schritt.id);
      offen.push(weiter.schritt.id);
    }
  }
  return false;
}
