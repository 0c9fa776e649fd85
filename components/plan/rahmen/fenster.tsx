'use client';

import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { beiFensterwechsel, offenesFenster, schliesseFenster } from '../befehle/fenster';
import { useKonfliktMeldung } from '../gleichzeitig/use-konflikt-meldung';

/** The windows are loaded when first opened: the first screen does not pay for them. */
const Palette = lazy(() => import('../befehle/palette'));
const Hilfe = lazy(() => import('../befehle/hilfe'));
const Neuigkeiten = lazy(() => import('../ansagen/neuigkeiten'));
const Gleichzeitig = lazy(() => import('../gleichzeitig/gleichzeitig'));
const ThemaMerken = lazy(() => import('../themen/merken-dialog'));
const Einstellungen = lazy(() => import('../ansagen/einstellungen'));
/** Others' changes are told from a moment after the first screen on. */
const AndereAnsagen = lazy(() => import('../ansagen/andere-ansagen'));
const ANSAGEN_NACH_MS = 1_500;

/** Holds the windows of the frame and tells of others' changes; once per plan. */
export function RahmenFenster() {
  useKonfliktMeldung();
  const [sagtAn, setSagtAn] = useState(false);
  useEffect(() => {
    const uhr = setTimeout(() => setSagtAn(true), ANSAGEN_NACH_MS);
    return () => clearTimeout(uhr);
  }, []);
  const offen = useSyncExternalStore(beiFensterwechsel, offenesFenster, () => null);
  return (
    <Suspense fallback={null}>
      {sagtAn && <AndereAnsagen />}
      {offen === 'suche' && <Palette onClose={schliesseFenster} />}
      {offen === 'hilfe' && <Hilfe onClose={schliesseFenster} />}
      {offen === 'neuigkeiten' && <Neuigkeiten onClose={schliesseFenster} />}
      {offen === 'gleichzeitig' && <Gleichzeitig onClose={schliesseFenster} />}
      {offen === 'thema-merken' && <ThemaMerken onClose={schliesseFenster} />}
      {offen === 'einstellungen' && <Einstellungen onClose={schliesseFenster} />}
    </Suspense>
  );
}
