'use client';

import { GeretteterText } from '@/components/plan/geretteter-text';
import type { Entwurf } from '@/components/plan/rettung';
import { useSession } from '@/components/plan/session-kontext';
import { useHoleZurueck } from '@/components/plan/use-hole-zurueck';
import { usePlan } from '@/components/plan/use-plan';
import { verdeckendes } from '@/lib/plan/dienstleistungskette/views/verdeckt';

/** Others took away what this person was writing in: says so, and brings both back with one click. */
export function Gerettetes({ entwurf, onFertig }: { entwurf: Entwurf; onFertig: () => void }) {
  const { id, feld, text, uebernimm } = entwurf;
  const { verbindung } = useSession();
  const { hole, erlaubt } = useHoleZurueck();
  const erstes = usePlan(
    (plan) => verdeckendes(plan, id)[0],
    (a, b) => a?.id === b?.id && a?.was === b?.was,
  );
  const gibtEs = usePlan((plan) => verdeckendes(plan, id).length > 0);
  const zurueck = () => {
    if (!verdeckendes(verbindung.leser.plan, id).every(hole)) return;
    uebernimm?.();
    // What cannot be taken over stays to be read until somebody puts it away.
    if (uebernimm || text === null) onFertig();
  };
  return (
    <GeretteterText
      text={text}
      zurueck={erlaubt && gibtEs ? zurueck : null}
      uebernimmt={uebernimm !== null}
      onFertig={onFertig}
      className="nicht-drucken px-5 pt-3 max-md:px-3"
    >
      Während Sie „{feld}“ schrieben, hat {erstes?.durch ?? 'jemand'} {erstes?.was ?? 'die Stelle'} gelöscht.
      Ihr Text ist noch da:
    </GeretteterText>
  );
}
