import type { Metadata } from 'next';
import { EinrichtungsFormular } from '@/components/zugang/einrichtungs-formular';
import { Tuer } from '@/components/zugang/tuer';
import { verlangeOffeneEinrichtung } from '@/server/auth/loaders';

export const metadata: Metadata = { title: 'Einrichtung' };
export const dynamic = 'force-dynamic';

export default async function EinrichtungPage() {
  await verlangeOffeneEinrichtung();
  return (
    <Tuer
      titel="Diadem einrichten"
      einleitung={<p>Legen Sie das erste Konto an. Alle weiteren entstehen durch Einladungen.</p>}
    >
      <EinrichtungsFormular />
    </Tuer>
  );
}
