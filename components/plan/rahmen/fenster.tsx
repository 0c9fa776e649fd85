'use client';

import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useAndereAnsagen } from '../ansagen/use-andere-ansagen';
import { beiFensterwechsel, offenesFenster, schliesseFenster } from '../befehle/fenster';
import { useKonfliktMeldung } from '../gleichzeitig/use-konflikt-meldung';

/** The windows are loaded when first opened: the first screen does not pay for them. */
const Palette = lazy(() => import('../befehle/palette'));
const Hilfe = lazy(() => import('../befehle/hilfe'));
const Neuigkeiten = lazy(() => import('../ansagen/neuigkeiten'));
const Gleichzeitig = lazy(() => import('../gleichzeitig/gleichzeitig'));
const ThemaMerken = lazy(() => import('../themen/merken-dialog'));
const Einstellungen = lazy(() => import('../ansagen/einstellungen'));

/** Holds the windows of the frame and tells of others' changes; once per plan. */
export function RahmenFenster() {
  useAndereAnsagen();
  useKonfliktMeldung();
  const offen = useSyncExternalStore(beiFensterwechsel, offenesFenster, () => null);
  return (
    <Suspense fallback={null}>
      {offen === 'suche' && <Palette onClose={schliesseFenster} />}
      {offen === 'hilfe' && <Hilfe onClose={schliesseFenster} />}
      {offen === 'neuigkeiten' && <Neuigkeiten onClose={schliesseFenster} />}
      {offen === 'gleichzeitig' && <Gleichzeitig onClose={schliesseFenster} />}
      {offen === 'thema-merken' && <ThemaMerken onClose={schliesseFenster} />}
      {offen === 'einstellungen' && <Einstellungen onClose={schliesseFenster} />}
    </Suspense>
  );
}
