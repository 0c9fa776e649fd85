'use client';

import { RoterFaden } from '@/components/plan/faden/roter-faden';
import { Langtext } from '@/components/plan/langtext';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { Abschnitt } from '@/components/ui/abschnitt';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { updateZiel } from '@/lib/plan/zielsystem/commands/update-ziel';
import { ZIEL_RICHTUNGEN, type Ziel } from '@/lib/plan/zielsystem/schema';
import { teileVon } from '@/lib/plan/zielsystem/views';
import { Alternativen } from './alternativen';
import { Annahmen } from './annahmen';
import { Hinreichend } from './hinreichend';
import { Indikatoren } from './indikatoren';
import { Quellen } from './quellen';

const RICHTUNGEN_KURZ = [
  { value: 'nutzerbezogen', label: 'Nutzer' },
  { value: 'systembezogen', label: 'System' },
  { value: 'kooperationsbezogen', label: 'Kooperation' },
] as const;

/** Everything that belongs to a goal, in the order of the method. */
export function ZielTeile({ ziel, alternative }: { ziel: Ziel; alternative: boolean }) {
  const teile = usePlan((plan) => teileVon(plan, ziel.id));
  const { run, erlaubt } = useCommand(updateZiel);
  return (
    <>
      <Abschnitt titel="Richtung">
        {erlaubt ? (
          <SegmentedControl
            label="Richtung des Ziels"
            value={ziel.richtung}
            options={RICHTUNGEN_KURZ}
            onChange={(richtung) => run({ id: ziel.id, felder: { richtung } })}
          />
        ) : (
          <p>{ziel.richtung ? ZIEL_RICHTUNGEN[ziel.richtung] : 'nicht gesagt'}</p>
        )}
      </Abschnitt>
      <Indikatoren zielId={ziel.id} indikatoren={teile.indikatoren} />
      {(erlaubt || teile.quellen.length > 0) && (
        <Abschnitt id="quellen" titel="Quellen für das Ziel als Ganzes">
          <Quellen parentId={ziel.id} quellen={teile.quellen} zusatz="zum Ziel" />
        </Abschnitt>
      )}
      <Annahmen zielId={ziel.id} annahmen={teile.annahmen} />
      {!alternative && <RoterFaden id={ziel.id} />}
      {!alternative && <Hinreichend ziel={ziel} annahmen={teile.annahmen.length} />}
      {(erlaubt || ziel.begruendung) && (
        <Abschnitt titel="Begründung">
          <Langtext
            sammlung="ziele"
            id={ziel.id}
            feld="begruendung"
            label="Begründung"
            labelHidden
            zeilen={2}
          />
        </Abschnitt>
      )}
      {!alternative && <Alternativen ziel={ziel} />}
    </>
  );
}
