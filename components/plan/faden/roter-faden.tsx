'use client';

import { ArrowRight, TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { type FadenGlied, rotersFaden, STUFEN, type Stufe } from '@/lib/plan/faden/views';
import { useGeheZu } from '../auswahl';
import { useSichtbareFaelle } from './faelle';
import { Glied } from './glied';
import { ThemaVerbinden } from './thema-verbinden';

/** So many of one stage are shown at once; the rest on request or on the page of the thread. */
const AUF_EINMAL = 5;

/**
 * The red thread of one thing, for its panel: from the cases down to the Indikatoren, each a link, breaks marked.
 * @param kopf the heading; left out where the panel has one of its own
 */
export function RoterFaden({ id, ohneKopf = false }: { id: Id; ohneKopf?: boolean }) {
  const faelle = useSichtbareFaelle();
  const faden = usePlan((plan) => rotersFaden(plan, id, faelle));
  const istZiel = usePlan((plan) => plan.ziele.has(id));
  const geheZu = useGeheZu();
  const fehlt = (stufe: Stufe) => faden.brueche.find((bruch) => bruch.fehlt === stufe);
  const stufen = faden.stufen.filter(({ stufe, glieder }) => glieder.length > 0 || fehlt(stufe));
  return (
    <section className="border-t border-line py-3" data-abschnitt="roter-faden" aria-label="Roter Faden">
      {!ohneKopf && (
        <div className="mb-1.5 flex min-h-7 items-center justify-between gap-2">
          <h3 className="text-sm font-semibold text-muted" tabIndex={-1}>
            Roter Faden
          </h3>
          <Button size="sm" variant="quiet" onClick={() => geheZu('roter-faden', id)}>
            Als Bild
            <ArrowRight size={14} aria-hidden />
          </Button>
        </div>
      )}
      {stufen.length === 0 && (
        <p className="text-sm text-muted">Noch mit keinem Fall, Thema oder Ziel verbunden.</p>
      )}
      <ol className="ml-1.5">
        {stufen.map(({ stufe, glieder }) => (
          <StufeTeil key={stufe} stufe={stufe} glieder={glieder} bruch={fehlt(stufe)?.text}>
            {istZiel && stufe === 'thema' && <ThemaVerbinden zielId={id} />}
          </StufeTeil>
        ))}
      </ol>
      {istZiel && !stufen.some(({ stufe }) => stufe === 'thema') && <ThemaVerbinden zielId={id} />}
    </section>
  );
}

function StufeTeil({
  stufe,
  glieder,
  bruch,
  children,
}: {
  stufe: Stufe;
  glieder: readonly FadenGlied[];
  bruch: string | undefined;
  children: ReactNode;
}) {
  const [alle, setAlle] = useState(false);
  const sortiert = alle ? glieder : naechsteZuerst(glieder, stufe);
  const rest = glieder.length - sortiert.length;
  return (
    <li
      className={`border-l-2 pb-2 pl-4 ${bruch ? 'border-dashed border-warn-mark' : 'border-danger-mark/50'}`}
    >
      <h4 className="text-xs font-semibold text-muted">{STUFEN[stufe]}</h4>
      <ul>
        {sortiert.map((glied) => (
          <Glied key={glied.id} glied={glied} />
        ))}
      </ul>
      {bruch && (
        <p className="flex items-start gap-1.5 py-0.5 text-sm text-warn">
          <TriangleAlert size={15} aria-hidden className="mt-0.5 shrink-0" />
          <span>
            <span className="sr-only">Bruch: </span>
            {bruch}
          </span>
        </p>
      )}
      {rest > 0 && (
        <button
          type="button"
          className="textlink min-h-6 text-sm max-md:min-h-11 pointer-coarse:min-h-11"
          onClick={() => setAlle(true)}
        >
          {rest === 1 ? '1 weiteres zeigen' : `${rest} weitere zeigen`}
        </button>
      )}
      {children}
    </li>
  );
}

/** What is linked at once before what is linked over something else; shown in the order of the thread. Goals above stay: they are the way. */
function naechsteZuerst(glieder: readonly FadenGlied[], stufe: Stufe): readonly FadenGlied[] {
  if (glieder.length <= AUF_EINMAL) return glieder;
  const wichtig = (g: FadenGlied) => (g.hier ? 0 : g.direkt ? 1 : stufe === 'ziel' ? 2 : 3);
  const nah = new Set([...glieder].sort((a, b) => wichtig(a) - wichtig(b)).slice(0, AUF_EINMAL));
  return glieder.filter((g) => nah.has(g));
}
