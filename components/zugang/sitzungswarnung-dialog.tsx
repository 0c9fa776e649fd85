'use client';

import { useEffect, useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

const VORLAUF_MS = 5 * 60 * 1000;

/**
 * Says five minutes before a session ends that it will, and how to go on without losing anything (A27).
 * `endetAm`: ISO instant, as known when the page was loaded; before warning the server is asked again.
 */
export function SitzungswarnungDialog({ endetAm }: { endetAm: string }) {
  const [ende, setEnde] = useState(endetAm);
  const [warnt, setWarnt] = useState(false);

  useEffect(() => {
    const bis = new Date(ende).getTime() - VORLAUF_MS - Date.now();
    const uhr = setTimeout(
      async () => {
        const neu = await fragEnde();
        if (neu && new Date(neu).getTime() - Date.now() > VORLAUF_MS) setEnde(neu);
        else setWarnt(true);
      },
      Math.max(0, bis),
    );
    return () => clearTimeout(uhr);
  }, [ende]);

  async function pruefe() {
    const neu = await fragEnde();
    if (!neu || new Date(neu).getTime() - Date.now() <= VORLAUF_MS) return;
    setEnde(neu);
    setWarnt(false);
  }

  const uhrzeit = new Date(ende).toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit' });
  return (
    <Dialog
      open={warnt}
      onClose={() => setWarnt(false)}
      title="Ihre Anmeldung läuft ab"
      size="sm"
      footer={
        <>
          <Button onClick={pruefe}>Ich habe mich angemeldet</Button>
          <a
            href="/anmelden?neu=1"
            target="_blank"
            rel="noreferrer"
            className={buttonClass({ variant: 'primary' })}
          >
            In neuem Fenster anmelden
          </a>
        </>
      }
    >
      <p>
        Um {uhrzeit} Uhr müssen Sie sich neu anmelden. Was Sie geplant haben, bleibt erhalten; Sie können sich
        jetzt in einem neuen Fenster anmelden und danach hier weiterarbeiten.
      </p>
    </Dialog>
  );
}

/** When the session really ends; null without one or without a connection. */
async function fragEnde(): Promise<string | null> {
  const antwort = await fetch('/api/auth/get-session').catch(() => null);
  const wert: unknown = antwort?.ok ? await antwort.json().catch(() => null) : null;
  const ende = wert && typeof wert === 'object' && 'endetAm' in wert ? wert.endetAm : null;
  return typeof ende === 'string' ? ende : null;
}
