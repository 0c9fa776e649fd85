import { createHash } from 'node:crypto';
import * as Y from 'yjs';
import { neuesPlanDokument } from '@/lib/plan/doc/seed';
import { planAusDatei } from '@/lib/plan/netzwerkdatei/read';
import type { Netzwerkdatei } from '@/lib/plan/netzwerkdatei/schema';
import { neueKennung } from '@/server/auth/kennung';
import { db } from '@/server/db';
import { protokolliereIn } from '@/server/protokoll/mutations';

/** A network with its owner as Koordination and its plan, empty or from a network file; all of it or nothing. */
export async function createNetzwerk(eingabe: {
  name: string;
  ownerId: string;
  datei?: Netzwerkdatei;
}): Promise<{ netzwerkId: string; dokumentId: string }> {
  const { name, ownerId, datei } = eingabe;
  const bytes = erstesUpdate(datei);
  const netzwerkId = neueKennung('nw');
  const dokumentId = neueKennung('dok');
  await db().$transaction(async (tx) => {
    await tx.netzwerk.create({ data: { id: netzwerkId, name } });
    await tx.mitgliedschaft.create({
      data: { id: neueKennung('mg'), netzwerkId, userId: ownerId, rolle: 'koordination' },
    });
    await tx.dokument.create({ data: { id: dokumentId, netzwerkId, art: 'plan', titel: 'Plan' } });
    const pruefsumme = createHash('sha256').update(bytes).digest('hex');
    await tx.dokumentUpdate.create({ data: { dokumentId, bytes, pruefsumme, userId: ownerId } });
    await protokolliereIn(tx, {
      netzwerkId,
      userId: ownerId,
      was: datei ? 'netzwerk.eingelesen' : 'netzwerk.angelegt',
      objekt: netzwerkId,
      ergebnis: 'erfolgt',
    });
  });
  return { netzwerkId, dokumentId };
}

function erstesUpdate(datei: Netzwerkdatei | undefined): Uint8Array<ArrayBuffer> {
  if (!datei) return new Uint8Array(neuesPlanDokument());
  const doc = new Y.Doc();
  planAusDatei(doc, datei);
  const bytes = new Uint8Array(Y.encodeStateAsUpdate(doc));
  doc.destroy();
  return bytes;
}
