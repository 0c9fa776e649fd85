'use client';

import { UNTERSCHIEDE, type Unterschied } from '@/lib/plan/dienstleistungskette/views/vergleich';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { ARTEN, ZEICHEN } from './zeichen';

/** What the Soll changes, by meaning; each entry leads to its place. */
export function UnterschiedListe({
  unterschiede,
  waehle,
}: {
  unterschiede: readonly Unterschied[];
  waehle: (id: Id) => void;
}) {
  if (unterschiede.length === 0)
    return <p className="py-4 text-muted">Ist und Soll unterscheiden sich noch nicht.</p>;
  return (
    <>
      {ARTEN.map((art) => {
        const liste = unterschiede.filter((u) => u.art === art);
        if (liste.length === 0) return null;
        return (
          <section key={art} className="mb-5 break-inside-avoid">
            <h3 className="border-b border-line-strong pb-1 font-semibold">
              <span aria-hidden className="inline-block w-5 text-accent">
                {ZEICHEN[art]}
              </span>
              {UNTERSCHIEDE[art]} <span className="font-normal text-muted">({liste.length})</span>
            </h3>
            <ul>
              {liste.map((u) => (
                <li key={`${u.istId} ${u.sollId}`} className="border-b border-line">
                  <button
                    type="button"
                    className="w-full py-1.5 text-left hover:bg-accent-weak"
                    onClick={() => waehle(u.sollId ?? u.istId ?? '')}
                  >
                    {u.text}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
