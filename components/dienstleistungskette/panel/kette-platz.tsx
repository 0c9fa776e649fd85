'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import { usePlan } from '@/components/plan/use-plan';
import { Abschnitt } from '@/components/ui/abschnitt';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { canDetail } from '@/lib/plan/dienstleistungskette/rules';
import type { Kette } from '@/lib/plan/dienstleistungskette/schema';
import { kettenListe, schritteVon } from '@/lib/plan/dienstleistungskette/views/bestand';
import { ketteTitel, schrittTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import type { KettenBefehle } from '../befehle';

/** Every step of every chain, named with its chain. */
const alleSchritte = merke(['ketten', 'schritte'], (plan) =>
  kettenListe(plan).flatMap(({ id }) =>
    schritteVon(plan, id).map((s) => ({
      value: s.id,
      label: `${ketteTitel(plan, id)}: ${schrittTitel(s)}`,
    })),
  ),
);

/** The chains that stand beside this one in the list. A Soll stands below its Ist and has no place of its own. */
function nachbarn(plan: Plan, kette: Kette): Id[] {
  const alle = kettenListe(plan);
  return alle
    .filter((k) => k.platz.parentId === kette.platz.parentId && !alle.some(({ id }) => id === k.istId))
    .map(({ id }) => id);
}

/** Where the chain stands: in the list, or under the step it shows in detail. */
export function KettePlatz({ kette, befehle }: { kette: Kette; befehle: KettenBefehle }) {
  const { id } = kette;
  const { parentId } = kette.platz;
  const schritte = usePlan(
    (plan) =>
      alleSchritte(plan).filter(
        ({ value }) => value === parentId || canDetail(plan, { kettenId: id, schrittId: value }) === true,
      ),
    (a, b) => a.length === b.length && a.every((s, i) => s.value === b[i]?.value && s.label === b[i]?.label),
  );
  const liste = usePlan(
    (plan) => nachbarn(plan, kette),
    (a, b) => a.join() === b.join(),
  );
  const stelle = liste.indexOf(id);
  const verschiebe = (nachId: Id | null) => befehle.verschiebeKette({ id, schrittId: parentId, nachId });
  return (
    <Abschnitt titel="Platz">
      <div className="flex flex-col gap-2.5">
        <Select
          label="Zeigt im Einzelnen den Schritt"
          value={parentId ?? ''}
          empty="keinen: eine Kette für sich"
          options={schritte}
          onChange={(schrittId) => befehle.verschiebeKette({ id, schrittId: schrittId || null })}
        />
        {liste.length > 1 && stelle >= 0 && (
          <div className="flex flex-wrap gap-2">
            <Button
              icon={<ArrowUp size={15} aria-hidden />}
              disabled={stelle === 0}
              onClick={() => verschiebe(liste[stelle - 2] ?? null)}
            >
              In der Liste nach oben
            </Button>
            <Button
              icon={<ArrowDown size={15} aria-hidden />}
              disabled={stelle === liste.length - 1}
              onClick={() => verschiebe(liste[stelle + 1] ?? null)}
            >
              Nach unten
            </Button>
          </div>
        )}
      </div>
    </Abschnitt>
  );
}
