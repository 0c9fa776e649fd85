import { X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { AKTEUR_ARTEN, AKTEUR_STATUS, KREISE } from '@/lib/plan/akteure/schema';
import { type AkteurFilter, istGefiltert, OHNE_FILTER } from './filter';
import { optionen } from './spalten';
import type { Gruppierung } from './zeilen';

const GRUPPIERUNGEN: { value: Gruppierung; label: string }[] = [
  { value: 'keine', label: 'ohne Gruppen' },
  { value: 'kreis', label: 'nach Kreis' },
  { value: 'art', label: 'nach Art' },
];

const WAHLEN = [
  { feld: 'kreis', label: 'Kreis', namen: KREISE, leer: 'alle Kreise' },
  { feld: 'status', label: 'Status', namen: AKTEUR_STATUS, leer: 'jeder Status' },
  { feld: 'art', label: 'Art', namen: AKTEUR_ARTEN, leer: 'jede Art' },
] as const;

/** Narrows the list by text, Art, Kreis and Status. */
export function FilterLeiste({
  filter,
  setzeFilter,
  nachSpalten,
  hebeAuf,
  gruppierung,
  setzeGruppierung,
  gezeigt,
  gesamt,
}: {
  filter: AkteurFilter;
  setzeFilter: (filter: AkteurFilter) => void;
  /** What single columns are narrowed to, in words. */
  nachSpalten: readonly { id: string; text: string }[];
  /** Takes away the filter of a column, or all (null). */
  hebeAuf: (id: string | null) => void;
  gruppierung: Gruppierung;
  setzeGruppierung: (nach: Gruppierung) => void;
  gezeigt: number;
  gesamt: number;
}) {
  const aktiv = istGefiltert(filter) || nachSpalten.length > 0;
  const waehle = (feld: keyof AkteurFilter) => (wert: string) =>
    setzeFilter({ ...filter, [feld]: wert } as AkteurFilter);
  return (
    <search className="flex flex-wrap items-center gap-2">
      <TextField
        label="Akteure filtern"
        labelHidden
        type="search"
        placeholder="Filtern"
        value={filter.text}
        onChange={waehle('text')}
        className="w-40 max-md:w-full 2xl:w-64"
      />
      {WAHLEN.map(({ feld, label, namen, leer }) => (
        <Select
          key={feld}
          label={label}
          labelHidden
          value={filter[feld]}
          onChange={waehle(feld)}
          options={optionen(namen)}
          empty={leer}
          className="w-[calc(50%-0.25rem)] md:w-38"
        />
      ))}
      <Select
        label="Gruppieren"
        labelHidden
        value={gruppierung}
        onChange={(wert) =>
          setzeGruppierung(GRUPPIERUNGEN.find(({ value }) => value === wert)?.value ?? 'keine')
        }
        options={GRUPPIERUNGEN}
        className="w-[calc(50%-0.25rem)] md:w-42"
      />
      {nachSpalten.map(({ id, text }) => (
        <Button
          key={id}
          size="sm"
          icon={<X size="1em" aria-hidden />}
          aria-label={`Filter aufheben: ${text}`}
          onClick={() => hebeAuf(id)}
        >
          <span className="max-w-60 truncate">{text}</span>
        </Button>
      ))}
      {aktiv && (
        <Button
          variant="quiet"
          onClick={() => {
            setzeFilter(OHNE_FILTER);
            hebeAuf(null);
          }}
        >
          Filter aufheben
        </Button>
      )}
      <p role="status" className="text-sm text-muted">
        {aktiv ? `${gezeigt} von ${gesamt}` : gesamt === 1 ? '1 Akteur' : `${gesamt} Akteure`}
      </p>
    </search>
  );
}
