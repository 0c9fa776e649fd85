'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useCommand } from '@/components/plan/use-command';
import { useMeldung } from '@/components/ui/meldung';
import { TextField } from '@/components/ui/text-field';
import { createFehlender } from '@/lib/plan/fehlende/commands';
import { MerkDialog } from '../merk-dialog';
import { BEREICHE, bereichPfad } from '../rahmen/bereiche';
import { useSession } from '../session-kontext';

/** Whoever is missing at the table is noted with the reason, from any screen; the list stands with the Beteiligte. */
export default function FehlenderMerkenDialog({ onClose }: { onClose: () => void }) {
  const { netzwerk } = useSession();
  const pfad = usePathname();
  const router = useRouter();
  const { run, erlaubt } = useCommand(createFehlender);
  const melden = useMeldung();
  const [name, setName] = useState('');
  const [grund, setGrund] = useState('');
  const [fehler, setFehler] = useState<string | null>(null);
  const feld = useRef<HTMLInputElement>(null);
  const woher = BEREICHE.find((bereich) => bereich.pfad !== '' && pfad.includes(`/${bereich.pfad}`))?.titel;

  const merke = () => {
    if (!name.trim()) {
      setFehler('Schreiben Sie, wer fehlt: eine Stelle, ein Träger oder eine Gruppe.');
      feld.current?.focus();
      return;
    }
    if (!run({ name, grund, ...(woher && { woher }) }).ok) return;
    onClose();
    melden(`„${name.trim()}“ steht bei „Fehlende Akteure“.`, {
      art: 'ok',
      aktion: {
        label: 'Zeigen',
        run: () => router.push(`${bereichPfad(netzwerk.id, 'beteiligte')}?ansicht=abfrage`),
      },
    });
  };

  return (
    <MerkDialog
      titel="Fehlenden Akteur merken"
      erlaubt={erlaubt}
      nichtErlaubt="Ihre Rolle darf den Plan lesen, aber nicht ändern. Bitten Sie die Koordination, den fehlenden Akteur zu vermerken."
      merke={merke}
      onClose={onClose}
    >
      <TextField
        ref={feld}
        label="Wer fehlt am Tisch?"
        value={name}
        maxLength={300}
        error={fehler}
        data-anfang
        autoComplete="off"
        onChange={(neu) => {
          setName(neu);
          setFehler(null);
        }}
      />
      <TextField label="Warum?" value={grund} maxLength={2_000} autoComplete="off" onChange={setGrund} />
      <p className="text-sm text-muted">
        Das sehen alle Mitglieder. Nennen Sie Stellen und Gruppen, keine Personen.
      </p>
    </MerkDialog>
  );
}
