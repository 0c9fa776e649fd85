'use client';

import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { updateAktivitaet } from '@/lib/plan/zielsystem/commands/update-aktivitaet';
import { AKTIVITAET_STATUS, type Aktivitaet } from '@/lib/plan/zielsystem/schema';
import { StatusMarke } from '../status-marke';
import { optionen } from './optionen';

/** One state out of five, all in view; used in the cell of the Gliederung. */
export function StatusWahl({ id, nachWahl }: { id: Id; nachWahl: () => void }) {
  const status = usePlan((plan) => plan.aktivitaeten.get(id)?.status);
  const { run } = useCommand(updateAktivitaet);
  const waehle = (wert: Aktivitaet['status']) => {
    if (wert === status || run({ id, felder: { status: wert } }).ok) nachWahl();
  };
  return (
    <fieldset>
      <legend className="mb-1 text-sm text-muted">Status</legend>
      {optionen(AKTIVITAET_STATUS).map(({ value }) => (
        <button
          key={value}
          type="button"
          data-anfang={value === status || undefined}
          aria-pressed={value === status}
          onClick={() => waehle(value)}
          onKeyDown={(e) => {
            const nachbar =
              e.key === 'ArrowDown'
                ? e.currentTarget.nextElementSibling
                : e.key === 'ArrowUp'
                  ? e.currentTarget.previousElementSibling
                  : null;
            if (!(nachbar instanceof HTMLButtonElement)) return;
            e.preventDefault();
            nachbar.focus();
          }}
          className="flex min-h-9 w-full items-center rounded-md px-2 text-left hover:bg-accent-weak aria-pressed:bg-accent-weak"
        >
          <StatusMarke status={value} ueberfaellig={false} />
          {value === status && <span className="ml-auto text-sm text-muted">jetzt</span>}
        </button>
      ))}
    </fieldset>
  );
}
