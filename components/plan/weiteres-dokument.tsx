'use client';

import { useRouter } from 'next/navigation';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { useMeldung } from '@/components/ui/meldung';
import type { DokumentArt } from '@/lib/plan/doc/arten';
import { type DokumentEintrag, SessionKontext, useSession } from './session-kontext';
import { PlanVerbindung } from './verbindung/plan-verbindung';

/**
 * `laedt`: not here yet · `bereit`: open · `entzogen`: the right was taken away, nothing of it is left here ·
 * `gescheitert`: cannot be opened; `grund` says why.
 */
export type DokumentStand = 'laedt' | 'bereit' | 'entzogen' | 'gescheitert';

export interface Dokument {
  stand: DokumentStand;
  /** Null unless `bereit`. */
  verbindung: PlanVerbindung | null;
  grund?: string | undefined;
}

const DokumentKontext = createContext<PlanVerbindung | null>(null);

/** The document of this kind that the network has once, as far as this person may open it; null otherwise. */
export function useDokumentDerArt(art: DokumentArt): DokumentEintrag | null {
  return useSession().dokumente.find((eintrag) => eintrag.art === art) ?? null;
}

/**
 * Opens a second document beside the plan: with its own socket and copy on the device, in the same save state and the
 * same order of undo. Children see it through {@link useDokument} and work in it inside {@link ImDokument}.
 */
export function WeiteresDokument({
  dokumentId,
  art,
  recht,
  children,
}: {
  dokumentId: string;
  art: DokumentArt;
  recht: 'lesen' | 'bearbeiten';
  children: ReactNode;
}) {
  const { verbindung: plan, netzwerk, offene } = useSession();
  const router = useRouter();
  const melden = useMeldung();
  const [verbindung, setVerbindung] = useState<PlanVerbindung | null>(null);
  const [runde, setRunde] = useState(0);
  const schreiben = recht === 'bearbeiten';
  const { id: netzwerkId } = netzwerk;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed right is told to the open connection below; a new round opens the document again
  useEffect(() => {
    const neu = new PlanVerbindung({
      dokumentId,
      netzwerkId,
      art,
      schreiben,
      ich: plan.ich,
      rolle: plan.rolle,
      rolleGeaendert: () => router.refresh(),
      hinweis: (text) => melden(text, { art: 'warn' }),
      neuBeginnen: () => setRunde((bisher) => bisher + 1),
    });
    setVerbindung(neu);
    const abmelden = offene.melde(neu);
    return () => {
      abmelden();
      void neu.close();
      setVerbindung(null);
    };
  }, [dokumentId, netzwerkId, art, plan, router, melden, offene, runde]);

  useEffect(() => verbindung?.setzeRecht(plan.rolle, schreiben), [verbindung, plan, schreiben]);

  return <DokumentKontext value={verbindung}>{children}</DokumentKontext>;
}

const leer = () => () => undefined;

/** The second document of the nearest {@link WeiteresDokument}. */
export function useDokument(): Dokument {
  const verbindung = useContext(DokumentKontext);
  const lies = () => verbindung?.lage ?? null;
  const lage = useSyncExternalStore(verbindung?.subscribe ?? leer, lies, lies);
  const { verdeckung } = useSession();
  // In the Saalmodus nothing of it is drawn before it has been looked through.
  const gezeigt = () => !verdeckung || !verbindung || !lage?.bereit || verdeckung.istDurchgesehen(verbindung);
  const zeigt = useSyncExternalStore(verdeckung?.subscribe ?? leer, gezeigt, gezeigt);
  if (!verbindung || !lage) return { stand: 'laedt', verbindung: null };
  if (verbindung.entzogen) return { stand: 'entzogen', verbindung: null, grund: lage.speicher.gruende };
  if (lage.bereit) return zeigt ? { stand: 'bereit', verbindung } : { stand: 'laedt', verbindung: null };
  return lage.ende === null
    ? { stand: 'laedt', verbindung: null }
    : { stand: 'gescheitert', verbindung: null, grund: lage.speicher.gruende };
}

/**
 * What is inside works on the second document: `usePlan`, `useCommand`, `Langtext`, presence. Until it is open, and
 * when the right to it is gone, `sonst` stands there instead.
 */
export function ImDokument({ children, sonst = null }: { children: ReactNode; sonst?: ReactNode }) {
  const session = useSession();
  const { verbindung } = useDokument();
  const inhalt = useMemo(() => verbindung && { ...session, verbindung }, [session, verbindung]);
  return inhalt ? <SessionKontext value={inhalt}>{children}</SessionKontext> : sonst;
}
