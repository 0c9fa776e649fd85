'use client';

import { useEffect, useRef } from 'react';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { useAnsage } from './ansage';

/**
 * Keeps the keyboard's place when somebody else takes the focused element away (A14): says so and gives the focus to a
 * defined neighbour — the next one in the list, else the one before, else the list itself.
 *
 * `ids`: what can be focused, in reading order. `aktiv`: the one that has or had the focus. `weg` tells an element
 * that was taken away from one that is only hidden. `fokussiere` gets the neighbour, or null when the list is empty.
 */
export function useFokusNachbar(optionen: {
  ids: readonly Id[];
  aktiv: Id | null;
  weg: (id: Id) => boolean;
  name: (id: Id) => string;
  fokussiere: (id: Id | null) => void;
}): void {
  const { ids } = optionen;
  const ansage = useAnsage();
  const vorher = useRef(ids);
  const jetzt = useRef(optionen);

  useEffect(() => {
    jetzt.current = optionen;
  });

  useEffect(() => {
    const { aktiv, weg, name, fokussiere } = jetzt.current;
    const alt = vorher.current;
    vorher.current = ids;
    if (aktiv === null || !alt.includes(aktiv) || ids.includes(aktiv) || !weg(aktiv)) return;
    const nachbar = nachbarVon(alt, aktiv, new Set(ids));
    // The person may be writing elsewhere by now: the focus is only moved when it was lost with the element.
    const verloren = document.activeElement === null || document.activeElement === document.body;
    ansage(`„${name(aktiv)}“ wurde entfernt.${nachbar ? ` Weiter bei „${name(nachbar)}“.` : ''}`);
    if (verloren) fokussiere(nachbar);
  }, [ids, ansage]);
}

/** The nearest survivor: first below the lost element, then above it. */
export function nachbarVon(alt: readonly Id[], verloren: Id, da: ReadonlySet<Id>): Id | null {
  const stelle = alt.indexOf(verloren);
  if (stelle < 0) return null;
  return (
    alt.slice(stelle + 1).find((id) => da.has(id)) ??
    alt.slice(0, stelle).findLast((id) => da.has(id)) ??
    null
  );
}
