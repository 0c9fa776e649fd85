'use client';

import { Eye, MessageCircleQuestion, Users } from 'lucide-react';
import { type KeyboardEvent, memo, useState } from 'react';
import { cx } from '@/components/ui/cx';
import { halt } from '@/components/ui/use-raster';
import { ANTWORT_ARTEN, type Antwort } from '@/lib/plan/fall/schema';
import { useFallRaum } from '../fall-kontext';
import { useEntfernen } from '../ordnen';
import type { FallTaten } from '../use-fall-taten';
import { AntwortDialog } from './antwort-dialog';

/** One answer: what was said, how it is meant, who shares it, and how else it can be read. */
export const AntwortKarte = memo(function AntwortKarte({
  antwort,
  taten,
  zeile,
  spalte,
  eintrag,
}: {
  antwort: Antwort;
  taten: FallTaten;
  /** Where it stands in the grid of arrow keys. */
  zeile: string;
  spalte: number;
  eintrag: number;
}) {
  const [offen, setOffen] = useState(false);
  const entferne = useEntfernen(taten);
  const { akteurKurz } = useFallRaum();
  const { id, text, lesart, art, alle, akteurIds } = antwort;
  const wer = alle ? 'alle Akteure' : akteurIds.length > 1 ? akteurIds.map(akteurKurz).join(', ') : null;
  const taste = (e: KeyboardEvent) => {
    if (e.key === 'F2') setOffen(true);
    if (e.key === 'Delete' && taten.erlaubt) {
      e.preventDefault();
      entferne('antworten', id);
    }
  };
  return (
    <>
      <button
        type="button"
        id={`antwort-${id}`}
        tabIndex={-1}
        {...halt(id, zeile, spalte, eintrag)}
        data-fundort={`${id}/text`}
        onClick={() => setOffen(true)}
        onKeyDown={taste}
        className="block w-full rounded-md border border-line bg-panel px-2 py-1.5 text-left text-sm hover:border-field"
      >
        <span
          className={cx('block hyphens-auto wrap-anywhere whitespace-pre-line', !text && 'text-muted italic')}
        >
          {text || 'noch ohne Wortlaut'}
        </span>
        {lesart && (
          <span className="mt-1.5 block border-l-2 border-accent pl-2 hyphens-auto wrap-anywhere whitespace-pre-line text-soft">
            <span className="block text-xs text-accent">andere Lesart</span>
            {lesart}
          </span>
        )}
        {(wer || art !== 'offen') && (
          <span className="mt-1 flex flex-wrap gap-x-3 text-xs text-muted">
            {wer && (
              <span className="flex items-center gap-1">
                <Users size={12} aria-hidden className="shrink-0" />
                {wer}
              </span>
            )}
            {art !== 'offen' && (
              <span className="flex items-center gap-1">
                {art === 'beobachtung' ? (
                  <Eye size={12} aria-hidden />
                ) : (
                  <MessageCircleQuestion size={12} aria-hidden />
                )}
                {ANTWORT_ARTEN[art]}
              </span>
            )}
          </span>
        )}
      </button>
      {offen && <AntwortDialog id={id} taten={taten} onZu={() => setOffen(false)} />}
    </>
  );
});
