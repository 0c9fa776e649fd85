'use client';

import { useEffect } from 'react';
import { useMeldung } from '@/components/ui/meldung';
import { oeffneFenster } from '../befehle/fenster';
import { useSession } from '../session-kontext';

/** Says that two people changed the same thing at once, with the way to what got lost. */
export function useKonfliktMeldung(): void {
  const { verbindung } = useSession();
  const melden = useMeldung();
  useEffect(() => {
    let gemeldet = verbindung.konflikte.alle.length;
    const pruefe = () => {
      const jetzt = verbindung.konflikte.alle.length;
      if (jetzt > gemeldet) {
        melden('Zwei Personen haben gleichzeitig dasselbe geändert. Ein Wert ist dabei verloren gegangen.', {
          art: 'warn',
          aktion: { label: 'Ansehen', run: () => oeffneFenster('gleichzeitig') },
        });
      }
      gemeldet = jetzt;
    };
    return verbindung.konflikte.subscribe(pruefe);
  }, [verbindung, melden]);
}
