import Link from 'next/link';
import { ROLLEN_NAMEN, type Rolle } from '@/lib/access/rollen';

/** One of my networks as it is listed. `zuletzt`: words for the last change. */
export interface NetzwerkZeile {
  id: string;
  name: string;
  rolle: Rolle;
  zuletzt: string;
}

/** My networks; the whole row leads into the network. */
export function NetzwerkListe({ netzwerke }: { netzwerke: readonly NetzwerkZeile[] }) {
  return (
    <ul className="divide-y divide-line rounded-md border border-line bg-panel">
      {netzwerke.map(({ id, name, rolle, zuletzt }) => (
        <li key={id} className="relative px-5 py-4 hover:bg-row">
          <Link
            href={`/netzwerk/${id}`}
            className="text-lg font-semibold text-accent no-underline after:absolute after:inset-0 hover:underline"
          >
            {name}
          </Link>
          <p className="text-sm text-muted">
            {ROLLEN_NAMEN[rolle]} · zuletzt geändert {zuletzt}
          </p>
        </li>
      ))}
    </ul>
  );
}
