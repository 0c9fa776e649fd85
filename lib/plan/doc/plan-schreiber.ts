import * as Y from 'yjs';
import type * as z from 'zod/mini';
import { type DokumentArt, dokumentArt } from './arten';
import type { Id } from './grundlagen';
import {
  type Datensaetze,
  FAECHER,
  LANGTEXTE,
  MENGEN,
  type PlanMeta,
  type Platzsammlung,
  type SAMMLUNGEN,
  type SammlungName,
} from './plan';

const VORSAETZE: Record<SammlungName, string> = {
  akteure: 'akt',
  ziele: 'ziel',
  aktivitaeten: 'tun',
  indikatoren: 'ind',
  quellen: 'que',
  annahmen: 'ann',
  messwerte: 'mes',
  kostenpositionen: 'kos',
  themen: 'the',
  themencluster: 'clu',
  fundstellen: 'fst',
  planungsdaten: 'dat',
  ketten: 'ket',
  lanes: 'bahn',
  schritte: 'sch',
  verbindungen: 'ver',
  pruefungenAmFall: 'pru',
  befunde: 'bef',
  beziehungen: 'bez',
  fehlende: 'feh',
  karten: 'kar',
  einschaetzungen: 'ein',
  spalten: 'spa',
  konflikte: 'kon',
  fallblatt: 'bla',
  stationen: 'sta',
  personen: 'per',
  bindungen: 'bin',
  fragen: 'fra',
  antworten: 'ant',
  knoten: 'kno',
  wirkungen: 'wir',
  stellschrauben: 'stu',
};
const ZEICHEN = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The fields of a new record: what has no default (such as its place), and whatever differs from the defaults. */
export type NeuerDatensatz<S extends SammlungName> = Omit<z.input<(typeof SAMMLUNGEN)[S]>, 'id'>;
export type Felder<S extends SammlungName> = S extends SammlungName
  ? Partial<Omit<Datensaetze[S], 'id'>>
  : never;

/** Typed writes into the shared maps. Handed to `apply` of a command, inside its transaction. */
export class PlanSchreiber {
  /** @param name who does it, as shown in the bin */
  constructor(
    readonly doc: Y.Doc,
    readonly name: string,
    readonly art: DokumentArt = 'plan',
  ) {}

  neueId(sammlung: SammlungName): Id {
    const bytes = crypto.getRandomValues(new Uint8Array(14));
    return `${VORSAETZE[sammlung]}_${[...bytes].map((b) => ZEICHEN[b % ZEICHEN.length]).join('')}`;
  }

  create<S extends SammlungName>(
    sammlung: S,
    datensatz: NeuerDatensatz<S>,
    id: Id = this.neueId(sammlung),
  ): Id {
    this.createRaw(sammlung, id, datensatz);
    return id;
  }

  /** A record whose fields are known to fit the schema, such as one from a checked file. */
  createRaw(sammlung: SammlungName, id: Id, datensatz: object): void {
    // The server would refuse it and close the connection: a command that ran in the wrong document is a bug of ours.
    if (!dokumentArt(this.art).sammlungen.includes(sammlung))
      throw new Error(`no ${sammlung} in a ${this.art}`);
    const map = new Y.Map<unknown>();
    this.doc.getMap(sammlung).set(id, map);
    // Texts exist from the start: created on first use, two people starting at once would keep only one of them.
    for (const feld of LANGTEXTE[sammlung]) map.set(feld, new Y.Text());
    // null and '' are the defaults; not storing them keeps documents small.
    const felder = Object.entries(datensatz).filter(([, wert]) => wert !== null && wert !== '');
    this.#schreibe(sammlung, id, Object.fromEntries(felder));
  }

  /** Writes only fields whose value differs, so that an unchanged field cannot beat someone else's change. */
  set<S extends SammlungName>(sammlung: S, id: Id, felder: Felder<S>): void {
    this.#schreibe(sammlung, id, felder);
  }

  #schreibe(sammlung: SammlungName, id: Id, felder: object): void {
    const map = this.#record(sammlung, id);
    const langtexte: readonly string[] = LANGTEXTE[sammlung];
    const mengen: readonly string[] = MENGEN[sammlung];
    const faecher: readonly string[] = FAECHER[sammlung] ?? [];
    for (const [feld, wert] of Object.entries(felder)) {
      if (wert === undefined) continue;
      if (langtexte.includes(feld)) schreibeText(this.#text(map, feld), String(wert));
      else if (mengen.includes(feld)) schreibeMenge(map, feld, Array.isArray(wert) ? wert.map(String) : []);
      else if (faecher.includes(feld)) schreibeFaecher(map, feld, wert);
      else if (!gleich(map.get(feld), wert)) map.set(feld, wert);
    }
  }

