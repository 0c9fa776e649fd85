'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** What a person has chosen for this browser. Nothing of it belongs to a network or leaves the device. */
export interface Vorlieben {
  /** How much of others' changes screen readers are told. */
  ansagen: 'aus' | 'wenige' | 'alle';
  /** Shortcuts that are one key without Strg or Alt (A30). */
  einzeltasten: boolean;
  kontrast: 'normal' | 'hoch';
  /** Widths of columns in rem, by column. */
  spaltenbreiten: Readonly<Record<string, number>>;
  /** Columns put away, and the order of the others; a column not named keeps its place. */
  spaltenVerborgen: readonly string[];
  spaltenfolge: readonly string[];
}

const SCHLUESSEL = 'diadem-vorlieben';
const STANDARD: Vorlieben = {
  ansagen: 'wenige',
  einzeltasten: true,
  kontrast: 'normal',
  spaltenbreiten: {},
  spaltenVerborgen: ['notiz'],
  spaltenfolge: [],
};

let stand: Vorlieben | null = null;
const hoerer = new Set<() => void>();

/** The choices now; usable outside React. */
export function vorlieben(): Vorlieben {
  stand ??= lies();
  return stand;
}

function lies(): Vorlieben {
  if (typeof localStorage === 'undefined') return STANDARD;
  try {
    const wert: unknown = JSON.parse(localStorage.getItem(SCHLUESSEL) ?? '{}');
    return typeof wert === 'object' && wert !== null ? { ...STANDARD, ...wert } : STANDARD;
  } catch {
    return STANDARD;
  }
}

/** The contrast is told to the server in a cookie as well, so that the next page is drawn right at once. */
function setze(neu: Partial<Vorlieben>): void {
  stand = { ...vorlieben(), ...neu };
  try {
    localStorage.setItem(SCHLUESSEL, JSON.stringify(stand));
  } catch {
    // Private windows may refuse; the choice then holds for this page.
  }
  if (neu.kontrast) {
    document.documentElement.dataset.kontrast = neu.kontrast;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox
    document.cookie = `kontrast=${neu.kontrast}; path=/; max-age=31536000; samesite=lax`;
  }
  for (const fn of hoerer) fn();
}

function subscribe(fn: () => void): () => void {
  hoerer.add(fn);
  return () => hoerer.delete(fn);
}

export function useVorlieben(): [Vorlieben, (neu: Partial<Vorlieben>) => void] {
  const wert = useSyncExternalStore(subscribe, vorlieben, () => STANDARD);
  return [wert, useCallback(setze, [])];
}
