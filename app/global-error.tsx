'use client';

import './globals.css';

/** The last resort, when even the page around everything failed. */
export default function SchwererFehler({ reset }: { reset: () => void }) {
  return (
    <html lang="de">
      <body>
        <title>Fehler · Diadem</title>
        <main className="mx-auto flex min-h-dvh max-w-xl flex-col items-start justify-center gap-4 p-6">
          <h1 className="text-2xl font-semibold">Diadem kann diese Seite nicht zeigen</h1>
          <p>Gespeichertes ist davon nicht betroffen. Bitte laden Sie die Seite neu.</p>
          <button type="button" className="textlink" onClick={reset}>
            Noch einmal versuchen
          </button>
        </main>
      </body>
    </html>
  );
}
