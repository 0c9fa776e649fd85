import type { Metadata } from 'next';
import { ladeNetzwerk } from '@/server/netzwerke/loaders';
import { Ansichten } from './ansichten';

export const metadata: Metadata = { title: 'Ziele' };

export default async function ZielePage({ params }: { params: Promise<{ netzwerkId: string }> }) {
  await ladeNetzwerk((await params).netzwerkId, 'plan.lesen');
  return <Ansichten />;
}
