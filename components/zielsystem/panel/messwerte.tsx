'use client';

import { X } from 'lucide-react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { IconButton } from '@/components/ui/icon-button';
import { NumberField } from '@/components/ui/number-field';
import { TextEingabe } from '@/components/ui/text-eingabe';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Messwert } from '@/lib/plan/zielsystem/schema';
import { gleicheListe, heute, teileUnter } from '../abfragen';
import { useTeilBefehle } from '../teil-befehle';

/** The readings of an Indikator, by date. */
export function Messwerte({ indikatorId, name }: { indikatorId: Id; name: string }) {
  const { create, erlaubt } = useTeilBefehle();
  const messwerte = usePlan((plan) => teileUnter(plan.messwerte, indikatorId), gleicheListe);
  const nachDatum = messwerte.toSorted((a, b) => (a.am ?? '9999').localeCompare(b.am ?? '9999'));
  return (
    <fieldset>
      <legend className="text-sm text-muted">Messwerte</legend>
      <ul className="flex flex-col gap-1.5">
        {nachDatum.map((messwert) => (
          <MesswertZeile key={messwert.id} messwert={messwert} />
        ))}
      </ul>
      {erlaubt && (
        <Button
          size="sm"
          variant="quiet"
          className="-ml-2"
          aria-label={`Messwert zu ${name || 'diesem Indikator'} hinzufügen`}
          onClick={() => create({ sammlung: 'messwerte', parentId: indikatorId, felder: { am: heute() } })}
        >
          + Messwert
        </Button>
      )}
    </fieldset>
  );
}

function MesswertZeile({ messwert }: { messwert: Messwert }) {
  const { update, remove } = useTeilBefehle();
  const { id, am, wert, notiz } = messwert;
  const aendere = (felder: Partial<Messwert>) => update({ sammlung: 'messwerte', id, felder });
  return (
    <li className="grid grid-cols-[8.5rem_1fr_1fr_auto] items-end gap-1.5">
      <DateField label="Am" labelHidden value={am} onChange={(tag) => aendere({ am: tag })} />
      <NumberField
        label="Wert"
        labelHidden
        placeholder="Wert"
        value={wert}
        onCommit={(zahl) => aendere({ wert: zahl })}
      />
      <TextEingabe
        label="Notiz"
        labelHidden
        placeholder="Notiz"
        value={notiz}
        onCommit={(text) => aendere({ notiz: text })}
      />
      <IconButton
        size="sm"
        label="Messwert in den Papierkorb"
        icon={<X size={15} aria-hidden />}
        onClick={() => remove('messwerte', id)}
      />
    </li>
  );
}
