'use client';

import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useBefehle } from '@/components/plan/befehle/registrieren';
import { usePlan } from '@/components/plan/use-plan';
import { beiBedarf } from '@/components/ui/bei-bedarf';
import { Button } from '@/components/ui/button';
import { kettenPapierkorb } from '@/lib/plan/dienstleistungskette/views/papierkorb';
import type { Id } from '@/lib/plan/doc/grundlagen';

const PapierkorbDialog = beiBedarf(() =>
  import('./papierkorb-dialog').then((modul) => modul.PapierkorbDialog),
);

/** The way to what was thrown away; there while there is something. By palette always. */
export function PapierkorbKnopf({ kettenId }: { kettenId: Id | null }) {
  const [offen, setOffen] = useState(false);
  const anzahl = usePlan(
    (plan) =>
      kettenPapierkorb(plan).filter((eines) => kettenId === null || eines.kettenId === kettenId).length,
  );
  useBefehle([
    {
      id: 'ketten-papierkorb',
      label: kettenId === null ? 'Papierkorb der Ketten' : 'Papierkorb der Kette',
      run: () => setOffen(true),
      worte: 'gelöscht wiederherstellen',
    },
  ]);
  return (
    <>
      {anzahl > 0 && (
        <Button
          variant="quiet"
          icon={<Trash2 size="1.1em" aria-hidden />}
          onClick={() => setOffen(true)}
          aria-label={`Papierkorb, ${anzahl}`}
          title="Papierkorb"
        >
          <span className="@max-3xl:sr-only">Papierkorb</span>
          <span className="text-muted">{anzahl}</span>
        </Button>
      )}
      {offen && <PapierkorbDialog kettenId={kettenId} onZu={() => setOffen(false)} />}
    </>
  );
}
