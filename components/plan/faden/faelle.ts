'use client';

import { createContext, useContext } from 'react';
import type { SichtbarerFall } from '@/lib/plan/faden/views';

const KEINE: readonly SichtbarerFall[] = [];

/** The cases this person may read, as the server says; given once for all areas of a network. */
export const SichtbareFaelle = createContext<readonly SichtbarerFall[]>(KEINE);

export function useSichtbareFaelle(): readonly SichtbarerFall[] {
  return useContext(SichtbareFaelle);
}
