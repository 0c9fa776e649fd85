import { alsRolle, type Rolle } from '@/lib/access/rollen';
import { type AkteurEbene, alsEbene } from '@/lib/plan/akteure/schema';
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

/** A member as the members of the same network see it. The e-mail address is for the Koordination only. */
export interface Mitglied {
  userId: string;
  name: string;
  email: string | null;
  rolle: Rolle;
  /** Akteur the person speaks for; it may have been deleted since. */
  akteurId: string | null;
  /** Whether it leads there; null where that is not said. */
  ebene: AkteurEbene | null;
  seit: Date;
}

/** The members of a network by name. `mitEmail`: for whoever manages them. */
export async function mitgliederVon(netzwerkId: string, mitEmail: boolean): Promise<Mitglied[]> {
  const zeilen = await db().mitgliedschaft.findMany({
    where: { netzwerkId },
    select: {
      rolle: true,
      akteurId: true,
      ebene: true,
      createdAt: true,
      user: { select: { id: true, name: true, email: true } },
    },
  });
  const mitglieder = zeilen.flatMap(({ rolle, akteurId, ebene, createdAt, user }) => {
    const gelesen = alsRolle(rolle);
    if (!gelesen) return [];
    const email = mitEmail ? user.email : null;
    return [
      {
        ...{ userId: user.id, name: user.name, email, rolle: gelesen },
        ...{ akteurId, ebene: alsEbene(ebene), seit: createdAt },
      },
    ];
  });
  return mitglieder.sort((a, b) => a.name.localeCompare(b.name, 'de') || a.userId.localeCompare(b.userId));
}
