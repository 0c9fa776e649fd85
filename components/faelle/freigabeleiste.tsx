'use client';

import { Ellipsis, FileDown, ShieldCheck } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { useAbrufFenster } from '@/components/plan/abruf/use-abruf-fenster';
import { usePanneEintrag } from '@/components/plan/personenbezug/panne-knopf';
import { bereichPfad } from '@/components/plan/rahmen/bereiche';
import { useSession } from '@/components/plan/session-kontext';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Meldung, useMeldung } from '@/components/ui/meldung';
import { Menu, type MenuItem } from '@/components/ui/menu';
import { useAktion } from '@/components/ui/use-aktion';
import type { FallZustand } from '@/lib/access/fall';
import { darf } from '@/lib/access/rollen';
import { FALLBLATT_ID } from '@/lib/plan/fall/schema';
import { gibFreiAction, holeZurueckAction, reicheEinAction } from '@/server/faelle/actions/freigabe';
import { deleteFallAction } from '@/server/faelle/actions/loeschen';
import { BefundFenster } from './befund-fenster';
import { useFallRaum } from './fall-kontext';
import { useFallBefunde } from './use-befunde';

const FERTIG = {
  einreichen:
    'Der Fall ist zur Prüfung gegeben. Freigeben kann ihn eine zweite Person, die nicht mitgeschrieben hat.',
  freigeben: 'Der Fall ist freigegeben. Alle im Netzwerk können ihn lesen.',
  zurueck: 'Der Fall ist wieder ein Entwurf.',
};

/** Who has to act, what still stands in the way, and the next step. */
export function Freigabeleiste() {
  const { fall } = useFallRaum();
  const { netzwerk, verbindung } = useSession();
  const { laeuft, fehler, rufe } = useAktion();
  const { lade, fenster: abruf } = useAbrufFenster();
  const router = useRouter();
  const melden = useMeldung();
  const befunde = useFallBefunde();
  const panne = usePanneEintrag(FALLBLATT_ID);
  const [fenster, setFenster] = useState<'befunde' | 'loeschen' | null>(null);
  const { rechte, zustand } = fall;
  const istEntwurf = zustand === 'entwurf';
  const wollteSchreiben = useRef(false);
  // The button that was pressed is gone now; the keyboard goes on at the view whose fields have just opened.
  useEffect(() => {
    if (istEntwurf && wollteSchreiben.current) offeneAnsicht()?.focus();
    wollteSchreiben.current = false;
  }, [istEntwurf]);
  const schreibtDanach = fall.meiner || darf(verbindung.rolle, 'faelle.verwalten');
  const offen = befunde.befunde?.filter(({ bestaetigt }) => !bestaetigt).length ?? 0;

  const gehe = async (schritt: keyof typeof FERTIG, aktion: typeof reicheEinAction) => {
    const eingabe = { netzwerkId: netzwerk.id, fallId: fall.id, seit: fall.seit };
    const antwort = await rufe(() => aktion(eingabe));
    if (antwort.ok) {
      melden(FERTIG[schritt], { art: 'ok' });
      wollteSchreiben.current = schritt === 'zurueck';
    }
    router.refresh();
  };
  const loesche = async () => {
    const antwort = await rufe(() => deleteFallAction({ netzwerkId: netzwerk.id, fallId: fall.id }));
    if (!antwort.ok) return;
    router.push(bereichPfad(netzwerk.id, 'faelle'));
    router.refresh();
  };
  const seltenes: MenuItem[] = [
    ...(rechte.loeschen
      ? [{ id: 'loeschen', label: 'Fall löschen …', danger: true, onSelect: () => setFenster('loeschen') }]
      : []),
    ...panne,
  ];
  return (
    <div className="nicht-drucken ml-auto flex flex-col items-end gap-1 max-md:w-full max-md:items-start">
      <div className="flex flex-wrap items-center justify-end gap-2 max-md:justify-start">
        {zustand !== 'freigegeben' && (
          <Button
            icon={<ShieldCheck size="1.1em" aria-hidden />}
            variant={befunde.blockiert > 0 ? 'danger' : 'default'}
            onClick={() => setFenster('befunde')}
          >
            {befunde.befunde === null ? 'Anonymität wird geprüft …' : anonymWort(befunde.blockiert, offen)}
          </Button>
        )}
        {rechte.zurueckholen && (
          <Button disabled={laeuft} onClick={() => gehe('zurueck', holeZurueckAction)}>
            {zurueckWort(zustand, schreibtDanach)}
          </Button>
        )}
        {rechte.einreichen && (
          <Button variant="primary" disabled={laeuft} onClick={() => gehe('einreichen', reicheEinAction)}>
            Zur Prüfung geben
          </Button>
        )}
        {rechte.freigeben && (
          <Button variant="primary" disabled={laeuft} onClick={() => gehe('freigeben', gibFreiAction)}>
            Freigeben
          </Button>
        )}
        {zustand === 'freigegeben' && (
          <Button
            icon={<FileDown size="1.1em" aria-hidden />}
            onClick={() => lade(`${fall.alias} als PDF`, `faelle/${encodeURIComponent(fall.id)}.pdf`)}
          >
            PDF
          </Button>
        )}
        {seltenes.length > 0 && (
          <Menu
            label="Mehr zu diesem Fall"
            iconOnly
            variant="quiet"
            icon={<Ellipsis size="1.1em" aria-hidden />}
            items={seltenes}
          />
        )}
      </div>
      <div role="alert">
        {fehler && (
          <Meldung art="danger" className="max-w-xl">
            {fehler}
          </Meldung>
        )}
      </div>
      {abruf}
      {fenster === 'befunde' && <BefundFenster befunde={befunde} onZu={() => setFenster(null)} />}
      <Dialog
        open={fenster === 'loeschen'}
        onClose={() => setFenster(null)}
        title={`${fall.alias} löschen`}
        size="sm"
        footer={
          <>
            <Button onClick={() => setFenster(null)}>Abbrechen</Button>
            <Button variant="danger" disabled={laeuft} onClick={loesche}>
              Endgültig löschen
            </Button>
          </>
        }
      >
        <p>
          Der Fall wird mit allem gelöscht, was je in ihm stand. Das lässt sich nicht rückgängig machen.
          Themen, die aus ihm entstanden sind, bleiben.
        </p>
      </Dialog>
    </div>
  );
}

const offeneAnsicht = () =>
  document.querySelector<HTMLElement>('nav[aria-label="Ansichten des Falls"] [aria-current=page]');

/** Changing and taking back are one deed, and the button says what it costs. Whoever only checks hands it back. */
function zurueckWort(zustand: FallZustand, schreibtDanach: boolean): string {
  if (zustand === 'freigegeben') return 'Bearbeiten – die Freigabe endet';
  return schreibtDanach ? 'Bearbeiten – die Prüfung endet' : 'Zurück an Entwurf';
}

function anonymWort(blockiert: number, offen: number): string {
  if (blockiert > 0) return blockiert === 1 ? '1 Stelle blockiert' : `${blockiert} Stellen blockieren`;
  if (offen > 0) return offen === 1 ? '1 Hinweis' : `${offen} Hinweise`;
  return 'Nichts gefunden';
}
