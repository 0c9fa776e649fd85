'use client';

import Link from 'next/link';
import { useState } from 'react';
import { beiBedarf } from '@/components/ui/bei-bedarf';
import { useMeldung } from '@/components/ui/meldung';
import { ROLLEN_NAMEN } from '@/lib/access/rollen';
import { useSession } from '../session-kontext';
import { useSpeicherstand } from '../use-speicherstand';
import { leereAblage } from '../verbindung/ablage';

const AbmeldeDialog = beiBedarf(() => import('./abmelde-dialog').then((modul) => modul.AbmeldeDialog));

/** Foot of the rail: who is signed in, the way out, and the pages every page must link to. */
export function Konto() {
  const { verbindung } = useSession();
  const abmelden = useAbmelden();
  return (
    <div className="border-t border-line px-5 py-3 text-sm">
      <p className="truncate font-medium" title={verbindung.ich.name}>
        {verbindung.ich.name}
      </p>
      <p className="text-muted">{ROLLEN_NAMEN[verbindung.rolle]}</p>
      <button type="button" onClick={abmelden.beginne} className="textlink mt-1 min-h-6">
        Abmelden
      </button>
      <p className="mt-2 flex flex-wrap gap-x-3 gap-y-1 text-xs">
        <Link href="/barrierefreiheit" className="textlink inline-block min-h-6">
          Barrierefreiheit
        </Link>
        <Link href="/datenschutz" className="textlink inline-block min-h-6">
          Datenschutz
        </Link>
      </p>
      {abmelden.dialog}
    </div>
  );
}

/** Signing out wipes the local copies (S57); with unsent work it says so first. */
export function useAbmelden() {
  const { verbindung } = useSession();
  const { ausstehend } = useSpeicherstand();
  const [fragt, setFragt] = useState(false);
  const melden = useMeldung();

  const melde = async () => {
    // The copies first: they go even when the server cannot be reached and the session stays.
    await verbindung.close();
    await leereAblage();
    const antwort = await fetch('/api/auth/sign-out', { method: 'POST' }).catch(() => null);
    if (antwort) window.location.assign('/anmelden');
    else
      melden(
        'Die lokalen Kopien sind gelöscht. Abgemeldet werden Sie erst, wenn der Server wieder erreichbar ist.',
        { art: 'danger' },
      );
  };

  const dialog = fragt && (
    <AbmeldeDialog
      ausstehend={ausstehend}
      onSichern={() => verbindung.ladeUngesendetesHerunter()}
      onAbmelden={() => void melde()}
      onZu={() => setFragt(false)}
    />
  );
  return { beginne: () => (ausstehend > 0 ? setFragt(true) : void melde()), dialog };
}
