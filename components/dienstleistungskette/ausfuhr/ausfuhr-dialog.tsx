'use client';

import { Download, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '@/components/plan/session-kontext';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Meldung } from '@/components/ui/meldung';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { Abruffehler, AUSFUHRFORMATE, type Ausfuhrformat, holeDatei, sichere } from './abruf';

type Stand =
  | { art: 'bereit' }
  | { art: 'laeuft'; satz: string }
  | { art: 'fehler'; grund: string }
  | { art: 'fertig'; name: string };

const FORMATE = Object.keys(AUSFUHRFORMATE) as Ausfuhrformat[];
const PAPIERE = [
  { value: 'a4', label: 'A4' },
  { value: 'a3', label: 'A3' },
] as const;

/** In which format a chain leaves the product, and the way there: progress, cancelling, the reason when it fails. */
export function AusfuhrDialog({ kettenId, onZu }: { kettenId: string; onZu: () => void }) {
  const { netzwerk } = useSession();
  const [format, setFormat] = useState<Ausfuhrformat>('pdf');
  const [papier, setPapier] = useState<'a4' | 'a3'>('a4');
  const [stand, setStand] = useState<Stand>({ art: 'bereit' });
  const abbruch = useRef<AbortController | null>(null);
  useEffect(() => () => abbruch.current?.abort(), []);
  const breche = () => {
    abbruch.current?.abort();
    setStand({ art: 'bereit' });
  };
  const hole = async () => {
    const hier = new AbortController();
    abbruch.current = hier;
    setStand({ art: 'laeuft', satz: 'Die Datei wird erzeugt …' });
    try {
      const wunsch = { netzwerkId: netzwerk.id, kettenId, format, papier };
      const datei = await holeDatei(wunsch, hier.signal, (satz) => setStand({ art: 'laeuft', satz }));
      sichere(datei);
      setStand({ art: 'fertig', name: datei.name });
    } catch (fehler) {
      if (hier.signal.aborted) return;
      const grund =
        fehler instanceof Abruffehler
          ? fehler.message
          : 'Die Datei kam nicht vollständig an. Bitte noch einmal.';
      setStand({ art: 'fehler', grund });
    }
  };
  const laeuft = stand.art === 'laeuft';
  return (
    <Dialog
      open
      onClose={() => {
        breche();
        onZu();
      }}
      title="Kette exportieren"
      footer={
        laeuft ? (
          <Button icon={<X size="1em" aria-hidden />} onClick={breche}>
            Abbrechen
          </Button>
        ) : (
          <Button variant="primary" icon={<Download size="1em" aria-hidden />} onClick={hole}>
            Herunterladen
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-4">
        <fieldset disabled={laeuft} className="flex flex-col">
          <legend className="mb-1 text-sm text-muted">Format</legend>
          {FORMATE.map((wert) => (
            <label
              key={wert}
              className="flex min-h-11 cursor-pointer items-center gap-3 rounded-sm px-2 py-1.5 hover:bg-accent-weak has-checked:bg-accent-weak"
            >
              <input
                type="radio"
                name="ausfuhrformat"
                className="size-4.5 shrink-0 accent-accent"
                checked={format === wert}
                onChange={() => {
                  setFormat(wert);
                  setStand({ art: 'bereit' });
                }}
              />
              <span className="w-28 shrink-0 font-semibold">{AUSFUHRFORMATE[wert].name}</span>
              <span className="text-sm text-muted">{AUSFUHRFORMATE[wert].wofuer}</span>
            </label>
          ))}
        </fieldset>
        {format === 'pdf' && (
          <div className="flex items-center gap-3">
            <SegmentedControl
              label="Papierformat"
              options={PAPIERE}
              value={papier}
              onChange={setPapier}
              disabled={laeuft}
            />
            <span className="text-sm text-muted">Querformat</span>
          </div>
        )}
        <Verlauf stand={stand} />
      </div>
    </Dialog>
  );
}

function Verlauf({ stand }: { stand: Stand }) {
  return (
    <div aria-live="polite">
      {stand.art === 'laeuft' && (
        <label className="flex flex-col gap-1 text-sm">
          {stand.satz}
          <progress className="w-full accent-accent" />
        </label>
      )}
      {stand.art === 'fehler' && <Meldung art="danger">{stand.grund}</Meldung>}
      {stand.art === 'fertig' && <Meldung art="ok">„{stand.name}“ ist heruntergeladen.</Meldung>}
    </div>
  );
}
