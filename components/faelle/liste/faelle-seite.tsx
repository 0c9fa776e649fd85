'use client';

import { Archive, ListOrdered, Plus } from 'lucide-react';
import { useState } from 'react';
import { useBefehle } from '@/components/plan/befehle/registrieren';
import { Rahmen } from '@/components/plan/rahmen/rahmen';
import { useSaalmodus } from '@/components/plan/rahmen/saalmodus';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { darf, type Rolle } from '@/lib/access/rollen';
import type { FallAngaben } from '../fall-kontext';
import { AufbewahrungDialog } from './aufbewahrung-dialog';
import { Fallliste } from './fallliste';
import { NeuerFallDialog } from './neuer-fall-dialog';
import { VorlageDialog } from './vorlage-dialog';
import { Zaehler } from './zaehler';

/** A case as the list shows it. */
export interface Fallzeile extends FallAngaben {
  konstellation: string;
  fallgeberId: string | null;
}

/** The typische Fälle of the network, as far as this person may see them. */
export function FaelleSeite({ rolle, faelle: alle }: { rolle: Rolle; faelle: readonly Fallzeile[] }) {
  const { saal } = useSaalmodus();
  // What nobody has checked yet is not for the wall, not even in one sentence.
  const faelle = saal ? alle.filter(({ zustand }) => zustand === 'freigegeben') : alle;
  const [fenster, setFenster] = useState<'neu' | 'aufbewahrung' | 'leitfragen' | null>(null);
  const darfAnlegen = darf(rolle, 'faelle.anlegen');
  useBefehle(
    darfAnlegen
      ? [{ id: 'fall-neu', label: 'Neuer Fall', run: () => setFenster('neu'), worte: 'typischer' }]
      : [],
  );
  const neu = darfAnlegen && (
    <Button variant="primary" icon={<Plus size="1.1em" aria-hidden />} onClick={() => setFenster('neu')}>
      Neuer Fall
    </Button>
  );
  const leitfragen = darfAnlegen && (
    <Button icon={<ListOrdered size="1.1em" aria-hidden />} onClick={() => setFenster('leitfragen')}>
      Leitfragen …
    </Button>
  );
  return (
    <Rahmen bereich="faelle" titel="Fälle">
      {saal && alle.length > 0 && faelle.length === 0 ? (
        <EmptyState title="Noch kein Fall für den Saal">
          Auf der Leinwand werden nur freigegebene Fälle gezeigt. Eine zweite Person muss sie zuerst prüfen.
        </EmptyState>
      ) : faelle.length === 0 ? (
        <EmptyState
          title="Noch kein Fall"
          action={
            neu && (
              <span className="flex flex-wrap gap-2">
                {neu}
                {leitfragen}
              </span>
            )
          }
        >
          <p>
            Typische Fälle zeigen, wo es in der Zusammenarbeit hakt. Aus ihnen entstehen die Themen und daraus
            die Ziele. Mindestens vier sind gut; weiterarbeiten können Sie auch mit weniger.
          </p>
          <p className="mt-2">
            Ein Fall ist zuerst ein Entwurf: Ihn sehen nur, wer ihn schreibt, und die Koordination. Eine
            zweite Person prüft ihn, dann lesen ihn alle.
          </p>
        </EmptyState>
      ) : (
        <div className="flex max-w-6xl flex-col gap-5 p-5 max-md:p-4">
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <Zaehler faelle={alle} />
            <div className="nicht-drucken ml-auto flex flex-wrap gap-2">
              {leitfragen}
              {darf(rolle, 'faelle.verwalten') && (
                <Button
                  icon={<Archive size="1.1em" aria-hidden />}
                  onClick={() => setFenster('aufbewahrung')}
                >
                  Aufbewahrung …
                </Button>
              )}
              {neu}
            </div>
          </div>
          <Fallliste faelle={faelle} />
        </div>
      )}
      {fenster === 'neu' && <NeuerFallDialog onZu={() => setFenster(null)} />}
      {fenster === 'leitfragen' && <VorlageDialog onZu={() => setFenster(null)} />}
      {fenster === 'aufbewahrung' && <AufbewahrungDialog faelle={faelle} onZu={() => setFenster(null)} />}
    </Rahmen>
  );
}
