import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useSession } from '@/components/plan/session-kontext';
import { useDokument } from '@/components/plan/weiteres-dokument';
import { useMeldung } from '@/components/ui/meldung';
import { type Command, type Ergebnis, runCommand } from '@/lib/plan/doc/command';
import type { Plan } from '@/lib/plan/doc/plan';

export interface Analyse {
  /** The judgements, in the Saalmodus with their covered places; null for whoever may not read them, and until they are here. */
  analyse: Plan | null;
  bearbeitbar: boolean;
  /** Runs a command on the analysis; a refusal has been shown. */
  tu: <I, T>(command: Command<I, T>, eingabe: NoInfer<I>) => Ergebnis<T>;
}

const leer = () => () => undefined;

/** The second document of the area, as far as this person may open it. */
export function useAnalyse(): Analyse {
  const { verbindung } = useDokument();
  const melden = useMeldung();
  const { verdeckung } = useSession();
  const leser = verbindung && (verdeckung?.leser(verbindung) ?? verbindung.leser);
  const lies = () => leser?.plan ?? null;
  const subscribe = useMemo(() => (leser ? (fn: () => void) => leser.subscribe(fn) : leer), [leser]);
  const analyse = useSyncExternalStore(subscribe, lies, lies);
  const tu = useCallback(
    <I, T>(command: Command<I, T>, eingabe: NoInfer<I>): Ergebnis<T> => {
      const ergebnis: Ergebnis<T> = verbindung
        ? runCommand(verbindung.planort(), command, eingabe)
        : { ok: false, grund: 'Die Beteiligtenanalyse ist hier nicht geöffnet.' };
      if (!ergebnis.ok) melden(ergebnis.grund, { art: 'warn' });
      return ergebnis;
    },
    [verbindung, melden],
  );
  return { analyse, bearbeitbar: verbindung?.darfBearbeiten ?? false, tu };
}
