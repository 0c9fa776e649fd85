/** The header in which the HTTP server hands the address to the pages; what a client sends under this name is overwritten. */
export const ADRESSE = 'x-diadem-adresse';

const HIER = 'http://diadem.invalid';

/**
 * Path and search words of the page that is asked for, to return to after the sign-in. Pages and layouts of Next do
 * not learn it otherwise.
 * @param bereich path it must begin with; it is also the answer when the header is missing or leads elsewhere
 */
export function seitenAdresse(kopf: Headers, bereich: string): string {
  const adresse = kopf.get(ADRESSE) ?? '';
  if (!URL.canParse(adresse, HIER)) return bereich;
  const url = new URL(adresse, HIER);
  if (url.origin !== HIER) return bereich;
  if (url.pathname !== bereich && !url.pathname.startsWith(`${bereich}/`)) return bereich;
  // Next's own word on addresses that its router fetches.
  url.searchParams.delete('_rsc');
  return url.pathname + url.search;
}
