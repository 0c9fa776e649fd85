import { Download } from 'lucide-react';
import { useAbrufFenster } from '@/components/plan/abruf/use-abruf-fenster';
import { useSession } from '@/components/plan/session-kontext';
import { useDokumentDerArt } from '@/components/plan/weiteres-dokument';
import { Menu } from '@/components/ui/menu';
import { darf } from '@/lib/access/rollen';

/** The comparison as a paper or as a table; whoever may read the judgements takes them along. */
export function VergleichAusfuhr({ von, nach }: { von: string; nach: string }) {
  const { verbindung } = useSession();
  const vertraulich = useDokumentDerArt('beteiligtenanalyse') !== null;
  const { lade, fenster } = useAbrufFenster();
  const worte = new URLSearchParams({ von, ...(nach && { nach }) });
  const zusatz = vertraulich ? ' (vertraulich)' : '';
  const eintrag = (id: string, label: string, endung: string) => ({
    ...{ id, label: `${label}${zusatz}`, icon: <Download size={16} aria-hidden /> },
    onSelect: () => lade('Vergleich exportieren', `standvergleich.${endung}`),
  });
  return (
    <>
      <Menu
        label="Vergleich exportieren"
        items={[
          eintrag('pdf-a4', 'PDF, A4', `pdf?${worte}`),
          eintrag('pdf-a3', 'PDF, A3', `pdf?${worte}&format=a3`),
          ...(darf(verbindung.rolle, 'netzwerk.exportieren')
            ? [eintrag('xlsx', 'Excel', `xlsx?${worte}`)]
            : []),
        ]}
      />
      {fenster}
    </>
  );
}
