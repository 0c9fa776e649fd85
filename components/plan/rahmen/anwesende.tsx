'use client';

import { useMemo, useState } from 'react';
import { beiBedarf } from '@/components/ui/bei-bedarf';
import { PersonenZeichen } from '../praesenz/zeichen';
import { type Person, usePraesenz } from '../use-praesenz';

const WerIstDa = beiBedarf(() => import('./wer-ist-da').then((modul) => modul.WerIstDa));

const SICHTBAR = 4;

/** The people who have this plan open, one sign per person, and the list „Wer ist da“. */
export function Anwesende() {
  const { personen } = usePraesenz();
  const [offen, setOffen] = useState(false);
  const einzelne = useMemo(() => jePerson(personen), [personen]);
  const rest = einzelne.length - SICHTBAR;
  return (
    <>
      <button
        type="button"
        onClick={() => setOffen(true)}
        aria-haspopup="dialog"
        className="flex min-h-9 items-center rounded-full pl-1.5 max-md:hidden"
      >
        <span className="sr-only">
          Wer ist da: {einzelne.map((p) => p.name).join(', ') || 'niemand sonst'}
        </span>
        {einzelne.slice(0, SICHTBAR).map((p) => (
          <PersonenZeichen key={p.userId} person={p} className="-ml-1.5 border-2 border-panel first:ml-0" />
        ))}
        {rest > 0 && (
          <span className="pl-1 text-sm text-muted" aria-hidden="true">
            +{rest}
          </span>
        )}
        {einzelne.length === 0 && (
          <span className="text-sm text-muted" aria-hidden="true">
            unsichtbar
          </span>
        )}
      </button>
      {offen && <WerIstDa personen={einzelne} onZu={() => setOffen(false)} />}
    </>
  );
}

/** One entry per person, however many tabs; the tab in which somebody writes wins. */
function jePerson(personen: readonly Person[]): readonly Person[] {
  const einzelne = new Map<string, Person>();
  for (const p of personen) {
    const bisher = einzelne.get(p.userId);
    if (!bisher || (!bisher.bearbeitet && p.bearbeitet))
      einzelne.set(p.userId, { ...p, ich: p.ich || bisher?.ich === true });
  }
  return [...einzelne.values()];
}
