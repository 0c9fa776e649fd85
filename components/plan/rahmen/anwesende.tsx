'use client';

import { useMemo, useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { cx } from '@/components/ui/cx';
import { Dialog } from '@/components/ui/dialog';
import { titelVon } from '../elemente';
import { PersonenZeichen } from '../praesenz/zeichen';
import { usePlan } from '../use-plan';
import { type Person, usePraesenz } from '../use-praesenz';

const SICHTBAR = 4;

/** The people who have this plan open, one sign per person, and the list „Wer ist da“. */
export function Anwesende() {
  const { personen, sichtbar, setzeSichtbar } = usePraesenz();
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
      <Dialog open={offen} onClose={() => setOffen(false)} title="Wer ist da" size="sm">
        <ul className="flex flex-col gap-3">
          {einzelne.map((p) => (
            <li key={p.userId} className="flex items-start gap-3">
              <PersonenZeichen person={p} />
              <div className="min-w-0">
                <p className="font-medium">
                  {p.name}
                  {p.ich && <span className="font-normal text-muted"> (Sie)</span>}
                </p>
                <WoIst person={p} />
              </div>
            </li>
          ))}
        </ul>
        <div className={cx(einzelne.length > 0 && 'mt-4 border-t border-line pt-4')}>
          <Checkbox
            label="Anderen zeigen, dass ich da bin"
            hint="Ausgeschaltet sehen andere weder Ihren Namen noch, woran Sie arbeiten."
            checked={sichtbar}
            onChange={setzeSichtbar}
          />
        </div>
      </Dialog>
    </>
  );
}

function WoIst({ person }: { person: Person }) {
  const id = person.bearbeitet?.id ?? person.auswahl;
  const titel = usePlan((plan) => (id ? titelVon(plan, id) : null));
  if (!titel) return null;
  return (
    <p className="text-sm text-muted">
      {person.bearbeitet ? 'schreibt in' : 'sieht'} „{titel}“
    </p>
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
