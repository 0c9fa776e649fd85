import { ClipboardPaste, Columns3, Plus, Trash2 } from 'lucide-react';
import { Rueckgaengig } from '@/components/plan/rahmen/rueckgaengig';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import type { Akteur } from '@/lib/plan/akteure/schema';

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

/** What can be done with the list and the selected Akteur. */
export function Leiste(props: LeisteProps) {
  const { bearbeitbar, gewaehlt, imPapierkorb } = props;
  if (!bearbeitbar)
    return (
      <Button icon={<Columns3 size="1.1em" aria-hidden />} onClick={props.onSpalten}>
        Spalten …
      </Button>
    );
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
