import type { ClipboardEvent, KeyboardEvent, MouseEvent } from 'react';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { SpaltenName } from './spalten';
import type { Steuerung } from './steuerung';
import { absichtVon } from './tastatur';

/** What the grid's events mean: one listener for all rows, so that five hundred rows carry none of their own. */

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

/** A key press: asks the keyboard model and carries the intention out. */
export function taste(steuerung: Steuerung, e: KeyboardEvent<HTMLElement>, tabRuecktEin: boolean) {
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

/** A click selects its row. */
export function klick(steuerung: Steuerung, e: MouseEvent<HTMLElement>) {
  const id = zeileUnter(e);
  if (!id) return;
  steuerung.imGange = true;
  steuerung.umgebung.waehle(id);
}

/** A double click on the wording begins to write. */
export function doppelklick(steuerung: Steuerung, e: MouseEvent<HTMLElement>) {
  const id = zeileUnter(e);
  const aufWortlaut = e.target instanceof Element && !e.target.closest('[data-spalte]');
  if (!id || !aufWortlaut || !steuerung.bearbeitbar) return;
  e.preventDefault();
  steuerung.fuehreAus({ art: 'bearbeite', mit: null }, id, null);
}

/** Strg+V: a list becomes rows. */
export function eingefuegt(
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

/** Remembers which row or cell Tab comes back to; the selection follows. */
export function merkeFokus(steuerung: Steuerung, ziel: EventTarget) {
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
