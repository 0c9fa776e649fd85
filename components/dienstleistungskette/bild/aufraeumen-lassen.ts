import {
  type AufraeumKante,
  type Aufzuraeumen,
  raeumeAuf,
} from '@/lib/plan/dienstleistungskette/views/aufraeumen';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Id } from '@/lib/plan/doc/grundlagen';

export interface AufraeumAuftrag {
  schritte: readonly Aufzuraeumen[];
  lanes: readonly Id[];
  kanten: readonly AufraeumKante[];
}

export type AufraeumAntwort = readonly (readonly [Id, { laneId: Id; x: number; y: number }])[];

/** Chains up to this size are set out at once, within two milliseconds: a thread would start no sooner. */
const SOFORT_BIS = 60;

/** What is to be set out of a chain: everything that stands in a lane. */
export function aufraeumAuftrag(bild: KetteBild): AufraeumAuftrag {
  return {
    schritte: [...bild.schritte.values()].flatMap(({ schritt: { id, art, titel }, laneId, x, y }) =>
      laneId === null ? [] : [{ id, art, titel, laneId, x, y }],
    ),
    lanes: bild.lanes.flatMap(({ id }) => (id === null ? [] : [id])),
    kanten: bild.verbindungen.map(({ verbindung: { enden, beschriftung } }) => ({
      von: enden.vonId,
      nach: enden.nachId,
      beschriftung,
    })),
  };
}

/** The new places; null when `abbruch` came first. Where threads do not start, they are reckoned here. */
export async function lasseAufraeumen(
  auftrag: AufraeumAuftrag,
  abbruch: AbortSignal,
): Promise<AufraeumAntwort | null> {
  const selbst = () => [...raeumeAuf(auftrag.schritte, auftrag.lanes, auftrag.kanten)];
  if (auftrag.schritte.length <= SOFORT_BIS) return selbst();
  const faden = starte();
  if (!faden) return selbst();
  try {
    return await new Promise<AufraeumAntwort | null>((fertig) => {
      abbruch.addEventListener('abort', () => fertig(null), { once: true });
      faden.addEventListener('message', ({ data }: MessageEvent<AufraeumAntwort>) => fertig(data));
      faden.addEventListener('error', () => fertig(abbruch.aborted ? null : selbst()));
      faden.postMessage(auftrag);
    });
  } finally {
    faden.terminate();
  }
}

function starte(): Worker | null {
  try {
    return new Worker(new URL('./aufraeum-arbeiter.ts', import.meta.url));
  } catch {
    return null;
  }
}
