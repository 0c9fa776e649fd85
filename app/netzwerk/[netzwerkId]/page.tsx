import type { Metadata } from 'next';
import { Uebersicht } from '@/components/uebersicht/uebersicht';

export const metadata: Metadata = { title: 'Übersicht' };

export default function UebersichtSeite() {
  return <Uebersicht />;
}
