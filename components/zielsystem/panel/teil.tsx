'use client';

import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';

/**
 * One part of a goal or an Aktivität: read as a line, opened to edit. The buttons name the part, because a reader
 * meets several of them.
 */
export function Teil({
  name,
  zusammenfassung,
  bearbeitbar,
  offenAmAnfang = false,
  onHoch,
  onRunter,
  onLoeschen,
  children,
}: {
  /** For the buttons: "Indikator Anteil online". */
  name: string;
  zusammenfassung: ReactNode;
  bearbeitbar: boolean;
  offenAmAnfang?: boolean;
  /** Missing at the ends of the list. */
  onHoch?: () => void;
  onRunter?: () => void;
  onLoeschen: () => void;
  children: ReactNode;
}) {
  const [offen, setOffen] = useState(offenAmAnfang);
  const inhalt = useId();
  return (
    <li className="group/teil py-1 not-last:border-b not-last:border-line">
      <div className="flex items-start gap-1">
        <div className="min-w-0 grow py-0.5 wrap-break-word">{zusammenfassung}</div>
        {bearbeitbar && (
          <IconButton
            size="sm"
            label={offen ? `${name}: Bearbeiten schließen` : `${name} bearbeiten`}
            icon={<Pencil size={15} aria-hidden />}
            aria-expanded={offen}
            aria-controls={offen ? inhalt : undefined}
            onClick={() => setOffen(!offen)}
          />
        )}
      </div>
      {offen && bearbeitbar && (
        <div id={inhalt} className="mt-1 mb-2 flex flex-col gap-2.5 rounded-md bg-bg p-3">
          {children}
          <div className="flex flex-wrap items-center gap-1 pt-1">
            <Button size="sm" onClick={() => setOffen(false)}>
              Fertig
            </Button>
            <span className="grow" />
            {onHoch && (
              <IconButton
                size="sm"
                label={`${name} nach oben`}
                icon={<ArrowUp size={15} aria-hidden />}
                onClick={onHoch}
              />
            )}
            {onRunter && (
              <IconButton
                size="sm"
                label={`${name} nach unten`}
                icon={<ArrowDown size={15} aria-hidden />}
                onClick={onRunter}
              />
            )}
            <Button
              size="sm"
              variant="quiet"
              icon={<Trash2 size={15} aria-hidden />}
              aria-label={`${name} in den Papierkorb`}
              onClick={onLoeschen}
            >
              Papierkorb
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
