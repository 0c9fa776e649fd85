import { darf, type Rolle } from '@/lib/access/rollen';
import { freigabenVon } from '@/server/beteiligtenanalyse/data';
import { type EinladungEintrag, einladungenVon } from '@/server/einladungen/data';
import { type Mitglied, mitgliederVon } from '@/server/mitglieder/data';
import { type Protokollzeile, protokollDesNetzwerks } from '@/server/protokoll/data';
import { ladeNetzwerk } from '../loaders';

/** Everything the settings of a network show; what the role may not see is null and never leaves the server. */
export interface Einstellungen {
  ich: { userId: string };
  netzwerk: { id: string; name: string };
  rolle: Rolle;
  mitglieder: Mitglied[];
  einladungen: EinladungEintrag[] | null;
  freigaben: Awaited<ReturnType<typeof freigabenVon>> | null;
  protokoll: { zeilen: Protokollzeile[]; naechsteVor: string | null } | null;
}

const ZEILEN = 50;

/** Loads the settings. `vor`: show the audit trail before this row. */
export async function ladeEinstellungen(netzwerkId: string, vor?: string): Promise<Einstellungen> {
  const { ich, netzwerk, rolle } = await ladeNetzwerk(netzwerkId, 'mitglieder.lesen');
  const verwaltet = darf(rolle, 'mitglieder.verwalten');
  return {
    ich: { userId: ich.userId },
    netzwerk,
    rolle,
    mitglieder: await mitgliederVon(netzwerk.id, verwaltet),
    einladungen: verwaltet ? await einladungenVon(netzwerk.id) : null,
    freigaben: darf(rolle, 'netzwerk.verwalten') ? await freigabenVon(netzwerk.id) : null,
    protokoll: darf(rolle, 'netzwerk.verwalten') ? await protokoll(netzwerk.id, vor) : null,
  };
}

async function protokoll(netzwerkId: string, vor: string | undefined) {
  const ab = vor && /^\d{1,18}$/.test(vor) ? BigInt(vor) : undefined;
  const zeilen = await protokollDesNetzwerks(netzwerkId, ZEILEN + 1, ab);
  const gezeigt = zeilen.slice(0, ZEILEN);
  return { zeilen: gezeigt, naechsteVor: zeilen.length > ZEILEN ? (gezeigt.at(-1)?.id ?? null) : null };
}
