import { alsDokumentArt, DOKUMENT_ART_NAMEN, type DokumentArt, dokumentArt } from '@/lib/plan/doc/arten';
import { FAECHER, LANGTEXTE, SAMMLUNGEN, type SammlungName } from '@/lib/plan/doc/plan';
import { EPOCHE } from '@/lib/sync/epoche';

/** What a shared document of one kind may contain; everything else is refused at the gate. */
export interface DokumentRegeln {
  art: DokumentArt;
  schemaVersion: number;
  /** Root maps whose entries are records (Y.Map of fields). */
  sammlungen: ReadonlySet<string>;
  /** Root maps whose entries are plain values. */
  wertkarten: ReadonlySet<string>;
  /** Keys of `wertkarten` that only the server writes. */
  geschuetzt: ReadonlySet<string>;
  /** Root fragments: paragraphs, lists and marked text. */
  fragmente: ReadonlySet<string>;
  /** How a field is kept: as Y.Text, as a plain value, or either (`feld/id` of a field that holds a value for each id). */
  feldart(sammlung: string, schluessel: string): 'text' | 'wert' | 'beides';
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

function regeln(art: DokumentArt): DokumentRegeln {
  const { schemaVersion, sammlungen, fragmente } = dokumentArt(art);
  return {
    art,
    schemaVersion,
    sammlungen: new Set(sammlungen),
    wertkarten: new Set(['meta']),
    // Whoever could raise it would lock everybody out of the document.
    geschuetzt: new Set(['schemaVersion', EPOCHE]),
    fragmente: new Set(fragmente),
    feldart,
  };
}

function feldart(sammlung: string, schluessel: string): 'text' | 'wert' | 'beides' {
  if (!istSammlung(sammlung)) return 'wert';
  const [feld = '', fach] = schluessel.split('/');
  if (fach !== undefined)
    return (FAECHER[sammlung] as readonly string[] | undefined)?.includes(feld) ? 'beides' : 'wert';
  return (LANGTEXTE[sammlung] as readonly string[]).includes(feld) ? 'text' : 'wert';
}

function istSammlung(name: string): name is SammlungName {
  return Object.hasOwn(SAMMLUNGEN, name);
}

const REGELN = new Map(DOKUMENT_ART_NAMEN.map((art) => [art, regeln(art)]));

/** The rules of a kind of document; null for a kind nobody may edit live. */
export function regelnFuer(art: string): DokumentRegeln | null {
  const bekannt = alsDokumentArt(art);
  return bekannt ? (REGELN.get(bekannt) ?? null) : null;
}
