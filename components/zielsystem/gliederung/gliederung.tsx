// biome-ignore-all lint/a11y/useSemanticElements: a tree table has no element of its own
// biome-ignore-all lint/a11y/useFocusableInteractive: one row or cell at a time is focusable (roving tabindex)
'use client';

import {
  type CSSProperties,
  Fragment,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { gleicheListe } from '../abfragen';
import { doppelklick, eingefuegt, klick, merkeFokus, taste } from './ereignisse';
import { useFokusBeiVerlust } from './fokus-bei-verlust';
import stil from './gliederung.module.css';
import { HandlungenKontext } from './handlungen-kontext';
import { LageKontext, useLage } from './lage';
import { stelleDerNeuenZeile } from './neue-zeile';
import { NeueZeileFeld } from './neue-zeile-feld';
import type { SichtbareZeile } from './sichtbar';
import { passendeSpalten, SPALTEN, type SpaltenName, spaltenRaster } from './spalten';
import type { Steuerung } from './steuerung';
import { useStueckweise } from './stueckweise';
import type { GliederungsModell } from './use-gliederung';
import { Zeile } from './zeile';
import { lasseLos, zieheUeber } from './ziehen';

export interface GliederungProps {
  modell: GliederungsModell;
  auswahl: Id | null;
  spalten: readonly SpaltenName[];
  tabRuecktEin: boolean;
  /** A list was pasted on a row. */
  onEinfuegen: (text: string, id: Id | null) => void;
}

/** The Zielsystem as a tree table: one row per goal and Aktivität, keyboard as in an outliner. */
export function Gliederung(props: GliederungProps) {
  const { modell } = props;
  return (
    <LageKontext value={modell.steuerung.speicher}>
      <HandlungenKontext value={modell.handlungen}>
        <Gitter {...props} />
      </HandlungenKontext>
    </LageKontext>
  );
}

function Gitter({ modell, auswahl, spalten: gewaehlt, tabRuecktEin, onEinfuegen }: GliederungProps) {
  const { steuerung, sichtbar } = modell;
  const rahmen = useRef<HTMLDivElement>(null);
  const spalten = usePassendeSpalten(rahmen, gewaehlt);
  steuerung.spalten = spalten;
  const neu = useLage((lage) => lage.bearbeitung?.neu ?? null);
  const zieht = useLage((lage) => lage.ziehen !== null);
  useFokusBeiVerlust(steuerung, sichtbar);
  useFokusAmLeben(steuerung, sichtbar, auswahl);

  const neuNach = neu
    ? stelleDerNeuenZeile(
        sichtbar.map(({ zeile }) => zeile),
        neu,
      )
    : null;
  const { fokusId } = steuerung.speicher.lage;
  const gezeichnet = useStueckweise(
    sichtbar,
    1 + sichtbar.findLastIndex(({ zeile }) => [auswahl, fokusId, neuNach].includes(zeile.id)),
  );
  const ersteLose = sichtbar.findIndex(({ zeile }) => zeile.nichtZugeordnet);

  return (
    <div ref={rahmen} className={stil.rahmen} style={{ '--raster': spaltenRaster(spalten) } as CSSProperties}>
      <div
        role="treegrid"
        aria-label="Gliederung der Ziele und Aktivitäten"
        aria-describedby="gliederung-hilfe"
        aria-readonly={!steuerung.bearbeitbar}
        aria-colcount={spalten.length + 1}
        ref={(el) => {
          steuerung.gitter = el;
        }}
        data-zieht={zieht || undefined}
        className={stil.gitter}
        onKeyDown={(e) => taste(steuerung, e, tabRuecktEin)}
        onClick={(e) => klick(steuerung, e)}
        onDoubleClick={(e) => doppelklick(steuerung, e)}
        onPaste={(e) => eingefuegt(steuerung, e, onEinfuegen)}
        onFocus={(e) => merkeFokus(steuerung, e.target)}
        onBlur={(e) => {
          if (!(e.relatedTarget instanceof Node && e.currentTarget.contains(e.relatedTarget))) {
            steuerung.imGange = false;
          }
        }}
        onDragOver={(e) => zieheUeber(steuerung, e)}
        onDrop={(e) => lasseLos(steuerung, e)}
      >
        <div role="rowgroup" className={stil.kopf}>
          <div role="row" className="contents">
            <div role="columnheader" className="pl-10!">
              Ziele und Aktivitäten
            </div>
            {spalten.map((spalte) => (
              <div key={spalte} role="columnheader">
                {SPALTEN[spalte].titel}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup">
          {neu && neuNach === null && <NeueZeileFeld neu={neu} spalten={spalten} />}
          {gezeichnet.map((gezeigt, stelle) => (
            <Fragment key={gezeigt.zeile.id}>
              {stelle === ersteLose && <NichtZugeordnet />}
              <Zeile
                id={gezeigt.zeile.id}
                sammlung={gezeigt.zeile.sammlung}
                ebene={gezeigt.zeile.ebene}
                tiefe={gezeigt.zeile.tiefe}
                nummer={gezeigt.zeile.nummer}
                alternative={gezeigt.zeile.alternative}
                aufgeklappt={gezeigt.aufgeklappt}
                position={gezeigt.position}
                geschwister={gezeigt.geschwister}
                nurWegweiser={gezeigt.nurWegweiser}
                ausgewaehlt={auswahl === gezeigt.zeile.id}
                spalten={spalten}
              />
              {neu && neuNach === gezeigt.zeile.id && <NeueZeileFeld neu={neu} spalten={spalten} />}
            </Fragment>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Follows the width; renders only when another set of columns fits. */
function usePassendeSpalten(rahmen: RefObject<HTMLElement | null>, gewaehlt: readonly SpaltenName[]) {
  const [spalten, setSpalten] = useState(gewaehlt);
  useLayoutEffect(() => {
    const el = rahmen.current;
    if (!el) return;
    const miss = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const passend = passendeSpalten(gewaehlt, el.clientWidth / rem);
      setSpalten((bisher) => (gleicheListe(bisher, passend) ? bisher : passend));
    };
    miss();
    const waechter = new ResizeObserver(miss);
    waechter.observe(el);
    return () => waechter.disconnect();
  }, [rahmen, gewaehlt]);
  return spalten;
}

function NichtZugeordnet() {
  return (
    <div role="row" className={stil.abschnitt} tabIndex={-1}>
      <div role="gridcell">
        <strong>Noch nicht zugeordnet</strong> – das Ziel darüber fehlt oder liegt im Papierkorb. Mit
        „Verschieben nach …“ bekommt jede Zeile ihren Platz.
      </div>
    </div>
  );
}

/** One row is always reachable with Tab, also when the one that was has gone. */
function useFokusAmLeben(steuerung: Steuerung, sichtbar: readonly SichtbareZeile[], auswahl: Id | null) {
  useEffect(() => {
    const { fokusId } = steuerung.speicher.lage;
    const da = (id: Id | null) => id !== null && sichtbar.some(({ zeile }) => zeile.id === id);
    if (da(fokusId)) return;
    const erste = da(auswahl) ? auswahl : (sichtbar[0]?.zeile.id ?? null);
    steuerung.speicher.setze({ fokusId: erste, fokusSpalte: null });
  }, [steuerung, sichtbar, auswahl]);
}
