'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { Fehlerzeile } from './fehlerzeile';
import { kennung, sende } from './sende';

/** The button and dialog that start a network. */
export function NeuesNetzwerk() {
  const [offen, setOffen] = useState(false);
  return (
    <>
      <Button variant="primary" onClick={() => setOffen(true)}>
        Neues Netzwerk
      </Button>
      <Dialog open={offen} onClose={() => setOffen(false)} title="Neues Netzwerk" size="sm">
        <Formular />
      </Dialog>
    </>
  );
}

function Formular() {
  const [fehler, setFehler] = useState<string | null>(null);
  const [laeuft, setLaeuft] = useState(false);

  async function absenden(ereignis: FormEvent<HTMLFormElement>) {
    ereignis.preventDefault();
    const form = ereignis.currentTarget;
    setLaeuft(true);
    setFehler(null);
    const antwort = await sende('/api/netzwerke', { name: String(new FormData(form).get('name')) });
    const id = antwort.ok ? kennung(antwort.wert) : null;
    if (id) return window.location.assign(`/netzwerk/${id}`);
    setLaeuft(false);
    setFehler(antwort.ok ? 'Die Antwort des Servers war unvollständig.' : antwort.fehler);
    form.querySelector('input')?.focus();
  }

  return (
    <form method="post" noValidate onSubmit={absenden} className="flex flex-col gap-4">
      <Fehlerzeile>{fehler}</Fehlerzeile>
      <TextField
        label="Name des Netzwerks"
        name="name"
        hint="Zum Beispiel Thema und Ort: „Frühe Hilfen Nordstadt“. Sie werden Koordination und können den Namen später ändern."
        autoComplete="off"
        autoFocus
        required
      />
      <Button type="submit" variant="primary" disabled={laeuft} className="self-end">
        {laeuft ? 'Wird angelegt …' : 'Netzwerk anlegen'}
      </Button>
    </form>
  );
}
