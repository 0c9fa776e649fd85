import { useCallback, useEffect, useRef, useState } from 'react';
import { type Abruf, Abruffehler, holeDatei, sichere } from './abruf';

export type Abrufstand =
  | { art: 'bereit' }
  | { art: 'laeuft'; satz: string }
  | { art: 'fehler'; grund: string }
  | { art: 'fertig'; name: string };

/** One file at a time; leaving the screen or `breche` ends it on the server too. */
export function useAbruf(): {
  stand: Abrufstand;
  hole: (abruf: Abruf) => Promise<void>;
  breche: () => void;
} {
  const [stand, setStand] = useState<Abrufstand>({ art: 'bereit' });
  const abbruch = useRef<AbortController | null>(null);
  useEffect(() => () => abbruch.current?.abort(), []);
  const breche = useCallback(() => {
    abbruch.current?.abort();
    abbruch.current = null;
    setStand({ art: 'bereit' });
  }, []);
  const hole = useCallback(async (abruf: Abruf) => {
    abbruch.current?.abort();
    const hier = new AbortController();
    abbruch.current = hier;
    setStand({ art: 'laeuft', satz: 'Die Datei wird erzeugt …' });
    try {
      const datei = await holeDatei(abruf, hier.signal, (satz) => setStand({ art: 'laeuft', satz }));
      sichere(datei);
      setStand({ art: 'fertig', name: datei.name });
    } catch (fehler) {
      if (hier.signal.aborted) return;
      const grund =
        fehler instanceof Abruffehler
          ? fehler.message
          : 'Die Datei kam nicht vollständig an. Bitte versuchen Sie es noch einmal.';
      setStand({ art: 'fehler', grund });
    }
  }, []);
  return { stand, hole, breche };
}
