'use client';

import { ROLLEN_NAMEN, type Rolle } from '@/lib/access/rollen';
import type { AkteurEbene } from '@/lib/plan/akteure/schema';
import { Entfernen } from './mitglied-entfernen';
import { RolleWahl } from './mitglied-rolle';
import { Vertretung } from './mitglied-vertretung';

/** A member as it is listed. `seit`: the day of joining in words. */
export interface MitgliedZeile {
  userId: string;
  name: string;
  email: string | null;
  rolle: Rolle;
  /** Akteur the member speaks for. */
  akteurId: string | null;
  ebene: AkteurEbene | null;
  seit: string;
}

export interface MitgliederProps {
  netzwerkId: string;
  meineUserId: string;
  verwaltet: boolean;
  mitglieder: readonly MitgliedZeile[];
}

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
            Spricht für
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
      <th scope="row" className="min-w-40 py-2.5 pr-4 font-normal max-md:py-0">
        <span className="font-semibold">{name}</span>
        {ich && <span className="text-muted"> (Sie)</span>}
        {email && <span className="block text-sm wrap-anywhere text-muted">{email}</span>}
      </th>
      <td className="py-2.5 pr-4 max-md:py-0">
        {verwaltet ? (
          <RolleWahl netzwerkId={netzwerkId} mitglied={mitglied} ich={ich} />
        ) : (
          ROLLEN_NAMEN[rolle]
        )}
      </td>
      <td className="py-2.5 pr-4 wrap-anywhere max-md:py-0">
        <span className="text-sm text-muted md:sr-only">spricht für </span>
        <Vertretung netzwerkId={netzwerkId} mitglied={mitglied} verwaltet={verwaltet} />
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
