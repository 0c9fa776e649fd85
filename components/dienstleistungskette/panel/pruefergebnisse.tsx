'use client';

import { useSichtbareFaelle } from '@/components/plan/faden/faelle';
import { usePlan } from '@/components/plan/use-plan';
import { Abschnitt, Nichts } from '@/components/ui/abschnitt';
import { URTEILE } from '@/lib/plan/dienstleistungskette/schema';
import { maengel, pruefungenVon } from '@/lib/plan/dienstleistungskette/views/pruefung-am-fall';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** What the walks with cases found, listed on the chain itself. */
export function Pruefergebnisse({ kettenId, waehle }: { kettenId: Id; waehle: (id: Id) => void }) {
  const plan = usePlan((p) => p);
  const faelle = useSichtbareFaelle();
  const anzahl = pruefungenVon(plan, kettenId).length;
  if (anzahl === 0) return null;
  const liste = maengel(plan, kettenId, faelle);
  return (
    <Abschnitt titel={anzahl === 1 ? 'Eine Prüfung am Fall' : `${anzahl} Prüfungen am Fall`}>
      {liste.length === 0 && <Nichts>Bisher passt alles, was geprüft wurde.</Nichts>}
      <ul>
        {liste.map(({ befundId, schrittId, schritt, urteil, notiz, pruefung }) => (
          <li key={befundId} className="py-1 text-sm">
            <button type="button" className="textlink text-left" onClick={() => waehle(schrittId)}>
              {schritt}
            </button>
            : {URTEILE[urteil]}
            {notiz && ` – ${notiz}`}
            <span className="block text-muted">{pruefung}</span>
          </li>
        ))}
      </ul>
    </Abschnitt>
  );
}
