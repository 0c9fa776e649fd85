'use client';

import { Lightbulb } from 'lucide-react';
import { useEffect } from 'react';
import { useBefehle } from '@/components/plan/befehle/registrieren';
import { Button } from '@/components/ui/button';
import { useFallRaum } from './fall-kontext';
import { istMerkKuerzel, MERK_KUERZEL, useMarkierung } from './use-markierung';

/** Whatever is marked in a field of the case becomes a theme: by the button that comes with the mark, or by key. */
export function MarkiertesMerken() {
  const { merkeThema } = useFallRaum();
  const markierung = useMarkierung();
  const merke = () => {
    if (markierung) merkeThema?.(markierung);
  };
  useBefehle(
    merkeThema && markierung
      ? [{ id: 'markiertes-merken', label: 'Markiertes als Thema merken', kuerzel: MERK_KUERZEL, run: merke }]
      : [],
  );
  useEffect(() => {
    const taste = (e: KeyboardEvent) => {
      if (!istMerkKuerzel(e) || !markierung || !merkeThema) return;
      e.preventDefault();
      merkeThema(markierung);
    };
    document.addEventListener('keydown', taste);
    return () => document.removeEventListener('keydown', taste);
  }, [markierung, merkeThema]);
  if (!merkeThema || !markierung) return null;
  return (
    <div className="nicht-drucken sticky bottom-3 z-20 flex h-0 items-end justify-center max-md:bottom-20">
      <div
        role="status"
        className="flex max-w-[calc(100%-2rem)] items-center gap-3 rounded-md border border-line-strong bg-panel py-1.5 pr-1.5 pl-3 shadow-float"
      >
        <span className="min-w-0 truncate text-sm text-muted max-md:hidden">{markierung.ort}</span>
        <Button
          variant="primary"
          icon={<Lightbulb size="1.1em" aria-hidden />}
          title={MERK_KUERZEL}
          // The mark must survive the click.
          onMouseDown={(e) => e.preventDefault()}
          onClick={merke}
        >
          Als Thema merken
        </Button>
      </div>
    </div>
  );
}
