import { type ReactNode, useCallback, useState } from 'react';
import { beiBedarf } from '@/components/ui/bei-bedarf';

const AbrufFenster = beiBedarf(() => import('./fenster').then((modul) => modul.AbrufFenster));

/**
 * For a button or a menu that hands out a file: `lade(titel, pfad)` begins, `fenster` belongs into the screen.
 * `pfad`: below the network, e.g. `themen.pdf`.
 */
export function useAbrufFenster(): { lade: (titel: string, pfad: string) => void; fenster: ReactNode } {
  const [was, setWas] = useState<{ titel: string; pfad: string } | null>(null);
  const zu = useCallback(() => setWas(null), []);
  const lade = useCallback((titel: string, pfad: string) => setWas({ titel, pfad }), []);
  return { lade, fenster: was && <AbrufFenster key={was.pfad} {...was} onZu={zu} /> };
}
