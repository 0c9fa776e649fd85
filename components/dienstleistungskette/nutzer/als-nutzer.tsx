'use client';

import { Printer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { type BildVerbindung, ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { anfangVon, ausgaenge } from '@/lib/plan/dienstleistungskette/views/gang';
import { ketteTitel, schrittTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { DruckListe } from './druck-liste';
import { ErlebterSchritt } from './erlebter-schritt';

/** Walk the chain as the person: one step per screen, in plain words. Printed, it is the whole chain on paper. */
export function AlsNutzer({ kettenId, onBild }: { kettenId: Id; onBild: () => void }) {
  const bild = usePlan((plan) => ketteBild(plan, kettenId));
  const titel = usePlan((plan) => ketteTitel(plan, kettenId));
  /** The steps walked so far; the last is where the person stands. */
  const [gang, setGang] = useState<readonly Id[]>([]);
  const ueberschrift = useRef<HTMLHeadingElement>(null);
  const gegangen = useRef(false);
  // After each step a screen reader begins to read at the new one.
  useEffect(() => {
    if (gegangen.current && gang.length >= 0) ueberschrift.current?.focus();
  }, [gang]);

  const anfang = bild && anfangVon(bild);
  if (!bild || !anfang) {
    return (
      <EmptyState title="Noch kein Weg" action={<Button onClick={onBild}>Zum Bild</Button>}>
        Sobald die Kette einen Start und Schritte hat, können Sie sie hier als Nutzer:in durchgehen.
      </EmptyState>
    );
  }
  const hier = bild.schritte.get(gang.at(-1) ?? anfang.schritt.id) ?? anfang;
  const lane = bild.lanes.find(({ id }) => id === hier.laneId);
  const weiter = ausgaenge(bild, hier.schritt.id);
  const gehe = (neu: readonly Id[]) => {
    gegangen.current = true;
    setGang(neu);
  };
  return (
    <div className="h-full overflow-auto px-5 pb-10 max-md:px-3 print:overflow-visible print:p-0">
      <div className="nicht-drucken mx-auto max-w-3xl">
        <div className="flex items-center gap-3 py-3">
          <p className="mr-auto text-sm text-muted">{`${titel} · Schritt ${gang.length + 1} auf diesem Weg`}</p>
          <Button icon={<Printer size={16} aria-hidden />} onClick={() => window.print()}>
            Drucken
          </Button>
        </div>
        <article className="rounded-md border border-line-strong bg-panel p-8 max-md:p-5">
          <h2 ref={ueberschrift} tabIndex={-1} className="text-2xl font-semibold outline-none">
            {schrittTitel(hier.schritt)}
          </h2>
          <ErlebterSchritt schritt={hier.schritt} lane={lane} />
        </article>
        <nav aria-label="Weg" className="mt-5 flex flex-wrap items-end gap-3">
          <Button disabled={gang.length === 0} className="min-h-11" onClick={() => gehe(gang.slice(0, -1))}>
            Zurück
          </Button>
          <div className="ml-auto flex min-w-0 max-w-full flex-col items-end gap-2">
            {weiter.length > 1 && (
              <p className="text-sm text-muted">
                {hier.schritt.art === 'entscheidung' ? 'Wie ist es bei mir?' : 'Das geschieht zugleich:'}
              </p>
            )}
            {weiter.map((kante) => (
              <Button
                key={kante.verbindung.id}
                variant="primary"
                className="min-h-11 max-w-full text-left whitespace-normal!"
                onClick={() => gehe([...gang, kante.nach.schritt.id])}
              >
                {weiterText(kante, weiter.length)}
              </Button>
            ))}
            {weiter.length === 0 && (
              <>
                <p className="text-muted">Hier ist der Weg zu Ende.</p>
                <Button className="min-h-11" onClick={() => gehe([])}>
                  Von vorn
                </Button>
              </>
            )}
          </div>
        </nav>
      </div>
      <DruckListe bild={bild} titel={titel} />
    </div>
  );
}

function weiterText({ verbindung, nach }: BildVerbindung, anzahl: number): string {
  if (anzahl === 1 && !verbindung.beschriftung) return 'Weiter';
  return verbindung.beschriftung || schrittTitel(nach.schritt);
}
