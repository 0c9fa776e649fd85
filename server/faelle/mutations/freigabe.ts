import type { FallRechte, FallZustand } from '@/lib/access/fall';
import { alsFallZustand } from '@/lib/access/fall';
import type { Rolle } from '@/lib/access/rollen';
import { ladeRufnummern } from '@/lib/anonymisierung/finder/rufnummern';
import { darfFreigegebenWerden } from '@/lib/anonymisierung/freigabe';
import type { Fall, Prisma } from '@/prisma/client/client';
import { NICHT_ERLAUBT, NICHT_GEFUNDEN, Verweigert } from '@/server/auth/anfrage';
import { liveBridge } from '@/server/collab/live';
import { db } from '@/server/db';
import { protokolliereIn } from '@/server/protokoll/mutations';
import type { Ereignis } from '@/server/protokoll/schema';
import { rechteAn, verfasserVon } from '../data';
import { textorte } from '../data/texte';

/** Somebody takes the next step with a case. `seit`: the state they had on their screen. */
export interface Schritt {
  netzwerkId: string;
  fallId: string;
  userId: string;
  rolle: Rolle;
  seit: string;
}

/** What is done: which right it needs, where it leads, what the trail says. */
interface Weg {
  recht: keyof FallRechte;
  nach: FallZustand;
  was: (von: FallZustand) => Ereignis;
  /** Refused while a text of the case may lead to a person. */
  nurAnonym?: boolean;
  bedingung?: (tx: Prisma.TransactionClient, zeile: Fall, schritt: Schritt) => Promise<void>;
  daten: (userId: string) => Prisma.FallUpdateManyMutationInput;
}

/** Hands an Entwurf over to the second person: from now on nobody writes in it. @throws Verweigert 403, 404, 409 */
export async function reicheEin(schritt: Schritt): Promise<void> {
  await gehe(schritt, {
    recht: 'einreichen',
    nach: 'in_pruefung',
    was: () => 'fall.eingereicht',
    nurAnonym: true,
    daten: (userId) => ({ eingereichtVon: userId, freigegebenVon: null }),
  });
}

/**
 * Releases a case for the members. Four eyes: whoever wrote in it cannot release it, whatever the role.
 * @throws Verweigert 403, 404, 409
 */
export async function gibFrei(schritt: Schritt): Promise<void> {
  await gehe(schritt, {
    recht: 'freigeben',
    nach: 'freigegeben',
    was: () => 'fall.freigegeben',
    nurAnonym: true,
    bedingung: async (tx, zeile, { userId }) => {
      if ((await verfasserVon(tx, zeile)).has(userId)) throw new Verweigert(409, VIER_AUGEN);
    },
    daten: (userId) => ({ freigegebenVon: userId }),
  });
}

/** Nothing that leads to a person and that nobody has answered for goes any further. @throws Verweigert 404, 409 */
async function verlangeAnonym({ fallId, ...schritt }: Schritt): Promise<void> {
  const zeile = await db().fall.findFirst({ where: { dokumentId: fallId, netzwerkId: schritt.netzwerkId } });
  if (!zeile || !rechteAn(zeile, schritt).lesen) throw NICHT_GEFUNDEN();
  const bestaetigt = await db().unbedenklich.findMany({
    where: { dokumentId: fallId },
    select: { art: true, abdruck: true },
  });
  await ladeRufnummern();
  const texte = textorte(await liveBridge().dokumentStand(fallId));
  const urteil = darfFreigegebenWerden(fallId, texte, bestaetigt);
  if (urteil.satz) throw new Verweigert(409, urteil.satz);
}

const VIER_AUGEN =
  'Sie haben an diesem Fall mitgeschrieben. Freigeben kann ihn nur eine zweite Person mit der Rolle Koordination oder Moderation.';

/** Brings a case back to the Entwurf; a released one disappears from the members at once. @throws Verweigert 403, 404, 409 */
export async function holeZurueck(schritt: Schritt): Promise<void> {
  await gehe(schritt, {
    recht: 'zurueckholen',
    nach: 'entwurf',
    was: zurueckAus,
    daten: () => ZURUECK,
  });
}

/**
 * A text of these cases was removed (Datenpanne), so what was checked is not what stands there any more: those in
 * Prüfung and the released ones are an Entwurf again. Within a transaction; whoever calls it asks the open
 * connections again. @returns how many cases fell back
 */
export async function holeGeaenderteZurueckIn(
  tx: Prisma.TransactionClient,
  { fallIds, userId }: { fallIds: readonly string[]; userId: string },
): Promise<number> {
  const zeilen = await tx.fall.findMany({
    where: { dokumentId: { in: [...fallIds] }, zustand: { not: 'entwurf' } },
  });
  for (const { dokumentId, netzwerkId, zustand, zustandSeit } of zeilen) {
    await tx.fall.update({
      where: { dokumentId },
      data: { ...ZURUECK, zustand: 'entwurf', zustandSeit: spaeterAls(zustandSeit) },
    });
    const was = zurueckAus(alsFallZustand(zustand));
    await protokolliereIn(tx, { netzwerkId, userId, was, objekt: dokumentId, ergebnis: 'Text entfernt' });
  }
  return zeilen.length;
}

const ZURUECK = { eingereichtVon: null, freigegebenVon: null };

const zurueckAus = (von: FallZustand): Ereignis =>
  von === 'freigegeben' ? 'fall.zurueckgezogen' : 'fall.zurueckgegeben';

/** Later than the state it leaves, whatever the clock says: two states never carry the same moment. */
function spaeterAls(zustandSeit: Date): Date {
  return new Date(Math.max(Date.now(), zustandSeit.getTime() + 1));
}

async function gehe(schritt: Schritt, weg: Weg): Promise<void> {
  const { netzwerkId, fallId, userId, seit } = schritt;
  // Before the transaction: the document is read from its room, which asks the database itself.
  if (weg.nurAnonym) await verlangeAnonym(schritt);
  await db().$transaction(async (tx) => {
    const zeile = await tx.fall.findFirst({ where: { dokumentId: fallId, netzwerkId } });
    const rechte = zeile && rechteAn(zeile, schritt);
    if (!zeile || !rechte?.lesen) throw NICHT_GEFUNDEN();
    if (zeile.zustandSeit.toISOString() !== seit) throw new Verweigert(409, UEBERHOLT);
    if (!rechte[weg.recht]) throw NICHT_ERLAUBT();
    await weg.bedingung?.(tx, zeile, schritt);
    const geaendert = await tx.fall.updateMany({
      where: { dokumentId: fallId, zustandSeit: zeile.zustandSeit },
      data: { ...weg.daten(userId), zustand: weg.nach, zustandSeit: spaeterAls(zeile.zustandSeit) },
    });
    if (geaendert.count === 0) throw new Verweigert(409, UEBERHOLT);
    const was = weg.was(alsFallZustand(zeile.zustand));
    await protokolliereIn(tx, { netzwerkId, userId, was, objekt: fallId, ergebnis: 'erfolgt' });
  });
  // Whoever has it open is asked again: who lost the right is cut off, who may not write any more only reads.
  await liveBridge().zugriffGeaendert({ netzwerkId });
}

const UEBERHOLT =
  'Dieser Fall hat sich inzwischen geändert. Bitte sehen Sie ihn noch einmal an, bevor Sie weitergehen.';
