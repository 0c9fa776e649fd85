import { LANGTEXTE, SAMMLUNGEN, type SammlungName, SCHEMA_VERSION } from '@/lib/plan/doc/plan';

/** What a shared document of one kind may contain; everything else is refused at the gate. */
export interface DokumentRegeln {
  art: string;
  schemaVersion: number;
  /** Root maps whose entries are records (Y.Map of fields). */
  sammlungen: ReadonlySet<string>;
  /** Root maps whose entries are plain values. */
  wertkarten: ReadonlySet<string>;
  /** Keys of `wertkarten` that only the server writes. */
  geschuetzt: ReadonlySet<string>;
  /** True for fields that are kept as Y.Text. */
  istLangtext(sammlung: string, feld: string): boolean;
}

/** Names with a meaning in JavaScript are no keys, wherever they stand (S13). */
export const VERBOTENE_NAMEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const FELD = /^[A-Za-z][A-Za-z0-9]{0,59}$/;

export function istErlaubteId(id: string): boolean {
  return ID.test(id) && !VERBOTENE_NAMEN.has(id);
}

/** A field name, or `feld/id` for one member of a set. */
export function istErlaubtesFeld(schluessel: string): boolean {
  const [feld = '', id, ...rest] = schluessel.split('/');
  if (rest.length > 0 || !FELD.test(feld) || VERBOTENE_NAMEN.has(feld)) return false;
  return id === undefined || istErlaubteId(id);
}

const PLAN: DokumentRegeln = {
  art: 'plan',
  schemaVersion: SCHEMA_VERSION,
  sammlungen: new Set(Object.keys(SAMMLUNGEN)),
  wertkarten: new Set(['meta']),
  // Whoever could raise it would lock everybody out of the document.
  geschuetzt: new Set(['schemaVersion']),
  istLangtext: (sammlung, feld) =>
    istSammlung(sammlung) && (LANGTEXTE[sammlung] as readonly string[]).includes(feld),
};

function istSammlung(name: string): name is SammlungName {
  return Object.hasOwn(SAMMLUNGEN, name);
}

/** The rules of a kind of document; null for a kind nobody may edit live. */
export function regelnFuer(art: string): DokumentRegeln | null {
  return art === 'plan' ? PLAN : null;
}
