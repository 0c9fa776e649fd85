import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import type { Bereich } from './zerlegen';

export type Loeschungen = ReadonlyMap<number, readonly Bereich[]>;

/** True when every deleted clock is known: else it would delete what somebody is going to write (R25). */
export function sindBekannt(loeschungen: Loeschungen, stand: (client: number) => number): boolean {
  for (const [client, bereiche] of loeschungen) {
    const letzter = bereiche.at(-1);
    if (letzter && letzter.ende > stand(client)) return false;
  }
  return true;
}

/**
 * The part of the deletions that changes something, and the items of the document it takes away.
 * A client that connects sends every deletion of the document's life; logging those again would never end.
 * Clocks the document does not have yet (they come in the same update) are kept.
 */
export function wirksame(
  loeschungen: Loeschungen,
  doc: Y.Doc,
): { rest: Map<number, Bereich[]>; betroffen: Y.Item[] } {
  const rest = new Map<number, Bereich[]>();
  const betroffen: Y.Item[] = [];
  for (const [client, bereiche] of loeschungen) {
    const teile = bereiche.flatMap((bereich) => lebende(doc, client, bereich, betroffen));
    if (teile.length > 0) rest.set(client, teile);
  }
  return { rest, betroffen };
}

function lebende(doc: Y.Doc, client: number, { clock, ende }: Bereich, betroffen: Y.Item[]): Bereich[] {
  const strukturen = doc.store.clients.get(client) ?? [];
  const stand = Y.getState(doc.store, client);
  const teile: Bereich[] = [];
  const start = clock < stand ? Y.findIndexSS(strukturen, clock) : strukturen.length;
  for (let i = start; i < strukturen.length; i++) {
    const struktur = strukturen[i];
    if (!struktur || struktur.id.clock >= ende) break;
    if (struktur.deleted) continue;
    if (struktur instanceof Y.Item) betroffen.push(struktur);
    const von = Math.max(clock, struktur.id.clock);
    ergaenze(teile, { clock: von, ende: Math.min(ende, struktur.id.clock + struktur.length) });
  }
  if (ende > stand) ergaenze(teile, { clock: Math.max(clock, stand), ende });
  return teile;
}

function ergaenze(teile: Bereich[], bereich: Bereich): void {
  const letzter = teile.at(-1);
  if (letzter?.ende === bereich.clock) letzter.ende = bereich.ende;
  else teile.push(bereich);
}

/** Replaces the deletions at the end of a canonical update. `alte` are the ones it was encoded with. */
export function ersetzeLoeschungen(
  bytes: Uint8Array,
  alte: ReadonlyMap<number, readonly { clock: number; len: number }[]>,
  neue: Loeschungen,
): Uint8Array {
  const strukturen = bytes.subarray(0, bytes.length - encodeLoeschungen(alte).length);
  const ende = encodeLoeschungen(alsLaengen(neue));
  const ergebnis = new Uint8Array(strukturen.length + ende.length);
  ergebnis.set(strukturen);
  ergebnis.set(ende, strukturen.length);
  return ergebnis;
}

function alsLaengen(loeschungen: Loeschungen): Map<number, { clock: number; len: number }[]> {
  return new Map(
    [...loeschungen].map(([client, bereiche]) => [
      client,
      bereiche.map(({ clock, ende }) => ({ clock, len: ende - clock })),
    ]),
  );
}

/** The delete set as Yjs writes it (update format 1). */
function encodeLoeschungen(
  loeschungen: ReadonlyMap<number, readonly { clock: number; len: number }[]>,
): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, loeschungen.size);
  for (const [client, bereiche] of [...loeschungen].sort(([a], [b]) => b - a)) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, bereiche.length);
    for (const { clock, len } of bereiche) {
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarUint(encoder, len);
    }
  }
  return encoding.toUint8Array(encoder);
}
