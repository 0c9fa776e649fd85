import type { Id } from '@/lib/plan/doc/grundlagen';
import type { BildSchritt, BildVerbindung, KetteBild } from './bild';

/** The chain as the ways a person can go: without notes and without edges that only pass on word. */
export interface Wegenetz {
  schritte: readonly BildSchritt[];
  hinaus: ReadonlyMap<Id, readonly BildVerbindung[]>;
  hinein: ReadonlyMap<Id, readonly BildVerbindung[]>;
  /** Edges that lead back: each closes a loop. */
  zurueck: ReadonlySet<Id>;
  /** The loops, each as the steps it runs through, from where it comes back to. */
  schleifen: readonly (readonly BildSchritt[])[];
  /** Steps from the end to the beginning: every step stands behind those that follow it. */
  rueckwaerts: readonly BildSchritt[];
}

/** Walks from the starts, then from whatever was not reached, in reading order; so loops are named the same on every screen. */
export function wegenetz(bild: KetteBild): Wegenetz {
  const schritte = bild.lanes.flatMap((lane) => lane.schritte).filter((s) => s.schritt.art !== 'notiz');
  const wege = bild.verbindungen.filter(({ verbindung }) => verbindung.art !== 'information');
  const hinaus = gruppiere(wege, ({ von }) => von.schritt.id);
  const hinein = gruppiere(wege, ({ nach }) => nach.schritt.id);
  const anfaenge = [...schritte].sort((a, b) => rang(a) - rang(b) || a.x - b.x);
  const fertig = new Set<Id>();
  const rueckwaerts: BildSchritt[] = [];
  const zurueck = new Set<Id>();
  const schleifen: BildSchritt[][] = [];
  // A loop is cut where it leads back in the picture, not wherever the walk happens to meet it again: there people
  // see it, and only so the longest way is not cut in its middle.
  for (const kante of wege) {
    const weg = mitteX(kante.nach) <= mitteX(kante.von) ? wegNach(hinaus, kante) : null;
    if (!weg) continue;
    zurueck.add(kante.verbindung.id);
    schleifen.push(weg);
  }
  for (const anfang of anfaenge) {
    if (fertig.has(anfang.schritt.id)) continue;
    besuche(anfang);
  }
  return { schritte, hinaus, hinein, zurueck, schleifen, rueckwaerts };

  /** Depth first without recursion: a chain may be thousands of steps long. */
  function besuche(anfang: BildSchritt): void {
    const pfad: { s: BildSchritt; naechste: number }[] = [{ s: anfang, naechste: 0 }];
    const aufPfad = new Set<Id>([anfang.schritt.id]);
    for (let oben = pfad.at(-1); oben; oben = pfad.at(-1)) {
      const kante = (hinaus.get(oben.s.schritt.id) ?? [])[oben.naechste];
      oben.naechste += 1;
      if (!kante) {
        pfad.pop();
        aufPfad.delete(oben.s.schritt.id);
        fertig.add(oben.s.schritt.id);
        rueckwaerts.push(oben.s);
        continue;
      }
      const { id } = kante.nach.schritt;
      if (zurueck.has(kante.verbindung.id)) continue;
      if (aufPfad.has(id)) {
        zurueck.add(kante.verbindung.id);
        const ab = pfad.findIndex(({ s }) => s.schritt.id === id);
        schleifen.push(pfad.slice(ab).map(({ s }) => s));
      } else if (!fertig.has(id)) {
        aufPfad.add(id);
        pfad.push({ s: kante.nach, naechste: 0 });
      }
    }
  }
}

const mitteX = (s: BildSchritt): number => s.x + s.breite / 2;

/** The shortest way from where an edge ends to where it begins: the loop it closes; null when it closes none. */
function wegNach(
  hinaus: ReadonlyMap<Id, readonly BildVerbindung[]>,
  { von, nach }: BildVerbindung,
): BildSchritt[] | null {
  const davor = new Map<Id, BildSchritt | null>([[nach.schritt.id, null]]);
  const offen = [nach];
  for (const hier of offen) {
    if (hier.schritt.id === von.schritt.id) {
      const weg: BildSchritt[] = [];
      for (let s: BildSchritt | null = hier; s !== null; s = davor.get(s.schritt.id) ?? null) weg.unshift(s);
      return weg;
    }
    for (const { nach: weiter } of hinaus.get(hier.schritt.id) ?? []) {
      if (davor.has(weiter.schritt.id)) continue;
      davor.set(weiter.schritt.id, hier);
      offen.push(weiter);
    }
  }
  return null;
}

const rang = (s: BildSchritt): number => (s.schritt.art === 'start' ? 0 : 1);

function gruppiere(
  kanten: readonly BildVerbindung[],
  wonach: (kante: BildVerbindung) => Id,
): Map<Id, BildVerbindung[]> {
  const je = new Map<Id, BildVerbindung[]>();
  for (const kante of kanten) {
    const liste = je.get(wonach(kante));
    if (liste) liste.push(kante);
    else je.set(wonach(kante), [kante]);
  }
  return je;
}

/** Every step that can be reached from the given ones. */
export function erreichbar(netz: Wegenetz, ab: readonly Id[]): ReadonlySet<Id> {
  const gesehen = new Set<Id>(ab);
  const offen = [...ab];
  for (let id = offen.pop(); id !== undefined; id = offen.pop()) {
    for (const { nach } of netz.hinaus.get(id) ?? []) {
      if (gesehen.has(nach.schritt.id)) continue;
      gesehen.add(nach.schritt.id);
      offen.push(nach.schritt.id);
    }
  }
  return gesehen;
}
