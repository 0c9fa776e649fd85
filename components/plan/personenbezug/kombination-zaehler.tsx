'use client';

import { useEffect, useState } from 'react';
import { Meldung } from '@/components/ui/meldung';
import type { Kombination } from '@/lib/anonymisierung/kombination';

const RUHE_MS = 600;

/** Counts over all texts of a case how many traits come together, and names them when they are too many (P9). */
export function KombinationZaehler({ texte }: { texte: readonly string[] }) {
  const kombination = useKombination(texte);
  if (!kombination || kombination.merkmale.length === 0) return null;
  return (
    <div aria-live="polite">
      {kombination.satz ? (
        <Meldung art="warn">{kombination.satz}</Meldung>
      ) : (
        <p className="text-sm text-muted">{kombination.merkmale.length} von höchstens 3 Merkmalen genannt.</p>
      )}
    </div>
  );
}

function useKombination(texte: readonly string[]): Kombination | null {
  const [kombination, setKombination] = useState<Kombination | null>(null);
  const alles = texte.join('\n\n');
  useEffect(() => {
    let aktuell = true;
    const uhr = setTimeout(async () => {
      const { findeKombination } = await import('@/lib/anonymisierung/kombination');
      if (aktuell) setKombination(findeKombination([alles]));
    }, RUHE_MS);
    return () => {
      aktuell = false;
      clearTimeout(uhr);
    };
  }, [alles]);
  return kombination;
}
