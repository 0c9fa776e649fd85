'use client';

import { Plus } from 'lucide-react';
import Link from 'next/link';
import { cx } from '@/components/ui/cx';
import { darf } from '@/lib/access/rollen';
import { useSession } from '../session-kontext';
import { oeffneThemaMerken } from '../themen/merken';
import { usePlan } from '../use-plan';
import { BEREICHE, type Bereich, type BereichEintrag, bereichPfad } from './bereiche';
import { Konto } from './konto';
import { Marke } from './marke';

/**
 * The rail: the areas in the order of the method, always in the same place. On a phone it is the bar at the foot; the
 * settings are then in the menu of the head, so that the areas people work in fit side by side.
 */
export function Leiste({ bereich }: { bereich: Bereich }) {
  const { netzwerk, verbindung } = useSession();
  const darfMerken = darf(verbindung.rolle, 'plan.bearbeiten');
  const zahlen: Partial<Record<Bereich, number>> = {
    beteiligte: usePlan((plan) => zaehle(plan.akteure)),
    themen: usePlan((plan) => zaehleThemen(plan.themen)),
    ziele: usePlan((plan) => zaehle(plan.ziele)),
    ketten: usePlan((plan) => zaehle(plan.ketten)),
  };
  const eintrag = (b: BereichEintrag) => (
    <li key={b.id} className={cx('max-md:min-w-15 max-md:flex-1', b.id === 'einstellungen' && AM_ENDE)}>
      <Link
        href={bereichPfad(netzwerk.id, b.pfad)}
        aria-current={b.id === bereich ? 'page' : undefined}
        className={cx(
          'flex items-center gap-2.5 rounded-md px-2.5 py-2 text-base no-underline',
          'max-md:h-14 max-md:flex-col max-md:justify-center max-md:gap-0.5 max-md:rounded-none max-md:px-0 max-md:py-1 max-md:text-xs',
          b.id === bereich ? 'bg-accent-weak font-semibold text-accent' : 'text-ink hover:bg-bg',
        )}
      >
        <b.Icon size={18} aria-hidden className="shrink-0" strokeWidth={1.7} />
        <span>{b.titel}</span>
        {zahlen[b.id] !== undefined && (
          <span className="ml-auto text-sm font-normal text-muted max-md:hidden" aria-hidden="true">
            {zahlen[b.id]}
          </span>
        )}
      </Link>
    </li>
  );

  return (
    <div className="nicht-drucken flex min-h-0 flex-col border-line bg-panel max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-30 max-md:border-t md:row-span-2 md:border-r">
      <Link
        href="/"
        className="flex items-center gap-2.5 px-5 pt-4 pb-4 text-lg font-semibold text-accent no-underline max-md:hidden"
      >
        <Marke />
        Diadem
      </Link>
      <nav aria-label="Bereiche" className="min-h-0 grow overflow-y-auto max-md:overflow-x-auto md:px-2.5">
        <ul className="flex gap-0.5 max-md:gap-0 md:flex-col">{BEREICHE.map(eintrag)}</ul>
      </nav>
      <div className="max-md:hidden">
        {darfMerken && (
          <button
            type="button"
            onClick={() => oeffneThemaMerken()}
            className="mx-2.5 mb-2 flex min-h-9 w-[calc(100%-1.25rem)] items-center gap-2.5 rounded-md px-2.5 text-left text-sm text-accent hover:bg-accent-weak"
          >
            <Plus size={16} aria-hidden className="shrink-0" />
            Thema merken
          </button>
        )}
        <Konto />
      </div>
    </div>
  );
}

const AM_ENDE = 'max-md:hidden md:mt-2.5 md:border-t md:border-line md:pt-2.5';

/** What lies in a stack counts with its stack. */
function zaehleThemen(
  karte: ReadonlyMap<string, { geloescht: unknown; platz: { parentId: string | null } }>,
): number {
  let n = 0;
  for (const { geloescht, platz } of karte.values()) if (!geloescht && platz.parentId === null) n += 1;
  return n;
}

function zaehle(karte: ReadonlyMap<string, { geloescht: unknown }>): number {
  let n = 0;
  for (const eintrag of karte.values()) if (!eintrag.geloescht) n += 1;
  return n;
}
