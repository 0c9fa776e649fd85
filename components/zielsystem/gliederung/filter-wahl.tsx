'use client';

import { FilterFelder } from '../bei-bedarf';
import { Aufklapper } from './aufklapper';
import { filterAnzahl, type GliederungsFilter } from './filter';

/** Narrows the list. The chip says how many of the ways are in use. */
export function FilterWahl({
  filter,
  setzeFilter,
}: {
  filter: GliederungsFilter;
  setzeFilter: (filter: GliederungsFilter) => void;
}) {
  const zahl = filterAnzahl(filter);
  return (
    <Aufklapper label={zahl > 0 ? `Filter (${zahl})` : 'Filter'} name="Gliederung filtern">
      <FilterFelder filter={filter} setzeFilter={setzeFilter} />
    </Aufklapper>
  );
}
