'use client';

import { useAuswahl } from '@/components/plan/auswahl';
import { usePlan } from '@/components/plan/use-plan';
import { Abschnitt } from '@/components/ui/abschnitt';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { AKTIVITAET_STATUS } from '@/lib/plan/zielsystem/schema';
import { gliederung, kinderVon, nummern, zeitraumText } from '@/lib/plan/zielsystem/views';
import { gleicheListe, heute, istUeberfaellig, sammlungVon } from '../abfragen';

/** The goals above, this one, and what is done for it: each a link. */
export function RoterFaden({ id }: { id: Id }) {
  const oben = usePlan((plan) => obenVon(plan, id), gleicheListe);
  const unten = usePlan((plan) => kinderVon(plan, id), gleicheListe);
  if (oben.length === 0 && unten.length === 0) return null;
  return (
    <Abschnitt titel="Roter Faden">
      <ol className="ml-1.5 border-l-2 border-danger-mark/50">
        {oben.map((naechste) => (
          <Glied key={naechste} id={naechste} />
        ))}
        <Glied id={id} hier />
        {unten.map((naechste) => (
          <Glied key={naechste} id={naechste} />
        ))}
      </ol>
    </Abschnitt>
  );
}

/** From the Grundsatzziel down to the parent. */
function obenVon(plan: Plan, id: Id): Id[] {
  const elternVon = new Map(gliederung(plan).map((zeile) => [zeile.id, zeile.parentId]));
  const weg: Id[] = [];
  let naechste = elternVon.get(id);
  while (naechste && !weg.includes(naechste)) {
    weg.unshift(naechste);
    naechste = elternVon.get(naechste);
  }
  return weg;
}

function Glied({ id, hier = false }: { id: Id; hier?: boolean }) {
  const [, waehle] = useAuswahl();
  const text = usePlan((plan) => {
    const sammlung = sammlungVon(plan, id);
    const titel = sammlung ? plan[sammlung].get(id)?.titel : '';
    return `${nummern(plan).get(id) ?? ''} ${titel || 'ohne Wortlaut'}`.trim();
  });
  const zusatz = usePlan((plan) => {
    const aktivitaet = plan.aktivitaeten.get(id);
    if (!aktivitaet) return '';
    const status = istUeberfaellig(aktivitaet, heute()) ? 'überfällig' : AKTIVITAET_STATUS[aktivitaet.status];
    return [status, zeitraumText(aktivitaet)].filter(Boolean).join(' · ');
  });
  return (
    <li className="relative py-1 pl-4">
      <span
        aria-hidden="true"
        className={`absolute top-2.5 -left-1.75 size-3 rounded-full border-2 border-danger-mark ${hier ? 'bg-danger-mark' : 'bg-panel'}`}
      />
      {hier ? (
        <strong aria-current="true" className="wrap-break-word">
          {text}
        </strong>
      ) : (
        <button
          type="button"
          className="text-left text-accent wrap-break-word hover:underline"
          onClick={() => waehle(id)}
        >
          {text}
        </button>
      )}
      {zusatz && <span className="block text-sm text-muted">{zusatz}</span>}
    </li>
  );
}
