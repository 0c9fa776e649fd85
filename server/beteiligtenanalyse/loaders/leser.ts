import { ROLLEN_NAMEN } from '@/lib/access/rollen';
import type { AkteurEbene } from '@/lib/plan/akteure/schema';
import { mitgliederVon } from '@/server/mitglieder/data';
import { ladeNetzwerk } from '@/server/netzwerke/loaders';
import { freigabenVon } from '../data';

/** Names of the roles that can read the analysis, for whoever can read it; empty for all others. */
export async function ladeAnalyseleser(netzwerkId: string): Promise<readonly string[]> {
  const { netzwerk, dokumente } = await ladeNetzwerk(netzwerkId, 'plan.lesen');
  if (!dokumente.some(({ art }) => art === 'beteiligtenanalyse')) return [];
  const offen = (await freigabenVon(netzwerk.id)).filter(({ recht }) => recht !== null);
  return [ROLLEN_NAMEN.koordination, ...offen.map(({ rolle }) => ROLLEN_NAMEN[rolle])];
}

/** Which members speak for which Akteur, by name, and whether they lead there; for every member of the network. */
export async function ladeVertretungen(
  netzwerkId: string,
): Promise<readonly { akteurId: string; name: string; rolle: string; ebene: AkteurEbene | null }[]> {
  const { netzwerk } = await ladeNetzwerk(netzwerkId, 'mitglieder.lesen');
  return (await mitgliederVon(netzwerk.id, false)).flatMap(({ akteurId, name, rolle, ebene }) =>
    akteurId ? [{ akteurId, name, rolle: ROLLEN_NAMEN[rolle], ebene }] : [],
  );
}
