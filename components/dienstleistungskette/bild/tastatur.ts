import type { KeyboardEvent } from 'react';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { MASSE } from '@/lib/plan/dienstleistungskette/views/masse';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { gehe, istPfeil, kantenAm, nebenzweig } from './gehen';
import type { BildSpeicher, Richtung } from './lage';

/** What the keys of the canvas can ask for. */
export interface Tastenziel {
  bearbeitbar: boolean;
  geheZu: (id: Id) => void;
  /** Moves only the focus: while an edge is being drawn, and with Strg. */
  fokussiere: (id: Id) => void;
  waehle: (id: Id, dazu?: boolean) => void;
  alleWaehlen: () => void;
  schreibe: (id: Id) => void;
  naechster: (id: Id, richtung: Richtung) => void;
  beginneVerbindung: (id: Id) => void;
  verbindeMit: (id: Id) => void;
  rueckeSchritte: (dx: number, dy: number) => void;
  inNachbarlane: (richtung: 'oben' | 'unten') => void;
  loesche: (luecke: boolean) => void;
  loescheKante: (id: Id) => void;
  fuegeEin: (kanteId: Id) => void;
  verdopple: () => void;
  oeffneDetail: (id: Id) => void;
  abbrechen: () => void;
  sage: (text: string) => void;
}

const RICHTUNG: Readonly<Record<string, Richtung>> = {
  ArrowRight: 'rechts',
  ArrowDown: 'unten',
  ArrowUp: 'oben',
};

/**
 * The keys of the canvas. They act only while something in it has the focus, so none takes a key from the page.
 * @returns true when the key was used
 */
export function tasteImBild(
  e: KeyboardEvent,
  bild: KetteBild,
  speicher: BildSpeicher,
  ziel: Tastenziel,
  hier: { schrittId: Id | null; kanteId: Id | null },
): boolean {
  if (e.key === 'Escape') {
    ziel.abbrechen();
    return true;
  }
  if (hier.kanteId !== null) return anKante(e, bild, ziel, hier.kanteId);
  const id = hier.schrittId ?? speicher.lage.fokusId;
  if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'a') {
    ziel.alleWaehlen();
    return true;
  }
  if (speicher.lage.verbindet && id !== null && !e.ctrlKey && !e.altKey) {
    if (e.key === 'Enter' || e.key === ' ') {
      ziel.verbindeMit(id);
      return true;
    }
  } else if (
    id !== null &&
    bild.schritte.has(id) &&
    ziel.bearbeitbar &&
    aendere(e, mitWahl(speicher, ziel, id), id)
  )
    return true;
  if (id !== null && lies(e, bild, ziel, id)) return true;
  if (e.altKey || e.ctrlKey || e.metaKey || !istPfeil(e.key)) return false;
  const nach = gehe(bild, id, e.key);
  if (nach !== null) {
    if (speicher.lage.verbindet) ziel.fokussiere(nach);
    else if (e.shiftKey) ziel.waehle(nach, true);
    else ziel.geheZu(nach);
  }
  return true;
}

/** What moves or deletes the selection takes the step that has the focus, when that is not part of it. */
function mitWahl(speicher: BildSpeicher, ziel: Tastenziel, id: Id): Tastenziel {
  if (speicher.lage.auswahl.has(id)) return ziel;
  const zuerst = <A extends unknown[]>(tat: (...args: A) => void) => {
    return (...args: A) => {
      ziel.waehle(id);
      tat(...args);
    };
  };
  return {
    ...ziel,
    rueckeSchritte: zuerst(ziel.rueckeSchritte),
    inNachbarlane: zuerst(ziel.inNachbarlane),
    loesche: zuerst(ziel.loesche),
    verdopple: zuerst(ziel.verdopple),
  };
}

function aendere(e: KeyboardEvent, ziel: Tastenziel, id: Id): boolean {
  const strg = e.ctrlKey || e.metaKey;
  const richtung = RICHTUNG[e.key];
  if (strg && richtung) ziel.naechster(id, richtung);
  else if (strg && e.key.toLowerCase() === 'd') ziel.verdopple();
  else if (strg) return false;
  else if (e.altKey && (e.key === 'ArrowUp' || e.key === 'ArrowDown')) {
    if (e.shiftKey) ziel.rueckeSchritte(0, e.key === 'ArrowUp' ? -MASSE.raster : MASSE.raster);
    else ziel.inNachbarlane(e.key === 'ArrowUp' ? 'oben' : 'unten');
  } else if (e.altKey && (e.key === 'ArrowLeft' || e.key === 'ArrowRight')) {
    const weit = e.shiftKey ? MASSE.raster : 3 * MASSE.raster;
    ziel.rueckeSchritte(e.key === 'ArrowLeft' ? -weit : weit, 0);
  } else if (e.altKey) return false;
  else if (e.key === 'Enter' || e.key === 'F2') ziel.schreibe(id);
  else if (e.key === '+') ziel.naechster(id, 'rechts');
  else if (e.key === 'v' || e.key === 'V') ziel.beginneVerbindung(id);
  else if (e.key === 'Delete' || e.key === 'Backspace') ziel.loesche(!e.shiftKey);
  else return false;
  return true;
}

function lies(e: KeyboardEvent, bild: KetteBild, ziel: Tastenziel, id: Id): boolean {
  if (e.altKey || e.ctrlKey || e.metaKey) return false;
  if (e.key === ' ') ziel.waehle(id, true);
  else if (e.key === 'e' || e.key === 'E') {
    const erste = kantenAm(bild, id)[0];
    if (erste) ziel.fokussiere(erste);
    else ziel.sage('An diesem Schritt hängt keine Verbindung.');
  } else if (e.key === '.') {
    const zweig = nebenzweig(bild, id);
    if (zweig) ziel.geheZu(zweig);
    else ziel.sage('Hier gibt es keinen zweiten Zweig.');
  } else if (e.key === 'o' || e.key === 'O') ziel.oeffneDetail(id);
  else return false;
  return true;
}

function anKante(e: KeyboardEvent, bild: KetteBild, ziel: Tastenziel, id: Id): boolean {
  const kante = bild.verbindungen.find(({ verbindung }) => verbindung.id === id);
  if (!kante || e.altKey || e.ctrlKey || e.metaKey) return false;
  const { vonId, nachId } = kante.verbindung.enden;
  const weitere = kantenAm(bild, vonId);
  const naechste = (schritt: number) =>
    weitere[(weitere.indexOf(id) + schritt + weitere.length) % weitere.length] ?? id;
  if (e.key === 'ArrowRight') ziel.geheZu(nachId);
  else if (e.key === 'ArrowLeft') ziel.geheZu(vonId);
  else if (e.key === 'ArrowDown') ziel.fokussiere(naechste(1));
  else if (e.key === 'ArrowUp') ziel.fokussiere(naechste(-1));
  else if (e.key === 'Enter' || e.key === ' ') ziel.waehle(id);
  else if (!ziel.bearbeitbar) return false;
  else if (e.key === 'Delete' || e.key === 'Backspace') ziel.loescheKante(id);
  else if (e.key === 'Insert' || e.key === '+') ziel.fuegeEin(id);
  else return false;
  return true;
}
