'use client';

import { useEffect } from 'react';
import { useAdresswort } from '@/components/plan/auswahl';
import { useSession } from '@/components/plan/session-kontext';
import { ansichtTitel } from './ansichten';

/** The tab is named after the view, also when the view is switched without asking the server. */
export function AnsichtTitel() {
  const [ansicht] = useAdresswort('ansicht');
  const { netzwerk } = useSession();
  useEffect(() => {
    document.title = `${ansichtTitel(ansicht)} · ${netzwerk.name} · Diadem`;
  }, [ansicht, netzwerk.name]);
  return null;
}
