import * as Y from 'yjs';
import { ENTFERNT, ersetzeStellen, textstellen } from '@/lib/anonymisierung/textstellen';
import { EPOCHE, epocheVon } from '@/lib/sync/epoche';
import type { DokumentRegeln } from './regeln';

/** What is to vanish: one field of one element, or a text wherever it stands. */
export type Entfernung = { art: 'feld'; elementId: string; feld: string } | { art: 'text'; text: string };

export interface Umbau {
  /** The whole new document as one update (format 1), written by `clientId`. */
  update: Uint8Array;
  clientId: number;
  /** How many texts were changed. */
  stellen: number;
}

/**
 * Builds the document anew from its plain values, with the text replaced. Nothing of the old history comes along:
 * Yjs keeps what was deleted in undo steps, snapshots and old updates, so removing means starting over.
 */
export function baueUm(doc: Y.Doc, regeln: DokumentRegeln, entfernung: Entfernung): Umbau {
  const neu = new Y.Doc();
  const zaehler = { stellen: 0 };
  neu.transact(() => {
    for (const name of [...regeln.sammlungen, ...regeln.wertkarten]) {
      for (const [id, wert] of doc.getMap(name).entries()) {
        neu.getMap(name).set(id, kopiere(wert, schreiber(entfernung, zaehler, id)));
      }
    }
    for (const name of regeln.fragmente) {
      const kinder = doc.getXmlFragment(name).toArray();
      neu.getXmlFragment(name).insert(
        0,
        kinder.map((kind) => knoten(kind, schreiber(entfernung, zaehler, name).im(''))),
      );
    }
    neu.getMap('meta').set(EPOCHE, epocheVon(doc) + 1);
  });
  const umbau = { update: Y.encodeStateAsUpdate(neu), clientId: neu.clientID, stellen: zaehler.stellen };
  neu.destroy();
  return umbau;
}

/**
 * The same in plain values that stand beside the documents, such as a kept Stand: records are told by their id.
 * @returns the new value, and how many texts were changed
 */
export function entferneAusWert(wert: unknown, entfernung: Entfernung): { wert: unknown; stellen: number } {
  const zaehler = { stellen: 0 };
  const rein = (teil: unknown, wie: Schreiber): unknown => {
    if (Array.isArray(teil)) return teil.map((eines) => rein(eines, wie));
    if (typeof teil !== 'object' || teil === null) return einfach(teil, wie);
    const hier = 'id' in teil && typeof teil.id === 'string' ? schreiber(entfernung, zaehler, teil.id) : wie;
    return Object.fromEntries(
      Object.entries(teil).map(([feld, eines]) => [feld, rein(eines, hier.im(feld))]),
    );
  };
  return { wert: rein(wert, schreiber(entfernung, zaehler, '')), stellen: zaehler.stellen };
}

/** Rewrites one text; `im` goes one field deeper. */
interface Schreiber {
  text(alt: string): { von: number; bis: number }[];
  im(feld: string): Schreiber;
}

function schreiber(
  entfernung: Entfernung,
  zaehler: { stellen: number },
  elementId: string,
  feld = '',
): Schreiber {
  return {
    text: (alt) => {
      const ganz = [{ von: 0, bis: alt.length }];
      const gemeint =
        entfernung.art === 'feld' &&
        entfernung.elementId === elementId &&
        (entfernung.feld === feld || entfernung.feld === '');
      const stellen =
        entfernung.art === 'text' ? textstellen(alt, entfernung.text) : gemeint && alt !== '' ? ganz : [];
      zaehler.stellen += stellen.length;
      return stellen;
    },
    im: (schluessel) => schreiber(entfernung, zaehler, elementId, feld || (schluessel.split('/')[0] ?? '')),
  };
}

function kopiere(wert: unknown, wie: Schreiber): unknown {
  if (wert instanceof Y.XmlText || wert instanceof Y.XmlElement || wert instanceof Y.XmlHook)
    return knoten(wert, wie);
  if (wert instanceof Y.Text) return kopiereText(wert, new Y.Text(), wie);
  if (wert instanceof Y.Map) {
    const neu = new Y.Map<unknown>();
    for (const [schluessel, teil] of wert.entries()) neu.set(schluessel, kopiere(teil, wie.im(schluessel)));
    return neu;
  }
  if (wert instanceof Y.Array) {
    const neu = new Y.Array<unknown>();
    neu.push(wert.toArray().map((teil) => kopiere(teil, wie)));
    return neu;
  }
  return einfach(wert, wie);
}

function einfach(wert: unknown, wie: Schreiber): unknown {
  if (typeof wert === 'string') return ersetzeStellen(wert, wie.text(wert), ENTFERNT);
  if (Array.isArray(wert)) return wert.map((teil) => einfach(teil, wie));
  if (wert instanceof Uint8Array || wert === null || typeof wert !== 'object') return wert;
  return Object.fromEntries(Object.entries(wert).map(([feld, teil]) => [feld, einfach(teil, wie)]));
}

function knoten(alt: Y.XmlElement | Y.XmlText | Y.XmlHook, wie: Schreiber): Y.XmlElement | Y.XmlText {
  if (alt instanceof Y.XmlText) return kopiereText(alt, new Y.XmlText(), wie);
  if (!(alt instanceof Y.XmlElement)) return new Y.XmlText();
  const neu = new Y.XmlElement(alt.nodeName);
  for (const [name, wert] of Object.entries(alt.getAttributes())) {
    // Levels and numbers are kept as they are; the type only knows strings.
    neu.setAttribute(name, (typeof wert === 'string' ? einfach(wert, wie) : wert) as string);
  }
  const kinder = alt
    .toArray()
    .flatMap((kind) =>
      kind instanceof Y.XmlElement || kind instanceof Y.XmlText ? [knoten(kind, wie)] : [],
    );
  if (kinder.length > 0) neu.insert(0, kinder);
  return neu;
}

interface Lauf {
  insert: unknown;
  attributes?: Record<string, unknown>;
}

/** Keeps the marks around what is replaced; a text that runs over several marks is found as one. */
function kopiereText<T extends Y.Text>(alt: T, neu: T, wie: Schreiber): T {
  const laeufe = alt.toDelta() as Lauf[];
  const ganz = laeufe.map(({ insert }) => (typeof insert === 'string' ? insert : '\ufffc')).join('');
  const stellen = wie.text(ganz);
  let pos = 0;
  const delta = laeufe.flatMap((lauf) => {
    const { insert } = lauf;
    const von = pos;
    pos += typeof insert === 'string' ? insert.length : 1;
    if (typeof insert !== 'string') return stellen.some((s) => s.von <= von && von < s.bis) ? [] : [lauf];
    const rest = ersetzeImLauf(insert, von, stellen);
    return rest === '' ? [] : [{ ...lauf, insert: rest }];
  });
  neu.applyDelta(delta);
  return neu;
}

/** The replacement stands in the run in which the place begins. */
function ersetzeImLauf(
  text: string,
  versatz: number,
  stellen: readonly { von: number; bis: number }[],
): string {
  let neu = '';
  let ende = 0;
  for (const { von, bis } of stellen) {
    const a = Math.max(0, von - versatz);
    const b = Math.min(text.length, bis - versatz);
    if (b <= 0 || a >= text.length) continue;
    neu += text.slice(ende, a) + (von >= versatz ? ENTFERNT : '');
    ende = b;
  }
  return neu + text.slice(ende);
}
