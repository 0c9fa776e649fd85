import { CODES, codeSatz } from '@/lib/sync/codes';

/**
 * A refused upgrade looks like a lost connection to a browser. Asks over HTTP which it was.
 * Null: the server cannot be reached or does not refuse us; keep trying.
 */
export async function warumGetrennt(netzwerkId: string): Promise<{ code: number; satz: string } | null> {
  const status = await fetch(`/api/netzwerke/${encodeURIComponent(netzwerkId)}/dokumente`, {
    cache: 'no-store',
    redirect: 'manual',
  }).then(
    (antwort) => antwort.status,
    () => null,
  );
  const code =
    status === 401
      ? CODES.keineSitzung
      : status === 403
        ? CODES.nichtErlaubt
        : status === 404
          ? CODES.keinDokument
          : null;
  return code === null ? null : { code, satz: codeSatz(code) ?? '' };
}
