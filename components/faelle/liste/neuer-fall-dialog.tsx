'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { bereichPfad } from '@/components/plan/rahmen/bereiche';
import { useSession } from '@/components/plan/session-kontext';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Meldung } from '@/components/ui/meldung';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { useAktion } from '@/components/ui/use-aktion';
import { ANREDEN, type Anrede } from '@/lib/plan/fall/schema';
import { createFallAction } from '@/server/faelle/actions/anlegen';
import { HINWEIS_ANONYM } from '../ansichten';

const WAHL = Object.entries(ANREDEN).map(([value, label]) => ({ value: value as Anrede, label }));

/** Begins a case: only how it is called is chosen; the letter comes from the order of the cases. */
export function NeuerFallDialog({ onZu }: { onZu: () => void }) {
  const { netzwerk } = useSession();
  const router = useRouter();
  const { laeuft, fehler, rufe } = useAktion();
  const [anrede, setAnrede] = useState<Anrede>('person');
  const lege = async () => {
    const antwort = await rufe(() => createFallAction({ netzwerkId: netzwerk.id, anrede }));
    if (!antwort.ok) return;
    router.push(bereichPfad(netzwerk.id, `faelle/${antwort.wert.fallId}`));
    // The list of what I may open has grown.
    router.refresh();
  };
  return (
    <Dialog
      open
      onClose={onZu}
      title="Neuer Fall"
      footer={
        <>
          <Button onClick={onZu}>Abbrechen</Button>
          <Button variant="primary" disabled={laeuft} onClick={lege}>
            {laeuft ? 'Wird angelegt …' : 'Fall anlegen'}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Meldung art="warn">{HINWEIS_ANONYM}</Meldung>
        <div className="flex flex-col gap-1.5">
          <span className="text-sm text-muted">Wer steht im Mittelpunkt?</span>
          <SegmentedControl
            label="Wer steht im Mittelpunkt?"
            options={WAHL}
            value={anrede}
            onChange={setAnrede}
            className="self-start max-md:flex-wrap"
          />
          <p className="text-sm text-muted">
            Den Buchstaben vergibt Diadem der Reihe nach. So folgt er nie dem echten Namen.
          </p>
        </div>
        <div role="alert">{fehler && <Meldung art="danger">{fehler}</Meldung>}</div>
      </div>
    </Dialog>
  );
}
