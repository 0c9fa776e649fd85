'use client';

import { useMemo, useRef, useState } from 'react';
import { useAdresswort } from '@/components/plan/auswahl';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { useRaster } from '@/components/ui/use-raster';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { beteiligteAmFall, perspektiven } from '@/lib/plan/fall/views/matrix';
import { useFallRaum } from '../fall-kontext';
import { useFallTaten } from '../use-fall-taten';
import { FragenDialog } from './fragen-dialog';
import { Matrix } from './matrix';

/** What each Akteur says to each question. Empty is normal: nobody must answer everything. */
export function PerspektivenAnsicht() {
  const fall = usePlan((f) => f);
  const taten = useFallTaten();
  const { akteure } = useFallRaum();
  const beteiligte = usePlan(beteiligteAmFall);
  const [alleWort, setAlle] = useAdresswort('alle');
  const [fragenOffen, setFragenOffen] = useState(false);
  const raum = useRef<HTMLDivElement>(null);
  const raster = useRaster(raum);
  const zeigtAlle = alleWort === '1' || beteiligte.size === 0;
  const spalten = useMemo((): Id[] => {
    const ids = akteure.map(({ akteur }) => akteur.id);
    return zeigtAlle ? ids : ids.filter((id) => beteiligte.has(id));
  }, [akteure, beteiligte, zeigtAlle]);
  const zeilen = useMemo(() => perspektiven(fall, spalten), [fall, spalten]);
  const zahl = fall.antworten.size;

  return (
    <div className="flex min-h-0 grow flex-col">
      <div className="nicht-drucken flex min-h-12 flex-wrap items-center gap-x-5 gap-y-1 border-b border-line bg-panel px-5 py-1.5 max-md:px-4">
        <p className="text-sm text-muted">
          {zeilen.length} {zeilen.length === 1 ? 'Frage' : 'Fragen'} · {spalten.length} Akteure · {zahl}{' '}
          {zahl === 1 ? 'Antwort' : 'Antworten'}
        </p>
        {beteiligte.size > 0 && (
          <Checkbox
            label={`alle ${akteure.length} Akteure zeigen`}
            checked={zeigtAlle}
            onChange={(an) => setAlle(an ? '1' : null)}
          />
        )}
        <Button className="ml-auto" onClick={() => setFragenOffen(true)}>
          Leitfragen …
        </Button>
      </div>
      {akteure.length === 0 ? (
        <p className="p-5 text-muted">
          Im Netzwerk sind noch keine Akteure eingetragen. Unter „Beteiligte“ legen Sie sie an.
        </p>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys of the cells inside, whose buttons hold the focus
        <div
          ref={raum}
          className="min-h-0 grow overflow-auto"
          onKeyDown={raster.onKeyDown}
          onFocus={raster.onFocus}
        >
          <Matrix zeilen={zeilen} spalten={spalten} taten={taten} fokussiere={raster.fokussiere} />
        </div>
      )}
      {fragenOffen && <FragenDialog art="akteur" taten={taten} onZu={() => setFragenOffen(false)} />}
    </div>
  );
}
