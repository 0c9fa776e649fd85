'use client';

import { Plus, Waypoints } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { EmptyState } from '@/components/ui/empty-state';
import { mitTrennstellen } from '@/lib/plan/zeichnung/views/trennung';
import { EinlesenKnopf } from '../ausfuhr/knoepfe';
import { useKettenBefehle } from '../befehle';
import { PapierkorbKnopf } from '../papierkorb/papierkorb-knopf';
import { NeueKette } from './neue-kette';
import { type Kettenzeile, zeilenAus } from './zeilen';

/** All chains, a Soll below its Ist, a detail below the chain whose step it shows. */
export function Kettenliste({ oeffne }: { oeffne: (id: string) => void }) {
  const zeilen = usePlan(zeilenAus);
  const { erlaubt } = useKettenBefehle();
  const [neu, setNeu] = useState(false);
  const knopf = erlaubt && (
    <>
      <PapierkorbKnopf kettenId={null} />
      <EinlesenKnopf onFertig={oeffne} />
      <Button variant="primary" icon={<Plus size="1.1em" aria-hidden />} onClick={() => setNeu(true)}>
        Neue Kette
      </Button>
    </>
  );
  return (
    <>
      {zeilen.length === 0 ? (
        <Leer>{knopf}</Leer>
      ) : (
        <div className="max-w-6xl px-5 py-6 max-md:px-3">
          <div className="mb-4 flex flex-wrap items-center gap-3">
            <h2 className="grow text-xl font-semibold max-md:basis-full">Dienstleistungsketten</h2>
            {knopf}
          </div>
          <ul className="@container border-t border-line-strong bg-panel">
            {zeilen.map((zeile) => (
              <Zeile key={zeile.id} zeile={zeile} oeffne={oeffne} />
            ))}
          </ul>
        </div>
      )}
      {neu && (
        <NeueKette
          onZu={() => setNeu(false)}
          onFertig={(id) => {
            setNeu(false);
            oeffne(id);
          }}
        />
      )}
    </>
  );
}

function Zeile({ zeile, oeffne }: { zeile: Kettenzeile; oeffne: (id: string) => void }) {
  return (
    <li className="border-x border-b border-line">
      <button
        type="button"
        onClick={() => oeffne(zeile.id)}
        style={{ paddingLeft: `${1 + zeile.tiefe * 1.75}rem` }}
        className="grid w-full grid-cols-[minmax(0,1fr)] items-center gap-x-6 gap-y-0.5 py-3 pr-4 text-left hover:bg-accent-weak @3xl:grid-cols-[minmax(0,1fr)_auto]"
      >
        <span className="flex min-w-0 flex-wrap items-baseline gap-x-2.5 gap-y-1">
          <span className="min-w-0 font-semibold hyphens-manual wrap-break-word">
            {mitTrennstellen(zeile.titel)}
          </span>
          <Badge tone={zeile.variante === 'Soll' ? 'accent' : 'neutral'}>{zeile.variante}</Badge>
          {zeile.landkarte && <Badge>Prozesslandkarte</Badge>}
          {zeile.detailVon && <span className="text-sm text-muted">Einzelheiten zu „{zeile.detailVon}“</span>}
        </span>
        {/* In a narrow list the figures are a line below the words. */}
        <span className="order-last flex flex-wrap gap-x-4 text-sm text-muted @3xl:order-none @3xl:row-span-2 @3xl:gap-6 @3xl:text-right">
          <Zahl wert={zeile.schritte} name={zeile.schritte === 1 ? 'Schritt' : 'Schritte'} />
          <Zahl
            wert={zeile.organisationen}
            name={zeile.organisationen === 1 ? 'Organisation' : 'Organisationen'}
          />
          <Zahl wert={zeile.ungeregelt} name="ungeregelt" warnt={zeile.ungeregelt > 0} />
          <span className="@3xl:w-36 @3xl:self-center">{zeile.dauer}</span>
        </span>
        <span className="text-sm text-muted hyphens-auto wrap-break-word">{zeile.konstellation}</span>
      </button>
    </li>
  );
}

function Zahl({ wert, name, warnt }: { wert: number; name: string; warnt?: boolean }) {
  return (
    <span className="@3xl:w-24">
      <span className={cx('font-semibold @3xl:block', warnt ? 'text-danger' : 'text-ink')}>{wert}</span>{' '}
      {name}
    </span>
  );
}

function Leer({ children }: { children: ReactNode }) {
  return (
    <EmptyState
      title="Noch keine Dienstleistungskette"
      action={
        <span className="flex items-center gap-3">
          {children}
          <Waypoints size={28} aria-hidden className="text-accent" strokeWidth={1.5} />
        </span>
      }
    >
      Eine Kette zeigt, wie Hilfe für eine typische Konstellation über Organisationen hinweg läuft: wer was
      tut, was an den Übergaben vereinbart ist und wo die Person wartet. Zeichnen Sie zuerst, wie es heute ist
      (Ist), und planen Sie daraus das Soll.
    </EmptyState>
  );
}
