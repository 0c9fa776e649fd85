import { FileDown } from 'lucide-react';
import { useAbrufFenster } from '@/components/plan/abruf/use-abruf-fenster';
import { Menu } from '@/components/ui/menu';

const DATEIEN = [
  { pfad: 'themen.pdf', label: 'Themen als PDF' },
  { pfad: 'themen.xlsx', label: 'Themen als Excel-Tabelle' },
  { pfad: 'themen.pptx', label: 'Themen als Folien' },
  { pfad: 'roter-faden.pdf', label: 'Roter Faden als PDF', separated: true },
] as const;

/** Themes to take away: paper, table, slides. */
export function ExportMenue() {
  const { lade, fenster } = useAbrufFenster();
  return (
    <>
      <Menu
        label="Herunterladen"
        icon={<FileDown size="1.1em" aria-hidden />}
        items={DATEIEN.map(({ pfad, label, ...wie }) => ({
          ...{ id: pfad, label, ...wie },
          onSelect: () => lade(label, pfad),
        }))}
      />
      {fenster}
    </>
  );
}
