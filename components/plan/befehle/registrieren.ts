'use client';

import { useEffect, useId } from 'react';

/** Something a person can do here, as the palette and the shortcut list show it. */
export interface Befehl {
  id: string;
  label: string;
  /** As printed on the key: "Alt+↑", "Strg+Umschalt+Z". The view that registers it listens to the key itself. */
  kuerzel?: string;
  run: () => void;
  /** Other words people may type to find it. */
  worte?: string;
}

const gruppen = new Map<string, readonly Befehl[]>();

/** Offers commands to palette and help for as long as the component is on screen. */
export function useBefehle(befehle: readonly Befehl[]): void {
  const gruppe = useId();
  // No list of dependencies: the closures of this rendering are the ones to run.
  useEffect(() => {
    gruppen.set(gruppe, befehle);
  });
  useEffect(() => () => void gruppen.delete(gruppe), [gruppe]);
}

/** All commands on offer now. */
export function alleBefehle(): readonly Befehl[] {
  const nachId = new Map<string, Befehl>();
  for (const befehle of gruppen.values()) for (const befehl of befehle) nachId.set(befehl.id, befehl);
  return [...nachId.values()];
}
