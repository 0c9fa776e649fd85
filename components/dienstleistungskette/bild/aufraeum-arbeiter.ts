import { raeumeAuf } from '@/lib/plan/dienstleistungskette/views/aufraeumen';
import type { AufraeumAntwort, AufraeumAuftrag } from './aufraeumen-lassen';

/** Sets a large chain out in a thread of its own, so that drawing and typing never wait for it. */
self.addEventListener('message', ({ data }: MessageEvent<AufraeumAuftrag>) => {
  const antwort: AufraeumAntwort = [...raeumeAuf(data.schritte, data.lanes, data.kanten)];
  self.postMessage(antwort);
});
