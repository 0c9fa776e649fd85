'use client';

import { Download, FileUp } from 'lucide-react';
import { useState } from 'react';
import { useBefehle } from '@/components/plan/befehle/registrieren';
import { beiBedarf } from '@/components/ui/bei-bedarf';
import { Button } from '@/components/ui/button';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** Both dialogs come when somebody asks for them. */
const AusfuhrDialog = beiBedarf(() => import('./ausfuhr-dialog').then((modul) => modul.AusfuhrDialog));
const EinlesenDialog = beiBedarf(() => import('./einlesen-dialog').then((modul) => modul.EinlesenDialog));

/** Takes a chain out of the product: PDF, PowerPoint, pictures, Excel, BPMN. */
export function AusfuhrKnopf({ kettenId }: { kettenId: Id }) {
  const [offen, setOffen] = useState(false);
  useBefehle([
    {
      id: 'kette-exportieren',
      label: 'Kette exportieren',
      run: () => setOffen(true),
      worte: 'pdf powerpoint excel bild bpmn drucken herunterladen',
    },
  ]);
  return (
    <>
      <Button icon={<Download size="1.1em" aria-hidden />} onClick={() => setOffen(true)}>
        Exportieren
      </Button>
      {offen && <AusfuhrDialog kettenId={kettenId} onZu={() => setOffen(false)} />}
    </>
  );
}

/** Brings a chain in from a BPMN file. */
export function EinlesenKnopf({ onFertig }: { onFertig: (id: Id) => void }) {
  const [offen, setOffen] = useState(false);
  return (
    <>
      <Button icon={<FileUp size="1.1em" aria-hidden />} onClick={() => setOffen(true)}>
        BPMN einlesen
      </Button>
      {offen && (
        <EinlesenDialog
          onZu={() => setOffen(false)}
          onFertig={(id) => {
            setOffen(false);
            onFertig(id);
          }}
        />
      )}
    </>
  );
}
