'use client';

import { gewartetText, type Zeitlinie as Linie, wartezeitText } from '@/lib/plan/fall/views/zeit';
import { useFallRaum } from '../fall-kontext';

/**
 * The events on one line; waiting is a hatched stretch with its length written on it. The list beside it says the
 * same, so the drawing is one picture with one sentence for readers.
 */
export function Zeitlinie({ linie }: { linie: Linie }) {
  const { akteurKurz } = useFallRaum();
  const { marken, gewartet } = linie;
  const anzahl = `${marken.length} ${marken.length === 1 ? 'Station' : 'Stationen'}`;
  const satz = gewartet
    ? `${anzahl}, zusammen ${gewartetText(gewartet)} Wartezeit`
    : `${anzahl}, keine Wartezeit genannt`;
  return (
    <figure className="rounded-md border border-line bg-panel px-5 pt-3.5 pb-4">
      <figcaption className="mb-3 text-sm text-muted">{satz}</figcaption>
      <div className="overflow-x-auto">
        <div
          aria-hidden="true"
          className="relative h-20"
          style={{ minWidth: `${Math.max(44, marken.length * 5.5)}rem` }}
        >
          <div className="absolute inset-x-0 top-10 h-0.5 bg-line-strong" />
          {marken.map(({ station, nummer, ab, wartetBis }, i) => (
            <div key={station.id}>
              {station.wartezeit && (
                <div
                  className="absolute top-7.5 h-5.5 rounded-sm border border-warn-mark bg-warn-weak bg-[repeating-linear-gradient(135deg,transparent_0_6px,var(--warn-line)_6px_7px)]"
                  style={{ left: prozent(ab), width: prozent(wartetBis - ab) }}
                />
              )}
              <div
                className="absolute top-0 flex min-w-0 flex-col pr-2"
                style={{ left: prozent(ab), width: prozent((marken[i + 1]?.ab ?? 1) - ab) }}
              >
                <span className="h-5 truncate text-xs text-muted">{station.wann}</span>
                <span className="mt-2 grid size-7 -translate-x-0.5 place-items-center rounded-full border-2 border-panel bg-accent text-sm font-semibold text-on-accent">
                  {nummer}
                </span>
                <span className="mt-1.5 truncate text-xs text-soft">
                  {station.akteurId ? akteurKurz(station.akteurId) : station.wo}
                </span>
              </div>
              {station.wartezeit && (
                <span
                  className="absolute top-8 truncate pr-1 pl-8 text-xs leading-5 font-semibold text-warn"
                  style={{ left: prozent(ab), width: prozent(wartetBis - ab) }}
                >
                  {wartezeitText(station.wartezeit)}
                </span>
              )}
            </div>
          ))}
        </div>
      </div>
    </figure>
  );
}

const prozent = (anteil: number) => `${(anteil * 100).toFixed(2)}%`;
