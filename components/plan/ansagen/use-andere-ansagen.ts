'use client';

import { useEffect } from 'react';
import { useAnsage } from '../ansage';
import { useSession } from '../session-kontext';
import { vorlieben } from '../vorlieben';
import { journalVon } from './journal';
import { fasseZusammen } from './zusammenfassung';

/** Others' changes are collected for a moment, then said at most once per this many milliseconds (A12). */
const ABSTAND_MS = { alle: 10_000, wenige: 60_000 };
const SAMMELN_MS = 2_000;

/** Tells screen readers politely what others change, as much as the person wants to hear; in the Saalmodus without names. */
export function useAndereAnsagen(): void {
  const { verbindung, verdeckung } = useSession();
  const imSaal = verdeckung !== undefined;
  const ansage = useAnsage();
  useEffect(() => {
    const journal = journalVon(verbindung);
    let gesagtBis = journal.alle.at(-1)?.nr ?? 0;
    let zuletzt = 0;
    let uhr: ReturnType<typeof setTimeout> | undefined;

    const sage = () => {
      uhr = undefined;
      const { ansagen } = vorlieben();
      const neue = journal.alle.filter((e) => e.nr > gesagtBis);
      gesagtBis = journal.alle.at(-1)?.nr ?? gesagtBis;
      if (ansagen === 'aus' || neue.length === 0) return;
      zuletzt = Date.now();
      ansage(fasseZusammen(imSaal ? neue.map((e) => ({ ...e, name: null })) : neue, ansagen));
    };
    const ende = journal.subscribe(() => {
      const { ansagen } = vorlieben();
      if (uhr || ansagen === 'aus') return;
      uhr = setTimeout(sage, Math.max(SAMMELN_MS, zuletzt + ABSTAND_MS[ansagen] - Date.now()));
    });
    return () => {
      ende();
      clearTimeout(uhr);
    };
  }, [verbindung, ansage, imSaal]);
}
