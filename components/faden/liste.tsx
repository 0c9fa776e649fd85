'use client';

import { TriangleAlert } from 'lucide-react';
import { useSichtbareFaelle } from '@/components/plan/faden/faelle';
import { usePlan } from '@/components/plan/use-plan';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Knoten, Stufe } from '@/lib/plan/faden/views';
import { type FadenZeile, fadenZeilen } from '@/lib/plan/faden/views/zeilen';

const SPALTEN: readonly { stufe: Stufe; titel: string; knoten: (zeile: FadenZeile) => readonly Knoten[] }[] =
  [
    { stufe: 'fall', titel: 'Fälle', knoten: (z) => z.faelle },
    { stufe: 'thema', titel: 'Thema', knoten: (z) => (z.thema ? [z.thema] : []) },
    { stufe: 'ziel', titel: 'Ziel', knoten: (z) => (z.ziel ? [z.ziel] : []) },
    { stufe: 'aktivitaet', titel: 'Aktivitäten', knoten: (z) => z.aktivitaeten },
    { stufe: 'schritt', titel: 'Schritte', knoten: (z) => z.schritte },
    { stufe: 'indikator', titel: 'Indikatoren', knoten: (z) => z.indikatoren },
  ];

/** The thread as a table: equal to the picture. Breaks are words in the empty cell. On a phone each row is a card. */
export function FadenListe({
  auswahl,
  nurId,
  waehle,
}: {
  auswahl: Id | null;
  nurId: Id | null;
  waehle: (id: Id | null) => void;
}) {
  const faelle = useSichtbareFaelle();
  const plan = usePlan((p) => p);
  const zeilen = fadenZeilen(plan, faelle, nurId);
  return (
    <div className="overflow-x-auto px-5 pb-5 max-md:px-3">
      {zeilen.length === 0 && <p className="text-muted">In diesem Faden steht noch keine Zeile.</p>}
      {zeilen.length > 0 && (
        <table className="w-full table-fixed border-collapse bg-panel text-sm max-md:block md:min-w-240">
          <thead className="max-md:sr-only">
            <tr className="border-b border-line-strong text-left text-muted">
              {SPALTEN.map(({ titel }) => (
                <th key={titel} scope="col" className="px-2.5 py-2 font-semibold">
                  {titel}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-md:block">
            {zeilen.map((zeile) => (
              <tr
                key={zeile.key}
                className="border-b border-line align-top [content-visibility:auto] max-md:block max-md:py-2"
              >
                {SPALTEN.map(({ stufe, titel, knoten }) => (
                  <td
                    key={stufe}
                    data-spalte={titel}
                    className="px-2.5 py-2 max-md:block max-md:py-1 max-md:empty:hidden max-md:before:block max-md:before:text-xs max-md:before:text-muted max-md:before:content-[attr(data-spalte)]"
                  >
                    {knoten(zeile).map((k) => (
                      <button
                        key={k.id}
                        type="button"
                        aria-pressed={k.id === auswahl}
                        className={`mb-1 block min-h-6 max-md:min-h-11 pointer-coarse:min-h-11 rounded-sm text-left hyphens-auto wrap-break-word hover:underline ${k.id === auswahl ? 'bg-accent-weak font-semibold' : ''}`}
                        onClick={() => waehle(k.id)}
                      >
                        {`${k.nummer} ${k.titel}`.trim()}
                      </button>
                    ))}
                    {stufe === 'thema' && zeile.herkunft.length > 0 && (
                      <span className="block text-muted">
                        aus: {zeile.herkunft.map((k) => k.titel).join(', ')}
                      </span>
                    )}
                    {zeile.brueche[stufe] && (
                      <span className="flex items-start gap-1 text-warn">
                        <TriangleAlert size={14} aria-hidden className="mt-0.5 shrink-0" />
                        <span>
                          <span className="sr-only">Bruch: </span>
                          {zeile.brueche[stufe]}
                        </span>
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
