'use client';

import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { useHydriert } from '@/components/ui/use-hydriert';
import { Fehlerzeile } from './fehlerzeile';
import { sendeAnmeldung } from './sende';
import { sichererSprung } from './sprung';

/**
 * E-mail and password. After the sign-in a full page load to `weiter`, so that nothing of a former person stays in
 * memory; or `nachher` instead.
 */
export function AnmeldeFormular({ weiter, nachher }: { weiter?: string; nachher?: () => void }) {
  const bereit = useHydriert();
  const [fehler, setFehler] = useState<string | null>(null);
  const [laeuft, setLaeuft] = useState(false);
  const email = useRef<HTMLInputElement>(null);
  const passwort = useRef<HTMLInputElement>(null);

  async function absenden(ereignis: FormEvent<HTMLFormElement>) {
    ereignis.preventDefault();
    const felder = new FormData(ereignis.currentTarget);
    setLaeuft(true);
    setFehler(null);
    const antwort = await sendeAnmeldung(String(felder.get('email')), String(felder.get('passwort')));
    if (antwort.ok) return nachher ? nachher() : window.location.assign(sichererSprung(weiter));
    setLaeuft(false);
    setFehler(antwort.fehler);
    (antwort.status === 401 ? passwort : email).current?.focus();
  }

  return (
    <form method="post" onSubmit={absenden} className="flex flex-col gap-4" aria-busy={laeuft}>
      <Fehlerzeile>{fehler}</Fehlerzeile>
      <TextField
        label="E-Mail-Adresse"
        name="email"
        type="email"
        autoComplete="username"
        inputMode="email"
        required
        ref={email}
      />
      <TextField
        label="Passwort"
        name="passwort"
        type="password"
        autoComplete="current-password"
        required
        ref={passwort}
      />
      <Button type="submit" variant="primary" disabled={laeuft || !bereit} className="min-h-11 text-base">
        {laeuft ? 'Wird angemeldet …' : 'Anmelden'}
      </Button>
    </form>
  );
}
