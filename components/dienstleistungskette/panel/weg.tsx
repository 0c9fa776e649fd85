'use client';

import { useSession } from '@/components/plan/session-kontext';
import { useHoleZurueck } from '@/components/plan/use-hole-zurueck';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { verdeckendes } from '@/lib/plan/dienstleistungskette/views/verdeckt';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** What is gone, by itself or with what it belongs to: who took it away, and the way back. */
export function Weg({ id }: { id: Id }) {
  const { verbindung } = useSession();
  const erstes = usePlan(
    (plan) => verdeckendes(plan, id)[0],
    (a, b) => a?.id === b?.id && a?.was === b?.was && a?.durch === b?.durch,
  );
  const { hole, erlaubt } = useHoleZurueck();
  if (!erstes)
    return (
      <p className="py-2 text-muted" role="status">
        Das gibt es in dieser Kette nicht mehr.
      </p>
    );
  return (
    <div className="flex flex-col items-start gap-3 py-2" role="status">
      <p className="pr-9">
        {erstes.durch} hat {erstes.was} in den Papierkorb gelegt.
      </p>
      {erlaubt && (
        <Button onClick={() => verdeckendes(verbindung.leser.plan, id).every(hole)}>Wiederherstellen</Button>
      )}
    </div>
  );
}
