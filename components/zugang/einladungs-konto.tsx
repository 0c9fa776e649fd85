'use client';

import type { FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { useAktion } from '@/components/ui/use-aktion';
import { acceptEinladungMitKontoAction } from '@/server/einladungen/actions';
import { Fehlerzeile, ohneFelder } from './fehlerzeile';
import { KontoFelder, liesKonto } from './konto-felder';
import { sendeAnmeldung } from './sende';

/** A new person opens an account with an invitation, is signed in and stands in the network. */
export function EinladungsKonto({ token }: { token: string }) {
  const { laeuft, fehler, felder, formRef, rufe } = useAktion();

  async function absenden(ereignis: FormEvent<HTMLFormElement>) {
    ereignis.preventDefault();
    const konto = liesKonto(ereignis.currentTarget);
    const antwort = await rufe(() => acceptEinladungMitKontoAction({ token, ...konto }));
    if (!antwort.ok) return;
    await sendeAnmeldung(konto.email, konto.passwort);
    window.location.assign(`/netzwerk/${antwort.wert.netzwerkId}`);
  }

  return (
    <form ref={formRef} method="post" noValidate onSubmit={absenden} className="flex flex-col gap-4">
      <Fehlerzeile>{ohneFelder(fehler, felder)}</Fehlerzeile>
      <KontoFelder fehler={felder} />
      <Button type="submit" variant="primary" disabled={laeuft} className="min-h-11 text-base">
        {laeuft ? 'Wird angelegt …' : 'Konto anlegen und beitreten'}
      </Button>
    </form>
  );
}
