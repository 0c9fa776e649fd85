'use client';

import { useCommand } from '@/components/plan/use-command';
import { useHoleZurueck } from '@/components/plan/use-hole-zurueck';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { kettenPapierkorb } from '@/lib/plan/dienstleistungskette/views/papierkorb';
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
  const { hole } = useHoleZurueck();
  const istElement = usePlan((plan) => sammlungVon(plan, eintrag.id) !== null);
  // What belongs to a chain is named and comes back as in the bin of the chains.
  const ausKette = usePlan((plan) => kettenPapierkorb(plan).find(({ id }) => id === eintrag.id));
  const { sammlung, id, titel, art, am, durch, enthalten } = { ...eintrag, ...ausKette };
  const schritte = ausKette?.schritte ?? 0;
  const stelleWiederHer = () => {
    if (ausKette) hole(ausKette);
    else if (sammlung !== 'lanes' && run({ sammlung, id }).ok && istElement) onWiederhergestellt(id);
  };
  return (
    <li className="flex items-center gap-3 border-b border-line py-2.5">
      <div className="min-w-0 grow">
        <p className="wrap-break-word">{titel}</p>
        <p className="text-sm text-muted">
          {art}
          {ausKette && sammlung !== 'ketten' && ` der Kette „${ausKette.kette}“`} ·{' '}
          {ZEIT.format(new Date(am))} · {durch}
          {enthalten > 0 && ` · mit ${enthalten === 1 ? 'einer Zeile' : `${enthalten} Zeilen`} darunter`}
          {schritte > 0 && ` · mit ${schritte === 1 ? 'einem Schritt' : `${schritte} Schritten`}`}
        </p>
      </div>
      {erlaubt && (
        <Button aria-label={`Wiederherstellen: ${titel}`} onClick={stelleWiederHer}>
          Wiederherstellen
        </Button>
      )}
    </li>
  );
}
