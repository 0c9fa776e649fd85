import * as Y from 'yjs';
import { SAMMLUNGEN } from '@/lib/plan/doc/plan';
import type { Rooms } from './rooms';

/** The bin keeps what was deleted for 30 days. */
const AUFBEWAHRUNG_MS = 30 * 24 * 3_600_000;

interface Fundort {
  sammlung: string;
  id: string;
}

/** Records whose time in the bin is over, with everything below them. `jetzt` in milliseconds. */
export function abgelaufene(doc: Y.Doc, jetzt: number): Fundort[] {
  const kinder = new Map<string, Fundort[]>();
  const offen: Fundort[] = [];
  for (const sammlung of Object.keys(SAMMLUNGEN)) {
    for (const [id, datensatz] of doc.getMap(sammlung)) {
      if (!(datensatz instanceof Y.Map)) continue;
      const fundort = { sammlung, id };
      if (istAbgelaufen(datensatz.get('geloescht'), jetzt)) offen.push(fundort);
      for (const traeger of traegerVon(sammlung, datensatz)) {
        kinder.set(traeger, [...(kinder.get(traeger) ?? []), fundort]);
      }
    }
  }
  const gefunden = new Map<string, Fundort>();
  for (let fundort = offen.pop(); fundort; fundort = offen.pop()) {
    const schluessel = `${fundort.sammlung}/${fundort.id}`;
    if (gefunden.has(schluessel)) continue;
    gefunden.set(schluessel, fundort);
    offen.push(...(kinder.get(fundort.id) ?? []));
  }
  return [...gefunden.values()];
}

function istAbgelaufen(geloescht: unknown, jetzt: number): boolean {
  if (typeof geloescht !== 'object' || geloescht === null || !('am' in geloescht)) return false;
  const am = typeof geloescht.am === 'string' ? Date.parse(geloescht.am) : Number.NaN;
  return am < jetzt - AUFBEWAHRUNG_MS;
}

/**
 * What a record cannot outlive. A chain outlives the step it details: people see it as a chain of its own by then.
 * A step outlives its lane, an edge neither of its ends.
 */
function traegerVon(sammlung: string, datensatz: Y.Map<unknown>): string[] {
  if (sammlung === 'ketten') return [];
  const werte = [datensatz.get('kettenId'), ...teile(datensatz.get('enden'), ['vonId', 'nachId'])];
  return [...werte, ...teile(datensatz.get('platz'), ['parentId'])].filter((id) => typeof id === 'string');
}

function teile(wert: unknown, namen: readonly string[]): unknown[] {
  if (typeof wert !== 'object' || wert === null) return [];
  const werte = new Map<string, unknown>(Object.entries(wert));
  return namen.map((name) => werte.get(name));
}

/** Empties the bin of one document for good, through the same log as every change. @returns records removed */
export async function leerePapierkorb(rooms: Rooms, dokumentId: string, jetzt = Date.now()): Promise<number> {
  const { doc } = await rooms.oeffne(dokumentId);
  const anzahl = abgelaufene(doc, jetzt).length;
  if (anzahl === 0) return 0;
  await rooms.aendere(dokumentId, (kopie) => {
    for (const { sammlung, id } of abgelaufene(kopie, jetzt)) kopie.getMap(sammlung).delete(id);
  });
  return anzahl;
}
