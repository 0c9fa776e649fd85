'use client';

import { usePathname } from 'next/navigation';
import { useState } from 'react';
import { usePanneEintrag } from '@/components/plan/personenbezug/panne-knopf';
import { useSession } from '@/components/plan/session-kontext';
import { useCommand } from '@/components/plan/use-command';
import { useMeldung } from '@/components/ui/meldung';
import type { MenuItem } from '@/components/ui/menu';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { promoteAlternative } from '@/lib/plan/zielsystem/commands/alternativen';
import { gliederung } from '@/lib/plan/zielsystem/views';
import type { ElementSammlung } from './abfragen';
import { useZielsystemBefehle } from './befehle';

export interface ElementAktionen {
  verschiebeNach: (id: Id) => void;
  loesche: (id: Id) => void;
  /** Opens the dialog that asks beside which goal this one is parked. */
  parke?: (id: Id) => void;
}

/** What can be done with a goal or an Aktivität anywhere it is shown: panel, Gliederung, Zielbaum. */
export function useElementMenue(id: Id, sammlung: ElementSammlung, aktionen: ElementAktionen): MenuItem[] {
  const { verbindung } = useSession();
  const { duplicateBranch } = useZielsystemBefehle();
  const promote = useCommand(promoteAlternative);
  const kopiere = useLinkKopieren();
  const zeile = gliederung(verbindung.leser.plan).find((kandidat) => kandidat.id === id);
  const panne = usePanneEintrag(id);
  const { parke } = aktionen;
  return [
    {
      id: 'verschieben',
      label: 'Verschieben nach …',
      separated: true,
      disabledReason:
        zeile?.ebene === 'grundsatzziel' && !zeile.alternative
          ? 'Ein Grundsatzziel steht immer ganz oben.'
          : undefined,
      onSelect: () => aktionen.verschiebeNach(id),
    },
    {
      id: 'duplizieren',
      label: 'Zweig duplizieren',
      shortcut: 'Strg + D',
      onSelect: () => duplicateBranch(id),
    },
    ...(zeile?.alternative
      ? [{ id: 'uebernehmen', label: 'Zum Ziel machen', onSelect: () => void promote.run({ id }) }]
      : []),
    ...(sammlung === 'ziele' && !zeile?.alternative && parke
      ? [{ id: 'parken', label: 'Als Alternative parken …', onSelect: () => parke(id) }]
      : []),
    { id: 'link', label: 'Link kopieren', onSelect: () => void kopiere(id) },
    {
      id: 'papierkorb',
      label: 'In den Papierkorb',
      shortcut: 'Entf',
      danger: true,
      separated: true,
      onSelect: () => aktionen.loesche(id),
    },
    ...panne,
  ];
}

/** Copies the address of an element; says so, or shows the address where the browser refuses. */
export function useLinkKopieren(): (id: Id) => Promise<void> {
  const pfad = usePathname();
  const melde = useMeldung();
  return async (id) => {
    const url = `${window.location.origin}${pfad.split('/').slice(0, 3).join('/')}/ziele?auswahl=${encodeURIComponent(id)}`;
    try {
      await navigator.clipboard.writeText(url);
      melde('Link kopiert.', { art: 'ok' });
    } catch {
      melde(`Der Browser erlaubt das Kopieren nicht. Der Link lautet: ${url}`);
    }
  };
}

/** State of a dialog that belongs to one element. */
export function useElementDialog(): [Id | null, (id: Id) => void, () => void] {
  const [id, setId] = useState<Id | null>(null);
  return [id, setId, () => setId(null)];
}
