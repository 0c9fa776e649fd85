import { alsRolle, type Rolle } from '@/lib/access/rollen';
import { db } from '@/server/db';

/** Role of a person in a network and the Akteur it speaks for; null when the person is not a member. */
export async function mitgliedschaft(
  netzwerkId: string,
  userId: string,
): Promise<{ rolle: Rolle; akteurId: string | null } | null> {
  const zeile = await db().mitgliedschaft.findUnique({
    where: { netzwerkId_userId: { netzwerkId, userId } },
    select: { rolle: true, akteurId: true },
  });
  const rolle = alsRolle(zeile?.rolle);
  return zeile && rolle ? { rolle, akteurId: zeile.akteurId } : null;
}
