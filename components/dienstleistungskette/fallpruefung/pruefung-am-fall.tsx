'use client';

import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useSichtbareFaelle } from '@/components/plan/faden/faelle';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { deletePruefung } from '@/lib/plan/dienstleistungskette/commands/pruefung-am-fall';
import {
  befundeVon,
  pruefungenVon,
  pruefungName,
} from '@/lib/plan/dienstleistungskette/views/pruefung-am-fall';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { Durchgang } from './durchgang';
import { MaengelListe } from './maengel-liste';
import { NeuePruefung } from './neue-pruefung';

/** Walks through a chain with one constellation each, and what did not fit, for the next conference. */
export function PruefungAmFall({ kettenId, onWaehle }: { kettenId: Id; onWaehle: (id: Id | null) => void }) {
  const [offen, setOffen] = useState<Id | null>(null);
  const plan = usePlan((p) => p);
  const faelle = useSichtbareFaelle();
  const { run: loesche, erlaubt } = useCommand(deletePruefung);
  const pruefungen = pruefungenVon(plan, kettenId);
  const weiter = erlaubt ? 'Fortsetzen' : 'Ansehen';
  const pruefung = pruefungen.find(({ id }) => id === offen);
  if (pruefung)
    return (
      <Durchgang key={pruefung.id} pruefung={pruefung} onZu={() => setOffen(null)} onWaehle={onWaehle} />
    );
  return (
    <div className="h-full overflow-auto px-5 pb-10 max-md:px-3">
      <div className="mx-auto max-w-4xl">
        <h2 className="pt-4 text-lg font-semibold">Prüfung am Fall</h2>
        <p className="max-w-prose text-muted">
          {erlaubt
            ? 'Gehen Sie die Kette mit einem Fall oder einer typischen Konstellation durch und halten Sie an jedem Schritt fest: passt es, passt es nicht, oder fehlt etwas?'
            : 'Hier steht, wie die Kette zu einzelnen Konstellationen passt.'}
        </p>
        <ul className="mt-4 border-t border-line-strong">
          {pruefungen.map((eine) => {
            const { id } = eine;
            const titel = pruefungName(eine, faelle);
            const befunde = befundeVon(plan, id);
            const maengel = befunde.filter(({ urteil }) => urteil !== 'passt').length;
            return (
              <li key={id} className="flex items-center gap-3 border-b border-line py-2">
                <span className="min-w-0 grow">
                  <button type="button" className="textlink text-left" onClick={() => setOffen(id)}>
                    {titel}
                  </button>
                  <span className="block text-sm text-muted">
                    {befunde.length === 1 ? '1 Schritt' : `${befunde.length} Schritte`} geprüft
                    {maengel > 0 && `, davon ${maengel} mit Mangel`}
                  </span>
                </span>
                <Button onClick={() => setOffen(id)} aria-label={`${weiter}: ${titel}`}>
                  {weiter}
                </Button>
                {erlaubt && (
                  <IconButton
                    label={`Prüfung „${titel}“ löschen`}
                    icon={<Trash2 size={16} aria-hidden />}
                    onClick={() => loesche({ id })}
                  />
                )}
              </li>
            );
          })}
        </ul>
        {pruefungen.length === 0 && <p className="py-3 text-muted">Noch keine Prüfung.</p>}
        {erlaubt && <NeuePruefung kettenId={kettenId} onNeu={setOffen} />}
        <MaengelListe kettenId={kettenId} onWaehle={onWaehle} />
      </div>
    </div>
  );
}
