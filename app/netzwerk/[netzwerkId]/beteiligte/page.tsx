import type { Metadata } from 'next';
import { BeteiligteSeite } from '@/components/beteiligtenanalyse/beteiligte-seite';
import { ladeNetzwerk } from '@/server/netzwerke/loaders';

export const metadata: Metadata = { title: 'Beteiligte' };

export default async function BeteiligtePage({ params }: { params: Promise<{ netzwerkId: string }> }) {
  await ladeNetzwerk((await params).netzwerkId, 'plan.lesen');
  return <BeteiligteSeite />;
}
