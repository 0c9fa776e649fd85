import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import type { Rolle } from '@/lib/access/rollen';
import { ADRESSE, seitenAdresse } from '@/server/sicherheit/seitenadresse';
import { fallVon } from '../data';

/**
 * For the layout of a network: ends a request for the page of a case that this person may not see with a true 404,
 * the same for a hidden one and for one that does not exist. The page itself cannot: it is drawn only once the plan is
 * in the browser, when the status has long been sent. What the router of an open page fetches is left to the page, so
 * that a case taken back does not tear the whole network off the screen.
 */
export async function verlangeSichtbarenFall(
  netzwerkId: string,
  wer: { userId: string; rolle: Rolle },
): Promise<void> {
  const kopf = await headers();
  if (/[?&]_rsc=/.test(kopf.get(ADRESSE) ?? '')) return;
  const bereich = `/netzwerk/${netzwerkId}/faelle`;
  const [pfad = ''] = seitenAdresse(kopf, bereich).split('?');
  const fallId = pfad.slice(bereich.length + 1);
  if (fallId !== '' && !(await fallVon(netzwerkId, fallId, wer))) notFound();
}
