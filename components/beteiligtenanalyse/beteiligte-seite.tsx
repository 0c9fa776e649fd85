'use client';

import { Download } from 'lucide-react';
import { useState } from 'react';
import { useAnsicht, useAuswahl } from '@/components/plan/auswahl';
import { useBefehle } from '@/components/plan/befehle/registrieren';
import { Rahmen } from '@/components/plan/rahmen/rahmen';
import { RettungKontext, useGerettetes } from '@/components/plan/rettung';
import { usePlan } from '@/components/plan/use-plan';
import { useDokumentDerArt, WeiteresDokument } from '@/components/plan/weiteres-dokument';
import { Button } from '@/components/ui/button';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { akteurListe, akteurSichtbar } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { AkteurPanel } from './akteur-panel';
import { Abfrage, AusfuhrDialog, Karte, Matrix, Staende } from './ansichten-bei-bedarf';
import type { Inhalt } from './ausfuhr/pfad';
import { Gerettetes } from './rettung';
import { TabelleAnsicht } from './tabelle/tabelle-ansicht';
import { useAkteurTaten } from './use-akteur-taten';
import { VerschiebenDialog } from './verschieben-dialog';
import type { Vertretung } from './vertretung';

const ANSICHTEN = ['tabelle', 'karte', 'matrix', 'staende', 'abfrage'] as const;
const NAMEN = [
  { value: 'tabelle', label: 'Tabelle' },
  { value: 'karte', label: 'Karte' },
  { value: 'matrix', label: 'Matrix' },
  { value: 'staende', label: 'Stände' },
  { value: 'abfrage', label: 'Kartenabfrage' },
] as const;

/**
 * The area „Beteiligte“: several views of one set of Akteure, one selection, one panel. Whoever may read the analysis
 * opens it beside the plan.
 * @param leser roles that can read the analysis, as its columns say
 * @param vertretungen which members speak for which Akteur
 */
export function BeteiligteSeite(props: SeiteProps) {
  const analyse = useDokumentDerArt('beteiligtenanalyse');
  const seite = <Seite {...props} />;
  if (!analyse) return seite;
  return (
    <WeiteresDokument key={analyse.id} dokumentId={analyse.id} art="beteiligtenanalyse" recht={analyse.recht}>
      {seite}
    </WeiteresDokument>
  );
}

interface SeiteProps {
  leser: readonly string[];
  vertretungen: readonly Vertretung[];
}

function Seite({ leser, vertretungen }: SeiteProps) {
  const zeilen = usePlan(akteurListe);
  const { taten, erlaubt } = useAkteurTaten();
  const [ansicht, setzeAnsicht] = useAnsicht(ANSICHTEN);
  const [auswahl, waehle] = useAuswahl();
  const [verschiebt, setzeVerschiebt] = useState<Id | null>(null);
  const [ausfuhr, setzeAusfuhr] = useState<Inhalt | null>(null);
  const { gerettet, rette, verwirf } = useGerettetes(akteurSichtbar);
  const exportiere = () => setzeAusfuhr(ansicht === 'karte' ? 'karte' : 'tabelle');
  useBefehle([
    ...NAMEN.map(({ value, label }) => ({
      id: `beteiligte-${value}`,
      label: `Ansicht: ${label}`,
      run: () => setzeAnsicht(value),
    })),
    {
      id: 'beteiligte-exportieren',
      label: 'Beteiligte exportieren',
      run: exportiere,
      worte: 'excel csv pdf drucken powerpoint bild netzwerkkarte einladungsliste herunterladen',
    },
  ]);
  const akteurMit = (id: Id | null) => zeilen.find(({ akteur }) => akteur.id === id)?.akteur ?? null;
  const gewaehlt = akteurMit(auswahl);
  const verschoben = akteurMit(verschiebt);
  return (
    <RettungKontext value={rette}>
      <Rahmen
        bereich="beteiligte"
        titel="Beteiligte"
        kopf={
          <>
            <SegmentedControl label="Ansicht" value={ansicht} options={NAMEN} onChange={setzeAnsicht} />
            <Button aria-label="Exportieren" icon={<Download size="1em" aria-hidden />} onClick={exportiere}>
              <span className="md:max-2xl:hidden">Exportieren</span>
            </Button>
          </>
        }
        panel={
          gewaehlt && (
            <AkteurPanel
              id={gewaehlt.id}
              taten={taten}
              bearbeitbar={erlaubt}
              waehle={waehle}
              onVerschieben={setzeVerschiebt}
              leser={leser}
              vertretungen={vertretungen}
            />
          )
        }
        panelTitel={gewaehlt ? `Einzelheiten zu ${gewaehlt.name || 'Akteur ohne Namen'}` : undefined}
        onPanelZu={() => waehle(null)}
      >
        {gerettet.map((entwurf, i) => (
          <Gerettetes
            key={`${i} ${entwurf.id}`}
            entwurf={entwurf}
            taten={taten}
            onFertig={() => verwirf(entwurf)}
          />
        ))}
        {ansicht === 'tabelle' && (
          <TabelleAnsicht
            auswahl={gewaehlt?.id ?? null}
            waehle={waehle}
            taten={taten}
            erlaubt={erlaubt}
            onVerschieben={setzeVerschiebt}
            leser={leser}
            vertretungen={vertretungen}
          />
        )}
        {ansicht === 'karte' && (
          <Karte auswahl={gewaehlt?.id ?? null} waehle={waehle} zurTabelle={() => setzeAnsicht('tabelle')} />
        )}
        {ansicht === 'matrix' && <Matrix zurTabelle={() => setzeAnsicht('tabelle')} />}
        {ansicht === 'staende' && <Staende />}
        {ansicht === 'abfrage' && <Abfrage waehle={waehle} />}
      </Rahmen>
      {ausfuhr && <AusfuhrDialog anfang={ausfuhr} onZu={() => setzeAusfuhr(null)} />}
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
    </RettungKontext>
  );
}
