'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { cx } from '@/components/ui/cx';
import { Dialog } from '@/components/ui/dialog';
import { titelVon } from '../elemente';
import { PersonenZeichen } from '../praesenz/zeichen';
import { usePlan } from '../use-plan';
import { type Person, usePraesenz } from '../use-praesenz';

/** „Wer ist da“: each person once, what they are at, and whether one is seen oneself. */
export function WerIstDa({ personen, onZu }: { personen: readonly Person[]; onZu: () => void }) {
  const { sichtbar, setzeSichtbar } = usePraesenz();
  return (
    <Dialog open onClose={onZu} title="Wer ist da" size="sm">
      <ul className="flex flex-col gap-3">
        {personen.map((p) => (
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
      <div className={cx(personen.length > 0 && 'mt-4 border-t border-line pt-4')}>
        <Checkbox
          label="Anderen zeigen, dass ich da bin"
          hint="Ausgeschaltet sehen andere weder Ihren Namen noch, woran Sie arbeiten."
          checked={sichtbar}
          onChange={setzeSichtbar}
        />
      </div>
    </Dialog>
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
