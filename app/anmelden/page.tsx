import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AnmeldeFormular } from '@/components/zugang/anmelde-formular';
import { sichererSprung } from '@/components/zugang/sprung';
import { Tuer } from '@/components/zugang/tuer';
import { ladeSitzung } from '@/server/auth/loaders';

export const metadata: Metadata = { title: 'Anmelden' };

export default async function AnmeldenPage({ searchParams }: PageProps<'/anmelden'>) {
  const { weiter, neu } = await searchParams;
  const ziel = sichererSprung(typeof weiter === 'string' ? weiter : null);
  // A session about to end can be renewed in a second window.
  if (neu === undefined && (await ladeSitzung())) redirect(ziel);
  return (
    <Tuer titel="Anmelden" einleitung={<p>Ein Konto erhalten Sie mit einer Einladung Ihrer Koordination.</p>}>
      <AnmeldeFormular weiter={ziel} />
    </Tuer>
  );
}
