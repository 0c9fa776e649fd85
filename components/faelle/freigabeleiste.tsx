'use client';

import { Ellipsis, FileDown, ShieldCheck } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAbrufFenster } from '@/components/plan/abruf/use-abruf-fenster';
import { usePanneEintrag } from '@/components/plan/personenbezug/panne-knopf';
import { bereichPfad } from '@/components/plan/rahmen/bereiche';
import { useSession } from '@/components/plan/session-kontext';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Meldung, useMeldung } from '@/components/ui/meldung';
import { Menu, type MenuItem } from '@/components/ui/menu';
import { useAktion } from '@/components/ui/use-aktion';
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
  const { netzwerk } = useSession();
  const { laeuft, fehler, rufe } = useAktion();
  const { lade, fenster: abruf } = useAbrufFenster();
  const router = useRouter();
  const melden = useMeldung();
  const befunde = useFallBefunde();
  const panne = usePanneEintrag(FALLBLATT_ID);
  const [fenster, setFenster] = useState<'befunde' | 'loeschen' | null>(null);
  const { rechte, zustand } = fall;
  const offen = befunde.befunde?.filter(({ bestaetigt }) => !bestaetigt).length ?? 0;

  const gehe = async (schritt: keyof typeof FERTIG, aktion: typeof reicheEinAction) => {
    const eingabe = { netzwerkId: netzwerk.id, fallId: fall.id, seit: fall.seit };
    const antwort = await rufe(() => aktion(eingabe));
    if (antwort.ok) melden(FERTIG[schritt], { art: 'ok' });
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
    <div className="nicht-drucken flex flex-col items-end gap-1 max-md:w-full max-md:items-start">
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
            {zustand === 'freigegeben' ? 'Freigabe zurückziehen' : 'Zurück an Entwurf'}
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

function anonymWort(blockiert: number, offen: number): string {
  if (blockiert > 0) return blockiert === 1 ? '1 Stelle blockiert' : `${blockiert} Stellen blockieren`;
  if (offen > 0) return offen === 1 ? '1 Hinweis' : `${offen} Hinweise`;
  return 'Nichts gefunden';
}
