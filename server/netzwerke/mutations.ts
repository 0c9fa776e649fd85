import { createHash } from 'node:crypto';
import * as Y from 'yjs';
import { type DokumentArt, dokumentArt } from '@/lib/plan/doc/arten';
import { neuesDokument } from '@/lib/plan/doc/seed';
import { fallAusDatei } from '@/lib/plan/netzwerkdatei/faelle';
import { analyseAusDatei, mitFallIds, planAusDatei } from '@/lib/plan/netzwerkdatei/read';
import type { Netzwerkdatei } from '@/lib/plan/netzwerkdatei/schema';
import type { Prisma } from '@/prisma/client/client';
import { neueKennung } from '@/server/auth/kennung';
import { db } from '@/server/db';
import { createFallIn } from '@/server/faelle/mutations/anlegen';
import { protokolliereIn } from '@/server/protokoll/mutations';

/** A network with its owner as Koordination, its plan and its analysis, empty or from a network file; all or nothing. */
export async function createNetzwerk(eingabe: {
  name: string;
  ownerId: string;
  datei?: Netzwerkdatei;
}): Promise<{ netzwerkId: string; dokumentId: string; fallIds: string[] }> {
  const { name, ownerId, datei } = eingabe;
  const netzwerkId = neueKennung('nw');
  const dokumentId = neueKennung('dok');
  const faelle = (datei?.faelle ?? []).map((fall) => ({ fall, fallId: neueKennung('dok') }));
  const mitFaellen = datei && mitFallIds(datei, new Map(faelle.map(({ fall, fallId }) => [fall.id, fallId])));
  await db().$transaction(async (tx) => {
    await tx.netzwerk.create({ data: { id: netzwerkId, name } });
    await tx.mitgliedschaft.create({
      data: { id: neueKennung('mg'), netzwerkId, userId: ownerId, rolle: 'koordination' },
    });
    await legeDokumentAn(tx, {
      id: dokumentId,
      netzwerkId,
      art: 'plan',
      bytes: planBytes(mitFaellen),
      userId: ownerId,
    });
    const analyse = { id: neueKennung('dok'), netzwerkId, art: 'beteiligtenanalyse' as const };
    await legeDokumentAn(tx, { ...analyse, bytes: analyseBytes(datei), userId: ownerId });
    // Whatever they were where they come from: here somebody has to check them first.
    for (const { fall, fallId } of faelle) {
      await createFallIn(tx, {
        netzwerkId,
        autorId: ownerId,
        anrede: fall.anrede,
        fallId,
        inhalt: fallAusDatei(fall),
      });
    }
    await protokolliereIn(tx, {
      netzwerkId,
      userId: ownerId,
      was: datei ? 'netzwerk.eingelesen' : 'netzwerk.angelegt',
      objekt: netzwerkId,
      ergebnis: 'erfolgt',
    });
  });
  return { netzwerkId, dokumentId, fallIds: faelle.map(({ fallId }) => fallId) };
}

export interface NeuesDokument {
  id: string;
  netzwerkId: string;
  art: DokumentArt;
  bytes: Uint8Array;
  /** Who asked for it; null: the server by itself. */
  userId: string | null;
}

/** A new document with its first update. Only the server creates documents. */
export async function legeDokumentAn(
  tx: Prisma.TransactionClient,
  { id, netzwerkId, art, bytes, userId }: NeuesDokument,
): Promise<void> {
  await tx.dokument.create({ data: { id, netzwerkId, art, titel: dokumentArt(art).name } });
  const kopie = new Uint8Array(bytes);
  const pruefsumme = createHash('sha256').update(kopie).digest('hex');
  await tx.dokumentUpdate.create({ data: { dokumentId: id, bytes: kopie, pruefsumme, userId } });
}

function planBytes(datei: Netzwerkdatei | undefined): Uint8Array {
  return datei ? inNeuem((doc) => planAusDatei(doc, datei)) : neuesDokument('plan');
}

function analyseBytes(datei: Netzwerkdatei | undefined): Uint8Array {
  return datei ? inNeuem((doc) => analyseAusDatei(doc, datei)) : neuesDokument('beteiligtenanalyse');
}

function inNeuem(fuelle: (doc: Y.Doc) => Uint8Array): Uint8Array {
  const doc = new Y.Doc();
  const bytes = fuelle(doc);
  doc.destroy();
  return bytes;
}
