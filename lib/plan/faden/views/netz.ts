import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan, type SammlungName } from '@/lib/plan/doc/plan';
import { THEMA_ARTEN } from '@/lib/plan/themen/schema';
import { themaTitel, themenStruktur } from '@/lib/plan/themen/views';
import { ebeneText, gliederung, indikatorZeile, nummern, teileVon } from '@/lib/plan/zielsystem/views';
import { knuepfeKetten } from './ketten';

/** The stages of the thread, in its order. */
export const STUFEN = {
  fall: 'Fälle',
  thema: 'Themen',
  ziel: 'Ziele',
  aktivitaet: 'Aktivitäten',
  schritt: 'Schritte',
  indikator: 'Indikatoren',
} as const;
export type Stufe = keyof typeof STUFEN;
export const STUFEN_NAMEN = Object.keys(STUFEN) as Stufe[];

/** One thing the thread runs through. */
export interface Knoten {
  id: Id;
  stufe: Stufe;
  /** What it is: „generativ“, „Ergebnisziel“, „Schritt“. */
  art: string;
  nummer: string;
  titel: string;
}

/** What hangs on what: every thing with its neighbours downstream and upstream, in the order of the screens. */
export interface Fadennetz {
  knoten: ReadonlyMap<Id, Knoten>;
  ab: ReadonlyMap<Id, readonly Id[]>;
  auf: ReadonlyMap<Id, readonly Id[]>;
  /** Place of each thing in reading order. */
  ordnung: ReadonlyMap<Id, number>;
}

/** Collections the net is made of. */
export const NETZ_TEILE: readonly SammlungName[] = [
  'themen',
  'themencluster',
  'fundstellen',
  'ziele',
  'aktivitaeten',
  'indikatoren',
  'quellen',
  'annahmen',
  'ketten',
  'schritte',
];

export interface Knuepfer {
  setze: (knoten: Knoten) => void;
  /** Downstream from `von` to `nach`; ends nobody shows are left out. */
  verbinde: (von: Id, nach: Id) => void;
}

/**
 * The whole thread as a net. A case stands in it by what its Fundstellen call it: which cases a person may read is
 * not known here.
 */
export const fadennetz = merke(NETZ_TEILE, (plan): Fadennetz => {
  const knoten = new Map<Id, Knoten>();
  const kanten: [Id, Id][] = [];
  const k: Knuepfer = {
    setze: (eintrag) => knoten.set(eintrag.id, eintrag),
    verbinde: (von, nach) => kanten.push([von, nach]),
  };
  knuepfeThemen(plan, k);
  knuepfeZiele(plan, k);
  knuepfeKetten(plan, k);
  const ab = new Map<Id, Id[]>();
  const auf = new Map<Id, Id[]>();
  const gesehen = new Set<string>();
  for (const [von, nach] of kanten) {
    if (!knoten.has(von) || !knoten.has(nach) || von === nach || gesehen.has(`${von} ${nach}`)) continue;
    gesehen.add(`${von} ${nach}`);
    reiheAn(ab, von, nach);
    reiheAn(auf, nach, von);
  }
  return { knoten, ab, auf, ordnung: new Map([...knoten.keys()].map((id, i) => [id, i])) };
});

function reiheAn(karte: Map<Id, Id[]>, schluessel: Id, wert: Id): void {
  const liste = karte.get(schluessel);
  if (liste) liste.push(wert);
  else karte.set(schluessel, [wert]);
}

function knuepfeThemen(plan: Plan, { setze, verbinde }: Knuepfer): void {
  const { liste, fundstellen } = themenStruktur(plan);
  for (const { thema, stapel } of liste) {
    for (const teil of [thema, ...stapel]) {
      for (const id of teil.fallIds) setze({ id, stufe: 'fall', art: 'Fall', nummer: '', titel: 'Fall' });
    }
  }
  for (const { thema, stapel } of liste) {
    for (const teil of [thema, ...stapel]) {
      for (const { fallId, alias } of fundstellen.get(teil.id) ?? []) {
        if (fallId) setze({ id: fallId, stufe: 'fall', art: 'Fall', nummer: '', titel: alias || 'Fall' });
      }
    }
  }
  for (const { id, thema, bezuege } of liste) {
    setze({ id, stufe: 'thema', art: THEMA_ARTEN[thema.art], nummer: '', titel: themaTitel(plan, id) });
    for (const fallId of bezuege.fallIds) verbinde(fallId, id);
    for (const herkunft of bezuege.ausThemaIds) verbinde(herkunft, id);
    for (const zielId of bezuege.zielIds) verbinde(id, zielId);
  }
}

/** Alternatives and unassigned goals belong to the thread too: what somebody linked must not vanish. */
function knuepfeZiele(plan: Plan, { setze, verbinde }: Knuepfer): void {
  const zahlen = nummern(plan);
  for (const zeile of gliederung(plan)) {
    const { id, sammlung, ebene } = zeile;
    const nummer = zahlen.get(id) ?? '';
    const titel = plan[sammlung].get(id)?.titel.trim() || 'ohne Wortlaut';
    setze({
      id,
      stufe: sammlung === 'ziele' ? 'ziel' : 'aktivitaet',
      art: zeile.alternative ? 'Alternative' : ebeneText(ebene),
      nummer,
      titel,
    });
    if (zeile.parentId && !zeile.alternative) verbinde(zeile.parentId, id);
    if (sammlung !== 'ziele') continue;
    for (const indikator of teileVon(plan, id).indikatoren) {
      const text = indikatorZeile(indikator) || 'ohne Wortlaut';
      setze({ id: indikator.id, stufe: 'indikator', art: 'Indikator', nummer: '', titel: text });
      verbinde(id, indikator.id);
    }
  }
}

/** Everything reachable from `anfang` along `kanten`, without the beginning itself. */
export function erreichbar(kanten: ReadonlyMap<Id, readonly Id[]>, anfang: Iterable<Id>): Set<Id> {
  const start = new Set(anfang);
  const gefunden = new Set<Id>();
  const offen = [...start];
  for (let id = offen.pop(); id !== undefined; id = offen.pop()) {
    for (const naechste of kanten.get(id) ?? []) {
      if (gefunden.has(naechste) || start.has(naechste)) continue;
      gefunden.add(naechste);
      offen.push(naechste);
    }
  }
  return gefunden;
}
