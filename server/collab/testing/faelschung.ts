import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import type { DokumentArt } from '@/lib/plan/doc/arten';
import { SAMMLUNGEN } from '@/lib/plan/doc/plan';
import type { Pruefstand } from '../gate/gate';
import { regelnFuer } from '../regeln';

/** Bytes no honest client sends, and documents to judge them against. */

/** An update that deletes `laenge` clocks of a client from `clock` on. */
export function loeschUpdate(client: number, clock: number, laenge: number): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const zahl of [0, 1, client, 1, clock, laenge]) encoding.writeVarUint(encoder, zahl);
  return encoding.toUint8Array(encoder);
}

/** An update of one empty struct that claims clocks of a client (V2). */
export function leereStruktur(client: number, clock: number, laenge: number): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const zahl of [1, 1, client, clock]) encoding.writeVarUint(encoder, zahl);
  encoding.writeUint8(encoder, 0);
  for (const zahl of [laenge, 0]) encoding.writeVarUint(encoder, zahl);
  return encoding.toUint8Array(encoder);
}

/** Everything `tun` changes in a document of its own, as one update; `clientId` is its author. */
export function updateVon(clientId: number, tun: (doc: Y.Doc) => void, basis?: Uint8Array): Uint8Array {
  const doc = new Y.Doc();
  if (basis) Y.applyUpdate(doc, basis);
  doc.clientID = clientId;
  const vorher = Y.encodeStateVector(doc);
  doc.transact(() => tun(doc));
  return Y.encodeStateAsUpdate(doc, vorher);
}

/** A plan with a goal, a long text and an Akteur, written by client 1 of Anna. */
export function kleinerPlan(): Y.Doc {
  const doc = new Y.Doc();
  for (const name of [...Object.keys(SAMMLUNGEN), 'meta']) doc.getMap(name);
  const update = updateVon(1, (neu) => {
    const ziel = new Y.Map<unknown>();
    neu.getMap('ziele').set('ziel_1', ziel);
    ziel.set('titel', 'Alle sprechen Deutsch');
    ziel.set('platz', { parentId: null, rank: 'a0' });
    ziel.set('begruendung', new Y.Text('Weil Sprache verbindet.'));
    const akteur = new Y.Map<unknown>();
    neu.getMap('akteure').set('akteur_1', akteur);
    akteur.set('name', 'VHS');
  });
  Y.applyUpdate(doc, update);
  return doc;
}

/** The gate as Bernd meets it: client 1 is Anna's. */
export function pruefstand(
  doc: Y.Doc,
  userId = 'bernd',
  besitzer: Record<number, string> = { 1: 'anna' },
  art: DokumentArt = 'plan',
): Pruefstand {
  const regeln = regelnFuer(art);
  if (!regeln) throw new Error(`${art} has rules`);
  return {
    doc,
    vektor: Y.encodeStateVector(doc),
    groesse: Y.encodeStateAsUpdate(doc).length,
    userId,
    besitzer: (client) => besitzer[client],
    regeln,
  };
}

/** A repeatable source of numbers below `n`. */
export function zufall(saat: number): (n: number) => number {
  let zustand = saat >>> 0;
  return (n) => {
    zustand = (Math.imul(zustand, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((zustand / 4_294_967_296) * n);
  };
}

/** One of several kinds of damage: flipped, overwritten, cut, doubled or inserted bytes. */
export function verstuemmelt(bytes: Uint8Array, wuerfel: (n: number) => number): Uint8Array {
  const kopie = [...bytes];
  const schnitte = 1 + wuerfel(4);
  for (let i = 0; i < schnitte; i++) {
    const stelle = wuerfel(kopie.length);
    const art = wuerfel(5);
    if (art === 0) kopie[stelle] = (kopie[stelle] ?? 0) ^ (1 << wuerfel(8));
    else if (art === 1) kopie[stelle] = wuerfel(256);
    else if (art === 2) kopie.splice(stelle, 1 + wuerfel(4));
    else if (art === 3) kopie.splice(stelle, 0, wuerfel(256));
    else kopie.push(...kopie.slice(0, wuerfel(kopie.length)));
  }
  return Uint8Array.from(kopie);
}
