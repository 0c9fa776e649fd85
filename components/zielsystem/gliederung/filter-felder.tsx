'use client';

import { useMemo } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { akteurListe } from '@/lib/plan/akteure/views';
import { AKTIVITAET_STATUS } from '@/lib/plan/zielsystem/schema';
import { optionen } from '../panel/optionen';
import { filterAnzahl, type GliederungsFilter, OHNE_FILTER } from './filter';

/** What the list can be narrowed by: text, Status, Akteur and hints. */
export function FilterFelder({
  filter,
  setzeFilter,
}: {
  filter: GliederungsFilter;
  setzeFilter: (filter: GliederungsFilter) => void;
}) {
  const zeilen = usePlan(akteurListe);
  const akteure = useMemo(
    () =>
      zeilen.map(({ akteur, tiefe }) => ({
        value: akteur.id,
        label: `${'\u2003'.repeat(tiefe - 1)}${akteur.name || 'ohne Namen'}`,
      })),
    [zeilen],
  );
  const zahl = filterAnzahl(filter);
  const setze = (teil: Partial<GliederungsFilter>) => setzeFilter({ ...filter, ...teil });
  return (
    <div className="flex flex-col gap-3">
      <TextField label="Text oder Nummer" value={filter.text} onChange={(text) => setze({ text })} />
      <Select
        label="Status"
        empty="alle"
        value={filter.status}
        options={optionen(AKTIVITAET_STATUS)}
        onChange={(status) => setze({ status: status as GliederungsFilter['status'] })}
      />
      <Select
        label="Akteur"
        empty="alle"
        value={filter.akteurId}
        options={akteure}
        onChange={(akteurId) => setze({ akteurId })}
      />
      <Checkbox
        label="nur mit Hinweisen"
        checked={filter.nurMitHinweisen}
        onChange={(nurMitHinweisen) => setze({ nurMitHinweisen })}
      />
      <Button size="sm" disabled={zahl === 0} onClick={() => setzeFilter(OHNE_FILTER)}>
        Filter aufheben
      </Button>
    </div>
  );
}
