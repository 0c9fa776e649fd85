'use client';

import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { restoreElement } from '@/lib/plan/zielsystem/commands/bin';
import { type PapierkorbEintrag, papierkorb } from '@/lib/plan/zielsystem/views';
import { sammlungVon } from '../abfragen';

/** What was thrown away in the last 30 days, and the way back. */
export function PapierkorbListe({ onWiederhergestellt }: { onWiederhergestellt: (id: Id) => void }) {
  const eintraege = usePlan(papierkorb);
  if (eintraege.length === 0) {
    return (
      <EmptyState title="Der Papierkorb ist leer">
        Gelöschtes bleibt hier 30 Tage und lässt sich mit allem, was darunter stand, wiederherstellen.
      </EmptyState>
    );
  }
  return (
    <div className="mx-auto max-w-4xl px-5 pb-16 max-md:px-4">
      <h2 className="text-lg font-semibold">Papierkorb</h2>
      <p className="mb-3 text-sm text-muted">Gelöschtes bleibt 30 Tage.</p>
      <ul>
        {eintraege.map((eintrag) => (
          <Eintrag
            key={`${eintrag.sammlung}/${eintrag.id}`}
            eintrag={eintrag}
            onWiederhergestellt={onWiederhergestellt}
          />
        ))}
      </ul>
    </div>
  );
}

const ZEIT = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short' });

function Eintrag({
  eintrag,
  onWiederhergestellt,
}: {
  eintrag: PapierkorbEintrag;
  onWiederhergestellt: (id: Id) => void;
}) {
  const { run, erlaubt } = useCommand(restoreElement);
  const istElement = usePlan((plan) => sammlungVon(plan, eintrag.id) !== null);
  const { sammlung, id, titel, art, am, durch, enthalten } = eintrag;
  return (
    <li className="flex items-center gap-3 border-b border-line py-2.5">
      <div className="min-w-0 grow">
        <p className="wrap-break-word">{titel}</p>
        <p className="text-sm text-muted">
          {art} · {ZEIT.format(new Date(am))} · {durch}
          {enthalten > 0 && ` · mit ${enthalten === 1 ? 'einer Zeile' : `${enthalten} Zeilen`} darunter`}
        </p>
      </div>
      {erlaubt && (
        <Button
          aria-label={`Wiederherstellen: ${titel}`}
          onClick={() => {
            if (run({ sammlung, id }).ok && istElement) onWiederhergestellt(id);
          }}
        >
          Wiederherstellen
        </Button>
      )}
    </li>
  );
}
