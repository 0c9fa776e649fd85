'use client';

import { useEffect, useMemo, useState } from 'react';
import { useAnsicht, useAuswahl, useGeheZu } from '@/components/plan/auswahl';
import { useBefehle } from '@/components/plan/befehle/registrieren';
import { usePraesenzJeElement } from '@/components/plan/praesenz/je-element';
import { Rahmen } from '@/components/plan/rahmen/rahmen';
import { useSaalmodus } from '@/components/plan/rahmen/saalmodus';
import { useThemaMerken } from '@/components/plan/themen/merken';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { datenListe, themaTitel, themenStruktur, wirksamesThema } from '@/lib/plan/themen/views';
import { Bewertung } from './bewertung';
import { DatenPanel } from './daten-panel';
import { ExportMenue } from './export-menue';
import { Fenster } from './fenster/fenster';
import { neuerTafelSpeicher, type ThemenFenster, ThemenKontext } from './kontext';
import { Liste } from './liste';
import { ThemaPanel } from './panel/thema-panel';
import { Tafel } from './tafel';
import { useThemenTaten } from './use-themen-taten';

const ANSICHTEN = ['tafel', 'liste', 'auswahl'] as const;
const NAMEN = [
  { value: 'tafel', label: 'Tafel' },
  { value: 'liste', label: 'Liste' },
  { value: 'auswahl', label: 'Bewertung' },
] as const;

/** The area „Themen“: from the cases over the network's themes to those goals answer. */
export function ThemenSeite() {
  const [ansicht, setzeAnsicht] = useAnsicht(ANSICHTEN);
  const [auswahl, waehle] = useAuswahl();
  const [speicher] = useState(neuerTafelSpeicher);
  const [fenster, oeffne] = useState<ThemenFenster | null>(null);
  const { taten, erlaubt: bearbeitbar } = useThemenTaten();
  const merken = useThemaMerken();
  const geheZu = useGeheZu();
  const { saal } = useSaalmodus();
  const leer = usePlan((plan) => themenStruktur(plan).liste.length + datenListe(plan).length === 0);
  // Who comes with a link to a theme that lies in a stack by now sees the stack.
  const gezeigt = usePlan((plan) =>
    auswahl && plan.planungsdaten.has(auswahl) ? auswahl : auswahl && wirksamesThema(plan, auswahl),
  );
  const istDatum = usePlan((plan) => gezeigt !== null && plan.planungsdaten.get(gezeigt)?.geloescht === null);
  const titel = usePlan((plan) =>
    gezeigt === null
      ? ''
      : istDatum
        ? (plan.planungsdaten.get(gezeigt)?.titel ?? '')
        : themaTitel(plan, gezeigt),
  );
  usePraesenzJeElement(speicher, gezeigt);
  useEffect(() => speicher.setze({ auswahl: gezeigt }), [gezeigt, speicher]);
  const kontext = useMemo(
    () => ({ speicher, taten, bearbeitbar, waehle, oeffne }),
    [speicher, taten, bearbeitbar, waehle],
  );
  useBefehle([
    ...NAMEN.map(({ value, label }) => ({
      id: `themen-${value}`,
      label: `Ansicht: ${label}`,
      run: () => setzeAnsicht(value),
    })),
    ...(bearbeitbar
      ? [
          {
            id: 'datum-neu',
            label: 'Karte mit Planungsdaten anlegen',
            run: () => oeffne({ art: 'datum', themaId: null }),
          },
        ]
      : []),
    ...(bearbeitbar && gezeigt && !istDatum
      ? [
          {
            id: 'thema-verschieben',
            label: 'Thema verschieben nach …',
            kuerzel: 'M',
            run: () => oeffne({ art: 'verschieben', id: gezeigt }),
          },
          {
            id: 'thema-zusammen',
            label: 'Thema zusammenführen mit …',
            kuerzel: 'Z',
            run: () => oeffne({ art: 'zusammenfuehren', id: gezeigt }),
          },
        ]
      : []),
  ]);
  const panel =
    gezeigt === null ? null : istDatum ? <DatenPanel id={gezeigt} /> : <ThemaPanel id={gezeigt} />;
  return (
    <ThemenKontext value={kontext}>
      <Rahmen
        bereich="themen"
        titel="Themen"
        kopf={<SegmentedControl label="Ansicht" value={ansicht} options={NAMEN} onChange={setzeAnsicht} />}
        panel={panel}
        panelTitel={panel ? `Einzelheiten zu ${titel}` : undefined}
        onPanelZu={() => waehle(null)}
      >
        {leer ? (
          <EmptyState
            title="Der Themenspeicher ist leer"
            action={
              bearbeitbar && (
                <Button variant="primary" onClick={() => merken()}>
                  Erstes Thema merken
                </Button>
              )
            }
          >
            Hier sammeln Sie, was in den Fällen auffällt, führen zusammen, was zusammengehört, halten
            Planungsdaten daneben und wählen die Themen aus, auf die Ziele antworten.
          </EmptyState>
        ) : (
          <>
            <div className="nicht-drucken flex flex-wrap items-center gap-2.5 px-5 py-3 max-md:px-3">
              {bearbeitbar && (
                <Button variant="primary" onClick={() => merken()}>
                  Thema merken
                </Button>
              )}
              <Button onClick={() => geheZu('roter-faden', gezeigt ?? undefined)}>Roter Faden</Button>
              {!saal && <ExportMenue />}
            </div>
            {ansicht === 'tafel' ? <Tafel /> : ansicht === 'liste' ? <Liste /> : <Bewertung />}
          </>
        )}
      </Rahmen>
      {fenster && <Fenster key={`${fenster.art}`} fenster={fenster} onZu={() => oeffne(null)} />}
    </ThemenKontext>
  );
}
