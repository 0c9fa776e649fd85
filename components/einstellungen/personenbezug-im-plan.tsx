'use client';

import Link from 'next/link';
import { useEffect, useEffectEvent, useState } from 'react';
import { bereichPfad } from '@/components/plan/rahmen/bereiche';
import { useSession } from '@/components/plan/session-kontext';
import { Button } from '@/components/ui/button';
import { Meldung } from '@/components/ui/meldung';
import { ARTEN } from '@/lib/anonymisierung/befund';
import type { PlanBefund } from '@/lib/personenbezug/plan-texte';

const ZEIGEN = 100;

/** Looks through every text of the plan at once: what names a person there, and a link to each place. */
export function PersonenbezugImPlan() {
  const { verbindung, netzwerk } = useSession();
  const [befunde, setBefunde] = useState<readonly PlanBefund[] | null>(null);
  const [fehler, setFehler] = useState(false);

  async function pruefe() {
    setFehler(false);
    try {
      const { blockierendeBefunde } = await import('@/lib/personenbezug/plan-texte');
      setBefunde(blockierendeBefunde(verbindung.leser.plan));
    } catch {
      setFehler(true);
    }
  }

  // Whoever comes by a link to this section wants to see the places.
  const kommtDeshalb = useEffectEvent(() => void pruefe());
  useEffect(() => {
    if (window.location.hash === '#personenbezug') kommtDeshalb();
  }, []);

  return (
    <div className="flex flex-col gap-3">
      <Button className="self-start" onClick={() => void pruefe()}>
        Texte des Plans prüfen
      </Button>
      {fehler && (
        <Meldung art="warn">
          Die Prüfung ließ sich nicht laden. Bitte versuchen Sie es noch einmal, sobald der Server erreichbar
          ist.
        </Meldung>
      )}
      <div role="status">
        {befunde?.length === 0 && (
          <Meldung art="ok">Im Plan wurde nichts gefunden, das einen Menschen nennt.</Meldung>
        )}
        {befunde !== null && befunde.length > 0 && (
          <p>
            {befunde.length === 1 ? '1 Stelle nennt' : `${befunde.length} Stellen nennen`} vielleicht einen
            Menschen:
          </p>
        )}
      </div>
      {befunde !== null && befunde.length > 0 && (
        <ul className="flex list-disc flex-col gap-1 pl-5">
          {befunde.slice(0, ZEIGEN).map((befund) => (
            <li key={`${befund.id}-${befund.feld}-${befund.von}`}>
              <Ort netzwerkId={netzwerk.id} befund={befund} /> – {ARTEN[befund.art]}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const BEREICHE: Readonly<Record<string, { pfad: string; wort: string }>> = {
  ziele: { pfad: 'ziele', wort: 'Ziel' },
  aktivitaeten: { pfad: 'ziele', wort: 'Aktivität' },
  akteure: { pfad: 'beteiligte', wort: 'Akteur' },
  themen: { pfad: 'themen', wort: 'Thema' },
  ketten: { pfad: 'ketten', wort: 'Kette' },
  schritte: { pfad: 'ketten', wort: 'Schritt einer Kette' },
};

function Ort({ netzwerkId, befund }: { netzwerkId: string; befund: PlanBefund }) {
  const bereich = BEREICHE[befund.sammlung];
  if (!bereich) return <span>{befund.sammlung === 'meta' ? 'Übersicht' : 'Teil eines Elements'}</span>;
  return (
    <Link
      className="textlink inline-block py-0.5"
      href={`${bereichPfad(netzwerkId, bereich.pfad)}?auswahl=${encodeURIComponent(befund.id)}`}
    >
      {bereich.wort}
    </Link>
  );
}
