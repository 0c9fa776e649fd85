'use client';

import { useState } from 'react';
import { AbrufDialog, type Papier, Papierformat } from '@/components/plan/abruf/abruf-dialog';
import { useAbruf } from '@/components/plan/abruf/use-abruf';
import { ErklaerteWahl } from '@/components/ui/erklaerte-wahl';
import { AUSFUHRFORMATE, type Ausfuhrformat, kettenPfad } from './formate';

const FORMATE = (Object.keys(AUSFUHRFORMATE) as Ausfuhrformat[]).map((wert) => ({
  wert,
  ...AUSFUHRFORMATE[wert],
}));

/** In which format a chain leaves the product, and the way there: progress, cancelling, the reason when it fails. */
export function AusfuhrDialog({ kettenId, onZu }: { kettenId: string; onZu: () => void }) {
  const [format, setFormat] = useState<Ausfuhrformat>('pdf');
  const [papier, setPapier] = useState<Papier>('a4');
  const abruf = useAbruf();
  const laeuft = abruf.stand.art === 'laeuft';
  return (
    <AbrufDialog
      title="Kette exportieren"
      abruf={abruf}
      pfad={kettenPfad(kettenId, format, papier)}
      onZu={onZu}
    >
      <ErklaerteWahl
        legende="Format"
        wahl={FORMATE}
        wert={format}
        onWahl={(neu) => {
          setFormat(neu);
          abruf.breche();
        }}
        gesperrt={laeuft}
        breite="w-28"
      />
      {format === 'pdf' && (
        <div className="flex items-center gap-3">
          <Papierformat value={papier} onChange={setPapier} disabled={laeuft} />
          <span className="text-sm text-muted">Querformat</span>
        </div>
      )}
    </AbrufDialog>
  );
}
