'use client';

import { useEffect, useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { type AktionsAntwort, useAktion } from '@/components/ui/use-aktion';
import {
  acceptEinladungAction,
  type Einladungsblick,
  lookAtEinladungAction,
} from '@/server/einladungen/actions';
import { abmelden } from './abmelden';
import { AnmeldeFormular } from './anmelde-formular';
import { EinladungsKonto } from './einladungs-konto';
import { Fehlerzeile } from './fehlerzeile';
import { useLinkToken } from './link-token';

/** An invitation link opened: what it is for, and the one thing to do with it. */
export function Einladung() {
  const token = useLinkToken();
  const { rufe } = useAktion();
  const [blick, setBlick] = useState<AktionsAntwort<Einladungsblick> | null>(null);

  useEffect(() => {
    if (token !== undefined) rufe(() => lookAtEinladungAction({ token })).then(setBlick);
  }, [token, rufe]);

  if (!blick || token === undefined) return <p role="status">Die Einladung wird geprüft …</p>;
  if (!blick.ok) return <OhneWeg>{blick.fehler}</OhneWeg>;
  const { netzwerkName, rolle, hindernis, angemeldetAls, meinNetzwerkId } = blick.wert;
  if (meinNetzwerkId) return <SchonMitglied netzwerkId={meinNetzwerkId} name={netzwerkName} />;
  return (
    <div className="flex flex-col gap-5">
      <p className="text-lg">
        Sie sind eingeladen, im Netzwerk <strong>{netzwerkName}</strong> mitzuarbeiten, als{' '}
        <strong>{rolle}</strong>.
      </p>
      {hindernis && <OhneWeg>{hindernis}</OhneWeg>}
      {angemeldetAls ? (
        <Beitritt token={token} name={angemeldetAls} hindernis={hindernis !== null} />
      ) : (
        !hindernis && <OhneSitzung token={token} />
      )}
    </div>
  );
}

/** The link leads nowhere: why, and where those who belong already go on. */
function OhneWeg({ children }: { children: string }) {
  return (
    <div className="flex flex-col items-start gap-4">
      <Fehlerzeile>{children}</Fehlerzeile>
      <a href="/" className={buttonClass()}>
        Zu meinen Netzwerken
      </a>
    </div>
  );
}

function SchonMitglied({ netzwerkId, name }: { netzwerkId: string; name: string }) {
  return (
    <div className="flex flex-col gap-4">
      <p>
        Sie gehören dem Netzwerk <strong>{name}</strong> schon an.
      </p>
      <a href={`/netzwerk/${netzwerkId}`} className={buttonClass({ variant: 'primary' })}>
        Zum Netzwerk
      </a>
    </div>
  );
}

function Beitritt({ token, name, hindernis }: { token: string; name: string; hindernis: boolean }) {
  const { laeuft, fehler, rufe } = useAktion();

  async function beitreten() {
    const antwort = await rufe(() => acceptEinladungAction({ token }));
    if (antwort.ok) window.location.assign(`/netzwerk/${antwort.wert.netzwerkId}`);
  }

  return (
    <div className="flex flex-col gap-4">
      <Fehlerzeile>{fehler}</Fehlerzeile>
      {!hindernis && (
        <Button variant="primary" className="min-h-11 text-base" disabled={laeuft} onClick={beitreten}>
          {laeuft ? 'Einen Moment …' : `Als ${name} beitreten`}
        </Button>
      )}
      <p className="text-sm text-muted">
        Angemeldet als {name}.{' '}
        <button
          type="button"
          className="textlink min-h-6"
          onClick={() => abmelden(`/einladung${window.location.hash}`)}
        >
          Mit einem anderen Konto fortfahren
        </button>
      </p>
    </div>
  );
}

function OhneSitzung({ token }: { token: string }) {
  const [hatKonto, setHatKonto] = useState(false);
  return (
    <div className="flex flex-col gap-5">
      {hatKonto ? (
        <AnmeldeFormular nachher={() => window.location.reload()} />
      ) : (
        <EinladungsKonto token={token} />
      )}
      <Button variant="quiet" onClick={() => setHatKonto(!hatKonto)}>
        {hatKonto ? 'Ich habe noch kein Konto' : 'Ich habe schon ein Konto'}
      </Button>
    </div>
  );
}
