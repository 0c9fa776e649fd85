'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextEingabe } from '@/components/ui/text-eingabe';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { QUELLE_ARTEN, type Quelle } from '@/lib/plan/zielsystem/schema';
import { useTeilBefehle } from '../teil-befehle';
import { optionen } from './optionen';
import { Teil } from './teil';

/** Where something is read off: under an Indikator, or for the goal as a whole. */
export function Quellen({
  parentId,
  quellen,
  zusatz,
}: {
  parentId: Id;
  quellen: readonly Quelle[];
  zusatz: string;
}) {
  const befehle = useTeilBefehle();
  const [neueId, setNeueId] = useState<Id | null>(null);
  const lege = () => {
    const ergebnis = befehle.create({ sammlung: 'quellen', parentId, felder: {} });
    if (ergebnis.ok) setNeueId(ergebnis.wert);
  };
  return (
    <div>
      <ul>
        {quellen.map((quelle, stelle) => (
          <QuelleTeil
            key={quelle.id}
            quelle={quelle}
            neu={quelle.id === neueId}
            erste={stelle === 0}
            letzte={stelle === quellen.length - 1}
          />
        ))}
      </ul>
      {befehle.erlaubt && (
        <Button
          size="sm"
          variant="quiet"
          className="-ml-2"
          onClick={lege}
          aria-label={`Quelle ${zusatz} hinzufügen`}
        >
          + Quelle
        </Button>
      )}
    </div>
  );
}

function QuelleTeil({
  quelle,
  neu,
  erste,
  letzte,
}: {
  quelle: Quelle;
  neu: boolean;
  erste: boolean;
  letzte: boolean;
}) {
  const { update, reorder, remove, erlaubt } = useTeilBefehle();
  const { id, titel, art, rhythmus } = quelle;
  const name = `Quelle ${titel}`.trim();
  const aendere = (felder: Partial<Quelle>) => update({ sammlung: 'quellen', id, felder });
  return (
    <Teil
      name={name}
      bearbeitbar={erlaubt}
      offenAmAnfang={neu}
      onHoch={erste ? undefined : () => reorder(id, 'hoch')}
      onRunter={letzte ? undefined : () => reorder(id, 'runter')}
      onLoeschen={() => remove('quellen', id)}
      zusammenfassung={
        <span className="text-sm">
          <span className="text-muted">Quelle: </span>
          {titel || 'ohne Namen'}
          {(art || rhythmus) && (
            <span className="text-muted">
              {' '}
              · {[art && QUELLE_ARTEN[art], rhythmus].filter(Boolean).join(', ')}
            </span>
          )}
        </span>
      }
    >
      <TextEingabe
        label="Quelle"
        value={titel}
        autoFocus={neu}
        placeholder="z. B. Ausstellungslisten der drei Stellen"
        onCommit={(text) => aendere({ titel: text })}
      />
      <div className="grid grid-cols-2 gap-2">
        <Select
          label="Art"
          empty="nicht gesagt"
          value={art ?? ''}
          options={optionen(QUELLE_ARTEN)}
          onChange={(wert) => aendere({ art: (wert || null) as Quelle['art'] })}
        />
        <TextEingabe
          label="Rhythmus"
          value={rhythmus}
          maxLength={200}
          placeholder="z. B. monatlich"
          onCommit={(text) => aendere({ rhythmus: text })}
        />
      </div>
    </Teil>
  );
}
