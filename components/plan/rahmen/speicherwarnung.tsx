'use client';

import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { Meldung } from '@/components/ui/meldung';
import { CODES } from '@/lib/sync/codes';
import { useSession } from '../session-kontext';
import { useSpeicherstand } from '../use-speicherstand';

/** What stands in the way of saving, said before somebody relies on it, with the next thing to do. */
export function Speicherwarnung() {
  const { stand, gruende, ausstehend } = useSpeicherstand();
  const { offene } = useSession();
  const lies = () => offene.lage.ende;
  const ende = useSyncExternalStore(offene.subscribe, lies, lies);
  if (!gruende) return null;
  const neuLaden = ende === CODES.zuAlt || ende === CODES.schlechterFrame || ende === CODES.kennungDoppelt;
  return (
    <div role={stand === 'nicht_gesichert' ? 'alert' : 'status'} className="nicht-drucken">
      <Meldung
        art={stand === 'nicht_gesichert' ? 'danger' : 'warn'}
        className="items-center! rounded-none! border-x-0! border-t-0! px-5"
        action={
          <span className="flex shrink-0 flex-wrap gap-2">
            {ausstehend > 0 && (
              <Button size="sm" onClick={() => offene.ladeUngesendetesHerunter()}>
                Ungesendetes herunterladen
              </Button>
            )}
            {neuLaden && (
              <Button size="sm" variant="primary" onClick={() => window.location.reload()}>
                Seite neu laden
              </Button>
            )}
            {ende === CODES.keineSitzung && (
              <Button
                size="sm"
                variant="primary"
                onClick={() => window.location.assign(`/anmelden?weiter=${encodeURIComponent(hierher())}`)}
              >
                Neu anmelden
              </Button>
            )}
          </span>
        }
      >
        {gruende}
      </Meldung>
    </div>
  );
}

function hierher(): string {
  return window.location.pathname + window.location.search;
}
