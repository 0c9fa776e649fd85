import { GRUENDE } from '@/lib/anonymisierung/freigabe';
import { tag } from '@/lib/zeit';
import { db } from '@/server/db';
import type { BestaetigungZeile } from './schema';

/** What has been confirmed as harmless in one document, by whom and why. */
export async function bestaetigungenVon(dokumentId: string): Promise<BestaetigungZeile[]> {
  const zeilen = await db().unbedenklich.findMany({ where: { dokumentId }, orderBy: { am: 'asc' } });
  const konten = await db().user.findMany({
    where: { id: { in: zeilen.map(({ userId }) => userId) } },
    select: { id: true, name: true },
  });
  const namen = new Map(konten.map(({ id, name }) => [id, name]));
  return zeilen.map(({ art, abdruck, grund, userId, am }) => ({
    art,
    abdruck,
    grund: Object.entries(GRUENDE).find(([name]) => name === grund)?.[1] ?? grund,
    wer: namen.get(userId) ?? 'ehemaliges Mitglied',
    am: tag(am),
  }));
}
