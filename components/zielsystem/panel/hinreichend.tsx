'use client';

import { Langtext } from '@/components/plan/langtext';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { Abschnitt } from '@/components/ui/abschnitt';
import { SegmentedControl } from '@/components/ui/segmented-control';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { updateZiel } from '@/lib/plan/zielsystem/commands/update-ziel';
import { HINREICHEND, type Ziel } from '@/lib/plan/zielsystem/schema';
import { kinderVon, nummern } from '@/lib/plan/zielsystem/views';
import { gleicheListe } from '../abfragen';
import { HinweisBox } from './hinweis-box';
import { optionen } from './optionen';

/** The bottom-up question: are the things below, with the assumptions, necessary and sufficient for this goal? */
export function Hinreichend({ ziel, annahmen }: { ziel: Ziel; annahmen: number }) {
  const kinder = usePlan((plan) => {
    const alle = nummern(plan);
    return kinderVon(plan, ziel.id).map((id) => alle.get(id) ?? '');
  }, gleicheListe);
  const { run, erlaubt } = useCommand(updateZiel);
  const frage = frageNach(kinder, annahmen);
  return (
    <Abschnitt titel={frage}>
      {erlaubt ? (
        <SegmentedControl
          label={frage}
          value={ziel.hinreichend}
          options={optionen(HINREICHEND)}
          onChange={(hinreichend) => run({ id: ziel.id, felder: { hinreichend } })}
        />
      ) : (
        <p>{HINREICHEND[ziel.hinreichend]}</p>
      )}
      <HinweisBox id={ziel.id} teil="hinreichend" />
      <Notiz id={ziel.id} leer={ziel.hinreichendNotiz === ''} erlaubt={erlaubt} />
    </Abschnitt>
  );
}

function Notiz({ id, leer, erlaubt }: { id: Id; leer: boolean; erlaubt: boolean }) {
  if (!erlaubt && leer) return null;
  return (
    <div className="mt-2">
      <Langtext sammlung="ziele" id={id} feld="hinreichendNotiz" label="Notiz dazu" zeilen={1} />
    </div>
  );
}

/** „Reichen 1.3.1 und die Annahmen aus?“ in correct German for one, several and none. */
export function frageNach(kinder: readonly string[], annahmen: number): string {
  const mitAnnahmen = annahmen === 0 ? '' : annahmen === 1 ? ' und die Annahme' : ' und die Annahmen';
  if (kinder.length === 0) return 'Reicht aus, was darunter steht?';
  const erste = kinder[0] ?? '';
  const letzte = kinder.at(-1) ?? '';
  const was =
    kinder.length === 1 ? erste : kinder.length === 2 ? `${erste} und ${letzte}` : `${erste} bis ${letzte}`;
  const einzahl = kinder.length === 1 && annahmen === 0;
  return `${einzahl ? 'Reicht' : 'Reichen'} ${was}${mitAnnahmen} aus?`;
}
