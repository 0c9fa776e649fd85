import {
  ergaenzeEinschaetzungen,
  fehltEinschaetzung,
} from '@/lib/plan/beteiligtenanalyse/commands/ergaenzen';
import { db } from '@/server/db';
import type { Rooms } from './rooms';

/**
 * Keeps one Einschätzung for each Akteur ready in the analysis, with a text for each own column.
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
    if (planId && analyseId) await pflegeEinschaetzungen(this.rooms(), planId, analyseId);
  }
}

/** Creates what is missing in the analysis; changes nothing when nothing is. */
export async function pflegeEinschaetzungen(rooms: Rooms, planId: string, analyseId: string): Promise<void> {
  const { doc: plan } = await rooms.oeffne(planId);
  const akteurIds = [...plan.getMap('akteure').keys()];
  const { doc } = await rooms.oeffne(analyseId);
  if (!fehltEinschaetzung(doc, akteurIds)) return;
  await rooms.aendere(analyseId, (kopie) => ergaenzeEinschaetzungen(kopie, akteurIds));
}
