'use client';

import { TriangleAlert } from 'lucide-react';
import { usePlan } from '@/components/plan/use-plan';
import { datenZuThema, type ThemaAmPlatz } from '@/lib/plan/themen/views';
import { nummern } from '@/lib/plan/zielsystem/views';

/** How many figures support the theme and how many contradict it. */
export function Daten({ id }: { id: string }) {
  const daten = usePlan((plan) => datenZuThema(plan, id));
  if (daten.length === 0) return null;
  const stuetzt = daten.filter((d) => d.bezug === 'stuetzt').length;
  const gegen = daten.length - stuetzt;
  return (
    <>
      {stuetzt > 0 && (
        <span className="text-ok">▲ {stuetzt === 1 ? '1 Zahl stützt' : `${stuetzt} Zahlen stützen`}</span>
      )}
      {gegen > 0 && (
        <span className="text-warn">
          ▼ {gegen === 1 ? '1 Zahl widerspricht' : `${gegen} Zahlen widersprechen`}
        </span>
      )}
    </>
  );
}

/** What stands on the right of the thread: ratings and the goals that answer. */
export function Antworten({ eintrag: { thema, bezuege } }: { eintrag: ThemaAmPlatz }) {
  const ziele = usePlan((plan) => {
    const zahlen = nummern(plan);
    return JSON.stringify(
      bezuege.zielIds.flatMap((id) => {
        const ziel = plan.ziele.get(id);
        return ziel && !ziel.geloescht ? [[zahlen.get(id) ?? '', ziel.titel || 'ohne Wortlaut']] : [];
      }),
    );
  });
  const liste = JSON.parse(ziele) as [string, string][];
  return (
    <span className="mt-1.5 block border-t border-line pt-1.5 text-sm">
      <span className="block text-muted">
        {thema.relevanz === null && thema.bedarf === null
          ? 'noch nicht bewertet'
          : `Relevanz ${thema.relevanz ?? '–'} · Bedarf ${thema.bedarf ?? '–'}`}
      </span>
      {liste.map(([nummer, titel]) => (
        <span key={nummer + titel} className="block truncate">
          <span className="text-muted">→ {nummer}</span> {titel}
        </span>
      ))}
      {liste.length === 0 && (
        <span className="flex items-center gap-1 text-warn">
          <TriangleAlert size={14} aria-hidden />
          Noch kein Ziel antwortet
        </span>
      )}
    </span>
  );
}
