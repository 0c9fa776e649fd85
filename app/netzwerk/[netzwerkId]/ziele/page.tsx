import type { Metadata } from 'next';
import { PlanungsmatrixBeiBedarf } from '@/components/planungsmatrix/planungsmatrix-bei-bedarf';
import { AnsichtTitel } from '@/components/zielsystem/ansicht-titel';
import { ansichtTitel } from '@/components/zielsystem/ansichten';
import { ZieleSeite } from '@/components/zielsystem/ziele-seite';
import { ladeNetzwerk } from '@/server/netzwerke/loaders';

interface Props {
  params: Promise<{ netzwerkId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: ansichtTitel((await searchParams).ansicht) };
}

export default async function ZielePage({ params }: Props) {
  await ladeNetzwerk((await params).netzwerkId, 'plan.lesen');
  return (
    <>
      <AnsichtTitel />
      <ZieleSeite planungsmatrix={<PlanungsmatrixBeiBedarf />} />
    </>
  );
}
