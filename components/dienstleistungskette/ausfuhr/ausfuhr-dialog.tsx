'use client';

import { Download, X } from 'lucide-react';
import { useState } from 'react';
import { useAbruf } from '@/components/plan/abruf/use-abruf';
import { Abrufverlauf } from '@/components/plan/abruf/verlauf';
import { useSession } from '@/components/plan/session-kontext';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { AUSFUHRFORMATE, type Ausfuhrformat, kettenPfad } from './formate';

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
  const { stand, hole, breche } = useAbruf();
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
          <Button
            variant="primary"
            icon={<Download size="1em" aria-hidden />}
            onClick={() => hole({ netzwerkId: netzwerk.id, pfad: kettenPfad(kettenId, format, papier) })}
          >
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
                  breche();
                }}
              />
              <span className="flex min-w-0 gap-x-3 max-sm:flex-col sm:items-center">
                <span className="w-28 shrink-0 font-semibold">{AUSFUHRFORMATE[wert].name}</span>{' '}
                <span className="text-sm text-muted">{AUSFUHRFORMATE[wert].wofuer}</span>
              </span>
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
        <Abrufverlauf stand={stand} />
      </div>
    </Dialog>
  );
}
