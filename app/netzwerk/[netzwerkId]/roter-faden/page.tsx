import type { Metadata } from 'next';
import { FadenSeite } from '@/components/faden/faden-seite';
import { ladeNetzwerk } from '@/server/netzwerke/loaders';

export const metadata: Metadata = { title: 'Roter Faden' };

export default async function RoterFadenPage({ params }: { params: Promise<{ netzwerkId: string }> }) {
  await ladeNetzwerk((await params).netzwerkId, 'plan.lesen');
  return <FadenSeite />;
}
