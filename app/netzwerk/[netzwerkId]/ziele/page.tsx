import type { Metadata } from 'next';
import { PlanungsmatrixBeiBedarf } from '@/components/planungsmatrix/planungsmatrix-bei-bedarf';
import { ZieleSeite } from '@/components/zielsystem/ziele-seite';
import { ladeNetzwerk } from '@/server/netzwerke/loaders';

export const metadata: Metadata = { title: 'Ziele' };

export default async function ZielePage({ params }: { params: Promise<{ netzwerkId: string }> }) {
  await ladeNetzwerk((await params).netzwerkId, 'plan.lesen');
  return <ZieleSeite planungsmatrix={<PlanungsmatrixBeiBedarf />} />;
}
