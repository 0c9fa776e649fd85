'use client';

import { Eye, MessageCircleQuestion, Users } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, memo, useState } from 'react';
import { useSession } from '@/components/plan/session-kontext';
import { cx } from '@/components/ui/cx';
import { halt } from '@/components/ui/use-raster';
import { ANTWORT_ARTEN, type Antwort } from '@/lib/plan/fall/schema';
import { fundort } from '@/lib/plan/fall/views/fundort';
import { useFallRaum } from '../fall-kontext';
import { useEntfernen } from '../ordnen';
import type { FallTaten } from '../use-fall-taten';
import { istMerkKuerzel } from '../use-markierung';
import { AntwortDialog } from './antwort-dialog';

/**
 * One answer: what was said, how it is meant, who shares it, and how else it can be read. Its words can be marked, so
 * it is no `button`: there no browser lets anybody mark.
 */
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
  const { akteurKurz, merkeThema } = useFallRaum();
  const { leser } = useSession().verbindung;
  const { id, text, lesart, art, alle, akteurIds } = antwort;
  const wer = alle ? 'alle Akteure' : akteurIds.length > 1 ? akteurIds.map(akteurKurz).join(', ') : null;
  const merke = () => {
    const wo = fundort(leser.plan, { id, feld: 'text' }, akteurKurz);
    if (wo && text.trim() !== '')
      merkeThema?.({ text: text.trim(), ort: wo.ort, stelle: { ansicht: wo.ansicht, id, feld: 'text' } });
  };
  const taste = (e: KeyboardEvent<HTMLElement>) => {
    if (e.key === 'F2' || e.key === 'Enter' || e.key === ' ') {
      e.preventDefault();
      setOffen(true);
    }
    // Where words are marked they are meant, otherwise the whole answer.
    if (istMerkKuerzel(e.nativeEvent) && !hatMarkiertes(e.currentTarget)) {
      e.preventDefault();
      e.stopPropagation();
      merke();
    }
    if (e.key === 'Delete' && taten.erlaubt) {
      e.preventDefault();
      entferne('antworten', id);
    }
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: the words of a button cannot be marked */}
      <div
        role="button"
        id={`antwort-${id}`}
        tabIndex={-1}
        {...halt(id, zeile, spalte, eintrag)}
        onClick={(e: MouseEvent<HTMLElement>) => {
          if (!hatMarkiertes(e.currentTarget)) setOffen(true);
        }}
        onKeyDown={taste}
        className="block w-full cursor-pointer max-md:min-h-11 pointer-coarse:min-h-11 rounded-md border border-line bg-panel px-2 py-1.5 text-left text-sm hover:border-field"
      >
        <span
          data-fundort={`${id}/text`}
          className={cx('block hyphens-auto wrap-anywhere whitespace-pre-line', !text && 'text-muted italic')}
        >
          {text || 'noch ohne Wortlaut'}
        </span>
        {lesart && (
          <span className="mt-1.5 block border-l-2 border-accent pl-2 hyphens-auto wrap-anywhere whitespace-pre-line text-soft">
            <span className="block text-xs text-accent">andere Lesart</span>
            <span data-fundort={`${id}/lesart`}>{lesart}</span>
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
      </div>
      {offen && <AntwortDialog id={id} taten={taten} onZu={() => setOffen(false)} />}
    </>
  );
});

/** Whether words of this card are marked. */
function hatMarkiertes(karte: HTMLElement): boolean {
  const auswahl = window.getSelection();
  return auswahl?.isCollapsed === false && karte.contains(auswahl.anchorNode);
}
