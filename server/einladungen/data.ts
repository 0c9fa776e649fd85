import { alsRolle, type Rolle } from '@/lib/access/rollen';
import { fingerabdruck } from '@/server/auth/kennung';
import { db } from '@/server/db';

/** Why an invitation can no longer be used, or that it can. */
export type Einladungsstand = 'offen' | 'abgelaufen' | 'widerrufen' | 'aufgebraucht';

/** An invitation as the Koordination sees it. The link itself is shown once, when it is made, and kept nowhere. */
export interface EinladungEintrag {
  id: string;
  rolle: Rolle;
  notiz: string;
  nutzungen: number;
  maxNutzungen: number;
  endetAm: Date;
  stand: Einladungsstand;
}

interface Gueltigkeit {
  revokedAt: Date | null;
  expiresAt: Date;
  nutzungen: number;
  maxNutzungen: number;
}

/** State of an invitation at a moment. */
export function einladungsstand(zeile: Gueltigkeit, jetzt: Date): Einladungsstand {
  if (zeile.revokedAt) return 'widerrufen';
  if (zeile.nutzungen >= zeile.maxNutzungen) return 'aufgebraucht';
  return zeile.expiresAt <= jetzt ? 'abgelaufen' : 'offen';
}

/** The invitations of a network, newest first. */
export async function einladungenVon(netzwerkId: string): Promise<EinladungEintrag[]> {
  const zeilen = await db().einladung.findMany({ where: { netzwerkId }, orderBy: { createdAt: 'desc' } });
  const jetzt = new Date();
  return zeilen.flatMap((zeile) => {
    const rolle = alsRolle(zeile.rolle);
    if (!rolle) return [];
    const { id, notiz, nutzungen, maxNutzungen, expiresAt } = zeile;
    const stand = einladungsstand(zeile, jetzt);
    return [{ id, rolle, notiz, nutzungen, maxNutzungen, endetAm: expiresAt, stand }];
  });
}

/** An invitation found by its link. */
export interface GefundeneEinladung {
  id: string;
  netzwerkId: string;
  netzwerkName: string;
  rolle: Rolle;
  stand: Einladungsstand;
}

/** The invitation of a token, null when there is none. Whoever holds the token may know its network and role. */
export async function einladungZuToken(token: string): Promise<GefundeneEinladung | null> {
  const zeile = await db().einladung.findUnique({
    where: { tokenHash: fingerabdruck(token) },
    include: { netzwerk: { select: { name: true } } },
  });
  const rolle = alsRolle(zeile?.rolle);
  if (!zeile || !rolle) return null;
  const { id, netzwerkId, netzwerk } = zeile;
  return { id, netzwerkId, netzwerkName: netzwerk.name, rolle, stand: einladungsstand(zeile, new Date()) };
}
