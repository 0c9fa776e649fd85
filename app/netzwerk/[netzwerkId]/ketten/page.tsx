import type { Metadata } from 'next';
import { KettenSeite } from '@/components/dienstleistungskette/ketten-seite';
import { ladeNetzwerk } from '@/server/netzwerke/loaders';

interface Props {
  params: Promise<{ netzwerkId: string }>;
}

export const metadata: Metadata = { title: 'Ketten' };

export default async function KettenPage({ params }: Props) {
  await ladeNetzwerk((await params).netzwerkId, 'plan.lesen');
  return <KettenSeite />;
}
