'use client';

import { useEffect, useState } from 'react';
import { useSession } from '../session-kontext';
import { useDokument } from '../weiteres-dokument';
import { Waechter } from './bei-bedarf';

/** The watcher over all fields of the screen; its code comes with the first field somebody enters. */
export function SobaldGeschrieben() {
  const { verbindung: plan } = useSession();
  const { verbindung: weiteres } = useDokument();
  const [an, setAn] = useState(false);
  useEffect(() => {
    const schau = () => {
      if (document.activeElement?.matches('input, textarea')) setAn(true);
    };
    document.addEventListener('focusin', schau);
    return () => document.removeEventListener('focusin', schau);
  }, []);
  if (!an) return null;
  // A case stands for itself; beside the analysis there are fields of the plan on the same screen.
  const fall = weiteres?.art === 'fall';
  return (
    <Waechter
      erstes={weiteres ?? plan}
      zweites={weiteres && !fall ? plan : null}
      strenge={fall ? 'fall' : 'plan'}
    />
  );
}
