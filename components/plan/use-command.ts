'use client';

import { useCallback } from 'react';
import { useMeldung } from '@/components/ui/meldung';
import { type Command, darfAusfuehren, type Ergebnis, runCommand } from '@/lib/plan/doc/command';
import { useSession, useVerbindungslage } from './session-kontext';

/**
 * A command, ready to run. A refusal is shown to the person here, so callers only look at `ok`.
 * `erlaubt`: this person may run it at all (role, and the server still takes changes from this tab).
 */
export function useCommand<I, T>(
  command: Command<I, T>,
): {
  run: (input: I) => Ergebnis<T>;
  erlaubt: boolean;
} {
  const { verbindung } = useSession();
  const melden = useMeldung();
  const ende = useVerbindungslage((lage) => lage.ende);
  const erlaubt = ende === null && darfAusfuehren(verbindung.planort(), command.recht);

  const run = useCallback(
    (input: I): Ergebnis<T> => {
      const ergebnis: Ergebnis<T> =
        verbindung.lage.ende === null
          ? runCommand(verbindung.planort(), command, input)
          : { ok: false, grund: GETRENNT };
      if (!ergebnis.ok) melden(ergebnis.grund, { art: 'warn' });
      return ergebnis;
    },
    [verbindung, command, melden],
  );
  return { run, erlaubt };
}

const GETRENNT =
  'Das lässt sich gerade nicht ändern, weil der Server keine Änderungen mehr annimmt. Der Grund steht oben beim Speicherstand.';
