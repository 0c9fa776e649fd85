'use client';

import { Button } from '@/components/ui/button';
import { useMeldung } from '@/components/ui/meldung';
import { Select } from '@/components/ui/select';
import { useAktion } from '@/components/ui/use-aktion';
import { alsRolle, ROLLEN, ROLLEN_NAMEN, type Rolle } from '@/lib/access/rollen';
import { removeMitgliedAction, setRolleAction } from '@/server/mitglieder/actions';

/** A member as it is listed. `seit`: the day of joining in words. */
export interface MitgliedZeile {
  userId: string;
  name: string;
  email: string | null;
  rolle: Rolle;
  seit: string;
}

export interface MitgliederProps {
  netzwerkId: string;
  meineUserId: string;
  verwaltet: boolean;
  mitglieder: readonly MitgliedZeile[];
}

const ROLLEN_WAHL = ROLLEN.map((rolle) => ({ value: rolle, label: ROLLEN_NAMEN[rolle] }));

/** The members; whoever manages them changes roles and removes. */
export function Mitglieder({ mitglieder, ...rest }: MitgliederProps) {
  return (
    <table className="w-full border-collapse text-left max-md:block">
      <caption className="sr-only">Mitglieder des Netzwerks</caption>
      <thead className="border-b border-line-strong text-sm text-muted max-md:sr-only">
        <tr>
          <th scope="col" className="py-2 pr-4 font-semibold">
            Name
          </th>
          <th scope="col" className="py-2 pr-4 font-semibold">
            Rolle
          </th>
          <th scope="col" className="py-2 pr-4 font-semibold">
            Dabei seit
          </th>
          {rest.verwaltet && (
            <th scope="col" className="py-2">
              <span className="sr-only">Aktionen</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody className="divide-y divide-line max-md:block">
        {mitglieder.map((mitglied) => (
          <Zeile key={mitglied.userId} mitglied={mitglied} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

type ZeileProps = Omit<MitgliederProps, 'mitglieder'> & { mitglied: MitgliedZeile };

function Zeile({ mitglied, netzwerkId, meineUserId, verwaltet }: ZeileProps) {
  const { userId, name, email, rolle, seit } = mitglied;
  const ich = userId === meineUserId;
  return (
    <tr className="align-middle max-md:grid max-md:gap-1 max-md:py-3">
      <th scope="row" className="py-2.5 pr-4 font-normal max-md:py-0">
        <span className="font-semibold">{name}</span>
        {ich && <span className="text-muted"> (Sie)</span>}
        {email && <span className="block text-sm break-all text-muted">{email}</span>}
      </th>
      <td className="py-2.5 pr-4 max-md:py-0">
        {verwaltet ? <RolleWahl netzwerkId={netzwerkId} mitglied={mitglied} /> : ROLLEN_NAMEN[rolle]}
      </td>
      <td className="py-2.5 pr-4 text-sm whitespace-nowrap text-muted max-md:py-0">
        <span className="md:sr-only">dabei seit </span>
        {seit}
      </td>
      {verwaltet && (
        <td className="py-2.5 text-right max-md:py-0 max-md:text-left">
          {!ich && <Entfernen netzwerkId={netzwerkId} mitglied={mitglied} />}
        </td>
      )}
    </tr>
  );
}

function RolleWahl({ netzwerkId, mitglied }: { netzwerkId: string; mitglied: MitgliedZeile }) {
  const { laeuft, fehler, rufe } = useAktion();
  const melden = useMeldung();

  async function aendern(wert: string) {
    const rolle = alsRolle(wert);
    if (!rolle) return;
    const antwort = await rufe(() => setRolleAction({ netzwerkId, userId: mitglied.userId, rolle }));
    if (antwort.ok) melden(`${mitglied.name} hat jetzt die Rolle ${ROLLEN_NAMEN[rolle]}.`, { art: 'ok' });
  }

  return (
    <Select
      label={`Rolle von ${mitglied.name}`}
      labelHidden
      value={mitglied.rolle}
      onChange={aendern}
      options={ROLLEN_WAHL}
      disabled={laeuft}
      error={fehler}
      className="max-w-52"
    />
  );
}

function Entfernen({ netzwerkId, mitglied }: { netzwerkId: string; mitglied: MitgliedZeile }) {
  const { laeuft, rufe } = useAktion();
  const melden = useMeldung();

  async function entfernen() {
    const antwort = await rufe(() => removeMitgliedAction({ netzwerkId, userId: mitglied.userId }));
    if (antwort.ok) melden(`${mitglied.name} gehört nicht mehr zum Netzwerk.`, { art: 'ok' });
    else melden(antwort.fehler, { art: 'danger' });
  }

  return (
    <Button
      size="sm"
      variant="quiet"
      disabled={laeuft}
      onClick={entfernen}
      aria-label={`${mitglied.name} entfernen`}
    >
      Entfernen
    </Button>
  );
}
