import { RotateCcw, X } from 'lucide-react';
import { useCallback, useEffect } from 'react';
import { useSession } from '@/components/plan/session-kontext';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useMeldung } from '@/components/ui/meldung';
import { useAbruf } from './use-abruf';
import { Abrufverlauf } from './verlauf';

/** Fetches one file at once: shows how far it is and can be cancelled; done, it closes by itself and says so. */
export function AbrufFenster({ titel, pfad, onZu }: { titel: string; pfad: string; onZu: () => void }) {
  const { netzwerk } = useSession();
  const { stand, hole, breche } = useAbruf();
  const melden = useMeldung();
  const beginne = useCallback(() => void hole({ netzwerkId: netzwerk.id, pfad }), [hole, netzwerk.id, pfad]);
  useEffect(beginne, [beginne]);
  useEffect(() => {
    if (stand.art !== 'fertig') return;
    melden(`„${stand.name}“ ist heruntergeladen.`, { art: 'ok' });
    onZu();
  }, [stand, melden, onZu]);
  const schliesse = () => {
    breche();
    onZu();
  };
  return (
    <Dialog
      open
      size="sm"
      title={titel}
      onClose={schliesse}
      footer={
        <>
          {stand.art === 'fehler' && (
            <Button icon={<RotateCcw size="1em" aria-hidden />} onClick={beginne}>
              Noch einmal
            </Button>
          )}
          <Button icon={<X size="1em" aria-hidden />} onClick={schliesse}>
            {stand.art === 'fehler' ? 'Schließen' : 'Abbrechen'}
          </Button>
        </>
      }
    >
      <Abrufverlauf stand={stand} />
    </Dialog>
  );
}
