'use client';

import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { bevorrate } from '@/components/ui/bei-bedarf';
import { Button } from '@/components/ui/button';
import { MeldungenDurch } from '@/components/ui/meldung';
import { AnsagenDurch } from '../ansage';
import { useSaalmodus } from '../rahmen/saalmodus';
import { SessionKontext, useSession } from '../session-kontext';
import type { Verdeckung } from './verdeckung';

const ladeVerdeckung = () => import('./verdeckung');
bevorrate(ladeVerdeckung);

/**
 * Stands between a document and a wall: in the Saalmodus everything below reads the plan through a {@link Verdeckung},
 * says its messages through it, and until that has looked the plan through nothing of it is seen. What comes from
 * elsewhere than the plan goes through `useSaaltext`.
 */
export function Saalschutz({ children }: { children: ReactNode }) {
  const session = useSession();
  const { verbindung } = session;
  const { saal, setzeSaal } = useSaalmodus();
  const [verdeckung, setVerdeckung] = useState<Verdeckung | null>(null);
  const [fehlt, setFehlt] = useState(false);

  useEffect(() => {
    if (!saal) return;
    let eigene: Verdeckung | null = null;
    let vorbei = false;
    const beginne = () => {
      if (eigene) return;
      ladeVerdeckung()
        .then(({ Verdeckung }) => Verdeckung.beginne(verbindung))
        .then(
          (neu) => {
            if (vorbei || eigene) return neu.ende();
            eigene = neu;
            setVerdeckung(neu);
          },
          () => setFehlt(true),
        );
    };
    beginne();
    window.addEventListener('online', beginne);
    return () => {
      vorbei = true;
      window.removeEventListener('online', beginne);
      eigene?.ende();
      setVerdeckung(null);
      setFehlt(false);
    };
  }, [saal, verbindung]);

  const durch = useCallback(
    (text: string) => (saal && verdeckung ? verdeckung.satz(verbindung.dokumentId, text) : text),
    [saal, verdeckung, verbindung],
  );
  const wert = useMemo(() => {
    if (!saal || !verdeckung) return session;
    const { netzwerk } = session;
    return { ...session, verdeckung, netzwerk: { ...netzwerk, name: durch(netzwerk.name) } };
  }, [session, saal, verdeckung, durch]);
  const wartet = saal && verdeckung === null;
  // Opened straight in the Saalmodus, nothing is drawn before it is covered; later what stands on the screen only hides.
  const [begonnen, setBegonnen] = useState(!wartet);
  if (!wartet && !begonnen) setBegonnen(true);
  return (
    <SessionKontext value={wert}>
      {begonnen && (
        <MeldungenDurch durch={durch}>
          <AnsagenDurch durch={durch}>
            <div className={wartet ? 'invisible contents' : 'contents'} inert={wartet}>
              {children}
            </div>
          </AnsagenDurch>
        </MeldungenDurch>
      )}
      {wartet && (
        <div className="fixed inset-0 z-50 grid place-items-center bg-bg p-6">
          <div role="status" className="flex max-w-lg flex-col items-center gap-4 text-center text-muted">
            {fehlt ? (
              <>
                <p>
                  Der Saalmodus verdeckt, was Personen erkennbar macht. Die Prüfung dafür lässt sich ohne
                  Verbindung nicht laden; sie beginnt, sobald der Server wieder erreichbar ist.
                </p>
                <Button onClick={() => setzeSaal(false)}>Saalmodus beenden</Button>
              </>
            ) : (
              <p>Die Texte werden für den Saal geprüft …</p>
            )}
          </div>
        </div>
      )}
    </SessionKontext>
  );
}
