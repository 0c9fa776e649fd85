import { CODES, codeSatz } from '@/lib/sync/codes';

/**
 * A refused upgrade looks like a lost connection to a browser. Asks over HTTP which it was.
 * Null: the server cannot be reached or does not refuse us; keep trying.
 */
export async function warumGetrennt(
  netzwerkId: string,
  dokumentId: string,
): Promise<{ code: number; satz: string } | null> {
  const antwort = await fetch(`/api/netzwerke/${encodeURIComponent(netzwerkId)}/dokumente`, {
    cache: 'no-store',
    redirect: 'manual',
  }).catch(() => null);
  const code = antwort && (await codeAus(antwort, dokumentId));
  return code === null ? null : { code, satz: codeSatz(code) ?? '' };
}

async function codeAus(antwort: Response, dokumentId: string): Promise<number | null> {
  if (antwort.status === 401) return CODES.keineSitzung;
  if (antwort.status === 403) return CODES.nichtErlaubt;
  if (antwort.status === 404) return CODES.keinDokument;
  if (antwort.status !== 200) return null;
  // Still a member, but this document is no longer among those the person may open.
  const liste: unknown = await antwort.json().catch(() => null);
  return liste !== null && !nennt(liste, dokumentId) ? CODES.nichtErlaubt : null;
}

function nennt(liste: unknown, dokumentId: string): boolean {
  if (typeof liste !== 'object' || liste === null || !('dokumente' in liste)) return true;
  const { dokumente } = liste;
  return (
    !Array.isArray(dokumente) ||
    dokumente.some(
      (eintrag: unknown) =>
        typeof eintrag === 'object' && eintrag !== null && 'id' in eintrag && eintrag.id === dokumentId,
    )
  );
}
