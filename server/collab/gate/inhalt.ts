import * as Y from 'yjs';
import { LIMITS } from '@/lib/limits';
import { CODES } from '@/lib/sync/codes';
import { type DokumentRegeln, istErlaubteId, istErlaubtesFeld } from '../regeln';
import { pruefeFragment, pruefeVerwaistes } from './fragment';
import type { Behaelter, Ort } from './ort';
import { Verstoss } from './urteil';
import { pruefeWerte } from './werte';

/** Bytes added to texts by the update under examination, by the text's own key. */
export type Textzuwachs = Map<string, number>;

/** Checks that an item may stand where it does, with this content. @throws Verstoss */
export function pruefeInhalt(
  item: Y.Item,
  ort: Ort | null,
  regeln: DokumentRegeln,
  zuwachs: Textzuwachs,
): void {
  if (!ort) {
    pruefeVerwaist(item.content, regeln);
    return;
  }
  const { behaelter, schluessel } = ort;
  if (istFragmentort(ort, regeln)) pruefeFragment(item, ort, zuwachs);
  else if (behaelter.art === 'fragment') throw new Verstoss('unknown root');
  else if (behaelter.art === 'text') pruefeZeichen(item, behaelter, schluessel, zuwachs);
  else if (schluessel === null) throw new Verstoss('list item in a map');
  else if (behaelter.art === 'wurzel') pruefeWurzel(item.content, behaelter.name, schluessel, regeln);
  else pruefeFeld(item.content, behaelter, schluessel, regeln);
}

/** True inside a root fragment that this kind of document may hold. */
function istFragmentort({ behaelter, schluessel }: Ort, regeln: DokumentRegeln): boolean {
  if (behaelter.art === 'fragment') return regeln.fragmente.has(behaelter.wurzel);
  return behaelter.art === 'wurzel' && schluessel === null && regeln.fragmente.has(behaelter.name);
}

/** Checks that a client may replace or take away an entry of a root map. @throws Verstoss */
export function pruefeSchutz(name: string, schluessel: string | null, regeln: DokumentRegeln): void {
  if (schluessel !== null && regeln.wertkarten.has(name) && regeln.geschuetzt.has(schluessel)) {
    throw new Verstoss('key belongs to the server');
  }
}

/** The surroundings are deleted: Yjs keeps nothing of it, but the bytes go to the log. */
function pruefeVerwaist(content: Y.Item['content'], regeln: DokumentRegeln): void {
  if (content instanceof Y.ContentAny) pruefeWerte(content.arr);
  else if (content instanceof Y.ContentString) pruefeWerte([content.str]);
  else if (!(content instanceof Y.ContentDeleted || istKarte(content) || istText(content))) {
    if (regeln.fragmente.size === 0) throw new Verstoss('content type not allowed');
    pruefeVerwaistes(content);
  }
}

function pruefeWurzel(
  content: Y.Item['content'],
  name: string,
  schluessel: string,
  regeln: DokumentRegeln,
): void {
  const istWertkarte = regeln.wertkarten.has(name);
  if (!istWertkarte && !regeln.sammlungen.has(name)) throw new Verstoss('unknown root map');
  if (!(istWertkarte ? istErlaubtesFeld(schluessel) : istErlaubteId(schluessel))) {
    throw new Verstoss('key not allowed');
  }
  pruefeSchutz(name, schluessel, regeln);
  if (content instanceof Y.ContentDeleted) return;
  if (istWertkarte && content instanceof Y.ContentAny) pruefeWerte(content.arr);
  else if (istWertkarte || !istKarte(content)) throw new Verstoss('content type not allowed here');
}

function pruefeFeld(
  content: Y.Item['content'],
  { sammlung }: Extract<Behaelter, { art: 'datensatz' }>,
  feld: string,
  regeln: DokumentRegeln,
): void {
  if (!regeln.sammlungen.has(sammlung)) throw new Verstoss('unknown root map');
  if (!istErlaubtesFeld(feld)) throw new Verstoss('key not allowed');
  if (content instanceof Y.ContentDeleted) return;
  const art = regeln.feldart(sammlung, feld);
  if (art !== 'text' && content instanceof Y.ContentAny) pruefeWerte(content.arr);
  else if (art === 'wert' || !istText(content)) throw new Verstoss('content type not allowed here');
}

function pruefeZeichen(
  { content }: Y.Item,
  text: Extract<Behaelter, { art: 'text' }>,
  schluessel: string | null,
  zuwachs: Textzuwachs,
): void {
  if (schluessel !== null || !text.typ) throw new Verstoss('not the content of a text');
  if (content instanceof Y.ContentDeleted) return;
  if (!(content instanceof Y.ContentString)) throw new Verstoss('content type not allowed here');
  const neu = (zuwachs.get(text.schluessel) ?? 0) + Buffer.byteLength(content.str);
  zuwachs.set(text.schluessel, neu);
  // One UTF-16 unit is at most three bytes: counting exactly is needed only near the limit.
  // A text of this very update is not part of a document yet, and empty.
  const laenge = text.typ.doc ? text.typ.length : 0;
  if (laenge * 3 + neu <= LIMITS.field) return;
  const bisher = laenge > 0 ? Buffer.byteLength(text.typ.toString()) : 0;
  if (bisher + neu > LIMITS.field) {
    throw new Verstoss('text too large', CODES.zuGross);
  }
}

function istKarte(content: Y.Item['content']): boolean {
  return content instanceof Y.ContentType && content.type.constructor === Y.Map;
}

function istText(content: Y.Item['content']): boolean {
  return content instanceof Y.ContentType && content.type.constructor === Y.Text;
}
