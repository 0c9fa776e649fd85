import { type Id, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import type { Aktivitaet, Ziel, ZielEbene } from '../schema';

export type Ebene = ZielEbene | 'aktivitaet';

/** A goal or an Aktivität as a thing with a place. */
export type Element =
  | { sammlung: 'ziele'; id: Id; ebene: ZielEbene; eintrag: Ziel }
  | { sammlung: 'aktivitaeten'; id: Id; ebene: 'aktivitaet'; eintrag: Aktivitaet };

/** Where an element stands after repair. */
export type Ort =
  | { art: 'baum'; parentId: Id | null }
  | { art: 'alternative'; nebenId: Id }
  | { art: 'unzugeordnet' }
  /** `wurzelId` is the element that carries the mark of the bin. */
  | { art: 'papierkorb'; wurzelId: Id };

export interface Struktur {
  elemente: ReadonlyMap<Id, Element>;
  orte: ReadonlyMap<Id, Ort>;
  /** Children in order; key null: the Grundsatzziele. Unassigned elements may have children too. */
  kinder: ReadonlyMap<Id | null, readonly Element[]>;
  alternativen: ReadonlyMap<Id, readonly Element[]>;
  unzugeordnet: readonly Element[];
}

export const ELTERN_EBENE: Record<Ebene, ZielEbene | null> = {
  grundsatzziel: null,
  rahmenziel: 'grundsatzziel',
  ergebnisziel: 'rahmenziel',
  aktivitaet: 'ergebnisziel',
};

const EBENEN: readonly Ebene[] = ['grundsatzziel', 'rahmenziel', 'ergebnisziel', 'aktivitaet'];

/**
 * The Zielsystem as it hangs together. Two people at once can leave a goal without a parent, at a wrong level, or
 * two goals as alternatives of each other; every side repairs what it shows by the same rules and writes nothing.
 */
export const struktur = merke(['ziele', 'aktivitaeten'], (plan): Struktur => {
  const elemente = alleElemente(plan);
  const orte = new Map<Id, Ort>();
  for (const id of elemente.keys()) orte.set(id, ortVon(elemente, orte, id));
  return { elemente, orte, ...eingeordnet(elemente, orte) };
});

function alleElemente(plan: Plan): Map<Id, Element> {
  const elemente = new Map<Id, Element>();
  for (const eintrag of plan.ziele.values())
    elemente.set(eintrag.id, { sammlung: 'ziele', id: eintrag.id, ebene: eintrag.ebene, eintrag });
  for (const eintrag of plan.aktivitaeten.values())
    elemente.set(eintrag.id, { sammlung: 'aktivitaeten', id: eintrag.id, ebene: 'aktivitaet', eintrag });
  return elemente;
}

/** Levels are fixed, so the way up the tree ends; only alternatives can run in a circle (see {@link gastgeber}). */
function ortVon(elemente: ReadonlyMap<Id, Element>, orte: Map<Id, Ort>, id: Id): Ort {
  const bekannt = orte.get(id);
  if (bekannt) return bekannt;
  const element = elemente.get(id);
  const ort = element ? bestimmeOrt(elemente, orte, element) : ({ art: 'unzugeordnet' } as const);
  orte.set(id, ort);
  return ort;
}

function bestimmeOrt(elemente: ReadonlyMap<Id, Element>, orte: Map<Id, Ort>, element: Element): Ort {
  if (element.eintrag.geloescht) return { art: 'papierkorb', wurzelId: element.id };
  if (istAlternative(element)) {
    const host = gastgeber(elemente, element);
    if (host === null)
      return element.ebene === 'grundsatzziel' ? { art: 'baum', parentId: null } : { art: 'unzugeordnet' };
    const ort = mitgenommen(elemente, orte, host);
    return ort ?? { art: 'alternative', nebenId: host.id };
  }
  if (element.ebene === 'grundsatzziel') return { art: 'baum', parentId: null };
  const eltern = elternVon(elemente, element);
  if (!eltern) return { art: 'unzugeordnet' };
  return mitgenommen(elemente, orte, eltern) ?? { art: 'baum', parentId: eltern.id };
}

/** What happens to whoever hangs on `element` when that is in the bin; null when it is not. */
function mitgenommen(elemente: ReadonlyMap<Id, Element>, orte: Map<Id, Ort>, element: Element): Ort | null {
  if (element.eintrag.geloescht?.umgewandelt) return { art: 'unzugeordnet' };
  const ort = ortVon(elemente, orte, element.id);
  return ort.art === 'papierkorb' ? ort : null;
}

/** The goal above that counts: the children of a parked Alternative belong to the goal it stands beside. */
function elternVon(elemente: ReadonlyMap<Id, Element>, element: Element): Element | null {
  const { parentId } = element.eintrag.platz;
  const eltern = parentId === null ? undefined : elemente.get(parentId);
  if (!eltern || eltern.ebene !== ELTERN_EBENE[element.ebene]) return null;
  if (!istAlternative(eltern) || eltern.eintrag.geloescht) return eltern;
  return gastgeber(elemente, eltern) ?? eltern;
}

function istAlternative(element: Element): boolean {
  return element.sammlung === 'ziele' && element.eintrag.platz.als === 'alternative';
}

/**
 * The goal an Alternative stands beside, at the end of a chain of alternatives. Two goals parked beside each other
 * at the same time form a circle: the one with the smallest id is released, the others stand beside it (R30).
 */
function gastgeber(elemente: ReadonlyMap<Id, Element>, alternative: Element): Element | null {
  const weg: Element[] = [alternative];
  for (;;) {
    const letztes = weg.at(-1) ?? alternative;
    const naechstes = elemente.get(letztes.eintrag.platz.parentId ?? '');
    if (!naechstes || naechstes.ebene !== alternative.ebene) return letztes === alternative ? null : letztes;
    if (!istAlternative(naechstes) || naechstes.eintrag.geloescht) return naechstes;
    const kreis = weg.findIndex((element) => element.id === naechstes.id);
    if (kreis >= 0) return geloest(weg.slice(kreis), alternative);
    weg.push(naechstes);
  }
}

function geloest(kreis: readonly Element[], alternative: Element): Element | null {
  const kleinste = kreis.reduce((a, b) => (a.id < b.id ? a : b));
  return kleinste.id === alternative.id ? null : kleinste;
}

function eingeordnet(elemente: ReadonlyMap<Id, Element>, orte: ReadonlyMap<Id, Ort>) {
  const kinder = new Map<Id | null, Element[]>();
  const alternativen = new Map<Id, Element[]>();
  const unzugeordnet: Element[] = [];
  for (const element of elemente.values()) {
    const ort = orte.get(element.id);
    if (ort?.art === 'baum') lege(kinder, ort.parentId, element);
    else if (ort?.art === 'alternative') lege(alternativen, ort.nebenId, element);
    else if (ort?.art === 'unzugeordnet') unzugeordnet.push(element);
  }
  for (const liste of [...kinder.values(), ...alternativen.values()]) liste.sort(nachPlatz);
  unzugeordnet.sort((a, b) => EBENEN.indexOf(a.ebene) - EBENEN.indexOf(b.ebene) || nachPlatz(a, b));
  return { kinder, alternativen, unzugeordnet };
}

function lege<K>(karte: Map<K, Element[]>, schluessel: K, element: Element): void {
  const liste = karte.get(schluessel);
  if (liste) liste.push(element);
  else karte.set(schluessel, [element]);
}

function nachPlatz(a: Element, b: Element): number {
  return vergleichePlatz(a.eintrag, b.eintrag);
}
