import type { KeyboardEvent } from 'react';
import { type Bereich, type Gitterordnung, istEinzeln, type Zellort, zielDerTaste } from './bereich';
import type { GitterSpalte } from './spalte';
import type { Markierung } from './use-markierung';

export interface Tastaturtaten {
  ordnung: () => Gitterordnung;
  aktiv: () => Zellort | null;
  spalteVon: (id: string) => GitterSpalte | undefined;
  bearbeitbar: (spalte: GitterSpalte) => boolean;
  markierung: Markierung;
  fokussiere: (ort: Zellort) => void;
  fokussiereKopf: (spalte: string) => void;
  beginne: (ort: Zellort, mit: string | null) => void;
  leere: (bereich: Bereich) => void;
  fuelle: (bereich: Bereich) => void;
  /** Entf on a name: the Akteur goes to the bin. */
  loesche: (zeile: string) => void;
  oeffne: (zeile: string) => void;
  neueEinheit: (zeile: string) => void;
  ordne: (zeile: string, richtung: 'hoch' | 'runter') => void;
}

/** True for a key that is a letter: typing begins the edit with it. */
const istZeichen = (e: KeyboardEvent) =>
  [...e.key].length === 1 && e.key !== ' ' && !e.ctrlKey && !e.metaKey && !e.altKey;

/** The keys of the table (WAI-ARIA grid). A key that did something goes no further. */
export function tastaturDesGitters(t: Tastaturtaten): (e: KeyboardEvent) => void {
  return (e) => {
    const kopf = e.target instanceof HTMLElement && e.target.closest<HTMLElement>('[data-kopf]');
    const getan = kopf ? imKopf(t, e, kopf.dataset.kopf ?? '') : inZelle(t, e);
    if (getan) {
      e.preventDefault();
      e.stopPropagation();
    }
  };
}

function imKopf(t: Tastaturtaten, e: KeyboardEvent, spalte: string): boolean {
  const { zeilen, spalten } = t.ordnung();
  const platz = spalten.indexOf(spalte);
  if (e.key === 'ArrowDown' && zeilen[0] !== undefined) {
    const ort = { zeile: zeilen[0], spalte };
    t.markierung.waehle(ort);
    t.fokussiere(ort);
    return true;
  }
  const nach = { ArrowLeft: platz - 1, ArrowRight: platz + 1, Home: 0, End: spalten.length - 1 }[e.key];
  const ziel = nach === undefined ? undefined : spalten[nach];
  if (ziel !== undefined) t.fokussiereKopf(ziel);
  return nach !== undefined;
}

function inZelle(t: Tastaturtaten, e: KeyboardEvent): boolean {
  const ort = t.aktiv();
  if (!ort) return false;
  return gehe(t, e, ort) || schreib(t, e, ort) || mitBereich(t, e, ort) || mitZeile(t, e, ort);
}

function gehe(t: Tastaturtaten, e: KeyboardEvent, ort: Zellort): boolean {
  if (e.altKey) return false;
  const strg = e.ctrlKey || e.metaKey;
  if (e.key === 'ArrowUp' && !strg && !e.shiftKey && t.ordnung().zeilen[0] === ort.zeile) {
    t.fokussiereKopf(ort.spalte);
    return true;
  }
  const ziel = zielDerTaste(t.ordnung(), ort, { key: e.key, strg });
  if (!ziel) return false;
  t.markierung.waehle(ziel, e.shiftKey);
  t.fokussiere(ziel);
  return true;
}

function schreib(t: Tastaturtaten, e: KeyboardEvent, ort: Zellort): boolean {
  const spalte = t.spalteVon(ort.spalte);
  if (!spalte || !t.bearbeitbar(spalte)) return false;
  const taste = (e.key === 'Enter' && !e.ctrlKey && !e.altKey && !e.metaKey) || e.key === 'F2';
  if (!taste && !(istZeichen(e) && spalte.typ !== 'wahl')) return false;
  t.beginne(ort, taste ? null : e.key);
  return true;
}

function mitBereich(t: Tastaturtaten, e: KeyboardEvent, ort: Zellort): boolean {
  const strg = e.ctrlKey || e.metaKey;
  if (strg && e.key.toLowerCase() === 'a') {
    t.markierung.alles();
    return true;
  }
  const bereich = t.markierung.bereich();
  if (!bereich) return false;
  if (strg && e.key.toLowerCase() === 'd') {
    t.fuelle(bereich);
    return true;
  }
  if (e.key === 'Delete' || e.key === 'Backspace') {
    if (strg || (istEinzeln(bereich) && ort.spalte === 'name')) t.loesche(ort.zeile);
    else t.leere(bereich);
    return true;
  }
  if (e.key === 'Escape' && !istEinzeln(bereich)) {
    t.markierung.hebeAuf();
    return true;
  }
  return false;
}

function mitZeile(t: Tastaturtaten, e: KeyboardEvent, ort: Zellort): boolean {
  if (e.key === 'Enter' && e.altKey) {
    t.oeffne(ort.zeile);
    return true;
  }
  if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) {
    t.neueEinheit(ort.zeile);
    return true;
  }
  if (e.altKey && (e.key === 'ArrowUp' || e.key === 'ArrowDown')) {
    t.ordne(ort.zeile, e.key === 'ArrowUp' ? 'hoch' : 'runter');
    return true;
  }
  return false;
}
