import { useCallback, useEffect, useRef } from 'react';
import { useAnsage } from '@/components/plan/ansage';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { KettenBefehle } from '../befehle';
import { aufraeumAuftrag, lasseAufraeumen } from './aufraeumen-lassen';
import type { BildSpeicher } from './lage';
import { useZuruecknehmen } from './use-zuruecknehmen';

/** Work that is done sooner than this is not worth a notice. */
const ZEIGEN_AB_MS = 300;

/**
 * Sets the whole chain out anew, as one undo step. While a large chain is being reckoned everybody goes on working; a
 * step that somebody deleted or moved to another lane meanwhile is left where it is.
 */
export function useAufraeumen(
  bild: KetteBild,
  speicher: BildSpeicher,
  befehle: KettenBefehle,
  raeumt: () => void,
): () => void {
  const ansage = useAnsage();
  const zuruecknehmen = useZuruecknehmen();
  const jetzt = useRef({ bild, befehle });
  jetzt.current = { bild, befehle };
  const laeuft = useRef<AbortController | null>(null);
  useEffect(() => () => laeuft.current?.abort(), []);

  return useCallback(() => {
    if (laeuft.current) return;
    const abbruch = new AbortController();
    laeuft.current = abbruch;
    const brich = () => {
      abbruch.abort();
      ansage('Aufräumen abgebrochen. Es bleibt alles, wie es war.');
    };
    const uhr = setTimeout(() => speicher.setze({ raeumtAuf: brich }), ZEIGEN_AB_MS);
    void lasseAufraeumen(aufraeumAuftrag(jetzt.current.bild), abbruch.signal)
      .then((plaetze) => {
        if (plaetze === null || abbruch.signal.aborted) return;
        const { bild: dann, befehle: damit } = jetzt.current;
        const orte = plaetze.flatMap(([id, platz]) =>
          dann.schritte.get(id)?.laneId === platz.laneId ? [{ id, platz }] : [],
        );
        raeumt();
        if (orte.length > 0 && damit.verschiebe({ orte, label: 'Aufräumen' }).ok)
          zuruecknehmen('Die Kette ist aufgeräumt.');
      })
      .finally(() => {
        clearTimeout(uhr);
        laeuft.current = null;
        speicher.setze({ raeumtAuf: null });
      });
  }, [speicher, raeumt, ansage, zuruecknehmen]);
}
