import { Download, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog, type DialogProps } from '@/components/ui/dialog';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { useSession } from '../session-kontext';
import type { useAbruf } from './use-abruf';
import { Abrufverlauf } from './verlauf';

export type Papier = 'a4' | 'a3';
const PAPIERE = [
  { value: 'a4', label: 'A4' },
  { value: 'a3', label: 'A3' },
] as const;

/**
 * Asks what a file shall hold, makes it and shows how far it is; closing ends it.
 * @param pfad address below the network; null while nothing is chosen that could be made
 */
export function AbrufDialog({
  abruf: { stand, hole, breche },
  pfad,
  knopf = 'Herunterladen',
  onZu,
  children,
  ...fenster
}: Pick<DialogProps, 'title' | 'size'> & {
  abruf: ReturnType<typeof useAbruf>;
  pfad: string | null;
  knopf?: string;
  onZu: () => void;
  children: ReactNode;
}) {
  const { netzwerk } = useSession();
  return (
    <Dialog
      open
      {...fenster}
      onClose={() => {
        breche();
        onZu();
      }}
      footer={
        stand.art === 'laeuft' ? (
          <Button icon={<X size="1em" aria-hidden />} onClick={breche}>
            Abbrechen
          </Button>
        ) : (
          <Button
            variant="primary"
            icon={<Download size="1em" aria-hidden />}
            disabled={pfad === null}
            onClick={() => pfad !== null && void hole({ netzwerkId: netzwerk.id, pfad })}
          >
            {knopf}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-4">
        {children}
        <Abrufverlauf stand={stand} />
      </div>
    </Dialog>
  );
}

export function Papierformat(props: {
  value: Papier;
  onChange: (papier: Papier) => void;
  disabled: boolean;
}) {
  return <SegmentedControl label="Papierformat" options={PAPIERE} {...props} />;
}
