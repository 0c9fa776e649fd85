import { alsRolle, darf, type Rolle } from '@/lib/access/rollen';
import { db } from '@/server/db';

/** A network as its member sees it in the list. `zuletzt` is the last change of its plan. */
export interface MeinNetzwerk {
  id: string;
  name: string;
  rolle: Rolle;
  zuletzt: Date;
}

/** The networks a person belongs to, the most recently changed first. */
export async function netzwerkeVon(userId: string): Promise<MeinNetzwerk[]> {
  const mitgliedschaften = await db().mitgliedschaft.findMany({
    where: { userId },
    select: { rolle: true, netzwerk: { select: { id: true, name: true, createdAt: true } } },
  });
  const zuletzt = await letzteAenderungen(mitgliedschaften.map(({ netzwerk }) => netzwerk.id));
  const netzwerke = mitgliedschaften.flatMap(({ rolle, netzwerk }) => {
    const meine = alsRolle(rolle);
    if (!meine) return [];
    const { id, name, createdAt } = netzwerk;
    return [{ id, name, rolle: meine, zuletzt: zuletzt.get(id) ?? createdAt }];
  });
  return netzwerke.sort(
    (a, b) => b.zuletzt.getTime() - a.zuletzt.getTime() || a.name.localeCompare(b.name, 'de'),
  );
}

async function letzteAenderungen(netzwerkIds: string[]): Promise<Map<string, Date>> {
  const dokumente = await db().dokument.findMany({
    where: { netzwerkId: { in: netzwerkIds }, art: 'plan' },
    select: {
      netzwerkId: true,
      updates: { orderBy: { id: 'desc' }, take: 1, select: { createdAt: true } },
      snapshots: { orderBy: { id: 'desc' }, take: 1, select: { createdAt: true } },
    },
  });
  const stand = new Map<string, Date>();
  for (const { netzwerkId, updates, snapshots } of dokumente) {
    const letzte = updates[0]?.createdAt ?? snapshots[0]?.createdAt;
    if (letzte) stand.set(netzwerkId, letzte);
  }
  return stand;
}

/** A shared document as it is listed to a member. */
export interface DokumentEintrag {
  id: string;
  art: 'plan';
  titel: string;
}

/** The documents of a network this role may read. */
export async function dokumenteVon(netzwerkId: string, rolle: Rolle): Promise<DokumentEintrag[]> {
  if (!darf(rolle, 'plan.lesen')) return [];
  const zeilen = await db().dokument.findMany({
    where: { netzwerkId, art: 'plan' },
    orderBy: { createdAt: 'asc' },
    select: { id: true, titel: true },
  });
  return zeilen.map(({ id, titel }) => ({ id, art: 'plan', titel }));
}

/** Name of a network, null when it does not exist. Asks for no right: callers have checked the membership. */
export async function netzwerkName(netzwerkId: string): Promise<string | null> {
  const zeile = await db().netzwerk.findUnique({ where: { id: netzwerkId }, select: { name: true } });
  return zeile?.name ?? null;
}
