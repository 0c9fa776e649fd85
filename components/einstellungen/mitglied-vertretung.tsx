'use client';

import { useState } from 'react';
import { useSaalmodus } from '@/components/plan/rahmen/saalmodus';
import { usePlan } from '@/components/plan/use-plan';
import { useMeldung } from '@/components/ui/meldung';
import { Select } from '@/components/ui/select';
import { useAktion } from '@/components/ui/use-aktion';
import { AKTEUR_EBENEN, type AkteurEbene, alsEbene } from '@/lib/plan/akteure/schema';
import { akteurListe, akteurName } from '@/lib/plan/akteure/views';
import type { Plan } from '@/lib/plan/doc/plan';
import { setVertretungAction } from '@/server/mitglieder/actions';

interface VertretungProps {
  netzwerkId: string;
  mitglied: { userId: string; name: string; akteurId: string | null; ebene: AkteurEbene | null };
  verwaltet: boolean;
}

/** For which Akteur a member speaks, and whether it leads there or works there; the Koordination chooses it. */
export function Vertretung({ netzwerkId, mitglied, verwaltet }: VertretungProps) {
  const plan = usePlan((p) => p);
  const { laeuft, fehler, rufe } = useAktion();
  const melden = useMeldung();
  const { saal } = useSaalmodus();
  const { userId, name } = mitglied;
  const wahl = akteurListe(plan).map(({ akteur: { id } }) => ({ value: id, label: akteurName(plan, id) }));
  // What has been chosen counts until the page brings what is stored: the next choice builds on it.
  const [gewaehlt, setzeGewaehlt] = useState<Stimme | null>(null);
  const [gelesen, setzeGelesen] = useState<Stimme>(mitglied);
  if (gelesen.akteurId !== mitglied.akteurId || gelesen.ebene !== mitglied.ebene) {
    setzeGelesen(mitglied);
    setzeGewaehlt(null);
  }
  const stimme = gewaehlt ?? mitglied;
  const akteurId = wahl.some(({ value }) => value === stimme.akteurId) ? stimme.akteurId : null;
  const jetzt = { akteurId, ebene: akteurId ? stimme.ebene : null };
  if (!verwaltet || saal) return akteurId ? worte(plan, jetzt) : '–';

  async function setze(neu: Stimme, vorher: Stimme | null) {
    setzeGewaehlt(neu);
    const antwort = await rufe(() => setVertretungAction({ netzwerkId, userId, ...neu }));
    if (!antwort.ok) return setzeGewaehlt(null);
    melden(
      neu.akteurId ? `${name} spricht jetzt für ${worte(plan, neu)}.` : `${name} spricht für niemanden.`,
      {
        art: 'ok',
        aktion: vorher ? { label: 'Rückgängig', run: () => void setze(vorher, null) } : undefined,
      },
    );
  }

  return (
    <div className="flex flex-wrap gap-2 md:flex-nowrap">
      <Select
        label={`Spricht für: ${name}`}
        labelHidden
        value={akteurId ?? ''}
        onChange={(id) => void setze({ akteurId: id || null, ebene: null }, jetzt)}
        options={wahl}
        empty="niemanden"
        disabled={laeuft}
        error={fehler}
        className="w-52"
      />
      {akteurId && (
        <Select
          label={`Leitend oder operativ: ${name}`}
          labelHidden
          value={jetzt.ebene ?? ''}
          onChange={(ebene) => void setze({ akteurId, ebene: alsEbene(ebene) }, jetzt)}
          options={Object.entries(AKTEUR_EBENEN).map(([value, label]) => ({ value, label }))}
          empty="Ebene offen"
          disabled={laeuft}
          className="w-32"
        />
      )}
    </div>
  );
}

/** For whom somebody speaks, and as what. */
interface Stimme {
  akteurId: string | null;
  ebene: AkteurEbene | null;
}

function worte(plan: Plan, { akteurId, ebene }: Stimme): string {
  const name = akteurId ? akteurName(plan, akteurId) : '';
  return ebene ? `${name} (${AKTEUR_EBENEN[ebene]})` : name;
}
