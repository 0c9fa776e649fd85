'use client';

import { TriangleAlert } from 'lucide-react';
import { usePlan } from '@/components/plan/use-plan';
import { pruefeKette } from '@/lib/plan/dienstleistungskette/pruefungen';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** What the checks say about one thing of a chain. */
export function Hinweise({ kettenId, id }: { kettenId: Id; id: Id }) {
  const alle = usePlan((plan) => pruefeKette(plan, kettenId));
  const hier = alle.filter(({ ort }) => ort.id === id);
  if (hier.length === 0) return null;
  return (
    <ul className="my-2 flex flex-col gap-1.5">
      {hier.map(({ id: schluessel, text, vorschlag }) => (
        <li
          key={schluessel}
          className="flex gap-2 rounded-md border border-warn-line bg-warn-weak px-2.5 py-1.5 text-sm text-warn"
        >
          <TriangleAlert size={15} aria-hidden className="mt-0.5 shrink-0" />
          <span>
            {text} {vorschlag}
          </span>
        </li>
      ))}
    </ul>
  );
}
