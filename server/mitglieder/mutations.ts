import { alsRolle, ROLLEN_NAMEN, type Rolle } from '@/lib/access/rollen';
import type { AkteurEbene } from '@/lib/plan/akteure/schema';
import type { Prisma } from '@/prisma/client/client';
import { NICHT_ERLAUBT, NICHT_GEFUNDEN, Verweigert } from '@/server/auth/anfrage';
import { neueKennung } from '@/server/auth/kennung';
import { liveBridge } from '@/server/collab/live';
import { db } from '@/server/db';
import { protokolliereIn } from '@/server/protokoll/mutations';

/** Makes a person a member. An existing membership stays as it is: joining never changes a role. */
export async function addMitglied(eingabe: NeuesMitglied): Promise<void> {
  await db().$transaction((tx) => addMitgliedIn(tx, eingabe));
}

export interface NeuesMitglied {
  netzwerkId: string;
  userId: string;
  rolle: Rolle;
}

/** As {@link addMitglied}, within a transaction. @returns false when the person was a member already. */
export async function addMitgliedIn(tx: Prisma.TransactionClient, eingabe: NeuesMitglied): Promise<boolean> {
  const { netzwerkId, userId, rolle } = eingabe;
  const neu = await tx.mitgliedschaft.createMany({
    data: [{ id: neueKennung('mg'), netzwerkId, userId, rolle }],
    skipDuplicates: true,
  });
  if (neu.count === 0) return false;
  await protokolliereIn(tx, {
    netzwerkId,
    userId,
    was: 'mitglied.beigetreten',
    objekt: userId,
    ergebnis: `als ${ROLLEN_NAMEN[rolle]}`,
  });
  return true;
}

/** A change to a membership: who asks for it (`vonUserId`), and whom it concerns. */
export interface Mitgliedsaenderung {
  netzwerkId: string;
  vonUserId: string;
  userId: string;
}

/** Gives a member another role. @throws Verweigert when it would leave the network without Koordination. */
export async function setRolle(eingabe: Mitgliedsaenderung & { rolle: Rolle }): Promise<void> {
  const { netzwerkId, vonUserId, userId, rolle } = eingabe;
  await db().$transaction(async (tx) => {
    const bisher = await pruefeAenderung(tx, eingabe, rolle);
    if (bisher === rolle) return;
    await tx.mitgliedschaft.update({
      where: { netzwerkId_userId: { netzwerkId, userId } },
      data: { rolle },
    });
    await protokolliereIn(tx, {
      netzwerkId,
      userId: vonUserId,
      was: 'mitglied.rolle',
      objekt: userId,
      ergebnis: `${rollenName(bisher)} → ${ROLLEN_NAMEN[rolle]}`,
    });
  });
  await liveBridge().zugriffGeaendert({ userId, netzwerkId });
}

/**
 * Says for which Akteur a member speaks, and whether it leads there; null: for none. `name`: what the audit trail
 * calls it.
 * @throws Verweigert 404 for somebody who is no member, 403 when the right to do so is gone
 */
export async function setVertretung(
  eingabe: Mitgliedsaenderung & {
    akteur: { id: string; name: string; ebene: AkteurEbene | null } | null;
  },
): Promise<void> {
  const { netzwerkId, vonUserId, userId, akteur } = eingabe;
  await db().$transaction(async (tx) => {
    const rolle = await pruefeAenderung(tx, eingabe, 'gleich');
    const schluessel = { netzwerkId_userId: { netzwerkId, userId } };
    const bisher = await tx.mitgliedschaft.findUnique({
      where: schluessel,
      select: { akteurId: true, ebene: true },
    });
    const data = { akteurId: akteur?.id ?? null, ebene: akteur?.ebene ?? null };
    if (bisher?.akteurId === data.akteurId && bisher.ebene === data.ebene) return;
    await tx.mitgliedschaft.update({ where: schluessel, data });
    await protokolliereIn(tx, {
      netzwerkId,
      userId: vonUserId,
      was: 'mitglied.vertretung',
      objekt: userId,
      ergebnis:
        `${rollenName(rolle)}: spricht ${akteur?.ebene ? `${akteur.ebene} ` : ''}für ${akteur ? `„${akteur.name}“` : 'niemanden'}`.slice(
          0,
          200,
        ),
    });
  });
}

/** Takes a member out of the network; a member may take itself out. @throws Verweigert as {@link setRolle} */
export async function removeMitglied(eingabe: Mitgliedsaenderung): Promise<void> {
  const { netzwerkId, vonUserId, userId } = eingabe;
  await db().$transaction(async (tx) => {
    const bisher = await pruefeAenderung(tx, eingabe, null);
    await tx.mitgliedschaft.delete({ where: { netzwerkId_userId: { netzwerkId, userId } } });
    await protokolliereIn(tx, {
      netzwerkId,
      userId: vonUserId,
      was: vonUserId === userId ? 'mitglied.ausgetreten' : 'mitglied.entfernt',
      objekt: userId,
      ergebnis: `war ${rollenName(bisher)}`,
    });
  });
  await liveBridge().zugriffGeaendert({ userId, netzwerkId });
}

function rollenName(gespeichert: string): string {
  const rolle = alsRolle(gespeichert);
  return rolle ? ROLLEN_NAMEN[rolle] : gespeichert;
}

const LETZTE_KOORDINATION =
  'Das Netzwerk braucht mindestens eine Koordination. Geben Sie zuerst einem anderen Mitglied diese Rolle.';

/**
 * Holds the network's row, so that changes to its members happen one after the other: two Koordinationen taking
 * the role from each other in the same second would otherwise both succeed. Asks for the right again under that
 * lock, because it may have gone since the request began.
 */
async function pruefeAenderung(
  tx: Prisma.TransactionClient,
  { netzwerkId, vonUserId, userId }: Mitgliedsaenderung,
  danach: Rolle | 'gleich' | null,
): Promise<string> {
  await tx.$queryRaw`SELECT "id" FROM "netzwerk" WHERE "id" = ${netzwerkId} FOR UPDATE`;
  const mitglieder = await tx.mitgliedschaft.findMany({
    where: { netzwerkId },
    select: { userId: true, rolle: true },
  });
  const betroffen = mitglieder.find((mitglied) => mitglied.userId === userId);
  const koordination = mitglieder.filter((mitglied) => mitglied.rolle === 'koordination');
  const trittAus = danach === null && vonUserId === userId;
  if (!trittAus && !koordination.some((mitglied) => mitglied.userId === vonUserId)) throw NICHT_ERLAUBT();
  if (!betroffen) throw NICHT_GEFUNDEN();
  const letzte = betroffen.rolle === 'koordination' && koordination.length === 1;
  if (letzte && danach !== 'koordination' && danach !== 'gleich')
    throw new Verweigert(409, LETZTE_KOORDINATION);
  return betroffen.rolle;
}