  /** Place as the one value it is: parent and rank together. */
  setPlatz<S extends Platzsammlung>(sammlung: S, id: Id, platz: Datensaetze[S]['platz']): void {
    const map = this.#record(sammlung, id);
    if (!gleich(map.get('platz'), platz)) map.set('platz', platz);
  }

  addToSet<S extends SammlungName>(
    sammlung: S,
    id: Id,
    feld: keyof Datensaetze[S] & string,
    mitglied: Id,
  ): void {
    const map = this.#record(sammlung, id);
    if (map.get(`${feld}/${mitglied}`) !== true) map.set(`${feld}/${mitglied}`, true);
  }

  removeFromSet<S extends SammlungName>(
    sammlung: S,
    id: Id,
    feld: keyof Datensaetze[S] & string,
    mitglied: Id,
  ): void {
    const map = this.#record(sammlung, id);
    if (map.has(`${feld}/${mitglied}`)) map.delete(`${feld}/${mitglied}`);
  }

  /** Takes a record away for good; most things go to a bin instead. */
  remove(sammlung: SammlungName, id: Id): void {
    this.doc.getMap(sammlung).delete(id);
  }

  text<S extends SammlungName>(sammlung: S, id: Id, feld: keyof Datensaetze[S] & string): Y.Text {
    return this.#text(this.#record(sammlung, id), feld);
  }

  /** One value of a field that holds one for each id; null takes it away. A text is changed where it differs. */
  setFach(sammlung: SammlungName, id: Id, feld: string, fach: Id, wert: string | number | null): void {
    const map = this.#record(sammlung, id);
    const key = `${feld}/${fach}`;
    const vorhanden = map.get(key);
    if (vorhanden instanceof Y.Text) schreibeText(vorhanden, wert === null ? '' : String(wert));
    else if (wert === null || wert === '') map.delete(key);
    else if (!gleich(vorhanden, wert)) map.set(key, wert);
  }

  /** The same as a text that people write together. */
  fachText(sammlung: SammlungName, id: Id, feld: string, fach: Id): Y.Text {
    return this.#text(this.#record(sammlung, id), `${feld}/${fach}`);
  }

  meta(felder: Partial<PlanMeta>): void {
    const map = this.doc.getMap('meta');
    for (const [feld, wert] of Object.entries(felder)) {
      if (wert !== undefined && !gleich(map.get(feld), wert)) map.set(feld, wert);
    }
  }

  #record(sammlung: SammlungName, id: Id): Y.Map<unknown> {
    const map = this.doc.getMap(sammlung).get(id);
    if (!(map instanceof Y.Map)) throw new Error(`no record ${id} in ${sammlung}`);
    return map;
  }

  #text(map: Y.Map<unknown>, feld: string): Y.Text {
    const vorhanden = map.get(feld);
    if (vorhanden instanceof Y.Text) return vorhanden;
    const text = new Y.Text(typeof vorhanden === 'string' ? vorhanden : '');
    map.set(feld, text);
    return text;
  }
}

/** Replaces only the part that differs, so that others' edits elsewhere in the text stay. */
function schreibeText(text: Y.Text, neu: string): void {
  const alt = text.toString();
  let vorn = 0;
  while (vorn < alt.length && vorn < neu.length && alt[vorn] === neu[vorn]) vorn += 1;
  let hinten = 0;
  while (
    hinten < alt.length - vorn &&
    hinten < neu.length - vorn &&
    alt[alt.length - 1 - hinten] === neu[neu.length - 1 - hinten]
  )
    hinten += 1;
  if (alt.length - hinten > vorn) text.delete(vorn, alt.length - hinten - vorn);
  if (neu.length - hinten > vorn) text.insert(vorn, neu.slice(vorn, neu.length - hinten));
}

function schreibeMenge(map: Y.Map<unknown>, feld: string, ids: readonly string[]): void {
  const soll = new Set(ids.map((id) => `${feld}/${id}`));
  for (const key of [...map.keys()]) if (key.startsWith(`${feld}/`) && !soll.has(key)) map.delete(key);
  for (const key of soll) if (map.get(key) !== true) map.set(key, true);
}

function schreibeFaecher(map: Y.Map<unknown>, feld: string, werte: unknown): void {
  if (typeof werte !== 'object' || werte === null) return;
  for (const [id, wert] of Object.entries(werte)) {
    const key = `${feld}/${id}`;
    const vorhanden = map.get(key);
    if (vorhanden instanceof Y.Text) schreibeText(vorhanden, String(wert));
    else if (!gleich(vorhanden, wert)) map.set(key, wert);
  }
}

/** Equality of the small JSON values a field holds. */
function gleich(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && JSON.stringify(a) === JSON.stringify(b));
}
