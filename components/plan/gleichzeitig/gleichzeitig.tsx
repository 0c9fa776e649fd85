'use client';

import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useMeldung } from '@/components/ui/meldung';
import { ELEMENT_NAMEN, titelVon } from '../elemente';
import { useSaaltext } from '../saal/saaltext';
import { useSession } from '../session-kontext';
import { usePlan } from '../use-plan';
import { einsetzbar, setzeEin } from './einsetzen';
import { feldname, wertText } from './feldnamen';
import type { GemeldeterKonflikt } from './konfliktliste';

/** „Gleichzeitige Änderungen“: what got lost when two people changed the same field without seeing each other (R08). */
export default function Gleichzeitig({ onClose }: { onClose: () => void }) {
  const { konflikte } = useSession().verbindung;
  const lies = () => konflikte.alle;
  const liste = useSyncExternalStore(konflikte.subscribe, lies, lies);
  return (
    <Dialog open onClose={onClose} title="Gleichzeitige Änderungen" size="lg">
      <p className="mb-3 text-sm text-muted">
        Wenn zwei Personen dasselbe Feld ändern, ohne einander zu sehen, bleibt ein Wert stehen. Der andere
        ist hier aufgehoben, bis Sie entscheiden oder das Netzwerk verlassen.
      </p>
      {liste.length === 0 ? (
        <p>Seit Sie den Plan geöffnet haben, ist kein Wert verloren gegangen.</p>
      ) : (
        <ul className="divide-y divide-line border-t border-line">
          {liste.toReversed().map((konflikt) => (
            <Eintrag key={konflikt.nr} konflikt={konflikt} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function Eintrag({ konflikt }: { konflikt: GemeldeterKonflikt }) {
  const { verbindung } = useSession();
  const melden = useMeldung();
  const saaltext = useSaaltext();
  const titel = usePlan((plan) => titelVon(plan, konflikt.id)) ?? 'nicht mehr vorhanden';
  const verloren = usePlan((plan) => wertText(plan, konflikt.verloren));
  const geblieben = usePlan((plan) => wertText(plan, konflikt.geblieben));
  const einsetzen = () => {
    const ergebnis = setzeEin(verbindung.planort(), konflikt);
    if (ergebnis.ok) verbindung.konflikte.erledigt(konflikt.nr);
    else melden(ergebnis.grund, { art: 'warn' });
  };
  return (
    <li className="py-3">
      <p className="font-medium">
        {ELEMENT_NAMEN[konflikt.sammlung].ein} „{titel}“ · {feldname(konflikt.feld)}
      </p>
      <dl className="mt-1 grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[8rem_minmax(0,1fr)]">
        <dt className="text-muted">verloren</dt>
        <dd>{saaltext(verloren)}</dd>
        <dt className="text-muted">geblieben</dt>
        <dd>{saaltext(geblieben)}</dd>
      </dl>
      <div className="mt-2 flex flex-wrap gap-2">
        {einsetzbar(konflikt) && verbindung.darfBearbeiten && (
          <Button size="sm" onClick={einsetzen}>
            Verlorenen Wert einsetzen
          </Button>
        )}
        <Button size="sm" variant="quiet" onClick={() => verbindung.konflikte.erledigt(konflikt.nr)}>
          So lassen
        </Button>
      </div>
    </li>
  );
}
