'use client';

import { useCallback, useState } from 'react';
import { useAdresswort, useAuswahl } from '@/components/plan/auswahl';
import { useBefehle } from '@/components/plan/befehle/registrieren';
import { useSession } from '@/components/plan/session-kontext';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { EinfuegenDialog, GeretteteZeile, HinweisListe, PapierkorbListe, ParkenDialog } from '../bei-bedarf';
import { useEinfuegen } from '../einfuegen/use-einfuegen';
import { useElementDialog } from '../element-menue';
import { SpaltenWahl, TastaturHilfe } from './anzeige-wahl';
import { type GliederungsFilter, OHNE_FILTER } from './filter';
import { FilterWahl } from './filter-wahl';
import { Gliederung } from './gliederung';
import { gliederungsBefehle } from './gliederungs-befehle';
import { LeereGliederung } from './leere-gliederung';
import { useGemerkt, useZugeklappt } from './merken';
import { leseSpalten, schreibeSpalten } from './spalten';
import { useGliederung } from './use-gliederung';
import { type Seitenansicht, Werkzeugleiste } from './werkzeugleiste';

const leseTab = (text: string | null) => text !== 'nein';
const schreibeTab = (an: boolean) => (an ? 'ja' : 'nein');

/** The Gliederung with its bar, and the lists of hints and of the bin that take its place. */
export function GliederungAnsicht({ verschiebeNach }: { verschiebeNach: (id: Id) => void }) {
  const { netzwerk } = useSession();
  const [auswahl, waehle] = useAuswahl();
  const [wort, setzeWort] = useAdresswort('liste');
  const seite: Seitenansicht = wort === 'hinweise' || wort === 'papierkorb' ? wort : 'liste';
  const [filter, setzeFilter] = useState<GliederungsFilter>(OHNE_FILTER);
  const [spalten, setzeSpalten] = useGemerkt('diadem-spalten', leseSpalten, schreibeSpalten);
  const [tabRuecktEin, setzeTabRuecktEin] = useGemerkt('diadem-tab-rueckt-ein', leseTab, schreibeTab);
  const { zugeklappt, setzeKlappe, setzeAlle } = useZugeklappt(netzwerk.id);
  const [parkt, parke, zuParken] = useElementDialog();
  const modell = useGliederung({
    filter,
    auswahl,
    waehle,
    zugeklappt,
    setzeKlappe,
    verschiebeNach,
    parke,
    zeigeImPanel,
  });
  const einfuegen = useEinfuegen(modell, waehle);
  const springe = useCallback(
    (id: Id) => {
      setzeWort(null);
      waehle(id);
      setzeFilter(OHNE_FILTER);
    },
    [setzeWort, waehle],
  );
  const setzeSeite = (neu: Seitenansicht) => setzeWort(neu === 'liste' ? null : neu, true);
  useBefehle(
    gliederungsBefehle({
      modell,
      auswahl,
      verschiebeNach,
      setzeSeite,
      setzeAlle,
      onListe: () => einfuegen.oeffne(auswahl),
    }),
  );

  const leer = modell.alle.length === 0;
  return (
    <div className="flex h-full min-h-0 flex-col">
      <Werkzeugleiste
        modell={modell}
        auswahl={auswahl}
        verschiebeNach={verschiebeNach}
        onListe={() => einfuegen.oeffne(auswahl)}
        seite={seite}
        setzeSeite={setzeSeite}
        filter={<FilterWahl filter={filter} setzeFilter={setzeFilter} />}
        spalten={
          <>
            <SpaltenWahl spalten={spalten} setzeSpalten={setzeSpalten} />
            <TastaturHilfe
              tabRuecktEin={tabRuecktEin}
              setzeTabRuecktEin={setzeTabRuecktEin}
              bearbeitbar={modell.handlungen.bearbeitbar}
            />
          </>
        }
      />
      <p id="gliederung-hilfe" className="sr-only">
        {modell.handlungen.bearbeitbar
          ? 'Pfeiltasten bewegen, Enter legt eine Zeile an, F2 bearbeitet. Tab rückt ein, sobald Sie in der Gliederung arbeiten; Escape und dann Tab verlässt sie. Alle Tasten stehen unter „Tastatur“.'
          : 'Pfeiltasten bewegen, Tab verlässt die Gliederung.'}
      </p>
      {modell.gerettet && <GeretteteZeile gerettet={modell.gerettet} onFertig={modell.vergissGerettet} />}
      {parkt && <ParkenDialog id={parkt} onZu={zuParken} />}
      {einfuegen.offen && (
        <EinfuegenDialog {...einfuegen.offen} onZu={einfuegen.schliesse} onFertig={einfuegen.fertig} />
      )}
      <div className="min-h-0 flex-1 md:overflow-auto">
        {seite === 'hinweise' && <HinweisListe onSprung={springe} />}
        {seite === 'papierkorb' && <PapierkorbListe onWiederhergestellt={springe} />}
        {seite === 'liste' && leer && !modell.schreibtNeues && (
          <LeereGliederung
            handlungen={modell.handlungen}
            onAnfang={modell.beginneLeer}
            onListe={() => einfuegen.oeffne(null)}
          />
        )}
        {seite === 'liste' && (!leer || modell.schreibtNeues) && (
          <Gliederung
            modell={modell}
            auswahl={auswahl}
            spalten={spalten}
            tabRuecktEin={tabRuecktEin}
            onEinfuegen={einfuegen.mitText}
          />
        )}
        {seite === 'liste' && !leer && modell.sichtbar.length === 0 && (
          <KeinTreffer onAufheben={() => setzeFilter(OHNE_FILTER)} />
        )}
      </div>
    </div>
  );
}

function KeinTreffer({ onAufheben }: { onAufheben: () => void }) {
  return (
    <p className="px-5 py-6" role="status">
      Nichts passt zum Filter.{' '}
      <button type="button" className="textlink" onClick={onAufheben}>
        Filter aufheben
      </button>
    </p>
  );
}

/** The part of the panel that belongs to a column; the panel may open only with this selection. */
function zeigeImPanel(_id: Id, abschnitt: string): void {
  setTimeout(() => {
    const teil = document.querySelector(`[data-abschnitt="${abschnitt}"]`);
    teil?.scrollIntoView({ block: 'nearest' });
    teil?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  }, 60);
}
