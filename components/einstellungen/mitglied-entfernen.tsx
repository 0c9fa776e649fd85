'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Meldung, useMeldung } from '@/components/ui/meldung';
import { useAktion } from '@/components/ui/use-aktion';
import { removeMitgliedAction } from '@/server/mitglieder/actions';

interface EntfernenProps {
  netzwerkId: string;
  mitglied: { userId: string; name: string };
}

/** Removing a member needs a new invitation to be undone, so it is asked once. */
export function Entfernen({ netzwerkId, mitglied }: EntfernenProps) {
  const { laeuft, fehler, rufe } = useAktion();
  const [offen, setOffen] = useState(false);
  const melden = useMeldung();
  const { userId, name } = mitglied;

  async function entfernen() {
    const antwort = await rufe(() => removeMitgliedAction({ netzwerkId, userId }));
    if (antwort.ok) melden(`${name} gehört nicht mehr zum Netzwerk.`, { art: 'ok' });
  }

  return (
    <>
      <Button size="sm" variant="quiet" onClick={() => setOffen(true)} aria-label={`Entfernen: ${name}`}>
        Entfernen
      </Button>
      <Dialog
        open={offen}
        onClose={() => setOffen(false)}
        title={`${name} entfernen`}
        size="sm"
        footer={
          <>
            <Button onClick={() => setOffen(false)}>Abbrechen</Button>
            <Button variant="danger" disabled={laeuft} onClick={entfernen}>
              Entfernen
            </Button>
          </>
        }
      >
        <p className="text-left">
          {name} sieht dieses Netzwerk danach nicht mehr. Zurück geht es nur mit einer neuen Einladung. Was{' '}
          {name} geplant hat, bleibt erhalten.
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
