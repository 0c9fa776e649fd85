'use client';

import type { FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { useMeldung } from '@/components/ui/meldung';
import { TextField } from '@/components/ui/text-field';
import { useAktion } from '@/components/ui/use-aktion';
import { useHydriert } from '@/components/ui/use-hydriert';
import { renameNetzwerkAction } from '@/server/netzwerke/actions/verwalten';

/** The name of the network, to change it. */
export function NetzwerkName({ netzwerkId, name }: { netzwerkId: string; name: string }) {
  const bereit = useHydriert();
  const { laeuft, fehler, felder, formRef, rufe } = useAktion();
  const melden = useMeldung();

  async function absenden(ereignis: FormEvent<HTMLFormElement>) {
    ereignis.preventDefault();
    const neu = String(new FormData(ereignis.currentTarget).get('name'));
    const antwort = await rufe(() => renameNetzwerkAction({ netzwerkId, name: neu }));
    if (antwort.ok) melden('Der Name ist geändert.', { art: 'ok' });
  }

  return (
    <form
      ref={formRef}
      noValidate
      method="post"
      onSubmit={absenden}
      className="flex max-w-xl flex-wrap items-start gap-3"
    >
      <TextField
        label="Name des Netzwerks"
        name="name"
        defaultValue={name}
        error={felder.name ?? fehler}
        autoComplete="off"
        className="min-w-60 grow"
      />
      <Button type="submit" disabled={laeuft || !bereit} className="md:mt-6">
        Umbenennen
      </Button>
    </form>
  );
}
