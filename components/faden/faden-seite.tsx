'use client';

import { useState } from 'react';
import { useAbrufFenster } from '@/components/plan/abruf/use-abruf-fenster';
import { useAdresswort, useAnsicht, useAuswahl } from '@/components/plan/auswahl';
import { ortVon } from '@/components/plan/elemente';
import { useSichtbareFaelle } from '@/components/plan/faden/faelle';
import { RoterFaden } from '@/components/plan/faden/roter-faden';
import { bereichPfad } from '@/components/plan/rahmen/bereiche';
import { Rahmen } from '@/components/plan/rahmen/rahmen';
import { useSession } from '@/components/plan/session-kontext';
import { usePlan } from '@/components/plan/use-plan';
import { Button, buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { WahlDialog } from '@/components/ui/wahl-dialog';
import { brueche, fadenTitel } from '@/lib/plan/faden/views';
import { fadennetz } from '@/lib/plan/faden/views/netz';
import { Bild } from './bild';
import { FadenListe } from './liste';

const ANSICHTEN = ['bild', 'liste'] as const;
/** Where seven columns do not fit side by side the list comes first. */
const SCHMAL: readonly ['liste', 'bild'] = ['liste', 'bild'];
const istSchmal = () => window.matchMedia('(max-width: 47.99rem)').matches;
const NAMEN = [
  { value: 'bild', label: 'Bild' },
  { value: 'liste', label: 'Liste' },
] as const;

/** The red thread as a page: a flowing picture and the same as a table, of everything or of one thing. */
export function FadenSeite() {
  const [reihe] = useState(() => (istSchmal() ? SCHMAL : ANSICHTEN));
  const [ansicht, setzeAnsicht] = useAnsicht<'bild' | 'liste'>([...reihe]);
  const [auswahl, waehle] = useAuswahl();
  const [nurWort, setzeNur] = useAdresswort('nur');
  const faelle = useSichtbareFaelle();
  const { netzwerk } = useSession();
  const { lade, fenster } = useAbrufFenster();
  const [sucht, setSucht] = useState(false);
  const titel = usePlan((plan) => (auswahl ? fadenTitel(plan, auswahl, faelle) : null));
  const leer = usePlan((plan) => fadennetz(plan).knoten.size === 0 && faelle.length === 0);
  const anzahl = usePlan(
    (plan) => [...brueche(plan).values()].flat().filter((b) => b.art === 'bruch').length,
  );
  const ort = usePlan((plan) => JSON.stringify(auswahl ? ortVon(plan, auswahl) : null));
  const wo = JSON.parse(ort) as { bereich: string; auswahl: string } | null;
  const istFall = faelle.some(({ id }) => id === auswahl);
  const adresse = istFall
    ? bereichPfad(netzwerk.id, `faelle/${encodeURIComponent(auswahl ?? '')}`)
    : wo && `${bereichPfad(netzwerk.id, wo.bereich)}?auswahl=${encodeURIComponent(wo.auswahl)}`;
  const nurId = nurWort === '1' && titel !== null ? auswahl : null;
  return (
    <Rahmen
      bereich="themen"
      titel="Roter Faden"
      kopf={<SegmentedControl label="Ansicht" value={ansicht} options={NAMEN} onChange={setzeAnsicht} />}
      panel={
        auswahl && titel !== null ? (
          <div className="flex flex-col gap-3 px-5 pt-4 pb-5">
            <h2 className="pr-10 text-lg font-semibold hyphens-auto wrap-break-word">{titel}</h2>
            {adresse && (
              <a className={`${buttonClass({ size: 'sm' })} self-start`} href={adresse}>
                Bearbeiten
              </a>
            )}
            <RoterFaden id={auswahl} ohneKopf />
          </div>
        ) : null
      }
      panelTitel={titel ? `Roter Faden von ${titel}` : undefined}
      onPanelZu={() => waehle(null)}
    >
      {leer ? (
        <EmptyState title="Noch kein roter Faden">
          Er entsteht von selbst, sobald es Themen und Ziele gibt und sie miteinander verbunden sind.
        </EmptyState>
      ) : (
        <>
          <div className="nicht-drucken flex flex-wrap items-center gap-2.5 px-5 py-3 max-md:px-3">
            <Button onClick={() => setSucht(true)}>Faden verfolgen …</Button>
            {titel !== null && (
              <Button aria-pressed={nurId !== null} onClick={() => setzeNur(nurId ? null : '1')}>
                {nurId ? 'Alles zeigen' : 'Nur diesen Faden'}
              </Button>
            )}
            <Button onClick={() => lade('Roter Faden als PDF', 'roter-faden.pdf')}>PDF</Button>
            {fenster}
            <p role="status" className="text-sm text-muted">
              {anzahl === 0
                ? 'Der Faden ist überall geschlossen.'
                : anzahl === 1
                  ? '⚠ 1 Bruch'
                  : `⚠ ${anzahl} Brüche`}
            </p>
          </div>
          {ansicht === 'bild' ? (
            <Bild auswahl={auswahl} nurId={nurId} waehle={waehle} />
          ) : (
            <FadenListe auswahl={auswahl} nurId={nurId} waehle={waehle} />
          )}
        </>
      )}
      {sucht && (
        <Suche
          onZu={() => setSucht(false)}
          onWahl={(id) => {
            waehle(id);
            setzeNur('1');
            setSucht(false);
          }}
        />
      )}
    </Rahmen>
  );
}

function Suche({ onWahl, onZu }: { onWahl: (id: string) => void; onZu: () => void }) {
  const plan = usePlan((p) => p);
  const knoten = [...fadennetz(plan).knoten.values()].map(({ id, art, nummer, titel }) => ({
    id,
    nummer,
    text: titel,
    zusatz: art,
  }));
  const akteure = [...plan.akteure.values()]
    .filter((a) => !a.geloescht)
    .map((a) => ({ id: a.id, text: a.name || 'ohne Namen', zusatz: 'Akteur' }));
  return (
    <WahlDialog
      titel="Faden verfolgen"
      frage="Wovon?"
      suchen="Suchen"
      knopf="Verfolgen"
      leer="Es gibt noch nichts zu verfolgen."
      moeglich={[...knoten, ...akteure]}
      onWahl={onWahl}
      onZu={onZu}
    />
  );
}
