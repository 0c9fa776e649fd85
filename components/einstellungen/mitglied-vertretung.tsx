'use client';

import { useSaalmodus } from '@/components/plan/rahmen/saalmodus';
import { usePlan } from '@/components/plan/use-plan';
import { useMeldung } from '@/components/ui/meldung';
import { Select } from '@/components/ui/select';
import { useAktion } from '@/components/ui/use-aktion';
import { AKTEUR_EBENEN } from '@/lib/plan/akteure/schema';
import { akteurListe, akteurName } from '@/lib/plan/akteure/views';
import type { Plan } from '@/lib/plan/doc/plan';
import { setVertretungAction } from '@/server/mitglieder/actions';

interface VertretungProps {
  netzwerkId: string;
  mitglied: { userId: string; name: string; akteurId: string | null };
  verwaltet: boolean;
}

/** For which Akteur a member speaks, leitend or operativ as that Akteur is; the Koordination chooses it. */
export function Vertretung({ netzwerkId, mitglied, verwaltet }: VertretungProps) {
  const plan = usePlan((p) => p);
  const { laeuft, fehler, rufe } = useAktion();
  const melden = useMeldung();
  const { saal } = useSaalmodus();
  const { userId, name, akteurId } = mitglied;
  const wahl = akteurListe(plan).map(({ akteur: { id } }) => ({ value: id, label: wort(plan, id) }));
  const da = akteurId !== null && wahl.some(({ value }) => value === akteurId);
  if (!verwaltet || saal) return da ? wort(plan, akteurId) : '–';

  async function setze(neu: string | null, vorher: string | null | undefined) {
    const antwort = await rufe(() => setVertretungAction({ netzwerkId, userId, akteurId: neu }));
    if (!antwort.ok) return;
    const aktion =
      vorher === undefined ? undefined : { label: 'Rückgängig', run: () => void setze(vorher, undefined) };
    melden(neu ? `${name} spricht jetzt für ${akteurName(plan, neu)}.` : `${name} spricht für niemanden.`, {
      art: 'ok',
      aktion,
    });
  }

  return (
    <Select
      label={`Spricht für: ${name}`}
      labelHidden
      value={da ? akteurId : ''}
      onChange={(wert) => void setze(wert || null, da ? akteurId : null)}
      options={wahl}
      empty="niemanden"
      disabled={laeuft}
      error={fehler}
      className="max-w-60"
    />
  );
}

function wort(plan: Plan, id: string): string {
  const ebene = plan.akteure.get(id)?.ebene;
  return `${akteurName(plan, id)}${ebene ? ` (${AKTEUR_EBENEN[ebene]})` : ''}`;
}
