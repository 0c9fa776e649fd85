import type { AnalyseTeil, PlanTeil } from '@/lib/plan/beteiligtenanalyse/views/stand';
import { NICHT_GEFUNDEN, Verweigert } from '@/server/auth/anfrage';
import { neueKennung } from '@/server/auth/kennung';
import { db } from '@/server/db';
import { protokolliereIn } from '@/server/protokoll/mutations';

const HOECHSTENS = 200;

interface NeuerStand {
  netzwerkId: string;
  name: string;
  userId: string | null;
  durch: string;
  plan: PlanTeil;
  /** Kept with it whoever keeps the Stand; read only by the readers of the analysis. */
  analyse: AnalyseTeil;
}

/** Keeps a Stand under a name. @throws Verweigert 409 when there are 200 already */
export async function createStand(eingabe: NeuerStand): Promise<string> {
  const { netzwerkId, name, userId, durch, plan, analyse } = eingabe;
  const id = neueKennung('std');
  await db().$transaction(async (tx) => {
    if ((await tx.beteiligtenstand.count({ where: { netzwerkId } })) >= HOECHSTENS)
      throw new Verweigert(
        409,
        'Es gibt schon 200 Stände. Bitte löschen Sie zuerst einen, den niemand mehr braucht.',
      );
    await tx.beteiligtenstand.create({
      data: {
        ...{ id, netzwerkId, name, durch },
        planTeil: JSON.stringify(plan),
        analyseTeil: JSON.stringify(analyse),
      },
    });
    await protokolliereIn(tx, { netzwerkId, userId, was: 'stand.behalten', objekt: id, ergebnis: 'erfolgt' });
  });
  return id;
}

/** Deletes a kept Stand for good. @throws Verweigert 404 */
export async function deleteStand(eingabe: {
  netzwerkId: string;
  id: string;
  userId: string;
}): Promise<void> {
  const { netzwerkId, id, userId } = eingabe;
  await db().$transaction(async (tx) => {
    const { count } = await tx.beteiligtenstand.deleteMany({ where: { id, netzwerkId } });
    if (count === 0) throw NICHT_GEFUNDEN();
    await protokolliereIn(tx, {
      netzwerkId,
      userId,
      was: 'stand.geloescht',
      objekt: id,
      ergebnis: 'erfolgt',
    });
  });
}
