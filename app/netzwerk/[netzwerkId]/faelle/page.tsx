import type { Metadata } from 'next';
import { FaelleSeite } from '@/components/faelle/liste/faelle-seite';
import { ladeFaelle } from '@/server/faelle/loaders';

export const metadata: Metadata = { title: 'Fälle' };

export default async function FaellePage({ params }: { params: Promise<{ netzwerkId: string }> }) {
  const { rolle, faelle } = await ladeFaelle((await params).netzwerkId);
  return <FaelleSeite rolle={rolle} faelle={faelle} />;
}
