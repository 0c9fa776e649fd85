import * as Y from 'yjs';
import { LIMITS } from '@/lib/limits';
import { CODES } from '@/lib/sync/codes';
import { VERBOTENE_NAMEN } from '../regeln';
import type { Textzuwachs } from './inhalt';
import type { Ort } from './ort';
import { Verstoss } from './urteil';
import { pruefeWerte } from './werte';

/** A list in a list in a quotation is five deep; a parser of ours must never recurse further than this. */
const MAX_TIEFE = 10;
const ELEMENT = /^[A-Za-z][A-Za-z0-9]{0,39}$/;
/** `bold`, and `comment--…` for marks that may overlap with their own kind. */
const AUSZEICHNUNG = /^[A-Za-z][A-Za-z0-9]{0,39}(--[A-Za-z0-9+/=_-]{1,40})?$/;

/**
 * Checks what stands in a root fragment: elements and marked text, nothing that Yjs or a browser would run or embed.
 * @throws Verstoss
 */
export function pruefeFragment(item: Y.Item, { behaelter, schluessel }: Ort, zuwachs: Textzuwachs): void {
  const typ = behaelter.art === 'fragment' ? behaelter.typ : null;
  const tiefe = behaelter.art === 'fragment' ? behaelter.tiefe : 0;
  const wurzel =
    behaelter.art === 'fragment' ? behaelter.wurzel : behaelter.art === 'wurzel' ? behaelter.name : '';
  if (schluessel !== null) pruefeMerkmal(item.content, typ, schluessel);
  else if (item.content instanceof Y.ContentDeleted) return;
  else if (typ instanceof Y.XmlText) pruefeText(item, wurzel, zuwachs);
  else if (typ === null || typ.constructor === Y.XmlElement) pruefeKnoten(item.content, tiefe + 1);
  else throw new Verstoss('not a container of a fragment');
}

/** Content whose surroundings are deleted: Yjs keeps nothing of it. @throws Verstoss */
export function pruefeVerwaistes(content: Y.Item['content']): void {
  if (content instanceof Y.ContentFormat) pruefeAuszeichnung(content);
  else pruefeKnoten(content, 1);
}

function pruefeKnoten(content: Y.Item['content'], tiefe: number): void {
  const typ = content instanceof Y.ContentType ? content.type : null;
  const erlaubt = typ && (typ.constructor === Y.XmlText || istElement(typ));
  if (!erlaubt) throw new Verstoss('content type not allowed in a fragment');
  if (tiefe > MAX_TIEFE) throw new Verstoss('fragment nested too deeply');
}

function istElement(typ: object): boolean {
  if (!(typ instanceof Y.XmlElement) || typ.constructor !== Y.XmlElement) return false;
  if (!ELEMENT.test(typ.nodeName) || VERBOTENE_NAMEN.has(typ.nodeName))
    throw new Verstoss('element not allowed');
  return true;
}

/** An attribute of an element, such as the level of a heading: a small plain value. */
function pruefeMerkmal(content: Y.Item['content'], typ: unknown, name: string): void {
  if (!(typ instanceof Y.XmlElement)) throw new Verstoss('attribute of something else');
  if (!ELEMENT.test(name) || VERBOTENE_NAMEN.has(name)) throw new Verstoss('attribute not allowed');
  if (content instanceof Y.ContentDeleted) return;
  if (!(content instanceof Y.ContentAny)) throw new Verstoss('content type not allowed in an attribute');
  pruefeKleinigkeit(content.arr);
}

function pruefeText({ content }: Y.Item, wurzel: string, zuwachs: Textzuwachs): void {
  if (content instanceof Y.ContentFormat) {
    pruefeAuszeichnung(content);
    return;
  }
  if (!(content instanceof Y.ContentString)) throw new Verstoss('content type not allowed in a text');
  const neu = (zuwachs.get(wurzel) ?? 0) + Buffer.byteLength(content.str);
  zuwachs.set(wurzel, neu);
  if (neu > LIMITS.fragment) throw new Verstoss('text too large', CODES.zuGross);
}

function pruefeAuszeichnung({ key, value }: Y.ContentFormat): void {
  if (!AUSZEICHNUNG.test(key) || VERBOTENE_NAMEN.has(key)) throw new Verstoss('mark not allowed');
  pruefeKleinigkeit([value]);
}

const KLEINIGKEIT = 2_000;

function pruefeKleinigkeit(werte: readonly unknown[]): void {
  pruefeWerte(werte);
  if (JSON.stringify(werte).length > KLEINIGKEIT) throw new Verstoss('value too large', CODES.zuGross);
}

/** UTF-8 bytes of all text in a fragment, without following more levels than the gate admits. */
export function fragmentBytes(knoten: Y.XmlFragment | Y.XmlElement, tiefe = 0): number {
  if (tiefe > MAX_TIEFE) return 0;
  let summe = 0;
  for (const kind of knoten.toArray()) {
    if (kind instanceof Y.XmlText) summe += textBytes(kind);
    else if (kind instanceof Y.XmlElement) summe += fragmentBytes(kind, tiefe + 1);
  }
  return summe;
}

function textBytes(text: Y.XmlText): number {
  let summe = 0;
  for (let item = text._start; item; item = item.right) {
    if (!item.deleted && item.content instanceof Y.ContentString)
      summe += Buffer.byteLength(item.content.str);
  }
  return summe;
}
