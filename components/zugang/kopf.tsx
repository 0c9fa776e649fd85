'use client';

import { useState } from 'react';
import { Marke } from '@/components/plan/rahmen/marke';
import { Button } from '@/components/ui/button';
import { abmelden } from './abmelden';

/** Head of the pages outside a network: the product, who is signed in, and the way out. */
export function Kopf({ name }: { name: string }) {
  const [laeuft, setLaeuft] = useState(false);
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-panel px-4 py-2.5 md:px-8">
      <p className="flex items-center gap-2 text-lg font-semibold text-accent">
        <Marke />
        Diadem
      </p>
      <p className="ml-auto min-w-0 truncate text-sm text-muted">{name}</p>
      <Button
        size="sm"
        className="max-md:min-h-11"
        disabled={laeuft}
        onClick={() => {
          setLaeuft(true);
          void abmelden();
        }}
      >
        {laeuft ? 'Wird abgemeldet …' : 'Abmelden'}
      </Button>
    </header>
  );
}
