'use client';

import { useState } from 'react';
import { useAdresswort } from '@/components/plan/auswahl';
import { KombinationZaehler } from '@/components/plan/personenbezug/kombination-zaehler';
import { useSession } from '@/components/plan/session-kontext';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Meldung } from '@/components/ui/meldung';
import { Select } from '@/components/ui/select';
import { ARTEN, SCHWERE_NAMEN, SCHWEREN } from '@/lib/anonymisierung/befund';
import { GRUENDE, type Unbedenklichkeitsgrund } from '@/lib/anonymisierung/freigabe';
import { blockText, liesErzaehlung } from '@/lib/plan/doc/erzaehlung';
import { alleFalltexte } from '@/lib/plan/fall/views/texte';
import { BefundZeichen } from './befund-zeichen';
import { useFallRaum } from './fall-kontext';
import { zeigeFundort } from './fundort';
import type { Fallbefund, Fallbefunde } from './use-befunde';

const GRUND_WAHL = Object.entries(GRUENDE).map(([value, label]) => ({ value, label }));

/** Everything the finders say about the case: where it stands, why, and who has called it harmless. */
export function BefundFenster({ befunde: alle, onZu }: { befunde: Fallbefunde; onZu: () => void }) {
  const { fall } = useFallRaum();
  const { verbindung } = useSession();
  const texte = alleFalltexte(verbindung.leser.plan, liesErzaehlung(verbindung.doc).map(blockText));
  const [, setAnsicht] = useAdresswort('ansicht');
  const [fehler, setFehler] = useState<string | null>(null);
  const liste = [...(alle.befunde ?? [])].sort(
    (a, b) => SCHWEREN.indexOf(a.schwere) - SCHWEREN.indexOf(b.schwere),
  );
  const zeige = ({ stelle }: Fallbefund) => {
    onZu();
    setAnsicht(stelle.ansicht === 'kopf' ? null : stelle.ansicht, true);
    zeigeFundort(stelle);
  };
  return (
    <Dialog
      open
      onClose={onZu}
      title="Ist dieser Fall anonym?"
      size="lg"
      footer={
        <Button variant="primary" onClick={onZu}>
          Fertig
        </Button>
      }
    >
      <KombinationZaehler texte={texte.map(({ text }) => text)} />
      {liste.length === 0 ? (
        <p>
          Es wurde nichts gefunden. Ein Programm erkennt nicht alles: Lesen Sie den Fall so, als würden Sie
          die Familie kennen.
        </p>
      ) : (
        <>
          <p className="text-sm text-muted">
            Blockierte Stellen müssen ersetzt oder von einer Person als unbedenklich bestätigt sein, bevor der
            Fall freigegeben wird. Die Bestätigung steht mit Ihrem Namen im Protokoll, ohne den Text.
          </p>
          <ul className="mt-2 flex flex-col border-t border-line">
            {liste.map((befund, i) => (
              <Zeile
                key={`${befund.stelle.id}-${befund.stelle.feld}-${befund.art}-${befund.von}-${i}`}
                befund={befund}
                darf={fall.rechte.schreiben}
                zeige={() => zeige(befund)}
                bestaetige={async (grund) => setFehler(await alle.bestaetige(befund, grund))}
                nimmZurueck={async () => setFehler(await alle.nimmZurueck(befund))}
              />
            ))}
          </ul>
        </>
      )}
      <div role="alert">{fehler && <Meldung art="danger">{fehler}</Meldung>}</div>
    </Dialog>
  );
}

function Zeile({
  befund,
  darf,
  zeige,
  bestaetige,
  nimmZurueck,
}: {
  befund: Fallbefund;
  darf: boolean;
  zeige: () => void;
  bestaetige: (grund: Unbedenklichkeitsgrund) => void;
  nimmZurueck: () => void;
}) {
  const { bestaetigt, schwere, art, stelle, wort, grund } = befund;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-1.5 border-b border-line py-2.5">
      <div className="min-w-64 grow basis-0">
        <p className="flex items-start gap-1.5 text-sm">
          <BefundZeichen schwere={schwere} />
          <span>
            <span className="font-semibold">{ARTEN[art]}</span>
            <span className="text-muted">
              {' '}
              · {SCHWERE_NAMEN[schwere]} · {stelle.ort}
            </span>
          </span>
        </p>
        <p className="wrap-anywhere">„{wort}“</p>
        <p className="text-sm text-muted">{grund}</p>
        {bestaetigt && (
          <p className="text-sm text-ok">
            Unbedenklich: {bestaetigt.grund} – bestätigt von {bestaetigt.wer}
          </p>
        )}
      </div>
      <div className="flex flex-col items-end gap-1.5">
        <Button size="sm" onClick={zeige}>
          Zur Stelle
        </Button>
        {darf && bestaetigt && (
          <Button size="sm" variant="quiet" onClick={nimmZurueck}>
            Bestätigung zurücknehmen
          </Button>
        )}
        {darf && !bestaetigt && schwere !== 'hinweis' && (
          <Select
            className="w-64"
            label={`${wort} als unbedenklich bestätigen`}
            labelHidden
            value=""
            empty="Als unbedenklich bestätigen …"
            options={GRUND_WAHL}
            onChange={(wert) => wert && bestaetige(wert as Unbedenklichkeitsgrund)}
          />
        )}
      </div>
    </li>
  );
}
