'use client';

import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { usePlan } from '@/components/plan/use-plan';
import { Abschnitt, Nichts } from '@/components/ui/abschnitt';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { NumberField } from '@/components/ui/number-field';
import { TextEingabe } from '@/components/ui/text-eingabe';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke } from '@/lib/plan/doc/plan';
import type { Kostenposition } from '@/lib/plan/zielsystem/schema';
import { type Kosten, kosten } from '@/lib/plan/zielsystem/views/kosten';
import { euroText, zahlText } from '@/lib/plan/zielsystem/views/texte';
import { useTeilBefehle } from '../teil-befehle';

type Position = Kosten['positionen'][number];

const alleKosten = merke(['kostenpositionen'], (plan) => {
  const je = new Map<Id, Kosten>();
  return (id: Id) => {
    const bekannt = je.get(id) ?? kosten(plan, id);
    je.set(id, bekannt);
    return bekannt;
  };
});

/** The Mengen- und Kostengerüst: quantity × unit × unit cost, line by line, with the sum. */
export function KostenAbschnitt({ aktivitaetId }: { aktivitaetId: Id }) {
  const { positionen, summe } = usePlan((plan) => alleKosten(plan)(aktivitaetId));
  const { create, erlaubt } = useTeilBefehle();
  return (
    <Abschnitt
      titel="Mengen- und Kostengerüst"
      aktion={
        erlaubt && (
          <Button
            size="sm"
            variant="quiet"
            onClick={() => create({ sammlung: 'kostenpositionen', parentId: aktivitaetId, felder: {} })}
          >
            + Position
          </Button>
        )
      }
    >
      {positionen.length === 0 ? (
        <Nichts>Keine Positionen.</Nichts>
      ) : (
        <ul className="flex flex-col gap-2">
          {positionen.map((position, stelle) => (
            <PositionZeile
              key={position.id}
              position={position}
              erlaubt={erlaubt}
              erste={stelle === 0}
              letzte={stelle === positionen.length - 1}
            />
          ))}
        </ul>
      )}
      {positionen.length > 0 && (
        <p className="mt-2 flex justify-between border-t border-line-strong pt-1.5 font-semibold">
          <span>Summe</span>
          <span>{euroText(summe)}</span>
        </p>
      )}
    </Abschnitt>
  );
}

interface PositionProps {
  position: Position;
  erlaubt: boolean;
  erste: boolean;
  letzte: boolean;
}

function PositionZeile({ position, erlaubt, erste, letzte }: PositionProps) {
  const { update, remove, reorder } = useTeilBefehle();
  const { id, titel, menge, einheit, einzelkosten, betrag } = position;
  if (!erlaubt) {
    return (
      <li className="flex justify-between gap-3">
        <span>
          {titel || 'Position'}
          <span className="text-muted">
            {menge !== null && ` · ${zahlText(menge)} ${einheit}`}
            {einzelkosten !== null && ` × ${euroText(einzelkosten)}`}
          </span>
        </span>
        <span>{betrag === null ? '–' : euroText(betrag)}</span>
      </li>
    );
  }
  const name = titel || 'Position';
  const aendere = (felder: Partial<Kostenposition>) => update({ sammlung: 'kostenpositionen', id, felder });
  return (
    <li className="rounded-md bg-bg p-2.5">
      <div className="flex items-end gap-1">
        <TextEingabe
          className="grow"
          label="Wofür"
          value={titel}
          placeholder="z. B. Dolmetschen"
          onCommit={(text) => aendere({ titel: text })}
        />
        {!erste && (
          <IconButton
            size="sm"
            label={`${name} nach oben`}
            icon={<ArrowUp size={15} aria-hidden />}
            onClick={() => reorder(id, 'hoch')}
          />
        )}
        {!letzte && (
          <IconButton
            size="sm"
            label={`${name} nach unten`}
            icon={<ArrowDown size={15} aria-hidden />}
            onClick={() => reorder(id, 'runter')}
          />
        )}
        <IconButton
          size="sm"
          label={`${name} in den Papierkorb`}
          icon={<X size={15} aria-hidden />}
          onClick={() => remove('kostenpositionen', id)}
        />
      </div>
      <div className="mt-2 grid grid-cols-3 gap-2">
        <NumberField
          label="Menge"
          mindestens={0}
          value={menge}
          onCommit={(zahl) => aendere({ menge: zahl })}
        />
        <TextEingabe
          label="Einheit"
          value={einheit}
          maxLength={60}
          placeholder="Std."
          onCommit={(text) => aendere({ einheit: text })}
        />
        <NumberField
          label="je Einheit (€)"
          value={einzelkosten}
          onCommit={(zahl) => aendere({ einzelkosten: zahl })}
        />
      </div>
      <p className="mt-1 text-right text-sm text-muted">
        {betrag === null ? 'noch kein Betrag' : euroText(betrag)}
      </p>
    </li>
  );
}
