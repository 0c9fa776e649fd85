import type { Metadata } from 'next';
import { BeteiligteSeite } from '@/components/beteiligtenanalyse/beteiligte-seite';
import { ladeAnalyseleser } from '@/server/beteiligtenanalyse/loaders/leser';

export const metadata: Metadata = { title: 'Beteiligte' };

export default async function BeteiligtePage({ params }: { params: Promise<{ netzwerkId: string }> }) {
  return <BeteiligteSeite leser={await ladeAnalyseleser((await params).netzwerkId)} />;
}
