'use client';

import { useEffect } from 'react';
import { Button } from '@/components/ui/button';

/** A screen that failed: what happened, what is safe, what now. */
export default function Fehler({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  useEffect(() => {
    document.title = 'Fehler · Diadem';
  }, []);
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col items-start justify-center gap-4 p-6">
      <h1 className="text-2xl font-semibold">Diese Ansicht ist ausgefallen</h1>
      <p>
        Was Sie eingegeben haben, ist davon nicht betroffen. Bitte versuchen Sie es noch einmal; wenn es
        wieder geschieht, laden Sie die Seite neu und sagen Sie der Koordination Bescheid.
      </p>
      {error.digest && <p className="text-sm text-muted">Kennung für die Technik: {error.digest}</p>}
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={reset}>
          Noch einmal versuchen
        </Button>
        <Button onClick={() => window.location.reload()}>Seite neu laden</Button>
      </div>
    </main>
  );
}
