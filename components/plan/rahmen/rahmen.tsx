'use client';

import type { ReactNode } from 'react';
import { useVorrat } from '@/components/ui/bei-bedarf';
import { cx } from '@/components/ui/cx';
import { SobaldGeschrieben } from '../personenbezug/sobald-geschrieben';
import type { Bereich } from './bereiche';
import { Kopf } from './kopf';
import { Leiste } from './leiste';
import { Panel } from './panel';
import { useSaalmodus, useSaalWirkung } from './saalmodus';
import { Speicherwarnung } from './speicherwarnung';
import { useTastatur } from './tastatur';

export interface RahmenProps {
  bereich: Bereich;
  /** What this page is, beside the network's name: "Ziele". */
  titel: string;
  /** Switch between views of this area; sits in the head. */
  kopf?: ReactNode;
  /** The detail panel for the selection; null closes it. */
  panel?: ReactNode;
  /** Name of the panel for screen readers: "Einzelheiten zu Ergebnisziel 1.3". */
  panelTitel?: string;
  onPanelZu?: () => void;
  children: ReactNode;
}

/**
 * The frame of every screen of a network: rail, head, content, panel. At the desk the content scrolls inside the
 * frame; on a phone and at high zoom the page scrolls, the rail lies at the foot and the panel is a sheet.
 */
export function Rahmen({ bereich, titel, kopf, panel, panelTitel, onPanelZu, children }: RahmenProps) {
  const { saal } = useSaalmodus();
  useSaalWirkung();
  useTastatur();
  useVorrat();
  return (
    <>
      <a
        href="#inhalt"
        className="sr-only rounded-md bg-panel px-4 py-2 text-accent shadow-float focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
      >
        Zum Inhalt
      </a>
      <SobaldGeschrieben />
      <div
        className={cx(
          'min-h-dvh md:grid md:h-dvh md:grid-rows-[auto_minmax(0,1fr)]',
          saal ? 'md:grid-cols-1' : 'max-md:pb-14 md:grid-cols-[13rem_minmax(0,1fr)]',
        )}
      >
        {!saal && <Leiste bereich={bereich} />}
        <Kopf titel={titel}>{kopf}</Kopf>
        <div className="flex min-h-0 min-w-0 flex-col md:overflow-hidden">
          <Speicherwarnung />
          {/* Where the panel is a sheet at the foot, what is read ends above it. */}
          <div className={cx('flex min-h-0 min-w-0 grow', panel ? 'max-lg:pb-14' : null)}>
            <main id="inhalt" tabIndex={-1} className="min-w-0 grow outline-none md:overflow-auto">
              {children}
            </main>
            {panel && (
              <Panel titel={panelTitel ?? 'Einzelheiten'} onZu={onPanelZu}>
                {panel}
              </Panel>
            )}
          </div>
        </div>
      </div>
    </>
  );
}
