'use client';

import { useRetten } from '@/components/plan/rettung';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { cx } from '@/components/ui/cx';
import { GrowEingabe } from '@/components/ui/grow-eingabe';
import { setBefund } from '@/lib/plan/dienstleistungskette/commands/pruefung-am-fall';
import { URTEILE, type Urteil } from '@/lib/plan/dienstleistungskette/schema';
import { befundeVon } from '@/lib/plan/dienstleistungskette/views/pruefung-am-fall';
import type { Id } from '@/lib/plan/doc/grundlagen';

const URTEIL_NAMEN = Object.keys(URTEILE) as Urteil[];
export const URTEIL_ZEICHEN: Record<Urteil, string> = { passt: '✓', passt_nicht: '✕', luecke: '○' };

/** Passt, passt nicht or Lücke at this step, with a note. */
export function BefundFelder({
  pruefungId,
  schrittId,
  titel,
}: {
  pruefungId: Id;
  schrittId: Id;
  titel: string;
}) {
  const befunde = usePlan(
    (plan) => befundeVon(plan, pruefungId).filter((befund) => befund.schrittId === schrittId),
    (a, b) => a.length === b.length && a.every((befund, i) => befund === b[i]),
  );
  const { run, erlaubt } = useCommand(setBefund);
  const rette = useRetten();
  const befund = befunde.at(-1);
  const notiere = (notiz: string) => befund && run({ pruefungId, schrittId, urteil: befund.urteil, notiz });
  return (
    <div className="mt-4">
      <fieldset className="flex flex-wrap gap-2" disabled={!erlaubt}>
        <legend className="mb-1 text-sm text-muted">Wie ist es in dieser Konstellation?</legend>
        {URTEIL_NAMEN.map((urteil) => (
          <button
            key={urteil}
            type="button"
            aria-pressed={befund?.urteil === urteil}
            className={cx(
              'min-h-11 rounded-md border px-4',
              befund?.urteil === urteil
                ? 'border-accent bg-accent-weak font-semibold text-accent'
                : 'border-line-strong bg-panel',
            )}
            onClick={() => run({ pruefungId, schrittId, urteil })}
          >
            <span aria-hidden>{URTEIL_ZEICHEN[urteil]} </span>
            {URTEILE[urteil]}
          </button>
        ))}
      </fieldset>
      {befund && erlaubt && (
        <GrowEingabe
          label={`Notiz zu „${titel}“`}
          className="mt-3"
          value={befund.notiz}
          maxLength={2_000}
          onCommit={notiere}
          onVerlust={(text) =>
            rette({ id: befund.id, feld: `Notiz zu „${titel}“`, text, uebernimm: () => notiere(text) })
          }
        />
      )}
      {befunde.slice(0, -1).map(({ id, urteil, notiz }) => (
        <p key={id} className="mt-2 text-sm text-muted">
          Gleichzeitig festgehalten: {URTEILE[urteil]}
          {notiz && ` – ${notiz}`}
        </p>
      ))}
    </div>
  );
}
