import type { Metadata } from 'next';
import { Einstellungen } from '@/components/einstellungen/einstellungen';
import { ROLLEN_NAMEN } from '@/lib/access/rollen';
import { tag, zeitpunkt } from '@/lib/zeit';
import { ladeEinstellungen } from '@/server/netzwerke/loaders/einstellungen';

export const metadata: Metadata = { title: 'Einstellungen' };

export default async function EinstellungenPage(props: PageProps<'/netzwerk/[netzwerkId]/einstellungen'>) {
  const { netzwerkId } = await props.params;
  const { vor } = await props.searchParams;
  const { ich, netzwerk, rolle, mitglieder, einladungen, freigaben, protokoll } = await ladeEinstellungen(
    netzwerkId,
    typeof vor === 'string' ? vor : undefined,
  );
  return (
    <Einstellungen
      netzwerk={netzwerk}
      rolle={rolle}
      meineUserId={ich.userId}
      mitglieder={mitglieder.map((mitglied) => ({ ...mitglied, seit: tag(mitglied.seit) }))}
      einladungen={
        einladungen?.map((zeile) => ({
          ...zeile,
          rolle: ROLLEN_NAMEN[zeile.rolle],
          endetAm: zeitpunkt(zeile.endetAm),
        })) ?? null
      }
      freigaben={freigaben}
      protokoll={
        protokoll && {
          zeilen: protokoll.zeilen.map((zeile) => ({ ...zeile, am: zeitpunkt(zeile.am) })),
          aelter: protokoll.naechsteVor && `?vor=${protokoll.naechsteVor}#protokoll`,
        }
      }
    />
  );
}
