import * as Y from 'yjs';
import { istEigenerText } from '@/lib/plan/beteiligtenanalyse/views';
import { PlanSchreiber } from '@/lib/plan/doc/plan-schreiber';
import { readRecord } from '@/lib/plan/doc/read-record';
import { db } from '@/server/db';
import type { Rooms } from './rooms';

/**
 * Keeps one Einschätzung for each Akteur ready in the analysis, with a text for each own column. The server alone
 * creates them: made by the first who writes, two people beginning at once would keep only one of their texts.
 */
export class Einschaetzungspflege {
  private readonly wartende = new Map<string, NodeJS.Timeout>();

  /** @param ruheMs waits until a network was quiet for so long, so that whoever adds an Akteur with its judgement comes first */
  constructor(
    private readonly rooms: () => Rooms,
    private readonly fehler: (fehler: unknown) => void,
    private readonly ruheMs = 1_000,
  ) {}

  /** Something was changed in this document. */
  melde(dokumentId: string): void {
    clearTimeout(this.wartende.get(dokumentId));
    const uhr = setTimeout(() => {
      this.wartende.delete(dokumentId);
      this.pflege(dokumentId).catch(this.fehler);
    }, this.ruheMs).unref();
    this.wartende.set(dokumentId, uhr);
  }

  stop(): void {
    for (const uhr of this.wartende.values()) clearTimeout(uhr);
    this.wartende.clear();
  }

  private async pflege(dokumentId: string): Promise<void> {
    const dokument = await db().dokument.findUnique({ where: { id: dokumentId } });
    if (dokument?.art !== 'plan' && dokument?.art !== 'beteiligtenanalyse') return;
    const beide = await db().dokument.findMany({
      where: { netzwerkId: dokument.netzwerkId, art: { in: ['plan', 'beteiligtenanalyse'] } },
      select: { id: true, art: true },
    });
    const planId = beide.find(({ art }) => art === 'plan')?.id;
    const analyseId = beide.find(({ art }) => art === 'beteiligtenanalyse')?.id;
    if (planId && analyseId) await ergaenzeEinschaetzungen(this.rooms(), planId, analyseId);
  }
}

/** Creates what is missing in the analysis; changes nothing when nothing is. */
export async function ergaenzeEinschaetzungen(
  rooms: Rooms,
  planId: string,
  analyseId: string,
): Promise<void> {
  const { doc: plan } = await rooms.oeffne(planId);
  const akteurIds = [...plan.getMap('akteure').keys()];
  const { doc } = await rooms.oeffne(analyseId);
  if (!esFehlt(doc, akteurIds)) return;
  await rooms.aendere(analyseId, (kopie) => ergaenze(kopie, akteurIds));
}

function esFehlt(doc: Y.Doc, akteurIds: readonly string[]): boolean {
  const map = doc.getMap('einschaetzungen');
  if (akteurIds.some((id) => !map.has(id))) return true;
  const texte = eigeneTexte(doc);
  return [...map.values()].some(
    (satz) => satz instanceof Y.Map && texte.some((id) => !(satz.get(`werte/${id}`) instanceof Y.Text)),
  );
}

function ergaenze(doc: Y.Doc, akteurIds: readonly string[]): void {
  const w = new PlanSchreiber(doc, '', 'beteiligtenanalyse');
  const map = doc.getMap('einschaetzungen');
  for (const id of akteurIds)
    if (!map.has(id)) w.createRaw('einschaetzungen', id, { platz: { parentId: null, rank: 'a0' } });
  for (const spalteId of eigeneTexte(doc)) {
    for (const [id, satz] of map)
      if (satz instanceof Y.Map) w.fachText('einschaetzungen', id, 'werte', spalteId);
  }
}

function eigeneTexte(doc: Y.Doc): string[] {
  return [...doc.getMap('spalten')].flatMap(([id, wert]) => {
    const gelesen = readRecord('spalten', id, wert);
    return gelesen.ok && istEigenerText(gelesen.datensatz) ? [id] : [];
  });
}
