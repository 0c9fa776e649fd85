import type { Weg, WegKante, WegKnoten } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import { legeWege } from '@/lib/plan/dienstleistungskette/views/wege/lege-wege';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** The router in a thread of its own, so that drawing and typing never wait for it. */

export interface WegeAuftrag {
  nummer: number;
  knoten: readonly WegKnoten[];
  kanten: readonly WegKante[];
}

export interface WegeAntwort {
  nummer: number;
  wege: readonly (readonly [Id, Weg])[];
}

self.addEventListener('message', ({ data }: MessageEvent<WegeAuftrag>) => {
  const antwort: WegeAntwort = { nummer: data.nummer, wege: [...legeWege(data.knoten, data.kanten)] };
  self.postMessage(antwort);
});
