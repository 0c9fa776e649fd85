'use client';

import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

/** Asks before unsent work is wiped with the local copies (S57). */
export function AbmeldeDialog({
  ausstehend,
  onSichern,
  onAbmelden,
  onZu,
}: {
  /** Changes the server does not have yet. */
  ausstehend: number;
  onSichern: () => void;
  onAbmelden: () => void;
  onZu: () => void;
}) {
  return (
    <Dialog
      open
      onClose={onZu}
      title="Noch nicht alles gesendet"
      size="sm"
      footer={
        <>
          <Button onClick={onSichern}>Als Datei sichern</Button>
          <Button variant="danger" onClick={onAbmelden}>
            Trotzdem abmelden
          </Button>
        </>
      }
    >
      <p>
        {ausstehend === 1 ? 'Eine Änderung ist' : `${ausstehend} Änderungen sind`} noch nicht auf dem Server.
        Beim Abmelden werden die Kopien auf diesem Gerät gelöscht.
      </p>
    </Dialog>
  );
}
