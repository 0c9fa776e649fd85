'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** A text kept in this browser for this person. Storage that is full or forbidden is no reason to fail. */
function lies(schluessel: string): string | null {
  try {
    return localStorage.getItem(schluessel);
  } catch {
    return null;
  }
}

function schreib(schluessel: string, wert: string): void {
  try {
    localStorage.setItem(schluessel, wert);
  } catch {
    // The choice then lasts until the page is left.
  }
}

/** State that is still there on the next visit. `lesen` turns the stored text into a value (null: nothing stored). */
export function useGemerkt<T>(
  schluessel: string,
  lesen: (text: string | null) => T,
  schreiben: (wert: T) => string,
): [T, (wert: T) => void] {
  const [wert, setWert] = useState(() => lesen(lies(schluessel)));
  const setze = useCallback(
    (neu: T) => {
      setWert(neu);
      schreib(schluessel, schreiben(neu));
    },
    [schluessel, schreiben],
  );
  return [wert, setze];
}

/** Which rows are collapsed in this network. */
export function useZugeklappt(netzwerkId: string): {
  zugeklappt: ReadonlySet<Id>;
  setzeKlappe: (id: Id, auf: boolean) => void;
  setzeAlle: (zu: Iterable<Id>) => void;
} {
  const schluessel = `diadem-zugeklappt-${netzwerkId}`;
  const [zugeklappt, setZugeklappt] = useState<ReadonlySet<Id>>(
    () => new Set((lies(schluessel) ?? '').split(' ').filter(Boolean)),
  );
  useEffect(() => schreib(schluessel, [...zugeklappt].join(' ')), [schluessel, zugeklappt]);
  const setzeKlappe = useCallback((id: Id, auf: boolean) => {
    setZugeklappt((alt) => {
      if (alt.has(id) !== auf) return alt;
      const neu = new Set(alt);
      if (auf) neu.delete(id);
      else neu.add(id);
      return neu;
    });
  }, []);
  const setzeAlle = useCallback((zu: Iterable<Id>) => setZugeklappt(new Set(zu)), []);
  return { zugeklappt, setzeKlappe, setzeAlle };
}
