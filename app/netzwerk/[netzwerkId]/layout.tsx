import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { SichtbareFaelle } from '@/components/plan/faden/faelle';
import { RahmenFenster } from '@/components/plan/rahmen/fenster';
import { PlanSession } from '@/components/plan/session';
import { Sitzungswarnung } from '@/components/zugang/sitzungswarnung';
import { ohnePersonenbezug } from '@/lib/personenbezug/maskieren';
import { ladeSichtbareFaelle } from '@/server/faelle/loaders';
import { verlangeSichtbarenFall } from '@/server/faelle/loaders/seite';
import { ladeNetzwerk } from '@/server/netzwerke/loaders';

interface Props {
  params: Promise<{ netzwerkId: string }>;
  children: ReactNode;
}

/** The name of a tab is seen on a wall as well, and in every list of a browser. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { netzwerk } = await ladeNetzwerk((await params).netzwerkId);
  const name = ohnePersonenbezug(netzwerk.name);
  return { title: { default: name, template: `%s · ${name} · Diadem` } };
}

/** Opens the plan of a network once for all its areas. */
export default async function NetzwerkLayout({ params, children }: Props) {
  const { ich, netzwerk, rolle, dokumente, sitzungEndetAm } = await ladeNetzwerk((await params).netzwerkId);
  await verlangeSichtbarenFall(netzwerk.id, { userId: ich.userId, rolle });
  const faelle = await ladeSichtbareFaelle(netzwerk.id);
  const plan = dokumente.find((dokument) => dokument.art === 'plan');
  if (!plan) notFound();
  return (
    <PlanSession
      key={plan.id}
      dokumentId={plan.id}
      netzwerk={netzwerk}
      ich={{ userId: ich.userId, name: ich.name }}
      rolle={rolle}
      dokumente={dokumente}
    >
      <SichtbareFaelle value={faelle}>{children}</SichtbareFaelle>
      <RahmenFenster />
      <Sitzungswarnung endetAm={sitzungEndetAm} />
    </PlanSession>
  );
}
