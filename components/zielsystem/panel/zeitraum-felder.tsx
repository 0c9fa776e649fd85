'use client';

import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { DateField } from '@/components/ui/date-field';
import { TextEingabe } from '@/components/ui/text-eingabe';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { updateAktivitaet } from '@/lib/plan/zielsystem/commands/update-aktivitaet';
import type { Aktivitaet } from '@/lib/plan/zielsystem/schema';

/** From, until, and how often: one value, written together. */
export function ZeitraumFelder({ id }: { id: Id }) {
  const zeitraum = usePlan((plan) => plan.aktivitaeten.get(id)?.zeitraum);
  const { run } = useCommand(updateAktivitaet);
  if (!zeitraum) return null;
  const setze = (teil: Partial<Aktivitaet['zeitraum']>) =>
    run({ id, felder: { zeitraum: { ...zeitraum, ...teil } } });
  return (
    <div className="flex flex-col gap-2">
      <div className="grid grid-cols-2 gap-2">
        <DateField label="Von" value={zeitraum.von} onChange={(von) => setze({ von })} />
        <DateField
          label="Bis"
          value={zeitraum.bis}
          min={zeitraum.von ?? undefined}
          onChange={(bis) => setze({ bis })}
        />
      </div>
      <TextEingabe
        label="Rhythmus"
        value={zeitraum.rhythmus}
        maxLength={200}
        placeholder="z. B. monatlich"
        onCommit={(rhythmus) => setze({ rhythmus })}
      />
    </div>
  );
}
