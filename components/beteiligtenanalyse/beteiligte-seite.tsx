'use client';

import { useState } from 'react';
import { useAuswahl } from '@/components/plan/auswahl';
import { Rahmen } from '@/components/plan/rahmen/rahmen';
import { usePlan } from '@/components/plan/use-plan';
import { akteurListe } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { AkteurPanel } from './akteur-panel';
import { TabelleAnsicht } from './tabelle/tabelle-ansicht';
import { useAkteurTaten } from './use-akteur-taten';
import { VerschiebenDialog } from './verschieben-dialog';

/** The area „Beteiligte“: several views of one set of Akteure, one selection, one panel. */
export function BeteiligteSeite() {
  const zeilen = usePlan(akteurListe);
  const { taten, erlaubt } = useAkteurTaten();
  const [auswahl, waehle] = useAuswahl();
  const [verschiebt, setzeVerschiebt] = useState<Id | null>(null);
  const akteurMit = (id: Id | null) => zeilen.find(({ akteur }) => akteur.id === id)?.akteur ?? null;
  const gewaehlt = akteurMit(auswahl);
  const verschoben = akteurMit(verschiebt);
  return (
    <>
      <Rahmen
        bereich="beteiligte"
        titel="Beteiligte"
        panel={
          gewaehlt && (
            <AkteurPanel
              id={gewaehlt.id}
              taten={taten}
              bearbeitbar={erlaubt}
              waehle={waehle}
              onVerschieben={setzeVerschiebt}
            />
          )
        }
        panelTitel={gewaehlt ? `Einzelheiten zu ${gewaehlt.name || 'Akteur ohne Namen'}` : undefined}
        onPanelZu={() => waehle(null)}
      >
        <TabelleAnsicht
          auswahl={gewaehlt?.id ?? null}
          waehle={waehle}
          taten={taten}
          erlaubt={erlaubt}
          onVerschieben={setzeVerschiebt}
        />
      </Rahmen>
      {verschoben && (
        <VerschiebenDialog
          key={verschoben.id}
          akteur={verschoben}
          onWahl={(parentId) => {
            if (taten.haengeUm(verschoben.id, parentId)) setzeVerschiebt(null);
          }}
          onZu={() => setzeVerschiebt(null)}
        />
      )}
    </>
  );
}
