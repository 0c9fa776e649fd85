import { alsRolle, type Rolle } from '@/lib/access/rollen';
import { alsDokumentArt, DOKUMENT_ART_NAMEN, type DokumentArt } from '@/lib/plan/doc/arten';
import { db } from '@/server/db';
import { type Dokumentrecht, rechteAn } from '@/server/zugriff';

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

/** A shared document as it is listed to a member who may open it. */
export interface DokumentEintrag {
  id: string;
  art: DokumentArt;
  titel: string;
  recht: 'lesen' | 'bearbeiten';
}

/** The documents of a network this person may read, the oldest first. */
export async function dokumenteVon(
  netzwerkId: string,
  { userId, rolle }: { userId: string; rolle: Rolle },
): Promise<DokumentEintrag[]> {
  const zeilen = await db().dokument.findMany({
    where: { netzwerkId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, titel: true, art: true },
  });
  const rechte = new Map<string, Dokumentrecht>();
  for (const art of DOKUMENT_ART_NAMEN) {
    const dokumentIds = zeilen.filter((zeile) => zeile.art === art).map(({ id }) => id);
    for (const [id, recht] of await rechteAn(art, { netzwerkId, userId, rolle, dokumentIds }))
      rechte.set(id, recht);
  }
  return zeilen.flatMap(({ id, titel, art: wort }) => {
    const art = alsDokumentArt(wort);
    const recht = rechte.get(id);
    if (!art || !recht?.lesen) return [];
    return [{ id, art, titel, recht: recht.schreiben ? 'bearbeiten' : 'lesen' }];
  });
}

/** Id of a network's document of a kind that it has once. Asks for no right: callers have checked it. */
export async function dokumentDerArt(
  netzwerkId: string,
  art: 'plan' | 'beteiligtenanalyse',
): Promise<string | null> {
  const zeile = await db().dokument.findFirst({
    where: { netzwerkId, art },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  });
  return zeile?.id ?? null;
}

/** Name of a network, null when it does not exist. Asks for no right: callers have checked the membership. */
export async function netzwerkName(netzwerkId: string): Promise<string | null> {
  const zeile = await db().netzwerk.findUnique({ where: { id: netzwerkId }, select: { name: true } });
  return zeile?.name ?? null;
}
