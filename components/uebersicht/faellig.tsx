'use client';

import Link from 'next/link';
import { useCallback, useMemo } from 'react';
import { bereichPfad } from '@/components/plan/rahmen/bereiche';
import { useSession } from '@/components/plan/session-kontext';
import { usePlan } from '@/components/plan/use-plan';
import { Badge } from '@/components/ui/badge';
import type { Plan } from '@/lib/plan/doc/plan';
import { faelligAus } from './faellig-aus';

const HOECHSTENS = 6;

/** What has to be finished next, and by whom. */
export function Faellig() {
  const { netzwerk } = useSession();
  const heute = useMemo(() => tagHeute(), []);
  const faellig = usePlan(useCallback((plan: Plan) => faelligAus(plan, heute), [heute]));
  if (faellig.length === 0) return null;
  return (
    <section aria-labelledby="faellig">
      <h2 id="faellig" className="mb-1 text-xl font-semibold">
        Als Nächstes fällig
      </h2>
      <ul className="divide-y divide-line border-b border-line">
        {faellig.slice(0, HOECHSTENS).map((f) => (
          <li key={f.id} className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 py-2.5">
            <Link
              href={`${bereichPfad(netzwerk.id, 'ziele')}?auswahl=${encodeURIComponent(f.id)}`}
              className="min-h-6 text-accent no-underline hover:underline"
            >
              <span className="mr-2 text-muted">{f.nummer}</span>
              {f.titel}
            </Link>
            <span className="text-sm text-muted">bis {f.bis}</span>
            <span className="text-sm text-muted">{f.wer || 'ohne federführenden Akteur'}</span>
            {f.ueberfaellig && (
              <span className="justify-self-end">
                <Badge tone="danger">überfällig</Badge>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Today by this device's clock, `YYYY-MM-DD`. */
function tagHeute(): string {
  const jetzt = new Date();
  const zweistellig = (n: number) => String(n).padStart(2, '0');
  return `${jetzt.getFullYear()}-${zweistellig(jetzt.getMonth() + 1)}-${zweistellig(jetzt.getDate())}`;
}
