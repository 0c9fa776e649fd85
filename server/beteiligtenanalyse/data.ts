import { alsRolle, darf, type Rolle } from '@/lib/access/rollen';
import { db } from '@/server/db';
import type { Dokumentrecht, Rechtefrage } from '@/server/zugriff';
import { type Analyserecht, alsAnalyserecht, FREIGEBBARE_ROLLEN, type FreigebbareRolle } from './schema';

/** Who may open the analysis of a network: the Koordination by its role, others as far as it has opened it. */
export async function analyserecht(netzwerkId: string, rolle: Rolle): Promise<Analyserecht | null> {
  if (darf(rolle, 'analyse.bearbeiten')) return 'bearbeiten';
  const zeile = await db().analysefreigabe.findUnique({
    where: { netzwerkId_rolle: { netzwerkId, rolle } },
    select: { recht: true },
  });
  return zeile && alsAnalyserecht(zeile.recht, rolle);
}

/** The same as the rights to its document, for the socket and the exports. */
export async function analyseRechte({
  netzwerkId,
  rolle,
  dokumentIds,
}: Rechtefrage): Promise<Map<string, Dokumentrecht>> {
  const recht = await analyserecht(netzwerkId, rolle);
  const wert = { lesen: recht !== null, schreiben: recht === 'bearbeiten' };
  return new Map(dokumentIds.map((id) => [id, wert]));
}

/** Every role that may be let in, with what it may do now. */
export async function freigabenVon(
  netzwerkId: string,
): Promise<{ rolle: FreigebbareRolle; recht: Analyserecht | null }[]> {
  const zeilen = await db().analysefreigabe.findMany({ where: { netzwerkId } });
  return FREIGEBBARE_ROLLEN.map((rolle) => {
    const zeile = zeilen.find((eine) => alsRolle(eine.rolle) === rolle);
    return { rolle, recht: zeile ? alsAnalyserecht(zeile.recht, rolle) : null };
  });
}
