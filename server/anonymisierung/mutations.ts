import { ARTEN } from '@/lib/anonymisierung/befund';
import { GRUENDE } from '@/lib/anonymisierung/freigabe';
import { neueKennung } from '@/server/auth/kennung';
import { db } from '@/server/db';
import { protokolliereIn } from '@/server/protokoll/mutations';
import type { NeueBestaetigung } from './schema';

interface Anlass {
  netzwerkId: string;
  userId: string;
}

/** Keeps that a named person calls a finding harmless, and writes it down without the text. Twice is once. */
export async function bestaetige({ netzwerkId, userId, ...neu }: Anlass & NeueBestaetigung): Promise<void> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.unbedenklich.createMany({
      data: [{ id: neueKennung('unb'), netzwerkId, userId, ...neu }],
      skipDuplicates: true,
    });
    if (count === 0) return;
    await protokolliereIn(tx, {
      netzwerkId,
      userId,
      was: 'befund.unbedenklich',
      objekt: neu.dokumentId,
      ergebnis: `${ARTEN[neu.art]}: ${GRUENDE[neu.grund]}`,
    });
  });
}

/** Takes a confirmation back: the finding counts again. */
export async function nimmZurueck({
  netzwerkId,
  userId,
  ...welche
}: Anlass & Omit<NeueBestaetigung, 'grund'>): Promise<void> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.unbedenklich.deleteMany({ where: welche });
    if (count === 0) return;
    await protokolliereIn(tx, {
      netzwerkId,
      userId,
      was: 'befund.widerrufen',
      objekt: welche.dokumentId,
      ergebnis: ARTEN[welche.art],
    });
  });
}
