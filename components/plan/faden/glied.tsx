'use client';

import { TriangleAlert } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { useGeheZu } from '@/components/plan/auswahl';
import { ortVon } from '@/components/plan/elemente';
import { useSession } from '@/components/plan/session-kontext';
import { usePlan } from '@/components/plan/use-plan';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { FadenGlied } from '@/lib/plan/faden/views';
import { AKTIVITAET_STATUS } from '@/lib/plan/zielsystem/schema';
import { zeitraumText } from '@/lib/plan/zielsystem/views';

/** One thing of the thread: a link to where it is shown; the thing itself is marked. */
export function Glied({ glied }: { glied: FadenGlied }) {
  const { id, hier, lesbar, nummer, titel, art, direkt } = glied;
  const oeffne = useOeffneGlied();
  const zusatz = usePlan((plan) => zusatzVon(plan, glied));
  const text = `${nummer} ${titel}`.trim();
  const bruch = hier ? undefined : glied.brueche.find((b) => b.art === 'bruch');
  return (
    <li className="relative py-0.5">
      <span
        aria-hidden="true"
        className={`absolute top-2 -left-5.75 max-md:top-4.5 pointer-coarse:top-4.5 size-3 rounded-full border-2 border-danger-mark ${hier ? 'bg-danger-mark' : direkt ? 'bg-panel' : 'scale-75 bg-panel'}`}
      />
      {hier ? (
        <strong aria-current="true" className="hyphens-auto wrap-break-word">
          {text}
        </strong>
      ) : lesbar ? (
        <button
          type="button"
          className="min-h-6 text-left hyphens-auto text-accent wrap-break-word hover:underline max-md:min-h-11 pointer-coarse:min-h-11"
          onClick={() => oeffne(id, glied.stufe)}
        >
          {text}
        </button>
      ) : (
        <span className="hyphens-auto wrap-break-word" title="Diesen Fall dürfen Sie noch nicht lesen.">
          {text}
        </span>
      )}
      {(zusatz || bruch) && (
        <span className="block text-sm text-muted">
          {zusatz}
          {bruch && (
            <span className="flex items-start gap-1 text-warn">
              <TriangleAlert size={14} aria-hidden className="mt-0.5 shrink-0" />
              {bruch.text}
            </span>
          )}
        </span>
      )}
      <span className="sr-only">{zusatz.startsWith(art) ? '' : art}</span>
    </li>
  );
}

function zusatzVon(plan: Plan, { id, stufe, art, lesbar }: FadenGlied): string {
  if (stufe === 'thema') return art;
  if (stufe === 'fall' && !lesbar) return 'für Sie nicht freigegeben';
  if (stufe === 'schritt') return art;
  const aktivitaet = plan.aktivitaeten.get(id);
  if (!aktivitaet) return '';
  return [AKTIVITAET_STATUS[aktivitaet.status], zeitraumText(aktivitaet)].filter(Boolean).join(' · ');
}

/** Goes to where a thing of the thread is shown; within the page of the thread it is only chosen. */
export function useOeffneGlied(): (id: Id, stufe: FadenGlied['stufe']) => void {
  const { leser } = useSession().verbindung;
  const geheZu = useGeheZu();
  const pfad = usePathname();
  return (id, stufe) => {
    if (pfad.endsWith('/roter-faden')) return geheZu('roter-faden', id);
    if (stufe === 'fall') return geheZu(`faelle/${encodeURIComponent(id)}`);
    const ort = ortVon(leser.plan, id);
    if (ort) geheZu(ort.bereich, ort.auswahl);
  };
}
