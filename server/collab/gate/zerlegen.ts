import * as Y from 'yjs';
import { Verstoss } from './urteil';
import { pruefeWerte } from './werte';

export type Struktur = Y.Item | Y.GC | Y.Skip;

/** A stretch of clocks of one client: `clock` up to, not including, `ende`. */
export interface Bereich {
  clock: number;
  ende: number;
}

/** An update taken apart, reduced to the structs the document does not have yet. */
export interface Zerlegt {
  /** Canonical encoding of `strukturen` and `loeschungen`. */
  bytes: Uint8Array;
  /** By client, ascending clocks without gaps. */
  strukturen: Map<number, Struktur[]>;
  /** By client, ascending, not overlapping. */
  loeschungen: Map<number, Bereich[]>;
  /** The deletions exactly as `bytes` has them. */
  rohLoeschungen: ReadonlyMap<number, readonly { clock: number; len: number }[]>;
}

/** More structs or deletions than any honest message of 1 MB holds would only cost time (I8). */
const MAX_STRUKTUREN = 50_000;
const MAX_BEREICHE = 200_000;
const MAX_CLIENTS = 500;
const MAX_LAENGE = 10_000_000;

/**
 * Takes an update apart without touching any document.
 * It is re-encoded first, because Yjs' two readers do not agree on repeated sections: what is checked must be
 * exactly what is applied.
 * @param vektor encoded state vector of the document
 * @throws Verstoss when the bytes are no update of sane size
 */
export function zerlege(update: Uint8Array, vektor: Uint8Array): Zerlegt {
  let bytes: Uint8Array;
  let roh: ReturnType<typeof Y.decodeUpdate>;
  try {
    pruefePrototypen(update);
    bytes = Y.diffUpdate(update, vektor);
    roh = Y.decodeUpdate(bytes);
  } catch (fehler) {
    if (fehler instanceof Verstoss) throw fehler;
    throw new Verstoss('update cannot be decoded');
  }
  return {
    bytes,
    strukturen: jeClient(roh.structs),
    loeschungen: bereiche(roh.ds.clients),
    rohLoeschungen: roh.ds.clients,
  };
}

const PROTO = Buffer.from('__proto__');

/** Re-encoding would turn a value's foreign prototype into plain keys, so it must be looked for before (S13). */
function pruefePrototypen(update: Uint8Array): void {
  if (!Buffer.from(update.buffer, update.byteOffset, update.length).includes(PROTO)) return;
  for (const struktur of Y.decodeUpdate(update).structs) {
    if (struktur instanceof Y.Item && struktur.content instanceof Y.ContentAny) {
      pruefeWerte(struktur.content.arr);
    }
  }
}

function jeClient(structs: readonly Struktur[]): Map<number, Struktur[]> {
  if (structs.length > MAX_STRUKTUREN) throw new Verstoss('too many structs');
  const ergebnis = new Map<number, Struktur[]>();
  let letzte: Struktur | null = null;
  for (const struktur of structs) {
    pruefeLage(struktur);
    const { client } = struktur.id;
    if (letzte?.id.client === client) {
      ergebnis.get(client)?.push(struktur);
    } else {
      if (ergebnis.has(client)) throw new Verstoss('sections out of order');
      ergebnis.set(client, [struktur]);
    }
    letzte = struktur;
  }
  if (ergebnis.size > MAX_CLIENTS) throw new Verstoss('too many clients');
  return ergebnis;
}

function pruefeLage({ id, length }: Struktur): void {
  if (length < 1 || length > MAX_LAENGE || !Number.isSafeInteger(id.clock + length)) {
    throw new Verstoss('struct length out of range');
  }
}

function bereiche(
  ds: ReadonlyMap<number, readonly { clock: number; len: number }[]>,
): Map<number, Bereich[]> {
  const ergebnis = new Map<number, Bereich[]>();
  let anzahl = 0;
  for (const [client, liste] of ds) {
    anzahl += liste.length;
    if (anzahl > MAX_BEREICHE) throw new Verstoss('too many deletions');
    ergebnis.set(client, vereinigt(liste));
  }
  return ergebnis;
}

/** Sorted and joined: applying the same range over and over would hold the event loop. */
function vereinigt(liste: readonly { clock: number; len: number }[]): Bereich[] {
  const sortiert = liste
    .filter(({ len }) => len > 0)
    .map(({ clock, len }) => ({ clock, ende: clock + len }))
    .sort((a, b) => a.clock - b.clock);
  const ergebnis: Bereich[] = [];
  for (const bereich of sortiert) {
    if (!Number.isSafeInteger(bereich.ende)) throw new Verstoss('deletion out of range');
    const letzter = ergebnis.at(-1);
    if (letzter && bereich.clock <= letzter.ende) letzter.ende = Math.max(letzter.ende, bereich.ende);
    else ergebnis.push(bereich);
  }
  return ergebnis;
}
