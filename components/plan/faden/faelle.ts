'use client';

import { createContext, useContext } from 'react';
import type { SichtbarerFall } from '@/lib/plan/faden/views';

/** A case this person may read, and whether everybody may. */
export interface Netzwerkfall extends SichtbarerFall {
  freigegeben: boolean;
}

const KEINE: readonly Netzwerkfall[] = [];

/** The cases this person may read, as the server says; given once for all areas of a network. */
export const SichtbareFaelle = createContext<readonly Netzwerkfall[]>(KEINE);

export function useSichtbareFaelle(): readonly Netzwerkfall[] {
  return useContext(SichtbareFaelle);
}
