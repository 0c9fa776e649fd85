'use client';

import { type ComponentType, useEffect, useState, useSyncExternalStore } from 'react';
import { beiBedarf, OhneVerbindung } from '@/components/ui/bei-bedarf';
import { beiFensterwechsel, offenesFenster, schliesseFenster } from '../befehle/fenster';
import { useKonfliktMeldung } from '../gleichzeitig/use-konflikt-meldung';

/**
 * The windows come with the first touch: the first screen does not pay for them, and they are there when the line
 * goes down a moment later.
 */
const fenster = <P extends object>(lade: () => Promise<{ default: ComponentType<P> }>) =>
  beiBedarf(() => lade().then((modul) => modul.default), null, false, <FensterFehlt />);
const Palette = fenster(() => import('../befehle/palette'));
const Hilfe = fenster(() => import('../befehle/hilfe'));
const Neuigkeiten = fenster(() => import('../ansagen/neuigkeiten'));
const Gleichzeitig = fenster(() => import('../gleichzeitig/gleichzeitig'));
const ThemaMerken = fenster(() => import('../themen/merken-dialog'));
const FehlenderMerken = fenster(() => import('../fehlende/merken-dialog'));
const Datenpanne = fenster(() => import('../personenbezug/datenpanne-fenster'));
const Einstellungen = fenster(() => import('../ansagen/einstellungen'));
/** Others' changes are told from a moment after the first screen on. */
const AndereAnsagen = beiBedarf(
  () => import('../ansagen/andere-ansagen').then((modul) => modul.default),
  null,
  false,
  null,
);
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
    <>
      {sagtAn && <AndereAnsagen />}
      {offen === 'suche' && <Palette onClose={schliesseFenster} />}
      {offen === 'hilfe' && <Hilfe onClose={schliesseFenster} />}
      {offen === 'neuigkeiten' && <Neuigkeiten onClose={schliesseFenster} />}
      {offen === 'gleichzeitig' && <Gleichzeitig onClose={schliesseFenster} />}
      {offen === 'thema-merken' && <ThemaMerken onClose={schliesseFenster} />}
      {offen === 'fehlender-merken' && <FehlenderMerken onClose={schliesseFenster} />}
      {offen === 'datenpanne' && <Datenpanne onClose={schliesseFenster} />}
      {offen === 'einstellungen' && <Einstellungen onClose={schliesseFenster} />}
    </>
  );
}

function FensterFehlt() {
  return (
    <div className="fixed inset-x-4 bottom-18 z-50 mx-auto max-w-xl rounded-md bg-panel shadow-float md:bottom-6">
      <OhneVerbindung />
    </div>
  );
}
