'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Meldung } from '@/components/ui/meldung';
import { useAktion } from '@/components/ui/use-aktion';
import { leaveNetzwerkAction } from '@/server/mitglieder/actions';

/** Leaving a network needs a new invitation to be undone, so it is asked once. */
export function Austritt({ netzwerkId, name }: { netzwerkId: string; name: string }) {
  const [offen, setOffen] = useState(false);
  const { laeuft, fehler, rufe } = useAktion();

  async function austreten() {
    const antwort = await rufe(() => leaveNetzwerkAction({ netzwerkId }));
    if (antwort.ok) window.location.assign('/');
  }

  return (
    <>
      <Button onClick={() => setOffen(true)}>Netzwerk verlassen …</Button>
      <Dialog
        open={offen}
        onClose={() => setOffen(false)}
        title="Netzwerk verlassen"
        size="sm"
        footer={
          <>
            <Button onClick={() => setOffen(false)}>Bleiben</Button>
            <Button variant="danger" disabled={laeuft} onClick={austreten}>
              Verlassen
            </Button>
          </>
        }
      >
        <p>
          Sie sehen <strong>{name}</strong> danach nicht mehr. Zurück kommen Sie nur mit einer neuen
          Einladung.
        </p>
        <div role="alert">
          {fehler && (
            <Meldung art="danger" className="mt-4">
              {fehler}
            </Meldung>
          )}
        </div>
      </Dialog>
    </>
  );
}
