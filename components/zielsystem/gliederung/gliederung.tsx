// biome-ignore-all lint/a11y/useSemanticElements: a tree table has no element of its own
// biome-ignore-all lint/a11y/useFocusableInteractive: one row or cell at a time is focusable (roving tabindex)
'use client';

import {
  type ClipboardEvent,
  type CSSProperties,
  Fragment,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { gleicheListe } from '../abfragen';
import { useFokusBeiVerlust } from './fokus-bei-verlust';
import stil from './gliederung.module.css';
import { HandlungenKontext } from './handlungen-kontext';
import { LageKontext, useLage } from './lage';
import { stelleDerNeuenZeile } from './neue-zeile';
import { NeueZeileFeld } from './neue-zeile-feld';
import type { SichtbareZeile } from './sichtbar';
import { passendeSpalten, SPALTEN, type SpaltenName, spaltenRaster } from './spalten';
import type { Steuerung } from './steuerung';
import { absichtVon } from './tastatur';
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
          {sichtbar.map((gezeigt, stelle) => (
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

interface Ort {
  id: Id;
  spalte: SpaltenName | null;
  modus: 'zeile' | 'zelle' | 'text';
}

/** Which row and cell an event belongs to; null inside menus, buttons and open editors. */
function ortVon(ziel: EventTarget, gitter: Element): Ort | null {
  if (!(ziel instanceof HTMLElement) || !gitter.contains(ziel)) return null;
  const id = ziel.closest<HTMLElement>('[data-zeile]')?.dataset.zeile ?? '';
  if (ziel instanceof HTMLTextAreaElement) return { id, spalte: null, modus: 'text' };
  if (ziel.dataset.zeile) return { id, spalte: null, modus: 'zeile' };
  const spalte = ziel.dataset.spalte as SpaltenName | undefined;
  return spalte ? { id, spalte, modus: 'zelle' } : null;
}

function taste(steuerung: Steuerung, e: KeyboardEvent<HTMLElement>, tabRuecktEin: boolean) {
  const ort = ortVon(e.target, e.currentTarget);
  if (!ort || e.nativeEvent.isComposing) return;
  // A draft has the browser's own undo; the plan's would undo something else.
  if (ort.modus === 'text' && /^[zy]$/i.test(e.key) && (e.ctrlKey || e.metaKey)) return e.stopPropagation();
  const gezeigt = steuerung.umgebung.sichtbar.find(({ zeile }) => zeile.id === ort.id);
  const absicht = absichtVon(
    { key: e.key, befehl: e.ctrlKey || e.metaKey, alt: e.altKey, umschalt: e.shiftKey },
    {
      modus: ort.modus,
      tabRuecktEin: tabRuecktEin && (steuerung.imGange || ort.modus === 'text'),
      aufgeklappt: gezeigt?.aufgeklappt ?? null,
      bearbeitbar: steuerung.bearbeitbar,
    },
  );
  if (!absicht) return;
  e.preventDefault();
  e.stopPropagation();
  if (absicht.art !== 'durchlassen' && absicht.art !== 'verwerfe') steuerung.imGange = true;
  steuerung.fuehreAus(absicht, ort.id, ort.spalte);
}

function zeileUnter(e: MouseEvent<HTMLElement>): Id | null {
  const ziel = e.target;
  if (!(ziel instanceof Element) || ziel.closest('button, textarea, input, select, [popover]')) return null;
  return ziel.closest<HTMLElement>('[data-zeile]')?.dataset.zeile ?? null;
}

function klick(steuerung: Steuerung, e: MouseEvent<HTMLElement>) {
  const id = zeileUnter(e);
  if (!id) return;
  steuerung.imGange = true;
  steuerung.umgebung.waehle(id);
}

function doppelklick(steuerung: Steuerung, e: MouseEvent<HTMLElement>) {
  const id = zeileUnter(e);
  const aufWortlaut = e.target instanceof Element && !e.target.closest('[data-spalte]');
  if (!id || !aufWortlaut || !steuerung.bearbeitbar) return;
  e.preventDefault();
  steuerung.fuehreAus({ art: 'bearbeite', mit: null }, id, null);
}

function eingefuegt(
  steuerung: Steuerung,
  e: ClipboardEvent<HTMLElement>,
  onEinfuegen: (text: string, id: Id | null) => void,
) {
  const ort = ortVon(e.target, e.currentTarget);
  const text = e.clipboardData.getData('text/plain');
  if (!ort || !steuerung.bearbeitbar || !text.trim()) return;
  // Into a wording that is being written, one line goes as text; a list becomes rows.
  const liste = text.trim().includes('\n');
  if (ort.modus === 'text' && !(liste && steuerung.speicher.lage.bearbeitung?.entwurf.trim() === '')) return;
  e.preventDefault();
  const { bearbeitung } = steuerung.speicher.lage;
  const anker = ort.modus === 'text' ? (bearbeitung?.id ?? bearbeitung?.neu?.nachId ?? null) : ort.id;
  if (ort.modus === 'text') steuerung.speicher.setze({ bearbeitung: null });
  onEinfuegen(text, anker);
}

function merkeFokus(steuerung: Steuerung, ziel: EventTarget) {
  if (!(ziel instanceof HTMLElement)) return;
  const id = ziel.closest<HTMLElement>('[data-zeile]')?.dataset.zeile;
  if (!id || (!ziel.dataset.zeile && !ziel.dataset.spalte)) return;
  const fokusSpalte = (ziel.dataset.spalte as SpaltenName | undefined) ?? null;
  const { lage } = steuerung.speicher;
  if (lage.fokusId !== id || lage.fokusSpalte !== fokusSpalte) {
    steuerung.speicher.setze({ fokusId: id, fokusSpalte });
  }
  steuerung.folge(id);
}
