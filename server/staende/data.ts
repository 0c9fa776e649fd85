import { leseAnalyseTeil, lesePlanTeil, type Stand } from '@/lib/plan/beteiligtenanalyse/views/stand';
import { NICHT_GEFUNDEN } from '@/server/auth/anfrage';
import { db } from '@/server/db';

/** A kept Stand as it is listed: its name, who kept it and when. */
export interface StandEintrag {
  id: string;
  name: string;
  durch: string;
  am: string;
}

/** The Stände of a network, the newest first. */
export async function staendeVon(netzwerkId: string): Promise<StandEintrag[]> {
  const zeilen = await db().beteiligtenstand.findMany({
    where: { netzwerkId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, name: true, durch: true, createdAt: true },
  });
  return zeilen.map(({ createdAt, ...zeile }) => ({ ...zeile, am: createdAt.toISOString() }));
}

/**
 * One kept Stand. The judgements are not even read from the table when `mitAnalyse` is false.
 * @throws Verweigert 404
 */
export async function standVon(
  netzwerkId: string,
  id: string,
  mitAnalyse: boolean,
): Promise<{ name: string; stand: Stand }> {
  const zeile = await db().beteiligtenstand.findFirst({
    where: { id, netzwerkId },
    select: { name: true, planTeil: true, analyseTeil: mitAnalyse },
  });
  if (!zeile) throw NICHT_GEFUNDEN();
  return {
    name: zeile.name,
    stand: {
      plan: lesePlanTeil(zeile.planTeil),
      analyse: typeof zeile.analyseTeil === 'string' ? leseAnalyseTeil(zeile.analyseTeil) : null,
    },
  };
}
