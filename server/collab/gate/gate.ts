import * as Y from 'yjs';
import { LIMITS } from '@/lib/limits';
import { CODES } from '@/lib/sync/codes';
import type { DokumentRegeln } from '../regeln';
import { fragmentBytes } from './fragment';
import { pruefeInhalt, pruefeSchutz, type Textzuwachs } from './inhalt';
import { ersetzeLoeschungen, sindBekannt, wirksame } from './loeschungen';
import { type Ort, Ortung } from './ort';
import { integrationsfolge } from './reihenfolge';
import { type Spur, type Urteil, Verstoss } from './urteil';
import { type Zerlegt, zerlege } from './zerlegen';

/** What an update is judged against. */
export interface Pruefstand {
  doc: Y.Doc;
  /** Encoded state vector of `doc`. */
  vektor: Uint8Array;
  /** Approximate encoded size of `doc` in bytes. */
  groesse: number;
  userId: string;
  /** Owner of a Yjs client id in this document; undefined when nobody has used it (R16). */
  besitzer(client: number): string | undefined;
  regeln: DokumentRegeln;
}

/**
 * Decides what an update may do, by decoding it: the document is only read. An update that passes can be applied
 * without anything pending and without failing half-way, so it may be committed first.
 */
export function pruefe(update: Uint8Array, stand: Pruefstand): Urteil {
  try {
    return urteile(zerlege(update, stand.vektor), stand);
  } catch (fehler) {
    if (fehler instanceof Verstoss) return { art: 'verstoss', code: fehler.code, grund: fehler.message };
    throw fehler;
  }
}

/** True when the update holds nothing the document does not have; false also for bytes that are no update. */
export function istBekannt(update: Uint8Array, doc: Y.Doc, vektor: Uint8Array): boolean {
  try {
    const { strukturen, loeschungen } = zerlege(update, vektor);
    return strukturen.size === 0 && wirksame(loeschungen, doc).rest.size === 0;
  } catch {
    return false;
  }
}

function urteile(zerlegt: Zerlegt, stand: Pruefstand): Urteil {
  const { doc } = stand;
  const { strukturen, loeschungen } = zerlegt;
  const clients = [...strukturen.keys()];
  for (const client of clients) pruefeBesitz(client, stand);
  const folge = integrationsfolge(strukturen, (client) => Y.getState(doc.store, client));
  if (!folge) return { art: 'luecke' };
  if (!sindBekannt(loeschungen, (client) => ende(strukturen.get(client)) ?? Y.getState(doc.store, client))) {
    return { art: 'luecke' };
  }
  const ortung = new Ortung(doc);
  const spuren = new Spuren();
  pruefeItems(folge, ortung, stand, spuren);
  const { rest, betroffen } = wirksame(loeschungen, doc);
  for (const item of betroffen) {
    const ort = ortung.imDokument(item);
    if (ort?.behaelter.art === 'wurzel') pruefeSchutz(ort.behaelter.name, ort.schluessel, stand.regeln);
    spuren.entfernt(ort);
  }
  if (clients.length === 0 && rest.size === 0) return { art: 'nichts' };
  const bytes = ersetzeLoeschungen(zerlegt.bytes, zerlegt.rohLoeschungen, rest);
  if (stand.groesse + bytes.length > LIMITS.document) throw new Verstoss('document too large', CODES.zuGross);
  return { art: 'ok', bytes, clients, spuren: spuren.liste() };
}

function pruefeBesitz(client: number, { besitzer, userId, doc }: Pruefstand): void {
  const person = besitzer(client);
  const fremd = person === undefined ? Y.getState(doc.store, client) > 0 : person !== userId;
  if (fremd) throw new Verstoss('client id of another author');
}

function ende(liste: readonly { id: Y.ID; length: number }[] | undefined): number | undefined {
  const letzte = liste?.at(-1);
  return letzte && letzte.id.clock + letzte.length;
}

function pruefeItems(
  folge: readonly Y.Item[],
  ortung: Ortung,
  { doc, regeln }: Pruefstand,
  spuren: Spuren,
): void {
  const zuwachs: Textzuwachs = new Map();
  for (const item of folge) {
    const ort = ortung.verorte(item);
    pruefeInhalt(item, ort, regeln, zuwachs);
    spuren.geschrieben(ort, item.content instanceof Y.ContentDeleted);
  }
  for (const name of regeln.fragmente) {
    const neu = zuwachs.get(name) ?? 0;
    if (neu > 0 && neu + fragmentBytes(doc.getXmlFragment(name)) > LIMITS.fragment)
      throw new Verstoss('text too large', CODES.zuGross);
  }
}

/** Collects which fields an update touches; the fields of a record that is made now are not told one by one. */
class Spuren {
  private readonly felder = new Map<string, Set<string>>();
  private readonly angelegte = new Set<string>();

  geschrieben(ort: Ort | null, leer: boolean): void {
    if (leer) return;
    if (ort?.behaelter.art === 'wurzel' && ort.schluessel !== null && ort.behaelter.name !== 'meta') {
      this.angelegte.add(ort.schluessel);
    }
    this.merke(ort, 'angelegt');
  }

  entfernt(ort: Ort | null): void {
    this.merke(ort, 'entfernt');
  }

  liste(): Spur[] {
    return [...this.felder].flatMap(([elementId, felder]) =>
      this.angelegte.has(elementId)
        ? [{ elementId, feld: 'angelegt' }]
        : [...felder].map((feld) => ({ elementId, feld })),
    );
  }

  private merke(ort: Ort | null, alsGanzes: string): void {
    if (!ort) return;
    const { behaelter, schluessel } = ort;
    if (behaelter.art === 'text') this.fuege(behaelter.id, behaelter.feld);
    else if (behaelter.art === 'fragment') this.fuege(behaelter.wurzel, 'text');
    else if (behaelter.art === 'wurzel' && schluessel === null) this.fuege(behaelter.name, 'text');
    else if (schluessel === null) return;
    else if (behaelter.art === 'datensatz') this.fuege(behaelter.id, schluessel.split('/')[0] ?? schluessel);
    else if (behaelter.name === 'meta') this.fuege('meta', schluessel);
    else this.fuege(schluessel, alsGanzes);
  }

  private fuege(elementId: string, feld: string): void {
    const felder = this.felder.get(elementId);
    if (felder) felder.add(feld);
    else this.felder.set(elementId, new Set([feld]));
  }
}
