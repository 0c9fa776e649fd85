'use client';

import { Badge, type Tone } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { useMeldung } from '@/components/ui/meldung';
import { useAktion } from '@/components/ui/use-aktion';
import { revokeEinladungAction } from '@/server/einladungen/actions';

/** An invitation as it is listed, in words. */
export interface EinladungZeile {
  id: string;
  rolle: string;
  notiz: string;
  nutzungen: number;
  maxNutzungen: number;
  endetAm: string;
  stand: 'offen' | 'abgelaufen' | 'widerrufen' | 'aufgebraucht';
}

const TON: Record<EinladungZeile['stand'], Tone> = {
  offen: 'ok',
  abgelaufen: 'neutral',
  widerrufen: 'neutral',
  aufgebraucht: 'info',
};

/** The invitations made so far; an open one can be taken back. */
export function Einladungen({ netzwerkId, liste }: { netzwerkId: string; liste: readonly EinladungZeile[] }) {
  if (liste.length === 0) return <p className="text-muted">Noch keine Einladung erstellt.</p>;
  return (
    <ul aria-label="Erstellte Einladungen" className="divide-y divide-line border-y border-line">
      {liste.map((einladung) => (
        <li key={einladung.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
          <div className="min-w-0 grow">
            <p>
              <span className="font-semibold">{einladung.rolle}</span>
              {einladung.notiz && <span> · {einladung.notiz}</span>}
            </p>
            <p className="text-sm text-muted">
              {einladung.nutzungen} von {einladung.maxNutzungen} eingelöst · gilt bis {einladung.endetAm}
            </p>
          </div>
          <Badge tone={TON[einladung.stand]}>{einladung.stand}</Badge>
          {einladung.stand === 'offen' && <Widerrufen netzwerkId={netzwerkId} einladung={einladung} />}
        </li>
      ))}
    </ul>
  );
}

function Widerrufen({ netzwerkId, einladung }: { netzwerkId: string; einladung: EinladungZeile }) {
  const { laeuft, rufe } = useAktion();
  const melden = useMeldung();

  async function widerrufen() {
    const antwort = await rufe(() => revokeEinladungAction({ netzwerkId, einladungId: einladung.id }));
    if (antwort.ok) melden('Der Link gilt nicht mehr.', { art: 'ok' });
    else melden(antwort.fehler, { art: 'danger' });
  }

  return (
    <Button
      size="sm"
      disabled={laeuft}
      onClick={widerrufen}
      aria-label={`Einladung ${einladung.notiz || einladung.rolle} widerrufen`}
    >
      Widerrufen
    </Button>
  );
}
