import type { Rolle } from '@/lib/access/rollen';
import { neueKennung } from '@/server/auth/kennung';
import { db } from '@/server/db';
import { protokolliereIn } from '@/server/protokoll/mutations';

/** Makes a person a member. An existing membership stays as it is: joining never changes a role. */
export async function addMitglied(eingabe: {
  netzwerkId: string;
  userId: string;
  rolle: Rolle;
}): Promise<void> {
  const { netzwerkId, userId, rolle } = eingabe;
  await db().$transaction(async (tx) => {
    const neu = await tx.mitgliedschaft.createMany({
      data: [{ id: neueKennung('mg'), netzwerkId, userId, rolle }],
      skipDuplicates: true,
    });
    if (neu.count === 0) return;
    await protokolliereIn(tx, {
      netzwerkId,
      userId,
      was: 'mitglied.beigetreten',
      objekt: userId,
      ergebnis: `als ${rolle}`,
    });
  });
}
