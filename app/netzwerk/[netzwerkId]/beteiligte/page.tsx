import type { Metadata } from 'next';
import { BeteiligteSeite } from '@/components/beteiligtenanalyse/beteiligte-seite';
import { ladeAnalyseleser, ladeVertretungen } from '@/server/beteiligtenanalyse/loaders/leser';

export const metadata: Metadata = { title: 'Beteiligte' };

export default async function BeteiligtePage({ params }: { params: Promise<{ netzwerkId: string }> }) {
  const { netzwerkId } = await params;
  const [leser, vertretungen] = await Promise.all([
    ladeAnalyseleser(netzwerkId),
    ladeVertretungen(netzwerkId),
  ]);
  return <BeteiligteSeite leser={leser} vertretungen={vertretungen} />;
}
