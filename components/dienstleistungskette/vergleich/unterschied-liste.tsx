'use client';

import {
  UNTERSCHIEDE,
  type Unterschied,
  type UnterschiedArt,
} from '@/lib/plan/dienstleistungskette/views/vergleich';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** A sign before each group: meaning never by colour alone. */
export const ZEICHEN: Record<UnterschiedArt, string> = {
  entfallen: '−',
  neu: '+',
  bahn: '↕',
  schneller: '»',
  langsamer: '«',
  geregelt: '●',
};

const ARTEN = Object.keys(UNTERSCHIEDE) as UnterschiedArt[];

/** What the Soll changes, by meaning; each entry leads to its place. */
export function UnterschiedListe({
  unterschiede,
  istId,
  sollId,
  onOeffne,
}: {
  unterschiede: readonly Unterschied[];
  istId: Id;
  sollId: Id;
  onOeffne: (kettenId: Id, auswahl?: Id | null) => void;
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
                    onClick={() => (u.sollId ? onOeffne(sollId, u.sollId) : onOeffne(istId, u.istId))}
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
