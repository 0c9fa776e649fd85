'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { useSession } from '../session-kontext';

const still = () => () => undefined;

/**
 * Says a text the way the room may see it: at the desk as it is, in the Saalmodus covered. For whatever does not come
 * out of `usePlan`: what the server handed over, values kept aside, sentences about the plan.
 * @param dokumentId where the text stands; the document of this part of the screen unless told
 */
export function useSaaltext(dokumentId?: string): (text: string) => string {
  const { verdeckung, verbindung } = useSession();
  const lies = () => verdeckung?.fassung ?? 0;
  const fassung = useSyncExternalStore(verdeckung?.subscribe ?? still, lies, lies);
  const dokument = dokumentId ?? verbindung.dokumentId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version covers something else
  return useCallback((text) => verdeckung?.satz(dokument, text) ?? text, [verdeckung, dokument, fassung]);
}
