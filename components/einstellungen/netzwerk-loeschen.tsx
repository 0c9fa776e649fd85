'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { useAktion } from '@/components/ui/use-aktion';
import { deleteNetzwerkAction } from '@/server/netzwerke/actions/verwalten';

/** Deleting a network cannot be undone, so its name has to be typed. */
export function NetzwerkLoeschen({ netzwerkId, name }: { netzwerkId: string; name: string }) {
  const [offen, setOffen] = useState(false);
  return (
    <>
      <Button variant="danger" onClick={() => setOffen(true)}>
        Netzwerk löschen …
      </Button>
      <Dialog open={offen} onClose={() => setOffen(false)} title="Netzwerk löschen" size="md">
        <Formular netzwerkId={netzwerkId} name={name} />
      </Dialog>
    </>
  );
}

function Formular({ netzwerkId, name }: { netzwerkId: string; name: string }) {
  const { laeuft, fehler, rufe } = useAktion();
  const [getippt, setGetippt] = useState('');
  const [falsch, setFalsch] = useState(false);

  async function absenden(ereignis: FormEvent<HTMLFormElement>) {
    ereignis.preventDefault();
    const passt = getippt.trim() === name;
    setFalsch(!passt);
    if (!passt) return ereignis.currentTarget.querySelector('input')?.focus();
    const antwort = await rufe(() => deleteNetzwerkAction({ netzwerkId }));
    if (antwort.ok) window.location.assign('/');
  }

  return (
    <form method="post" noValidate onSubmit={absenden} className="flex flex-col gap-4">
      <p>
        Alle Ziele, Akteure, Mitgliedschaften und Einladungen von <strong>{name}</strong> werden für alle
        Mitglieder endgültig gelöscht. Laden Sie vorher die Netzwerkdatei herunter, wenn Sie etwas davon
        behalten wollen.
      </p>
      <TextField
        label="Name des Netzwerks zur Bestätigung"
        value={getippt}
        onChange={setGetippt}
        error={falsch ? `Bitte tippen Sie genau: ${name}` : fehler}
        autoComplete="off"
      />
      <Button type="submit" variant="danger" disabled={laeuft} className="self-end">
        {laeuft ? 'Wird gelöscht …' : 'Endgültig löschen'}
      </Button>
    </form>
  );
}
