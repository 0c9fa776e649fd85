'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Meldung } from '@/components/ui/meldung';
import { useSaaltext } from './saal/saaltext';
import { useTextKopieren } from './use-text-kopieren';

/** Others took away what this person was writing in: says so (`children`) and keeps the text at hand. */
export function GeretteterText({
  text,
  zurueck,
  uebernimmt = text !== null,
  onFertig,
  className,
  children,
}: {
  /** Not yet in the plan; null: it is in the plan already, and only the field is gone. */
  text: string | null;
  /** Brings back what was taken away, and the text with it; null when that cannot be. */
  zurueck: (() => void) | null;
  /** Whether it brings the text back; what is no number (yet) it cannot. */
  uebernimmt?: boolean;
  onFertig: () => void;
  className: string;
  children: ReactNode;
}) {
  const kopiere = useTextKopieren();
  const saaltext = useSaaltext();
  return (
    <div className={className} role="alert">
      <Meldung art="warn">
        <p>{children}</p>
        {text !== null && (
          <p className="my-1.5 rounded-md bg-panel px-2 py-1 text-base whitespace-pre-line text-ink">
            {saaltext(text)}
          </p>
        )}
        <div className="mt-1.5 flex flex-wrap gap-2">
          {zurueck && (
            <Button size="sm" variant="primary" onClick={zurueck}>
              {uebernimmt ? 'Wiederherstellen und Text übernehmen' : 'Wiederherstellen'}
            </Button>
          )}
          {text !== null && (
            <Button size="sm" onClick={() => void kopiere(text)}>
              Text kopieren
            </Button>
          )}
          <Button size="sm" onClick={onFertig}>
            {text === null ? 'So lassen' : 'Text verwerfen'}
          </Button>
        </div>
      </Meldung>
    </div>
  );
}
