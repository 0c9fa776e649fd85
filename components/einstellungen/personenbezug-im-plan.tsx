'use client';

import Link from 'next/link';
import { useEffect, useEffectEvent, useState } from 'react';
import { atme, ladeFinder } from '@/components/plan/personenbezug/finder';
import { bereichPfad } from '@/components/plan/rahmen/bereiche';
import { useSession } from '@/components/plan/session-kontext';
import type { PlanVerbindung } from '@/components/plan/verbindung/plan-verbindung';
import { useDokument, useDokumentDerArt, WeiteresDokument } from '@/components/plan/weiteres-dokument';
import { Button } from '@/components/ui/button';
import { Meldung } from '@/components/ui/meldung';
import { ARTEN } from '@/lib/anonymisierung/befund';
import type { PlanBefund } from '@/lib/personenbezug/plan-texte';
import { ladeBestaetigungenAction } from '@/server/anonymisierung/actions';

const ZEIGEN = 100;

/** What stands in a document and was called harmless by nobody; offline nothing counts as such. */
async function offeneBefunde({ dokumentId, leser }: PlanVerbindung): Promise<PlanBefund[]> {
  const [{ sucheBlockierende }, { istBestaetigt }, antwort] = await Promise.all([
    import('@/lib/personenbezug/plan-texte'),
    import('@/lib/anonymisierung/freigabe'),
    ladeBestaetigungenAction({ dokumentId }).catch(() => null),
    ladeFinder(),
  ]);
  const bestaetigt = antwort?.ok ? antwort.wert : [];
  return sucheBlockierende(
    leser.plan,
    (text, befund) => istBestaetigt(dokumentId, text, befund, bestaetigt),
    atme,
  );
}

/**
 * Looks through every text of the plan at once, and of the analysis for whoever may read it: what names a person
 * there and was called harmless by nobody, with a link to each place.
 */
export function PersonenbezugImPlan() {
  const { verbindung } = useSession();
  const analyse = useDokumentDerArt('beteiligtenanalyse');
  const [befunde, setBefunde] = useState<readonly PlanBefund[] | null>(null);
  const [fehler, setFehler] = useState(false);
  const [laeuft, setLaeuft] = useState(false);

  async function pruefe() {
    setFehler(false);
    setLaeuft(true);
    try {
      setBefunde(await offeneBefunde(verbindung));
    } catch {
      setFehler(true);
    }
    setLaeuft(false);
  }

  // Whoever comes by a link to this section wants to see the places.
  const kommtDeshalb = useEffectEvent(() => void pruefe());
  useEffect(() => {
    if (window.location.hash === '#personenbezug') kommtDeshalb();
  }, []);

  return (
    <div className="flex flex-col gap-3">
      <Button className="self-start" disabled={laeuft} onClick={() => void pruefe()}>
        {laeuft ? 'Die Texte werden geprüft …' : 'Texte des Plans prüfen'}
      </Button>
      {fehler && (
        <Meldung art="warn">
          Die Prüfung ließ sich nicht laden. Bitte versuchen Sie es noch einmal, sobald der Server erreichbar
          ist.
        </Meldung>
      )}
      {befunde && <Befundliste befunde={befunde} wo="Im Plan" />}
      {befunde && analyse && (
        <WeiteresDokument
          key={analyse.id}
          dokumentId={analyse.id}
          art="beteiligtenanalyse"
          recht={analyse.recht}
        >
          <InDerAnalyse />
        </WeiteresDokument>
      )}
    </div>
  );
}

/** The judgements are a document of their own: looked through as soon as it is open. */
function InDerAnalyse() {
  const { stand, verbindung, grund } = useDokument();
  const [befunde, setBefunde] = useState<readonly PlanBefund[] | null>(null);
  useEffect(() => {
    if (!verbindung) return;
    let aktuell = true;
    void offeneBefunde(verbindung)
      .then((gefunden) => aktuell && setBefunde(gefunden))
      .catch(() => undefined);
    return () => {
      aktuell = false;
    };
  }, [verbindung]);
  if (stand === 'gescheitert')
    return <Meldung art="warn">Die Beteiligtenanalyse ließ sich nicht öffnen. {grund}</Meldung>;
  return befunde && <Befundliste befunde={befunde} wo="In der Beteiligtenanalyse" />;
}

function Befundliste({ befunde, wo }: { befunde: readonly PlanBefund[]; wo: string }) {
  const { netzwerk } = useSession();
  return (
    <>
      <div role="status">
        {befunde.length === 0 ? (
          <Meldung art="ok">{wo} wurde nichts gefunden, das einen Menschen nennt.</Meldung>
        ) : (
          <p>
            {wo} {befunde.length === 1 ? 'nennt 1 Stelle' : `nennen ${befunde.length} Stellen`} vielleicht
            einen Menschen:
          </p>
        )}
      </div>
      {befunde.length > 0 && (
        <ul className="flex list-disc flex-col gap-1 pl-5">
          {befunde.slice(0, ZEIGEN).map((befund) => (
            <li key={`${befund.id}-${befund.feld}-${befund.von}`}>
              <Ort netzwerkId={netzwerk.id} befund={befund} /> – {ARTEN[befund.art]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const BEREICHE: Readonly<Record<string, { pfad: string; wort: string; ansicht?: string }>> = {
  ziele: { pfad: 'ziele', wort: 'Ziel' },
  aktivitaeten: { pfad: 'ziele', wort: 'Aktivität' },
  akteure: { pfad: 'beteiligte', wort: 'Akteur' },
  einschaetzungen: { pfad: 'beteiligte', wort: 'Einschätzung zu einem Akteur' },
  spalten: { pfad: 'beteiligte', wort: 'Spalte der Tabelle' },
  karten: { pfad: 'beteiligte', wort: 'Karte der Kartenabfrage', ansicht: 'abfrage' },
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
      href={`${bereichPfad(netzwerkId, bereich.pfad)}?${bereich.ansicht ? `ansicht=${bereich.ansicht}` : `auswahl=${encodeURIComponent(befund.id)}`}`}
    >
      {bereich.wort}
    </Link>
  );
}
