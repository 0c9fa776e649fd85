import type { Metadata } from 'next';
import { FallSeite } from '@/components/faelle/fall-seite';
import { ladeFall } from '@/server/faelle/loaders';

interface Props {
  params: Promise<{ netzwerkId: string; fallId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { netzwerkId, fallId } = await params;
  return { title: (await ladeFall(netzwerkId, fallId)).alias };
}

export default async function FallPage({ params }: Props) {
  const { netzwerkId, fallId } = await params;
  return <FallSeite key={fallId} fall={await ladeFall(netzwerkId, fallId)} />;
}
