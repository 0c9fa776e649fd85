'use client';

import { Copy } from 'lucide-react';
import { useSichtbareFaelle } from '@/components/plan/faden/faelle';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { useMeldung } from '@/components/ui/meldung';
import { URTEILE } from '@/lib/plan/dienstleistungskette/schema';
import { maengel } from '@/lib/plan/dienstleistungskette/views/pruefung-am-fall';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { URTEIL_ZEICHEN } from './befund-felder';

/** What did not fit, over all walks of the chain: the list for the next conference. */
export function MaengelListe({ kettenId, onWaehle }: { kettenId: Id; onWaehle: (id: Id | null) => void }) {
  const plan = usePlan((p) => p);
  const melden = useMeldung();
  const faelle = useSichtbareFaelle();
  const liste = maengel(plan, kettenId, faelle);
  const kopiere = async () => {
    const text = liste
      .map(({ schritt, urteil, notiz, pruefung }) => [schritt, URTEILE[urteil], notiz, pruefung].join('\t'))
      .join('\n');
    try {
      await navigator.clipboard.writeText(text);
      melden('Die Liste liegt in der Zwischenablage und lässt sich in Excel oder Word einfügen.');
    } catch {
      melden(
        'Der Browser erlaubt das Kopieren nicht. Markieren Sie die Liste und kopieren Sie sie von Hand.',
        {
          art: 'warn',
        },
      );
    }
  };
  return (
    <section className="mt-8" aria-label="Für die nächste Konferenz">
      <div className="flex items-center gap-3">
        <h3 className="mr-auto font-semibold">Für die nächste Konferenz</h3>
        {liste.length > 0 && (
          <Button icon={<Copy size={16} aria-hidden />} onClick={kopiere}>
            Liste kopieren
          </Button>
        )}
      </div>
      {liste.length === 0 ? (
        <p className="text-muted">Bisher ist kein Mangel festgehalten.</p>
      ) : (
        <ul className="mt-2 border-t border-line-strong">
          {liste.map(({ befundId, schrittId, schritt, urteil, notiz, pruefung }) => (
            <li key={befundId} className="border-b border-line py-2">
              <button type="button" className="textlink text-left" onClick={() => onWaehle(schrittId)}>
                {schritt}
              </button>{' '}
              <span className="rounded-sm bg-warn-weak px-1.5 text-sm text-warn">
                <span aria-hidden>{URTEIL_ZEICHEN[urteil]} </span>
                {URTEILE[urteil]}
              </span>
              <p>{notiz || <span className="text-muted">ohne Notiz</span>}</p>
              <p className="text-sm text-muted">{pruefung}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
