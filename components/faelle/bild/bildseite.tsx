'use client';

import { Link2, Plus, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useAuswahl } from '@/components/plan/auswahl';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { Leinwand } from './leinwand';
import type { Bildinhalt } from './modell';

export interface BildseiteProps {
  name: string;
  inhalt: Bildinhalt;
  bearbeitbar: boolean;
  verschiebe: (id: Id, lage: { x: number; y: number }) => void;
  verbinde: (vonId: Id, nachId: Id) => void;
  /** Buttons that add things. */
  werkzeuge: ReactNode;
  /** Said and offered where nothing is drawn yet. */
  leer: { titel: string; text: string; knopf: string; beginne: () => void };
  /** The same content as a list to be read and written; it stands beside the picture. */
  liste: (auswahl: Id | null) => ReactNode;
}

/** A picture and, beside it, the equal list. Choosing in one shows it in the other. */
export function Bildseite(props: BildseiteProps) {
  const { name, inhalt, bearbeitbar, verschiebe, verbinde, werkzeuge, leer, liste } = props;
  const [auswahl, waehle] = useAuswahl();
  const [von, setVon] = useState<Id | null>(null);
  const raum = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const liste = raum.current;
    // Below the picture, on a phone, the list stays: scrolling to it would take the picture away from under the finger.
    if (auswahl && liste && getComputedStyle(liste).overflowY === 'auto')
      liste.querySelector(`[data-eintrag="${CSS.escape(auswahl)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [auswahl]);
  const kasten = inhalt.kaesten.find(({ id }) => id === auswahl);
  const verbindeMit = (vonId: Id, nachId: Id) => {
    setVon(null);
    verbinde(vonId, nachId);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc ends the joining, wherever the focus is
    <div
      className="flex min-h-0 grow max-lg:flex-col"
      onKeyDown={(e) => {
        if (e.key === 'Escape' && von !== null) {
          e.stopPropagation();
          setVon(null);
        }
      }}
    >
      <div className="flex min-h-96 min-w-0 grow flex-col max-lg:h-[26rem]">
        {bearbeitbar && (
          <div className="nicht-drucken flex min-h-12 flex-wrap items-center gap-2 border-b border-line bg-panel px-5 py-1.5 max-md:px-4">
            {von === null ? (
              <>
                {werkzeuge}
                <Button
                  icon={<Link2 size="1.1em" aria-hidden />}
                  disabled={!kasten || inhalt.kaesten.length < 2}
                  onClick={() => kasten && setVon(kasten.id)}
                >
                  Verbinden mit …
                </Button>
              </>
            ) : (
              <>
                <p role="status" className="text-sm">
                  Wählen Sie jetzt das zweite Element im Bild.
                </p>
                <Button icon={<X size="1.1em" aria-hidden />} onClick={() => setVon(null)}>
                  Abbrechen
                </Button>
              </>
            )}
          </div>
        )}
        <div className="relative min-h-72 grow">
          {inhalt.kaesten.length === 0 ? (
            <EmptyState
              title={leer.titel}
              action={
                bearbeitbar && (
                  <Button variant="primary" icon={<Plus size="1.1em" aria-hidden />} onClick={leer.beginne}>
                    {leer.knopf}
                  </Button>
                )
              }
            >
              {leer.text}
            </EmptyState>
          ) : (
            <Leinwand
              name={name}
              inhalt={inhalt}
              bearbeitbar={bearbeitbar}
              auswahl={auswahl}
              waehle={waehle}
              verbindetVon={von}
              verschiebe={verschiebe}
              verbinde={verbindeMit}
            />
          )}
        </div>
      </div>
      <div
        ref={raum}
        className="shrink-0 border-line bg-panel px-5 py-4 max-lg:border-t max-md:px-4 lg:w-104 lg:overflow-y-auto lg:border-l"
      >
        {liste(auswahl)}
      </div>
    </div>
  );
}
