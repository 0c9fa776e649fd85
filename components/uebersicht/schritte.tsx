'use client';

import Link from 'next/link';
import { useSichtbareFaelle } from '@/components/plan/faden/faelle';
import { bereichPfad } from '@/components/plan/rahmen/bereiche';
import { useSession } from '@/components/plan/session-kontext';
import { usePlan } from '@/components/plan/use-plan';
import { darf } from '@/lib/access/rollen';
import { kettenUeberblick } from '@/lib/plan/dienstleistungskette/views/ueberblick';
import { themenUeberblick } from '@/lib/plan/themen/views';
import { ueberblick } from '@/lib/plan/zielsystem/views';
import { schritteAus } from './schritte-aus';

/** Per step of the method what exists, with the way there. */
export function Schritte() {
  const { netzwerk, verbindung } = useSession();
  const sichtbar = useSichtbareFaelle();
  const freigegeben = sichtbar.filter((fall) => fall.freigegeben).length;
  const schritte = schritteAus({
    zielsystem: usePlan(ueberblick),
    themen: usePlan(themenUeberblick),
    ketten: usePlan(kettenUeberblick),
    faelle: darf(verbindung.rolle, 'faelle.lesen')
      ? { freigegeben, inArbeit: sichtbar.length - freigegeben }
      : null,
  });
  return (
    <section aria-labelledby="stand">
      <h2 id="stand" className="mb-1 text-xl font-semibold">
        Wo das Netzwerk steht
      </h2>
      <ol className="divide-y divide-line border-b border-line">
        {schritte.map(({ titel, bereich, zeilen, fehlt }) => (
          <li key={titel} className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
            <h3 className="font-semibold">
              <Link href={bereichPfad(netzwerk.id, bereich)} className="textlink inline-block min-h-6">
                {titel}
              </Link>
            </h3>
            <div>
              <ul className="flex flex-wrap gap-x-6 gap-y-1">
                {zeilen.map(({ zahl, was }) => (
                  <li key={was} className="flex items-baseline gap-1.5">
                    <span className="text-lg font-semibold">{zahl}</span>
                    <span className="text-sm text-muted">{was}</span>
                  </li>
                ))}
              </ul>
              {fehlt.length > 0 && <p className="mt-1 text-sm text-warn">{fehlt.join(' ')}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
