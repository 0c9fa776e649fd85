'use client';

import Link from 'next/link';
import { bereichPfad } from '@/components/plan/rahmen/bereiche';
import { useSession } from '@/components/plan/session-kontext';
import { usePlan } from '@/components/plan/use-plan';
import { akteurName } from '@/lib/plan/akteure/views';
import { ZustandMarke } from '../zustand-marke';
import type { Fallzeile } from './faelle-seite';
import { Konstellation } from './konstellation';
import { istBald, tagText } from './tage';

/** The cases in order of appearance: what each is about, how far it is, and who has to act. */
export function Fallliste({ faelle }: { faelle: readonly Fallzeile[] }) {
  const { netzwerk } = useSession();
  const plan = usePlan((p) => p);
  return (
    <ul className="flex flex-col border-t border-line">
      {faelle.map((fall) => (
        <li key={fall.id} className="border-b border-line">
          <Link
            href={bereichPfad(netzwerk.id, `faelle/${fall.id}`)}
            className="grid grid-cols-[9rem_minmax(0,1fr)_16rem] items-baseline gap-x-5 gap-y-1 rounded-md px-3 py-3.5 text-ink no-underline hover:bg-row max-lg:grid-cols-[9rem_minmax(0,1fr)] max-md:grid-cols-1"
          >
            <span className="text-lg font-semibold text-accent">{fall.alias}</span>
            <span className="min-w-0">
              <span className="block hyphens-auto wrap-anywhere">
                {(fall.konstellation && <Konstellation fall={fall} />) || (
                  <span className="text-muted italic">Konstellation noch nicht beschrieben</span>
                )}
              </span>
              {fall.fallgeberId && (
                <span className="block text-sm text-muted">
                  eingebracht von {akteurName(plan, fall.fallgeberId)}
                </span>
              )}
            </span>
            <span className="flex flex-col items-start gap-1 max-lg:col-start-2 max-md:col-start-1">
              <ZustandMarke zustand={fall.zustand} />
              <span className="text-sm text-muted">{werIstDran(fall)}</span>
              {istBald(fall.aufbewahrtBis) && (
                <span className="text-sm text-warn">
                  wird nach dem {tagText(fall.aufbewahrtBis)} gelöscht
                </span>
              )}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function werIstDran({ zustand, meiner, rechte }: Fallzeile): string {
  if (zustand === 'freigegeben') return 'alle im Netzwerk lesen ihn';
  if (zustand === 'entwurf') return meiner ? 'Sie schreiben' : 'wird geschrieben';
  return rechte.freigeben && !meiner ? 'wartet auf eine zweite Person' : 'wartet auf die Prüfung';
}
