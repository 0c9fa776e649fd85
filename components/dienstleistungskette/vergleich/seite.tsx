'use client';

import { usePlan } from '@/components/plan/use-plan';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { schrittTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import { reihenfolge } from '@/lib/plan/dienstleistungskette/views/reihenfolge';
import { UNTERSCHIEDE, type Unterschied } from '@/lib/plan/dienstleistungskette/views/vergleich';
import { zeitspanneKurz } from '@/lib/plan/dienstleistungskette/views/zeitspanne';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { type Seitenname, ZEICHEN } from './zeichen';

/** One of the two chains as a list of its steps, with what is different marked. */
export function Seite({
  kettenId,
  titel,
  seite,
  unterschiede,
}: {
  kettenId: Id;
  titel: string;
  seite: Seitenname;
  unterschiede: readonly Unterschied[];
}) {
  const bild = usePlan((plan) => ketteBild(plan, kettenId));
  if (!bild) return null;
  return (
    <section>
      <h3 className="border-b border-line-strong pb-1 font-semibold">{titel}</h3>
      <ol>
        {reihenfolge(bild).map(({ nummer, schritt: { schritt }, lane }) => {
          const hier = unterschiede.filter((u) => (seite === 'ist' ? u.istId : u.sollId) === schritt.id);
          const zeit = [
            zeitspanneKurz(schritt.dauer),
            zeitspanneKurz(schritt.wartezeit) && `Warten ${zeitspanneKurz(schritt.wartezeit)}`,
          ]
            .filter(Boolean)
            .join(', ');
          return (
            <li key={schritt.id} className="flex gap-3 border-b border-line py-1.5">
              <span className="w-6 shrink-0 text-right text-sm text-muted tabular-nums">{nummer}</span>
              <span className="min-w-0">
                {schrittTitel(schritt)}
                <span className="block text-sm text-muted">
                  {[lane.titel, zeit].filter(Boolean).join(' · ')}
                </span>
              </span>
              <span className="ml-auto flex shrink-0 flex-col items-end gap-1">
                {hier.map(({ art }) => (
                  <span key={art} className="rounded-sm bg-accent-weak px-1.5 text-sm text-accent">
                    <span aria-hidden>{ZEICHEN[art]} </span>
                    {UNTERSCHIEDE[art]}
                  </span>
                ))}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
