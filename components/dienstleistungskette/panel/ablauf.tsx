'use client';

import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Abschnitt } from '@/components/ui/abschnitt';
import type { BildSchritt, KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { schrittTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** What comes before a step and after it: each neighbour and the edge to it are one click away. */
export function Ablauf({ id, bild, waehle }: { id: Id; bild: KetteBild; waehle: (id: Id) => void }) {
  const davor = bild.verbindungen.filter(({ nach }) => nach.schritt.id === id);
  const danach = bild.verbindungen.filter(({ von }) => von.schritt.id === id);
  if (davor.length + danach.length === 0) return null;
  const zeile = (kanteId: Id, s: BildSchritt, worte: string, richtung: 'davor' | 'danach') => (
    <li key={kanteId} className="flex items-start gap-2 py-0.5">
      {richtung === 'davor' ? (
        <ArrowLeft size={15} aria-hidden className="mt-1 shrink-0 text-muted" />
      ) : (
        <ArrowRight size={15} aria-hidden className="mt-1 shrink-0 text-muted" />
      )}
      <span className="min-w-0 grow">
        <button
          type="button"
          className="textlink text-left wrap-break-word"
          onClick={() => waehle(s.schritt.id)}
        >
          {schrittTitel(s.schritt)}
        </button>
        {worte && <span className="block text-sm text-muted">{worte}</span>}
      </span>
      <button
        type="button"
        className="textlink shrink-0 text-sm"
        aria-label={`Verbindung ${richtung === 'davor' ? 'von' : 'zu'} ${schrittTitel(s.schritt)}`}
        onClick={() => waehle(kanteId)}
      >
        Verbindung
      </button>
    </li>
  );
  return (
    <Abschnitt titel="Davor und danach">
      <ul>
        {davor.map(({ verbindung, von }) => zeile(verbindung.id, von, verbindung.beschriftung, 'davor'))}
        {danach.map(({ verbindung, nach }) => zeile(verbindung.id, nach, verbindung.beschriftung, 'danach'))}
      </ul>
    </Abschnitt>
  );
}
