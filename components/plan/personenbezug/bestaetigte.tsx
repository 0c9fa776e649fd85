'use client';

import { Button } from '@/components/ui/button';
import { useAktion } from '@/components/ui/use-aktion';
import { ARTEN } from '@/lib/anonymisierung/befund';
import { nimmBestaetigungZurueckAction } from '@/server/anonymisierung/actions';
import type { Fundstelle } from './use-befunde';
import type { BestaetigungZeile } from './use-bestaetigungen';

/** Findings somebody has answered for: who, when and why, and the way back. */
export function Bestaetigte({
  liste,
  dokumentId,
  darf,
  onFertig,
}: {
  liste: readonly { stelle: Fundstelle; zeile: BestaetigungZeile }[];
  dokumentId: string;
  darf: boolean;
  onFertig: () => void;
}) {
  const { laeuft, fehler, rufe } = useAktion();
  if (liste.length === 0) return null;
  const nimmZurueck = async ({ art, abdruck }: BestaetigungZeile) => {
    const antwort = await rufe(() => nimmBestaetigungZurueckAction({ dokumentId, art, abdruck }));
    if (antwort.ok) onFertig();
  };
  return (
    <details className="text-sm text-muted">
      <summary className="min-h-6 cursor-pointer">
        {liste.length === 1 ? '1 Stelle' : `${liste.length} Stellen`} als unbedenklich bestätigt
      </summary>
      <ul className="mt-1 flex flex-col gap-1.5">
        {liste.map(({ stelle, zeile }) => (
          <li key={`${zeile.art}-${stelle.von}`} className="flex flex-wrap items-center gap-x-2">
            <span className="min-w-0 wrap-break-word">
              {ARTEN[stelle.art]} „{stelle.text}“: {zeile.grund} ({zeile.wer}, {zeile.am})
            </span>
            {darf && (
              <Button size="sm" variant="quiet" disabled={laeuft} onClick={() => void nimmZurueck(zeile)}>
                Zurücknehmen
              </Button>
            )}
          </li>
        ))}
      </ul>
      {fehler && (
        <p role="alert" className="text-danger">
          {fehler}
        </p>
      )}
    </details>
  );
}
