'use client';

import { useState } from 'react';
import { useSichtbareFaelle } from '@/components/plan/faden/faelle';
import { Langtext } from '@/components/plan/langtext';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import type { PruefungAmFall } from '@/lib/plan/dienstleistungskette/schema';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { anfangVon, ausgaenge } from '@/lib/plan/dienstleistungskette/views/gang';
import { schrittTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import { pruefungName } from '@/lib/plan/dienstleistungskette/views/pruefung-am-fall';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { BefundFelder } from './befund-felder';

/** One walk: at each step the verdict and a note, then on along the chosen exit. */
export function Durchgang({
  pruefung,
  onZu,
  onWaehle,
}: {
  pruefung: PruefungAmFall;
  onZu: () => void;
  onWaehle: (id: Id | null) => void;
}) {
  const kettenId = pruefung.platz.parentId ?? '';
  const faelle = useSichtbareFaelle();
  const bild = usePlan((plan) => ketteBild(plan, kettenId));
  const [gang, setGang] = useState<readonly Id[]>([]);
  const anfang = bild && anfangVon(bild);
  if (!bild || !anfang)
    return (
      <div className="px-5 py-6">
        <p className="text-muted">Diese Kette hat noch keine Schritte, die sich durchgehen lassen.</p>
        <Button className="mt-3" onClick={onZu}>
          Alle Prüfungen
        </Button>
      </div>
    );
  const hier = bild.schritte.get(gang.at(-1) ?? anfang.schritt.id) ?? anfang;
  const lane = bild.lanes.find(({ id }) => id === hier.laneId);
  const weiter = ausgaenge(bild, hier.schritt.id);
  return (
    <div className="h-full overflow-auto px-5 pb-10 max-md:px-3">
      <div className="mx-auto max-w-3xl">
        <div className="flex flex-wrap items-center gap-3 py-3">
          <h2 className="mr-auto text-lg font-semibold">{pruefungName(pruefung, faelle)}</h2>
          <Button onClick={onZu}>Alle Prüfungen</Button>
        </div>
        <Langtext
          sammlung="pruefungenAmFall"
          id={pruefung.id}
          feld="konstellation"
          label="Was für diese Konstellation gilt"
          zeilen={2}
        />
        <article className="mt-4 rounded-md border border-line-strong bg-panel p-6 max-md:p-4">
          <p className="text-sm text-muted">
            Schritt {gang.length + 1} · {lane?.titel}
          </p>
          <h3 className="text-xl font-semibold" aria-live="polite">
            {schrittTitel(hier.schritt)}
          </h3>
          {hier.schritt.nutzertext && <p className="mt-1">{hier.schritt.nutzertext}</p>}
          <button
            type="button"
            className="textlink mt-1 min-h-6 text-sm"
            onClick={() => onWaehle(hier.schritt.id)}
          >
            Einzelheiten des Schritts
          </button>
          <BefundFelder
            key={hier.schritt.id}
            pruefungId={pruefung.id}
            schrittId={hier.schritt.id}
            titel={schrittTitel(hier.schritt)}
          />
        </article>
        <nav aria-label="Weg der Prüfung" className="mt-4 flex flex-wrap items-end gap-2">
          <Button disabled={gang.length === 0} onClick={() => setGang(gang.slice(0, -1))}>
            Zurück
          </Button>
          <span className="ml-auto flex max-w-full min-w-0 flex-wrap justify-end gap-2">
            {weiter.map(({ verbindung, nach }) => (
              <Button
                key={verbindung.id}
                variant="primary"
                className="max-w-full text-left whitespace-normal!"
                onClick={() => setGang([...gang, nach.schritt.id])}
              >
                {weiter.length === 1 ? 'Weiter' : verbindung.beschriftung || schrittTitel(nach.schritt)}
              </Button>
            ))}
            {weiter.length === 0 && (
              <Button variant="primary" onClick={onZu}>
                Fertig: zur Liste
              </Button>
            )}
          </span>
        </nav>
      </div>
    </div>
  );
}
