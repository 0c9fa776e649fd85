import * as Y from 'yjs';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { PlanSchreiber } from '@/lib/plan/doc/plan-schreiber';
import { readRecord } from '@/lib/plan/doc/read-record';
import { istEigenerText } from '../views';

/**
 * One Einschätzung for each Akteur, with a text for each own column. The server alone creates them: made by the first
 * who writes, two people beginning at once would keep only one of their texts.
 */

export function fehltEinschaetzung(doc: Y.Doc, akteurIds: readonly Id[]): boolean {
  const map = doc.getMap('einschaetzungen');
  if (akteurIds.some((id) => !map.has(id))) return true;
  const texte = eigeneTexte(doc);
  return [...map.values()].some(
    (satz) => satz instanceof Y.Map && texte.some((id) => !(satz.get(`werte/${id}`) instanceof Y.Text)),
  );
}

/** Creates what is missing. To be called within a transaction. */
export function ergaenzeEinschaetzungen(doc: Y.Doc, akteurIds: readonly Id[]): void {
  const w = new PlanSchreiber(doc, '', 'beteiligtenanalyse');
  const map = doc.getMap('einschaetzungen');
  for (const id of akteurIds)
    if (!map.has(id)) w.createRaw('einschaetzungen', id, { platz: { parentId: null, rank: 'a0' } });
  for (const spalteId of eigeneTexte(doc)) {
    for (const [id, satz] of map)
      if (satz instanceof Y.Map) w.fachText('einschaetzungen', id, 'werte', spalteId);
  }
}

function eigeneTexte(doc: Y.Doc): Id[] {
  return [...doc.getMap('spalten')].flatMap(([id, wert]) => {
    const gelesen = readRecord('spalten', id, wert);
    return gelesen.ok && istEigenerText(gelesen.datensatz) ? [id] : [];
  });
}
