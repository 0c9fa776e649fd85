'use client';

import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { Meldung } from './meldung';

/** Loaders of every part that waits; see {@link useVorrat}. */
const vorrat = new Set<() => Promise<unknown>>();

/** Something else that is fetched with the first touch; `lade` may be called more than once. */
export function bevorrate(lade: () => Promise<unknown>): void {
  vorrat.add(lade);
}

/** So long after opening, when nobody has touched anything, the parts are fetched: they are needed offline too. */
const RUHE_MS = 10_000;
const ERSTE_TAT = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

/**
 * A part of the screen whose code comes when it is first shown, so that the first visit does not pay for it.
 * Once loaded it renders at once. Without a connection it says so and comes when the connection is back.
 * @param platzhalter shown meanwhile, of about the same size
 * @param erstBeimZeigen not fetched with the first touch either: too heavy for somebody who may never look at it
 * @param ohneNetz shown while it cannot be fetched
 */
export function beiBedarf<P extends object>(
  lade: () => Promise<ComponentType<P>>,
  platzhalter: ReactNode = null,
  erstBeimZeigen = false,
  ohneNetz: ReactNode = <OhneVerbindung />,
): ComponentType<P> {
  let fertig: ComponentType<P> | null = null;
  const hole = async () => {
    fertig ??= await lade();
    return fertig;
  };
  if (!erstBeimZeigen) vorrat.add(hole);

  // biome-ignore lint/correctness/noComponentHookFactories: made once per part, when its module is read
  return function BeiBedarf(props: P) {
    const [Teil, setTeil] = useState<ComponentType<P> | null>(() => fertig);
    const [fehlt, setFehlt] = useState(false);
    useEffect(() => {
      if (Teil) return;
      const versuche = () =>
        hole().then(
          (teil) => setTeil(() => teil),
          () => setFehlt(true),
        );
      void versuche();
      window.addEventListener('online', versuche);
      return () => window.removeEventListener('online', versuche);
    }, [Teil]);
    if (Teil) return <Teil {...props} />;
    return fehlt ? ohneNetz : platzhalter;
  };
}

export function OhneVerbindung() {
  return (
    <div role="status" className="p-4">
      <Meldung art="warn">
        Dieser Teil lässt sich ohne Verbindung nicht laden. Er erscheint, sobald der Server wieder erreichbar
        ist. Was Sie geschrieben haben, ist davon nicht betroffen.
      </Meldung>
    </div>
  );
}

/** Fetches the waiting parts with the first touch of mouse or keyboard, so that the first click finds them. */
export function useVorrat(): void {
  useEffect(() => {
    const hole = () => {
      aufraeumen();
      for (const lade of vorrat) lade().catch(() => undefined);
    };
    const uhr = setTimeout(hole, RUHE_MS);
    const aufraeumen = () => {
      clearTimeout(uhr);
      for (const tat of ERSTE_TAT) window.removeEventListener(tat, hole);
    };
    for (const tat of ERSTE_TAT) window.addEventListener(tat, hole, { passive: true });
    return aufraeumen;
  }, []);
}
