'use client';

import Link from 'next/link';
import { useState } from 'react';
import { bereichPfad } from '@/components/plan/rahmen/bereiche';
import { useSession } from '@/components/plan/session-kontext';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { pruefeBeteiligte } from '@/lib/plan/beziehungen/pruefungen';
import { pruefeKetten } from '@/lib/plan/dienstleistungskette/pruefungen';
import type { Plan } from '@/lib/plan/doc/plan';
import { pruefeZielsystem } from '@/lib/plan/zielsystem/pruefungen';
import { type Fehlstelle, type WerAmZugIst, werAmZugIst } from './was-fehlt-aus';

const ZUERST = 5;

const lies = (plan: Plan) =>
  werAmZugIst(plan, [...pruefeZielsystem(plan), ...pruefeKetten(plan), ...pruefeBeteiligte(plan)]);

/** What the checks say, by who has to act, each a way to the place. */
export function WasFehlt() {
  const gruppen = usePlan(lies);
  const leer = usePlan((plan) => plan.ziele.size + plan.aktivitaeten.size === 0);
  const alle = gruppen.reduce((summe, { stellen }) => summe + stellen.length, 0);
  return (
    <section aria-labelledby="was-fehlt" className="min-w-0">
      <h2 id="was-fehlt" className="text-xl font-semibold">
        Was noch fehlt
      </h2>
      <p className="mb-4 text-sm text-muted">
        {alle === 0
          ? leer
            ? 'Sobald Ziele eingetragen sind, sagen die Prüfungen, was ihnen fehlt.'
            : 'Die Prüfungen finden nichts.'
          : `${alle === 1 ? 'Ein Hinweis' : `${alle} Hinweise`} aus den Prüfungen. Sie raten, sie sperren nichts.`}
      </p>
      <div className="flex flex-col gap-6">
        {gruppen.map((gruppe) => (
          <Gruppe key={gruppe.id} gruppe={gruppe} />
        ))}
      </div>
    </section>
  );
}

function Gruppe({ gruppe }: { gruppe: WerAmZugIst }) {
  const [alle, setAlle] = useState(false);
  const { stellen } = gruppe;
  const rest = stellen.length - ZUERST;
  return (
    <div>
      <h3 className="flex items-baseline gap-2 border-b border-line-strong pb-1.5 font-semibold">
        {gruppe.wer}
        <span className="text-sm font-normal text-muted">{stellen.length}</span>
      </h3>
      <ul className="divide-y divide-line">
        {(alle ? stellen : stellen.slice(0, ZUERST)).map((stelle) => (
          <Stelle key={stelle.id} stelle={stelle} />
        ))}
      </ul>
      {rest > 0 && (
        <Button
          variant="quiet"
          size="sm"
          className="mt-1 -ml-2"
          aria-expanded={alle}
          onClick={() => setAlle(!alle)}
        >
          {alle ? 'Weniger zeigen' : `${rest} weitere zeigen`}
        </Button>
      )}
    </div>
  );
}

function Stelle({ stelle }: { stelle: Fehlstelle }) {
  const { netzwerk } = useSession();
  const { nummer, titel, text, bereich, auswahl } = stelle;
  return (
    <li className="py-2">
      <Link
        href={`${bereichPfad(netzwerk.id, bereich)}?auswahl=${encodeURIComponent(auswahl)}`}
        className="group block no-underline"
      >
        <span className="block text-accent group-hover:underline">
          {nummer && <span className="mr-2 text-muted">{nummer}</span>}
          {titel}
        </span>
        <span className="block text-sm text-muted">{text}</span>
      </Link>
    </li>
  );
}
