import type { Metadata } from 'next';
import { EmptyState } from '@/components/ui/empty-state';
import { Fuss } from '@/components/zugang/fuss';
import { Kopf } from '@/components/zugang/kopf';
import { NetzwerkListe } from '@/components/zugang/netzwerk-liste';
import { NetzwerkdateiEinlesen } from '@/components/zugang/netzwerkdatei-einlesen';
import { NeuesNetzwerk } from '@/components/zugang/neues-netzwerk';
import { zeitpunkt } from '@/lib/zeit';
import { ladeMeineNetzwerke } from '@/server/netzwerke/loaders';

export const metadata: Metadata = { title: 'Meine Netzwerke' };

export default async function StartPage() {
  const { ich, netzwerke } = await ladeMeineNetzwerke();
  const zeilen = netzwerke.map(({ zuletzt, ...rest }) => ({ ...rest, zuletzt: zeitpunkt(zuletzt) }));
  return (
    <>
      <Kopf name={ich.name} />
      <main className="mx-auto w-full max-w-4xl px-4 py-8 md:px-8">
        <div className="mb-6 flex flex-wrap items-center gap-3">
          <h1 className="mr-auto text-2xl font-semibold">Meine Netzwerke</h1>
          <NetzwerkdateiEinlesen />
          <NeuesNetzwerk />
        </div>
        {zeilen.length > 0 ? (
          <NetzwerkListe netzwerke={zeilen} />
        ) : (
          <div className="rounded-md border border-line bg-panel">
            <EmptyState title="Noch kein Netzwerk">
              Ein Netzwerk ist der gemeinsame Ort für Ziele, Beteiligte und Angebote. Legen Sie eines an,
              lesen Sie eine Netzwerkdatei ein, oder öffnen Sie den Einladungslink Ihrer Koordination.
            </EmptyState>
          </div>
        )}
        <Fuss />
      </main>
    </>
  );
}
