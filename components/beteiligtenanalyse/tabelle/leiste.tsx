import { ClipboardPaste, Columns3, Plus, Trash2, X } from 'lucide-react';
import { Rueckgaengig } from '@/components/plan/rahmen/rueckgaengig';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { AKTEUR_ARTEN, AKTEUR_STATUS, type Akteur, KREISE } from '@/lib/plan/akteure/schema';
import { type AkteurFilter, istGefiltert, OHNE_FILTER } from './filter';
import { optionen } from './spalten';
import type { Gruppierung } from './zeilen';

export interface LeisteProps {
  bearbeitbar: boolean;
  gewaehlt: Akteur | null;
  imPapierkorb: number;
  onNeu: () => void;
  onEinheit: () => void;
  onVerschieben: () => void;
  onOrdne: (richtung: 'hoch' | 'runter') => void;
  onLoeschen: () => void;
  onEinfuegen: () => void;
  onPapierkorb: () => void;
  onSpalten: () => void;
}

const GRUPPIERUNGEN: { value: Gruppierung; label: string }[] = [
  { value: 'keine', label: 'ohne Gruppen' },
  { value: 'kreis', label: 'nach Kreis' },
  { value: 'art', label: 'nach Art' },
];

/** What can be done with the list and the selected Akteur. */
export function Leiste(props: LeisteProps) {
  const { bearbeitbar, gewaehlt, imPapierkorb } = props;
  if (!bearbeitbar) return null;
  return (
    <div role="toolbar" aria-label="Akteure" className="flex flex-wrap items-center gap-2">
      <Button variant="primary" icon={<Plus size="1.1em" aria-hidden />} onClick={props.onNeu}>
        Akteur
      </Button>
      {gewaehlt && (
        <>
          <Button icon={<Plus size="1.1em" aria-hidden />} onClick={props.onEinheit}>
            Einheit
          </Button>
          <Button onClick={props.onVerschieben}>Verschieben nach …</Button>
        </>
      )}
      <Rueckgaengig />
      <Menu
        label="Mehr"
        items={[
          ...(gewaehlt
            ? [
                { id: 'hoch', label: 'Nach oben', shortcut: 'Alt+↑', onSelect: () => props.onOrdne('hoch') },
                {
                  id: 'runter',
                  label: 'Nach unten',
                  shortcut: 'Alt+↓',
                  onSelect: () => props.onOrdne('runter'),
                },
                {
                  id: 'loeschen',
                  label: 'In den Papierkorb',
                  shortcut: 'Entf',
                  danger: true,
                  icon: <Trash2 size={16} aria-hidden />,
                  onSelect: props.onLoeschen,
                },
              ]
            : []),
          {
            id: 'spalten',
            label: 'Spalten …',
            icon: <Columns3 size={16} aria-hidden />,
            separated: gewaehlt !== null,
            onSelect: props.onSpalten,
          },
          {
            id: 'einfuegen',
            label: 'Tabelle einlesen (Excel, CSV, Word) …',
            icon: <ClipboardPaste size={16} aria-hidden />,
            onSelect: props.onEinfuegen,
          },
          {
            id: 'papierkorb',
            label: `Papierkorb (${imPapierkorb})`,
            icon: <Trash2 size={16} aria-hidden />,
            onSelect: props.onPapierkorb,
          },
        ]}
      />
    </div>
  );
}

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
      <Select
        label="Kreis"
        labelHidden
        value={filter.kreis}
        onChange={waehle('kreis')}
        options={optionen(KREISE)}
        empty="alle Kreise"
        className="w-[calc(50%-0.25rem)] md:w-38"
      />
      <Select
        label="Status"
        labelHidden
        value={filter.status}
        onChange={waehle('status')}
        options={optionen(AKTEUR_STATUS)}
        empty="jeder Status"
        className="w-[calc(50%-0.25rem)] md:w-38"
      />
      <Select
        label="Art"
        labelHidden
        value={filter.art}
        onChange={waehle('art')}
        options={optionen(AKTEUR_ARTEN)}
        empty="jede Art"
        className="w-[calc(50%-0.25rem)] md:w-38"
      />
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
