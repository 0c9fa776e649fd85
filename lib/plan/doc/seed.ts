import * as Y from 'yjs';
import { STAERKEN, URTEILE } from '@/lib/plan/beteiligtenanalyse/schema';
import { FALLBLATT_ID, type Frage } from '@/lib/plan/fall/schema';
import { LEITFRAGEN } from '@/lib/plan/fall/views/leitfragen';
import { type DokumentArt, dokumentArt } from './arten';
import { PlanSchreiber } from './plan-schreiber';
import { ordneEin } from './rank';

/** The first update of a new document. Only the server creates documents: two seeds would be two contents. */
export function neuesDokument(art: Exclude<DokumentArt, 'fall'>): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => {
    const w = new PlanSchreiber(doc, '', art);
    w.meta({ schemaVersion: dokumentArt(art).schemaVersion });
    if (art === 'beteiligtenanalyse') legeSpaltenAn(w);
  });
  const bytes = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return bytes;
}

/** A new case: its sheet, and the questions of the network. @param fragen the network's template, in order */
export function neuesFallDokument(fragen: readonly Omit<Frage, 'platz'>[] = LEITFRAGEN): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => {
    const w = new PlanSchreiber(doc, '', 'fall');
    w.meta({ schemaVersion: dokumentArt('fall').schemaVersion });
    w.createRaw('fallblatt', FALLBLATT_ID, { platz: { parentId: null, rank: 'a0' } });
    const { ranks } = ordneEin([], undefined, fragen.length);
    fragen.forEach(({ id, art, text }, i) => {
      w.createRaw('fragen', id, { platz: { parentId: null, rank: ranks[i] ?? 'a0' }, art, text });
    });
  });
  const bytes = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return bytes;
}

export function neuesPlanDokument(): Uint8Array {
  return neuesDokument('plan');
}

/** The columns of the method; the network may rename, reorder and hide them. */
function legeSpaltenAn(w: PlanSchreiber): void {
  const spalten = Object.entries({ ...URTEILE, ...STAERKEN });
  const { ranks } = ordneEin([], undefined, spalten.length);
  spalten.forEach(([feld, titel], i) => {
    const platz = { parentId: null, rank: ranks[i] ?? 'a0' };
    w.createRaw('spalten', `spa_${feld}`, { platz, feld, titel, art: feld in URTEILE ? 'text' : 'zahl' });
  });
}
