'use client';

import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { useRaster } from '@/components/ui/use-raster';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { antwortenZu, fallblatt, fragen } from '@/lib/plan/fall/views';
import { AkteurWahl } from '../akteur-wahl';
import { Eingabe } from '../eingabe';
import { useFallTaten } from '../use-fall-taten';
import { AntwortKarte } from './antwort-karte';
import { FragenDialog } from './fragen-dialog';

/** How the person sees it: their questions, and who speaks for them in the room. */
export function Nutzerperspektive() {
  const fall = usePlan((f) => f);
  const blatt = usePlan(fallblatt);
  const taten = useFallTaten();
  const [fragenOffen, setFragenOffen] = useState(false);
  const raum = useRef<HTMLOListElement>(null);
  const raster = useRaster(raum);
  const lege = (frageId: Id) => {
    const id = taten.lege({ sammlung: 'antworten', parentId: frageId, felder: {} });
    if (id)
      requestAnimationFrame(() =>
        requestAnimationFrame(() => document.getElementById(`antwort-${id}`)?.click()),
      );
  };
  return (
    <div className="flex max-w-5xl flex-col gap-6 p-5 max-md:p-4">
      <section aria-label="Wer für die Person spricht" className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
        <AkteurWahl
          label="Wer spricht für die Person?"
          value={blatt.sprecherId}
          leer="noch offen"
          bearbeitbar={taten.erlaubt}
          onChange={(sprecherId) => taten.setzeBlatt({ sprecherId })}
        />
        <Eingabe
          label="in welcher Funktion"
          placeholder={'z.\u00a0B. Migrationsberatung'}
          value={blatt.sprecher}
          wo={{ id: 'fall', feld: 'sprecher' }}
          bearbeitbar={taten.erlaubt}
          onCommit={(sprecher) => taten.setzeBlatt({ sprecher })}
        />
        <div className="col-span-2 max-md:col-span-1">
          <Eingabe
            label="Anliegen: Was will die Person selbst?"
            value={blatt.anliegen}
            wo={{ id: 'fall', feld: 'anliegen' }}
            bearbeitbar={taten.erlaubt}
            onCommit={(anliegen) => taten.setzeBlatt({ anliegen })}
          />
        </div>
      </section>
      <div className="flex items-center gap-4 border-b border-line pb-2">
        <h2 className="text-base font-semibold">Fragen an die Person</h2>
        <Button className="ml-auto" onClick={() => setFragenOffen(true)}>
          Leitfragen …
        </Button>
      </div>
      <ol ref={raum} className="flex flex-col gap-5" onKeyDown={raster.onKeyDown} onFocus={raster.onFocus}>
        {fragen(fall, 'person').map((frage) => {
          const antworten = antwortenZu(fall, frage.id);
          return (
            <li
              key={frage.id}
              className="grid grid-cols-[18rem_minmax(0,1fr)] gap-x-5 gap-y-1.5 max-md:grid-cols-1"
            >
              <h3 className="pt-1.5 font-semibold">{frage.text || 'Frage ohne Wortlaut'}</h3>
              <div className="flex flex-col gap-1.5">
                {antworten.map((antwort, i) => (
                  <AntwortKarte
                    key={antwort.id}
                    antwort={antwort}
                    taten={taten}
                    zeile={frage.id}
                    spalte={0}
                    eintrag={i}
                  />
                ))}
                {taten.erlaubt ? (
                  <Button
                    size="sm"
                    variant="quiet"
                    className="self-start text-muted"
                    icon={<Plus size={14} aria-hidden />}
                    aria-label={`Antwort hinzufügen: ${frage.text}`}
                    onClick={() => lege(frage.id)}
                  >
                    Antwort
                  </Button>
                ) : (
                  antworten.length === 0 && <p className="text-muted">–</p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {fragenOffen && <FragenDialog art="person" taten={taten} onZu={() => setFragenOffen(false)} />}
    </div>
  );
}
