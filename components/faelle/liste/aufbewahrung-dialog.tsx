'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useSession } from '@/components/plan/session-kontext';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Dialog } from '@/components/ui/dialog';
import { Meldung, useMeldung } from '@/components/ui/meldung';
import { useAktion } from '@/components/ui/use-aktion';
import {
  loescheAbgelaufeneAction,
  probelaufAction,
  setAufbewahrungAction,
} from '@/server/faelle/actions/loeschen';
import type { Fallzeile } from './faelle-seite';
import { Konstellation } from './konstellation';
import { tagText } from './tage';

type Probe = { id: string; alias: string; aufbewahrtBis: string }[];

/** Until when each case is kept; a dry run says what would be deleted before anything is. */
export function AufbewahrungDialog({ faelle, onZu }: { faelle: readonly Fallzeile[]; onZu: () => void }) {
  const { netzwerk } = useSession();
  const router = useRouter();
  const melden = useMeldung();
  const { laeuft, fehler, rufe } = useAktion();
  const [probe, setProbe] = useState<Probe | null>(null);
  const netzwerkId = netzwerk.id;
  const fertig = () => {
    setProbe(null);
    router.refresh();
  };
  const pruefe = async () => {
    const antwort = await rufe(() => probelaufAction({ netzwerkId }));
    if (antwort.ok) setProbe(antwort.wert);
  };
  const loesche = async () => {
    const antwort = await rufe(() => loescheAbgelaufeneAction({ netzwerkId }));
    if (!antwort.ok) return;
    const { geloescht } = antwort.wert;
    const satz = geloescht === 1 ? '1 Fall ist' : `${geloescht} Fälle sind`;
    melden(`${satz} endgültig gelöscht.`, { art: 'ok' });
    fertig();
  };
  return (
    <Dialog
      open
      onClose={onZu}
      title="Aufbewahrung der Fälle"
      size="lg"
      footer={
        <>
          <Button disabled={laeuft} onClick={pruefe}>
            Probelauf
          </Button>
          <Button variant="primary" onClick={onZu}>
            Fertig
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-sm text-muted">
          Nach dem letzten Tag löscht Diadem einen Fall mit allem, was je in ihm stand, und schreibt die
          Löschung ins Protokoll. Der Probelauf zeigt, was heute gelöscht würde, und löscht nichts.
        </p>
        <ul className="flex flex-col border-t border-line">
          {faelle.map((fall) => (
            <li
              key={fall.id}
              className="flex items-center gap-x-4 gap-y-1 border-b border-line py-2 max-md:flex-wrap"
            >
              <span className="w-24 shrink-0 font-semibold max-md:w-full">{fall.alias}</span>
              <span className="line-clamp-2 min-w-0 grow text-sm text-muted">
                <Konstellation fall={fall} />
              </span>
              <Tagfeld fall={fall} netzwerkId={netzwerkId} onGesetzt={fertig} />
            </li>
          ))}
        </ul>
        {faelle.length === 0 && <p>Es gibt keinen Fall mehr, der aufbewahrt wird.</p>}
        <div aria-live="polite">
          {probe?.length === 0 && <Meldung art="ok">Heute würde nichts gelöscht.</Meldung>}
          {probe && probe.length > 0 && (
            <Meldung art="warn">
              <p>
                Heute würde gelöscht:{' '}
                {probe
                  .map(({ alias, aufbewahrtBis }) => `${alias} (bis ${tagText(aufbewahrtBis)})`)
                  .join(', ')}
                .
              </p>
              <Button size="sm" variant="danger" className="mt-2" disabled={laeuft} onClick={loesche}>
                Jetzt endgültig löschen
              </Button>
            </Meldung>
          )}
          {fehler && <Meldung art="danger">{fehler}</Meldung>}
        </div>
      </div>
    </Dialog>
  );
}

/**
 * Taken over on leaving: while a year is typed, every digit would be another day. A day that was refused stays with
 * its reason until another one is typed.
 */
function Tagfeld({
  fall,
  netzwerkId,
  onGesetzt,
}: {
  fall: Fallzeile;
  netzwerkId: string;
  onGesetzt: () => void;
}) {
  const { rufe } = useAktion();
  const [entwurf, setEntwurf] = useState<string | null>(null);
  const [grund, setGrund] = useState<string | null>(null);
  const uebernimm = async () => {
    if (!entwurf || entwurf === fall.aufbewahrtBis) {
      setEntwurf(null);
      return;
    }
    if (grund) return;
    const antwort = await rufe(() => setAufbewahrungAction({ netzwerkId, fallId: fall.id, bis: entwurf }));
    if (antwort.ok) onGesetzt();
    else setGrund(antwort.fehler);
  };
  return (
    <DateField
      className="w-44 shrink-0"
      label={`${fall.alias} aufbewahren bis`}
      labelHidden
      value={entwurf ?? fall.aufbewahrtBis}
      error={grund ?? undefined}
      onChange={(tag) => {
        setEntwurf(tag ?? '');
        setGrund(null);
      }}
      onBlur={() => void uebernimm()}
    />
  );
}
