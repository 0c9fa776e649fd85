'use client';

import { Lightbulb } from 'lucide-react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Hinweis } from '@/lib/plan/zielsystem/pruefungen';
import { gleicheListe, hinweiseJeElement, sammlungVon } from '../abfragen';
import { useZielsystemBefehle } from '../befehle';
import { usePruefungenDa } from '../hinweise/pruefungen-laden';

type Regel = Hinweis['regel'];

/** Hints that are said at their own part of the panel; all others stand under the wording. */
const ANDERSWO: Readonly<Record<'indikatoren' | 'hinreichend' | 'akteure', readonly Regel[]>> = {
  indikatoren: ['indikator-fehlt', 'indikator-menge', 'indikator-zeit', 'quelle-fehlt'],
  hinreichend: ['hinreichend-offen', 'hinreichend-nein'],
  akteure: ['federfuehrung-fehlt'],
};
const VERTEILT = new Set(Object.values(ANDERSWO).flat());

/** What the checks say about one part of an element, right where it can be put right. */
export function HinweisBox({ id, teil }: { id: Id; teil: 'wortlaut' | keyof typeof ANDERSWO }) {
  usePruefungenDa();
  const hinweise = usePlan((plan) => {
    const alle = hinweiseJeElement(plan).get(id) ?? [];
    return alle.filter(({ regel }) =>
      teil === 'wortlaut' ? !VERTEILT.has(regel) : ANDERSWO[teil].includes(regel),
    );
  }, gleicheListe);
  return hinweise.map((hinweis) => <Kasten key={hinweis.id} id={id} hinweis={hinweis} />);
}

function Kasten({ id, hinweis }: { id: Id; hinweis: Hinweis }) {
  const { updateTitel, erlaubt } = useZielsystemBefehle();
  const sammlung = usePlan((plan) => sammlungVon(plan, id));
  const { text, vorschlag, wortlaut } = hinweis;
  return (
    <div className="my-2 flex items-start gap-2 rounded-md border border-warn-line bg-warn-weak px-3 py-2 text-sm text-warn">
      <Lightbulb size={16} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0 grow">
        <p>
          {text} {wortlaut === undefined && vorschlag}
        </p>
        {wortlaut !== undefined && erlaubt && sammlung && (
          <div className="mt-1.5 flex flex-wrap items-center gap-2">
            <span className="min-w-0 wrap-break-word">Vorschlag: „{wortlaut}“</span>
            <Button size="sm" onClick={() => updateTitel(sammlung, id, wortlaut)}>
              Vorschlag übernehmen
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
