'use client';

import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';

const AnsageKontext = createContext<(text: string) => void>(() => undefined);

/** Says something to screen readers, politely and without showing it. */
export function useAnsage(): (text: string) => void {
  return useContext(AnsageKontext);
}

/** What is inside says its sentences through `durch`. */
export function AnsagenDurch({ durch, children }: { durch: (text: string) => string; children: ReactNode }) {
  const ansage = useAnsage();
  const wert = useCallback((text: string) => ansage(durch(text)), [ansage, durch]);
  return <AnsageKontext value={wert}>{children}</AnsageKontext>;
}

/** Holds the polite live region; once per plan. Two regions take turns so that the same sentence is read again. */
export function AnsageProvider({ children }: { children: ReactNode }) {
  const [texte, setTexte] = useState<readonly [string, string]>(['', '']);
  const reihe = useRef(0);
  const ansagen = useCallback((text: string) => {
    reihe.current = 1 - reihe.current;
    setTexte(reihe.current === 0 ? [text, ''] : ['', text]);
  }, []);
  return (
    <AnsageKontext value={ansagen}>
      {children}
      <div className="sr-only" aria-live="polite">
        <p>{texte[0]}</p>
        <p>{texte[1]}</p>
      </div>
    </AnsageKontext>
  );
}
