import { istAenderung, SYNC } from '@/lib/sync/protokoll';

/**
 * A WebSocket class that tells `gesendet` about every change frame that really leaves this tab. y-websocket keeps
 * doing the sending; acknowledgements by frame number need to know what was sent.
 */
export function zaehlSocket(gesendet: (abgleich: boolean) => void): typeof WebSocket {
  return class extends WebSocket {
    override send(daten: string | Blob | BufferSource): void {
      // Counted before sending: an acknowledgement can never overtake the count.
      if (this.readyState === WebSocket.OPEN && daten instanceof Uint8Array && istAenderung(daten)) {
        gesendet(daten[1] === SYNC.step2);
      }
      super.send(daten);
    }
  };
}
