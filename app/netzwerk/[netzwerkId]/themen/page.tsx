import type { Metadata } from 'next';
import { ThemenSeite } from '@/components/themen/themen-seite';
import { ladeNetzwerk } from '@/server/netzwerke/loaders';

export const metadata: Metadata = { title: 'Themen' };

export default async function ThemenPage({ params }: { params: Promise<{ netzwerkId: string }> }) {
  await ladeNetzwerk((await params).netzwerkId, 'plan.lesen');
  return <ThemenSeite />;
}
