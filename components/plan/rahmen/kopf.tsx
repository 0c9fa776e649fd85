'use client';

import { Minimize2, Search } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { beiBedarf } from '@/components/ui/bei-bedarf';
import { Button } from '@/components/ui/button';
import { oeffneFenster } from '../befehle/fenster';
import { useSession } from '../session-kontext';
import { useSaalmodus } from './saalmodus';
import { Speicheranzeige } from './speicheranzeige';

/** Who is here, and what is needed now and then, come a moment after the first screen. */
const Anwesende = beiBedarf(() => import('./anwesende').then((modul) => modul.Anwesende));
const PLATZ = <span aria-hidden className="size-9 max-md:size-11" />;
const MehrMenue = beiBedarf(
  () => import('./mehr-menue').then((modul) => modul.MehrMenue),
  PLATZ,
  false,
  PLATZ,
);
const SPAETER_MS = 1_500;

/** The head: where am I, which view, is my work safe, who is here, find anything. */
export function Kopf({ titel, children }: { titel: string; children?: ReactNode }) {
  const { netzwerk } = useSession();
  const { saal, setzeSaal } = useSaalmodus();
  const [spaeter, setSpaeter] = useState(false);
  useEffect(() => {
    const uhr = setTimeout(() => setSpaeter(true), SPAETER_MS);
    return () => clearTimeout(uhr);
  }, []);
  return (
    <header className="nicht-drucken sticky top-0 z-20 flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-panel px-5 py-2 max-md:px-4 md:static xl:flex-nowrap">
      {/* Reversed, so that a name that would be cut to nothing wraps out of sight and the title stays. */}
      <h1 className="flex h-7 min-w-0 flex-row-reverse flex-wrap items-baseline justify-end gap-x-3 overflow-hidden max-xl:grow max-xl:basis-0">
        <span className="shrink-0 text-base/7 font-normal text-muted">{titel}</span>{' '}
        <span className="min-w-0 max-w-max shrink grow basis-36 truncate max-md:basis-20 text-lg/7 font-semibold max-md:text-base/7">
          {netzwerk.name}
        </span>
      </h1>
      {children && (
        <div className="flex min-w-0 items-center gap-3 xl:shrink-0 max-xl:order-last max-xl:w-full max-md:overflow-x-auto">
          {children}
        </div>
      )}
      <div className="ml-auto flex shrink-0 items-center gap-3 max-md:gap-2 2xl:gap-4">
        <Speicheranzeige />
        {saal ? (
          <Button
            aria-label="Saalmodus beenden"
            icon={<Minimize2 size={16} aria-hidden className="max-md:hidden" />}
            shortcut="Esc"
            onClick={() => setzeSaal(false)}
          >
            <span className="max-md:hidden">Saalmodus beenden</span>
            <span className="md:hidden">Beenden</span>
          </Button>
        ) : (
          <>
            {spaeter && <Anwesende />}
            <Button className="max-lg:hidden" onClick={() => setzeSaal(true)}>
              Saalmodus
            </Button>
            <Button
              className="max-md:hidden"
              icon={<Search size={16} aria-hidden />}
              shortcut="Strg K"
              aria-keyshortcuts="Control+K"
              onClick={() => oeffneFenster('suche')}
            >
              Suche
            </Button>
            {spaeter ? <MehrMenue /> : PLATZ}
          </>
        )}
      </div>
    </header>
  );
}
