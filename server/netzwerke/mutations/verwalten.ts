import { liveBridge } from '@/server/collab/live';
import { db } from '@/server/db';
import { protokolliereIn } from '@/server/protokoll/mutations';

/** Gives a network another name. */
export async function renameNetzwerk(eingabe: {
  netzwerkId: string;
  vonUserId: string;
  name: string;
}): Promise<void> {
  const { netzwerkId, vonUserId, name } = eingabe;
  await db().$transaction(async (tx) => {
    await tx.netzwerk.update({ where: { id: netzwerkId }, data: { name } });
    await protokolliereIn(tx, {
      netzwerkId,
      userId: vonUserId,
      was: 'netzwerk.umbenannt',
      objekt: netzwerkId,
      ergebnis: 'erfolgt',
    });
  });
}

/** Deletes a network with its documents, members and invitations for good; its audit trail stays. */
export async function deleteNetzwerk(eingabe: { netzwerkId: string; vonUserId: string }): Promise<void> {
  const { netzwerkId, vonUserId } = eingabe;
  const { mitglieder, dokumente } = await db().$transaction(async (tx) => {
    const mitglieder = await tx.mitgliedschaft.findMany({ where: { netzwerkId }, select: { userId: true } });
    const dokumente = await tx.dokument.findMany({ where: { netzwerkId }, select: { id: true } });
    await tx.verlauf.deleteMany({ where: { dokumentId: { in: dokumente.map(({ id }) => id) } } });
    await tx.netzwerk.delete({ where: { id: netzwerkId } });
    await protokolliereIn(tx, {
      netzwerkId,
      userId: vonUserId,
      was: 'netzwerk.geloescht',
      objekt: netzwerkId,
      ergebnis: 'erfolgt',
    });
    return { mitglieder, dokumente };
  });
  await Promise.all(mitglieder.map(({ userId }) => liveBridge().zugriffGeaendert({ userId, netzwerkId })));
  await Promise.all(dokumente.map(({ id }) => liveBridge().gibAuf(id)));
}
