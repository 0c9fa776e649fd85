'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

/** What a server action answers (server side: server/auth/aktion.ts). */
export type AktionsAntwort<T> =
  | { ok: true; wert: T }
  | { ok: false; status: number; fehler: string; felder?: Record<string, string> };

const UNERREICHBAR =
  'Der Server ist nicht erreichbar oder konnte die Anfrage nicht bearbeiten. Bitte versuchen Sie es gleich noch einmal.';

/** Runs server actions for one form: whether one is on its way, what it refused, and which fields are wrong. */
export interface Aktion {
  laeuft: boolean;
  fehler: string | null;
  felder: Readonly<Record<string, string>>;
  /** For the form element: after a refusal the first wrong field gets the focus. */
  formRef: React.RefObject<HTMLFormElement | null>;
  /** Never throws. */
  rufe<T>(aktion: () => Promise<AktionsAntwort<T>>): Promise<AktionsAntwort<T>>;
}

export function useAktion(): Aktion {
  const [laeuft, setLaeuft] = useState(false);
  const [fehler, setFehler] = useState<string | null>(null);
  const [felder, setFelder] = useState<Readonly<Record<string, string>>>({});
  const formRef = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (Object.keys(felder).length === 0) return;
    formRef.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [felder]);

  const rufe = useCallback(async <T>(aktion: () => Promise<AktionsAntwort<T>>) => {
    setLaeuft(true);
    setFehler(null);
    setFelder({});
    const antwort = await aktion().catch(
      (): AktionsAntwort<T> => ({ ok: false, status: 0, fehler: UNERREICHBAR }),
    );
    setLaeuft(false);
    if (!antwort.ok) {
      setFehler(antwort.fehler);
      setFelder(antwort.felder ?? {});
    }
    return antwort;
  }, []);

  return { laeuft, fehler, felder, formRef, rufe };
}
