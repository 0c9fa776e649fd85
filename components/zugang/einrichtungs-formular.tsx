'use client';

import type { FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { useAktion } from '@/components/ui/use-aktion';
import { useHydriert } from '@/components/ui/use-hydriert';
import { createErstesKontoAction } from '@/server/auth/actions/einrichten';
import { Fehlerzeile, ohneFelder } from './fehlerzeile';
import { KontoFelder, liesKonto } from './konto-felder';
import { useLinkToken } from './link-token';
import { sendeAnmeldung } from './sende';

const OHNE_LINK =
  'Diese Adresse ist unvollständig. Öffnen Sie den ganzen Link, den der Server beim Start ausgegeben hat.';

/** The first account of a server, with the token of the link from its log. Signs in and goes to the networks. */
export function EinrichtungsFormular() {
  const bereit = useHydriert();
  const { laeuft, fehler, felder, formRef, rufe } = useAktion();
  const token = useLinkToken();

  async function absenden(ereignis: FormEvent<HTMLFormElement>) {
    ereignis.preventDefault();
    const konto = liesKonto(ereignis.currentTarget);
    const antwort = await rufe(() => createErstesKontoAction({ token: token ?? '', ...konto }));
    if (!antwort.ok) return;
    await sendeAnmeldung(konto.email, konto.passwort);
    window.location.assign('/');
  }

  return (
    <form ref={formRef} method="post" noValidate onSubmit={absenden} className="flex flex-col gap-4">
      <Fehlerzeile>{token === '' ? OHNE_LINK : ohneFelder(fehler, felder)}</Fehlerzeile>
      <KontoFelder fehler={felder} />
      <Button type="submit" variant="primary" disabled={laeuft || !bereit} className="min-h-11 text-base">
        {laeuft ? 'Wird eingerichtet …' : 'Konto anlegen'}
      </Button>
    </form>
  );
}
