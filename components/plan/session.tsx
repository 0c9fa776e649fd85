'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useMeldung } from '@/components/ui/meldung';
import type { Rolle } from '@/lib/access/rollen';
import { AnsageProvider } from './ansage';
import { LadeAnzeige } from './rahmen/lade-anzeige';
import { Saalschutz } from './saal/saalschutz';
import { type DokumentEintrag, SessionKontext } from './session-kontext';
import { vergissEntzogene } from './verbindung/ablage';
import { OffeneDokumente } from './verbindung/offene-dokumente';
import { type Ich, PlanVerbindung } from './verbindung/plan-verbindung';

export interface PlanSessionProps {
  dokumentId: string;
  netzwerk: { id: string; name: string };
  ich: Ich;
  rolle: Rolle;
  dokumente: readonly DokumentEintrag[];
  children: ReactNode;
}

/** Opens one plan and keeps it open while the person moves between its areas. Children render once the plan is here. */
export function PlanSession({ dokumentId, netzwerk, ich, rolle, dokumente, children }: PlanSessionProps) {
  const [verbindung, setVerbindung] = useState<PlanVerbindung | null>(null);
  const [offene] = useState(() => new OffeneDokumente());
  const router = useRouter();
  const melden = useMeldung();
  const [runde, setRunde] = useState(0);
  const start = useRef({ ich, rolle });
  const { id: netzwerkId } = netzwerk;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round opens the document again
  useEffect(() => {
    const neu = new PlanVerbindung({
      ...start.current,
      dokumentId,
      netzwerkId,
      rolleGeaendert: () => router.refresh(),
      hinweis: (text) => melden(text, { art: 'warn' }),
      neuBeginnen: () => setRunde((bisher) => bisher + 1),
    });
    setVerbindung(neu);
    const abmelden = offene.melde(neu);
    return () => {
      abmelden();
      void neu.close();
    };
  }, [dokumentId, netzwerkId, router, melden, offene, runde]);

  useEffect(() => verbindung?.setzeRecht(rolle), [verbindung, rolle]);

  const { userId } = ich;
  useEffect(() => {
    void vergissEntzogene(userId, netzwerkId, new Set(dokumente.map(({ id }) => id)));
  }, [userId, netzwerkId, dokumente]);

  if (!verbindung) return <LadeAnzeige />;
  return (
    <SessionKontext value={{ verbindung, netzwerk, dokumente, offene }}>
      <AnsageProvider>
        <SobaldBereit verbindung={verbindung}>
          <Saalschutz>{children}</Saalschutz>
        </SobaldBereit>
      </AnsageProvider>
    </SessionKontext>
  );
}

/** Nothing of the plan is drawn before the plan is here: an empty screen must never look like an empty plan. */
function SobaldBereit({ verbindung, children }: { verbindung: PlanVerbindung; children: ReactNode }) {
  const lies = () => verbindung.lage;
  const { bereit, speicher, ende } = useSyncExternalStore(verbindung.subscribe, lies, lies);
  if (bereit) return children;
  return (
    <LadeAnzeige
      grund={ende === null ? undefined : speicher.gruende}
      getrennt={speicher.stand === 'offline_gesichert'}
    />
  );
}
