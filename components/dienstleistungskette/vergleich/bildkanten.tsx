import { memo, useMemo, useState } from 'react';
import { useAusschnitt } from '@/components/ui/lage-speicher';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { grenzen } from '@/lib/plan/dienstleistungskette/views/wege';
import {
  beschriftungsort,
  einfuegepunkt,
  uebergabepunkt,
} from '@/lib/plan/dienstleistungskette/views/wege/marken';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { pfad, spitze } from '../bild/kante';
import { neuerBildSpeicher } from '../bild/lage';
import { useWege } from '../bild/use-wege';
import { Marken } from './marken';

/** The edges of a picture that is only looked at, with the signs of its handovers. */
export const Bildkanten = memo(function Bildkanten({
  bild,
  geregelt,
  knapp,
}: {
  bild: KetteBild;
  /** The edges that are agreed in the Soll and were not in the Ist. */
  geregelt: ReadonlySet<Id>;
  knapp: boolean;
}) {
  const [speicher] = useState(neuerBildSpeicher);
  useWege(bild, speicher);
  const wege = useAusschnitt(speicher, (lage) => lage.wege);
  const linien = useMemo(() => grenzen(bild), [bild]);
  return (
    <>
      <svg aria-hidden="true" className="absolute top-0 left-0 size-px overflow-visible">
        {bild.verbindungen.map(({ verbindung, uebergabe }) => {
          const weg = wege.get(verbindung.id);
          if (!weg) return null;
          const ort = uebergabe ? uebergabepunkt(weg, linien) : null;
          return (
            <g key={verbindung.id}>
              <path
                d={pfad(weg)}
                strokeWidth={1.5}
                strokeDasharray={verbindung.art === 'information' ? '3 4' : undefined}
                className="fill-none stroke-muted"
              />
              <path d={spitze(weg)} className="fill-muted" />
              {ort && (
                <circle
                  cx={ort.x}
                  cy={ort.y}
                  r={6}
                  strokeWidth={verbindung.geregelt ? 1.5 : 2.5}
                  className={
                    verbindung.geregelt ? 'fill-accent stroke-panel' : 'fill-panel stroke-danger-mark'
                  }
                />
              )}
            </g>
          );
        })}
      </svg>
      {bild.verbindungen.map(({ verbindung, uebergabe }) => {
        const weg = wege.get(verbindung.id);
        if (!weg) return null;
        const worte = beschriftungsort(weg);
        const ort = (uebergabe && uebergabepunkt(weg, linien)) || einfuegepunkt(weg);
        return (
          <span key={verbindung.id} aria-hidden>
            {verbindung.beschriftung && (
              <span
                style={{ left: worte.x, top: worte.y - 2, width: Math.max(worte.breite, 44) }}
                className="absolute line-clamp-3 -translate-y-full text-[12px] leading-[14px] wrap-anywhere text-soft"
              >
                {verbindung.beschriftung}
              </span>
            )}
            {geregelt.has(verbindung.id) && (
              <span className="absolute size-px" style={{ left: ort.x + 14, top: ort.y }}>
                <Marken arten={['geregelt']} knapp={knapp} />
              </span>
            )}
          </span>
        );
      })}
    </>
  );
});
