import { FileDown } from 'lucide-react';
import { useSession } from '@/components/plan/session-kontext';
import { Menu } from '@/components/ui/menu';

/** Themes to take away: paper, table, slides. */
export function ExportMenue() {
  const { netzwerk } = useSession();
  const lade = (datei: string) => () => {
    const link = document.createElement('a');
    link.href = `/api/netzwerke/${encodeURIComponent(netzwerk.id)}/${datei}`;
    link.download = '';
    link.click();
  };
  return (
    <Menu
      label="Herunterladen"
      icon={<FileDown size="1.1em" aria-hidden />}
      items={[
        { id: 'pdf', label: 'Themen als PDF', onSelect: lade('themen.pdf') },
        { id: 'xlsx', label: 'Themen als Excel-Tabelle', onSelect: lade('themen.xlsx') },
        { id: 'pptx', label: 'Themen als Folien', onSelect: lade('themen.pptx') },
        { id: 'faden', label: 'Roter Faden als PDF', onSelect: lade('roter-faden.pdf'), separated: true },
      ]}
    />
  );
}
