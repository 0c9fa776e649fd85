'use client';

import { usePlan } from '@/components/plan/use-plan';
import { Select } from '@/components/ui/select';
import { canConnect } from '@/lib/plan/dienstleistungskette/rules';
import type { Verbindung } from '@/lib/plan/dienstleistungskette/schema';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { schrittTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** Lets an edge begin or end at another step; what is agreed about it stays. Offered is only what may be connected. */
export function KanteEnden({
  verbindung,
  bild,
  haengeUm,
}: {
  verbindung: Verbindung;
  bild: KetteBild;
  haengeUm: (vonId: Id, nachId: Id) => void;
}) {
  const { id, art, enden } = verbindung;
  const schritte = bild.lanes.flatMap((lane) =>
    lane.schritte.map((s) => ({ value: s.schritt.id, label: `${schrittTitel(s.schritt)} (${lane.titel})` })),
  );
  const kann = usePlan(
    (plan) => {
      const geht = (vonId: Id, nachId: Id) => canConnect(plan, { vonId, nachId, art, ohneId: id }) === true;
      return schritte.map(({ value }) => [geht(value, enden.nachId), geht(enden.vonId, value)] as const);
    },
    (a, b) => a.length === b.length && a.join() === b.join(),
  );
  return (
    <>
      <Select
        label="Von"
        value={enden.vonId}
        options={schritte.filter(({ value }, i) => value === enden.vonId || kann[i]?.[0])}
        onChange={(vonId) => haengeUm(vonId, enden.nachId)}
      />
      <Select
        label="Nach"
        value={enden.nachId}
        options={schritte.filter(({ value }, i) => value === enden.nachId || kann[i]?.[1])}
        onChange={(nachId) => haengeUm(enden.vonId, nachId)}
      />
    </>
  );
}
