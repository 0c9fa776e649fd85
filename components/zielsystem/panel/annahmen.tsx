'use client';

import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import { useState } from 'react';
import { Abschnitt, Nichts } from '@/components/ui/abschnitt';
import { Button } from '@/components/ui/button';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { TextEingabe } from '@/components/ui/text-eingabe';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { ANNAHME_STAENDE, type Annahme } from '@/lib/plan/zielsystem/schema';
import { useTeilBefehle } from '../teil-befehle';
import { optionen } from './optionen';
import { Teil } from './teil';

const ZEICHEN = {
  offen: { Icon: CircleHelp, farbe: 'text-muted' },
  haelt: { Icon: CircleCheck, farbe: 'text-ok-mark' },
  haelt_nicht: { Icon: CircleX, farbe: 'text-danger-mark' },
} as const;

/** What must hold outside the network's control, and whether it does. */
export function Annahmen({ zielId, annahmen }: { zielId: Id; annahmen: readonly Annahme[] }) {
  const befehle = useTeilBefehle();
  const [neueId, setNeueId] = useState<Id | null>(null);
  const lege = () => {
    const ergebnis = befehle.create({ sammlung: 'annahmen', parentId: zielId, felder: {} });
    if (ergebnis.ok) setNeueId(ergebnis.wert);
  };
  return (
    <Abschnitt
      id="annahmen"
      titel="Annahmen"
      aktion={
        befehle.erlaubt && (
          <Button size="sm" variant="quiet" onClick={lege}>
            + Annahme
          </Button>
        )
      }
    >
      {annahmen.length === 0 && <Nichts>Nichts, worauf das Netzwerk keinen Einfluss hat.</Nichts>}
      <ul>
        {annahmen.map((annahme, stelle) => (
          <AnnahmeTeil
            key={annahme.id}
            annahme={annahme}
            neu={annahme.id === neueId}
            erste={stelle === 0}
            letzte={stelle === annahmen.length - 1}
          />
        ))}
      </ul>
    </Abschnitt>
  );
}

function AnnahmeTeil({
  annahme,
  neu,
  erste,
  letzte,
}: {
  annahme: Annahme;
  neu: boolean;
  erste: boolean;
  letzte: boolean;
}) {
  const { update, reorder, remove, erlaubt } = useTeilBefehle();
  const { id, titel, stand } = annahme;
  const { Icon, farbe } = ZEICHEN[stand];
  return (
    <Teil
      name={`Annahme ${titel}`.trim()}
      bearbeitbar={erlaubt}
      offenAmAnfang={neu}
      onHoch={erste ? undefined : () => reorder(id, 'hoch')}
      onRunter={letzte ? undefined : () => reorder(id, 'runter')}
      onLoeschen={() => remove('annahmen', id)}
      zusammenfassung={
        <>
          {titel || <span className="text-muted">ohne Wortlaut</span>}
          <span className={`flex items-center gap-1 text-sm ${farbe}`}>
            <Icon size={14} aria-hidden />
            {ANNAHME_STAENDE[stand]}
          </span>
        </>
      }
    >
      <TextEingabe
        label="Annahme"
        value={titel}
        autoFocus={neu}
        placeholder="z. B. Die Kursplätze reichen für den Zugang aus"
        onCommit={(text) => update({ sammlung: 'annahmen', id, felder: { titel: text } })}
      />
      <SegmentedControl
        label="Hält die Annahme?"
        value={stand}
        options={optionen(ANNAHME_STAENDE)}
        onChange={(wert) => update({ sammlung: 'annahmen', id, felder: { stand: wert } })}
      />
    </Teil>
  );
}
