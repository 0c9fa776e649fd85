'use client';

import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { type Halt, naechsterHalt } from './raster';

/**
 * Marks an element as a stop of the grid. Give it `tabIndex={-1}`; the hook makes one stop reachable with Tab.
 * `zeile` names the row; rows are counted in the order of the document.
 */
export function halt(id: string, zeile: string, spalte: number, eintrag = 0) {
  return { 'data-halt': id, 'data-zeile': zeile, 'data-spalte': spalte, 'data-eintrag': eintrag } as const;
}

/** A column that gave way on a narrow screen holds no stop. */
const elemente = (raum: HTMLElement | null) =>
  Array.from(raum?.querySelectorAll<HTMLElement>('[data-halt]') ?? []).filter((el) => el.checkVisibility());

function alsHalte(alle: readonly HTMLElement[]): Halt[] {
  const zeilen = new Map<string, number>();
  return alle.map(({ dataset }) => {
    const name = dataset.zeile ?? '';
    const zeile = zeilen.get(name) ?? zeilen.size;
    zeilen.set(name, zeile);
    return {
      id: dataset.halt ?? '',
      zeile,
      spalte: Number(dataset.spalte),
      eintrag: Number(dataset.eintrag),
    };
  });
}

/** Name of the stop that holds the focus, or null while the focus is in a field inside it. */
export const haltVon = (ziel: EventTarget): string | null =>
  ziel instanceof HTMLElement ? (ziel.dataset.halt ?? null) : null;

/**
 * Moves the focus through the stops of `raum` with the arrow keys. Which stop Tab reaches is kept in the DOM,
 * not in React: moving the focus renders nothing, however large the table is.
 */
export function useRaster(raum: RefObject<HTMLElement | null>) {
  const aktiv = useRef<string | null>(null);

  const merke = useCallback(
    (id: string | null) => {
      const alle = elemente(raum.current);
      const ziel = alle.find((el) => el.dataset.halt === id) ?? alle[0];
      for (const el of alle) if (el.tabIndex === 0 && el !== ziel) el.tabIndex = -1;
      if (ziel) ziel.tabIndex = 0;
      aktiv.current = ziel?.dataset.halt ?? null;
    },
    [raum],
  );

  // Rows come and go with other people's edits: after every render exactly one stop is reachable.
  useEffect(() => merke(aktiv.current));

  const fokussiere = useCallback(
    (id: string): boolean => {
      const el = elemente(raum.current).find((kandidat) => kandidat.dataset.halt === id);
      el?.focus();
      return el !== undefined;
    },
    [raum],
  );

  const onFocus = useCallback(
    (e: { target: EventTarget }) => {
      const id = haltVon(e.target);
      if (id !== null) merke(id);
    },
    [merke],
  );

  const onKeyDown = useCallback(
    (e: KeyboardEvent) => {
      const id = haltVon(e.target);
      if (id === null || e.defaultPrevented || e.altKey) return;
      const halte = alsHalte(elemente(raum.current));
      const nach = naechsterHalt(halte, id, { key: e.key, befehl: e.ctrlKey || e.metaKey });
      if (nach === null) return;
      e.preventDefault();
      fokussiere(nach);
    },
    [raum, fokussiere],
  );

  return { onKeyDown, onFocus, fokussiere };
}
