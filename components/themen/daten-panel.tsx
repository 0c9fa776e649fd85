'use client';

import { RoterFaden } from '@/components/plan/faden/roter-faden';
import { PanneKnopf } from '@/components/plan/personenbezug/panne-knopf';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { GrowEingabe } from '@/components/ui/grow-eingabe';
import { NumberField } from '@/components/ui/number-field';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { useThemen } from './kontext';
import { Aussagen } from './panel/aussagen';

/** A planning-data card with all its fields, and what it says about which theme. */
export function DatenPanel({ id }: { id: Id }) {
  const plan = usePlan((p) => p);
  const { bearbeitbar, taten } = useThemen();
  const datum = plan.planungsdaten.get(id);
  if (!datum || datum.geloescht) return null;
  const feld = { readOnly: !bearbeitbar };
  const { wert } = datum;
  return (
    <div className="flex flex-col px-5 pt-4 pb-5">
      <div className="grid grid-cols-2 gap-3 pb-3">
        <p className="col-span-2 pr-10 text-sm text-muted">Planungsdaten</p>
        <div className="col-span-2">
          <GrowEingabe
            key={id}
            label="Was zeigt die Zahl?"
            value={datum.titel}
            {...feld}
            onCommit={(titel) => taten.aendereDatum(id, { titel })}
          />
        </div>
        <NumberField
          key={`${id}-wert`}
          label="Wert"
          value={wert?.zahl ?? null}
          {...feld}
          onCommit={(zahl) =>
            taten.aendereDatum(id, { wert: zahl === null ? null : { zahl, einheit: wert?.einheit ?? '' } })
          }
        />
        <GrowEingabe
          key={`${id}-einheit`}
          label="Einheit"
          maxLength={60}
          value={wert?.einheit ?? ''}
          readOnly={!bearbeitbar || wert === null}
          onCommit={(einheit) => wert && taten.aendereDatum(id, { wert: { ...wert, einheit } })}
        />
        <GrowEingabe
          key={`${id}-gebiet`}
          label="Gebiet"
          maxLength={200}
          value={datum.gebiet}
          {...feld}
          onCommit={(gebiet) => taten.aendereDatum(id, { gebiet })}
        />
        <NumberField
          key={`${id}-n`}
          label="n (Anzahl der Fälle)"
          value={datum.n}
          {...feld}
          onCommit={(n) => taten.aendereDatum(id, { n })}
        />
        <GrowEingabe
          key={`${id}-quelle`}
          label="Quelle"
          value={datum.quelle}
          {...feld}
          onCommit={(quelle) => taten.aendereDatum(id, { quelle })}
        />
        <Jahr
          key={`${id}-jahr`}
          wert={datum.jahr}
          readOnly={!bearbeitbar}
          onCommit={(jahr) => taten.aendereDatum(id, { jahr })}
        />
      </div>
      <Aussagen datum={datum} />
      <RoterFaden id={id} />
      {bearbeitbar && (
        <Button variant="danger" className="self-start" onClick={() => taten.loesche('planungsdaten', id)}>
          In den Papierkorb
        </Button>
      )}
      <PanneKnopf id={id} />
    </div>
  );
}

/** A year is no quantity: it has no thousands point. */
function Jahr({
  wert,
  readOnly,
  onCommit,
}: {
  wert: number | null;
  readOnly: boolean;
  onCommit: (jahr: number | null) => void;
}) {
  return (
    <GrowEingabe
      label="Jahr"
      maxLength={4}
      readOnly={readOnly}
      value={wert === null ? '' : String(wert)}
      onCommit={(text) => onCommit(text === '' ? null : Number(text))}
    />
  );
}
