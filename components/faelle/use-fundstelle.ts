'use client';

import { useEffect } from 'react';
import { useAdresswort } from '@/components/plan/auswahl';
import { useFallRaum } from './fall-kontext';
import { zeigeFundort } from './fundort';

/** Follows `?fundstelle=` from a theme back to the words of this case it grew from; the word then leaves the address. */
export function useFundstelle(): void {
  const [id, setzeId] = useAdresswort('fundstelle');
  const [, setzeAnsicht] = useAdresswort('ansicht');
  const { fall, plan } = useFallRaum();
  const fundstelle = id === null ? undefined : plan.fundstellen.get(id);
  useEffect(() => {
    if (id === null) return;
    setzeId(null);
    if (!fundstelle || fundstelle.fallId !== fall.id || !fundstelle.stelle) return;
    const { ansicht, ...ort } = fundstelle.stelle;
    setzeAnsicht(ansicht === 'kopf' ? null : ansicht);
    zeigeFundort(ort, fundstelle.zitat);
  }, [id, fundstelle, fall.id, setzeId, setzeAnsicht]);
}
