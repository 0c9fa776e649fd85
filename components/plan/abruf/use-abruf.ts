import { useCallback, useEffect, useRef, useState } from 'react';
import { useMeldung } from '@/components/ui/meldung';
import { useGeheZu } from '../auswahl';
import { useSession } from '../session-kontext';
import { type Abruf, Abruffehler, holeDatei, sichere } from './abruf';

export type Abrufstand =
  | { art: 'bereit' }
  | { art: 'laeuft'; satz: string }
  | { art: 'abgebrochen' }
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
  const sageVerdecktes = useVerdecktes();
  useEffect(() => () => abbruch.current?.abort(), []);
  const breche = useCallback(() => {
    abbruch.current?.abort();
    abbruch.current = null;
    setStand(({ art }) => ({ art: art === 'laeuft' ? 'abgebrochen' : 'bereit' }));
  }, []);
  const hole = useCallback(
    async (abruf: Abruf) => {
      abbruch.current?.abort();
      const hier = new AbortController();
      abbruch.current = hier;
      setStand({ art: 'laeuft', satz: 'Die Datei wird erzeugt …' });
      try {
        const datei = await holeDatei(abruf, hier.signal, (satz) => setStand({ art: 'laeuft', satz }));
        sichere(datei);
        setStand({ art: 'fertig', name: datei.name });
        // A case leaves only when nothing in it is blocked.
        if (!abruf.pfad.startsWith('faelle/')) sageVerdecktes();
      } catch (fehler) {
        if (hier.signal.aborted) return;
        const grund =
          fehler instanceof Abruffehler
            ? fehler.message
            : 'Die Datei kam nicht vollständig an. Bitte versuchen Sie es noch einmal.';
        setStand({ art: 'fehler', grund });
      }
    },
    [sageVerdecktes],
  );
  return { stand, hole, breche };
}

/** Says what is covered in a file, so that nobody finds the marks only in the meeting. */
function useVerdecktes(): () => void {
  const { verbindung } = useSession();
  const melden = useMeldung();
  const geheZu = useGeheZu();
  return useCallback(() => {
    import('./verdecktes')
      .then(({ verdeckteStellen }) => verdeckteStellen(verbindung))
      .then(
        (zahl) => {
          if (zahl === 0) return;
          const stellen = zahl === 1 ? '1 Stelle des Plans nennt' : `${zahl} Stellen des Plans nennen`;
          melden(`${stellen} vielleicht einen Menschen. In Dateien ist das verdeckt.`, {
            art: 'warn',
            aktion: { label: 'Stellen ansehen', run: () => geheZu('einstellungen#personenbezug') },
          });
        },
        () => undefined,
      );
  }, [verbindung, melden, geheZu]);
}
