import { akteurListe } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke } from '@/lib/plan/doc/plan';
import type { Beziehung } from '../schema';
import { beziehungen, stufenzahl } from '../views';

/** What the map says in figures. Only Beziehungen that exist today count as connections. */
export interface Kennzahlen {
  /** Connections of each Akteur. */
  grad: ReadonlyMap<Id, number>;
  /** Share (0 to 1) of the shortest ways between two others that run through the Akteur: who holds the network together. */
  vermittlung: ReadonlyMap<Id, number>;
  /** Groups that are connected among themselves, the largest first; single Akteure are in `unverbunden`. */
  komponenten: readonly (readonly Id[])[];
  unverbunden: readonly Id[];
  /** Wanted closer than today, the largest distance first. */
  engerGewuenscht: readonly { beziehung: Beziehung; abstand: number }[];
}

export const kennzahlen = merke(['akteure', 'beziehungen'], (plan): Kennzahlen => {
  const ids = akteurListe(plan).map(({ akteur }) => akteur.id);
  const alle = beziehungen(plan);
  const kanten = new Map<Id, Id[]>(ids.map((id) => [id, []]));
  for (const { paar, heute } of alle) {
    if (heute === null) continue;
    kanten.get(paar.vonAkteurId)?.push(paar.zuAkteurId);
    kanten.get(paar.zuAkteurId)?.push(paar.vonAkteurId);
  }
  const gruppen = komponenten(ids, kanten);
  return {
    grad: new Map(ids.map((id) => [id, kanten.get(id)?.length ?? 0])),
    vermittlung: vermittlung(ids, kanten),
    komponenten: gruppen.filter((gruppe) => gruppe.length > 1),
    unverbunden: ids.filter((id) => kanten.get(id)?.length === 0),
    engerGewuenscht: alle
      .map((beziehung) => ({
        beziehung,
        abstand: stufenzahl(beziehung.gewuenscht) - stufenzahl(beziehung.heute),
      }))
      .filter(({ beziehung, abstand }) => beziehung.gewuenscht !== null && abstand > 0)
      .sort((a, b) => b.abstand - a.abstand || (a.beziehung.id < b.beziehung.id ? -1 : 1)),
  };
});

function komponenten(ids: readonly Id[], kanten: ReadonlyMap<Id, readonly Id[]>): Id[][] {
  const gesehen = new Set<Id>();
  const gruppen: Id[][] = [];
  for (const start of ids) {
    if (gesehen.has(start)) continue;
    gesehen.add(start);
    const gruppe = [start];
    for (let i = 0; i < gruppe.length; i += 1) {
      for (const id of kanten.get(gruppe[i] ?? '') ?? []) {
        if (gesehen.has(id)) continue;
        gesehen.add(id);
        gruppe.push(id);
      }
    }
    gruppen.push(gruppe);
  }
  return gruppen.sort((a, b) => b.length - a.length);
}

/** Betweenness after Brandes (2001), unweighted, both directions of a pair counted once. */
function vermittlung(ids: readonly Id[], kanten: ReadonlyMap<Id, readonly Id[]>): Map<Id, number> {
  const summe = new Map<Id, number>(ids.map((id) => [id, 0]));
  for (const start of ids) {
    const wege = new Map<Id, number>([[start, 1]]);
    const weite = new Map<Id, number>([[start, 0]]);
    const vorgaenger = new Map<Id, Id[]>();
    const folge = [start];
    for (let i = 0; i < folge.length; i += 1) {
      const von = folge[i] ?? '';
      const schritt = (weite.get(von) ?? 0) + 1;
      for (const zu of kanten.get(von) ?? []) {
        if (!weite.has(zu)) {
          weite.set(zu, schritt);
          folge.push(zu);
        }
        if (weite.get(zu) !== schritt) continue;
        wege.set(zu, (wege.get(zu) ?? 0) + (wege.get(von) ?? 0));
        vorgaenger.set(zu, [...(vorgaenger.get(zu) ?? []), von]);
      }
    }
    const anteil = new Map<Id, number>();
    for (const zu of folge.reverse()) {
      for (const von of vorgaenger.get(zu) ?? []) {
        const teil = ((wege.get(von) ?? 0) / (wege.get(zu) ?? 1)) * (1 + (anteil.get(zu) ?? 0));
        anteil.set(von, (anteil.get(von) ?? 0) + teil);
      }
      if (zu !== start) summe.set(zu, (summe.get(zu) ?? 0) + (anteil.get(zu) ?? 0));
    }
  }
  const paare = (ids.length - 1) * (ids.length - 2);
  return new Map([...summe].map(([id, wert]) => [id, paare > 0 ? wert / paare : 0]));
}
