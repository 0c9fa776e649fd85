'use client';

import { useGeheZu } from '@/components/plan/auswahl';
import { usePlan } from '@/components/plan/use-plan';
import { EmptyState } from '@/components/ui/empty-state';
import { akteurName } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { Hinweis } from '@/lib/plan/zielsystem/pruefungen';
import { nummern } from '@/lib/plan/zielsystem/views';
import { elementDes, sammlungVon, titelVon } from '../abfragen';
import { alleHinweise, usePruefungenDa } from './pruefungen-laden';
import { REGEL_NAMEN } from './regel-namen';

/** Every hint of the checks, rule by rule, each a jump to its place. Hints never block anything. */
export function HinweisListe({ onSprung }: { onSprung: (id: Id) => void }) {
  usePruefungenDa();
  const hinweise = usePlan((plan) => alleHinweise(plan));
  if (hinweise.length === 0) {
    return (
      <EmptyState title="Keine Hinweise">
        Das Zielsystem ist nach allen Prüfungen vollständig und gut formuliert.
      </EmptyState>
    );
  }
  const jeRegel = nachRegel(hinweise);
  return (
    <div className="mx-auto max-w-4xl px-5 pb-16 max-md:px-4">
      <h2 className="text-lg font-semibold">Hinweise</h2>
      <p className="mb-4 text-sm text-muted">
        Was die Prüfungen sehen. Hinweise halten nichts auf: Das Netzwerk entscheidet.
      </p>
      {[...jeRegel].map(([regel, liste]) => (
        <section key={regel} className="mb-6">
          <h3 className="border-b border-line-strong pb-1 font-semibold">
            {REGEL_NAMEN[regel]} <span className="font-normal text-muted">({liste.length})</span>
          </h3>
          <ul>
            {liste.map((hinweis) => (
              <HinweisZeile key={hinweis.id} hinweis={hinweis} onSprung={onSprung} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function HinweisZeile({ hinweis, onSprung }: { hinweis: Hinweis; onSprung: (id: Id) => void }) {
  const id = usePlan((plan) => elementDes(plan, hinweis));
  const name = usePlan((plan) => (id ? nameVon(plan, id) : akteurName(plan, hinweis.ort.id)));
  const geheZu = useGeheZu();
  return (
    <li className="border-b border-line py-2">
      {id && (
        <button type="button" className="textlink text-left" onClick={() => onSprung(id)}>
          {name}
        </button>
      )}
      {hinweis.ort.sammlung === 'akteure' && (
        <button
          type="button"
          className="textlink text-left"
          onClick={() => geheZu('beteiligte', hinweis.ort.id)}
        >
          {name}
        </button>
      )}
      <p className="text-sm text-muted">{hinweis.text}</p>
    </li>
  );
}

/** In the order in which the checks report. */
function nachRegel(hinweise: readonly Hinweis[]): ReadonlyMap<Hinweis['regel'], readonly Hinweis[]> {
  const jeRegel = new Map<Hinweis['regel'], Hinweis[]>();
  for (const hinweis of hinweise) {
    const liste = jeRegel.get(hinweis.regel);
    if (liste) liste.push(hinweis);
    else jeRegel.set(hinweis.regel, [hinweis]);
  }
  return jeRegel;
}

function nameVon(plan: Plan, id: Id): string {
  const sammlung = sammlungVon(plan, id);
  const titel = sammlung ? titelVon(plan, sammlung, id) : '';
  return `${nummern(plan).get(id) ?? ''} ${titel || 'ohne Wortlaut'}`.trim();
}
