import type { Metadata } from 'next';
import { Einladung } from '@/components/zugang/einladung';
import { Tuer } from '@/components/zugang/tuer';

export const metadata: Metadata = { title: 'Einladung' };
export const dynamic = 'force-dynamic';

export default function EinladungPage() {
  return (
    <Tuer titel="Einladung">
      <Einladung />
    </Tuer>
  );
}
