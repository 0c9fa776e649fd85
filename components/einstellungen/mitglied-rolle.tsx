'use client';

import { useMeldung } from '@/components/ui/meldung';
import { Select } from '@/components/ui/select';
import { useAktion } from '@/components/ui/use-aktion';
import { alsRolle, ROLLEN, ROLLEN_NAMEN, type Rolle } from '@/lib/access/rollen';
import { setRolleAction } from '@/server/mitglieder/actions';

const ROLLEN_WAHL = ROLLEN.map((rolle) => ({ value: rolle, label: ROLLEN_NAMEN[rolle] }));

interface RolleWahlProps {
  netzwerkId: string;
  mitglied: { userId: string; name: string; rolle: Rolle };
  /** The own role: giving it away cannot be taken back by oneself. */
  ich: boolean;
}

/** The role of a member; a change counts at once, in open windows too, and can be undone. */
export function RolleWahl({ netzwerkId, mitglied, ich }: RolleWahlProps) {
  const { laeuft, fehler, rufe } = useAktion();
  const melden = useMeldung();
  const { userId, name } = mitglied;

  async function setze(rolle: Rolle, vorher: Rolle | null) {
    const antwort = await rufe(() => setRolleAction({ netzwerkId, userId, rolle }));
    if (!antwort.ok) return;
    const aktion = vorher && !ich ? { label: 'Rückgängig', run: () => void setze(vorher, null) } : undefined;
    melden(`${name} hat jetzt die Rolle ${ROLLEN_NAMEN[rolle]}.`, { art: 'ok', aktion });
  }

  return (
    <Select
      label={`Rolle von ${name}`}
      labelHidden
      value={mitglied.rolle}
      onChange={(wert) => {
        const rolle = alsRolle(wert);
        if (rolle) void setze(rolle, mitglied.rolle);
      }}
      options={ROLLEN_WAHL}
      disabled={laeuft}
      error={fehler}
      className="w-44"
    />
  );
}
