'use client';

import { useState } from 'react';
import { RoterFaden } from '@/components/plan/faden/roter-faden';
import { Langtext } from '@/components/plan/langtext';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { Abschnitt } from '@/components/ui/abschnitt';
import { Button } from '@/components/ui/button';
import { NumberField } from '@/components/ui/number-field';
import { Select } from '@/components/ui/select';
import { TextEingabe } from '@/components/ui/text-eingabe';
import { akteurName } from '@/lib/plan/akteure/views';
import { updateAktivitaet } from '@/lib/plan/zielsystem/commands/update-aktivitaet';
import {
  AKTIVITAET_STATUS,
  type Aktivitaet,
  FRISTIGKEITEN,
  PRIORITAETEN,
} from '@/lib/plan/zielsystem/schema';
import { zeitraumText } from '@/lib/plan/zielsystem/views';
import { zahlText } from '@/lib/plan/zielsystem/views/texte';
import { gleicheListe } from '../abfragen';
import { AkteureWahl } from './akteure-wahl';
import { HinweisBox } from './hinweis-box';
import { KostenAbschnitt } from './kosten';
import { optionen } from './optionen';
import { ZeitraumFelder } from './zeitraum-felder';

type Aendere = (felder: Partial<Aktivitaet>) => void;

/** Everything that belongs to an Aktivität: who, when, how it stands, what it takes. */
export function AktivitaetTeile({ aktivitaet }: { aktivitaet: Aktivitaet }) {
  const { run, erlaubt } = useCommand(updateAktivitaet);
  const { id } = aktivitaet;
  const aendere: Aendere = (felder) => run({ id, felder });
  return (
    <>
      <Akteure aktivitaet={aktivitaet} erlaubt={erlaubt} />
      <Abschnitt id="zeitraum" titel="Zeitraum">
        {erlaubt ? <ZeitraumFelder id={id} /> : <p>{zeitraumText(aktivitaet) || 'nicht gesagt'}</p>}
      </Abschnitt>
      <Abschnitt id="status" titel="Stand und Gewicht">
        {erlaubt ? (
          <Einordnung aktivitaet={aktivitaet} aendere={aendere} />
        ) : (
          <EinordnungGelesen aktivitaet={aktivitaet} />
        )}
      </Abschnitt>
      <RoterFaden id={id} />
      <Abschnitt titel="Aufwand">
        {erlaubt ? (
          <Aufwand aktivitaet={aktivitaet} aendere={aendere} />
        ) : (
          <p>
            {aktivitaet.aufwand
              ? `${zahlText(aktivitaet.aufwand.menge)} ${aktivitaet.aufwand.einheit}`
              : 'nicht gesagt'}
          </p>
        )}
      </Abschnitt>
      <KostenAbschnitt aktivitaetId={id} />
      {(erlaubt || aktivitaet.beschreibung) && (
        <Abschnitt titel="Beschreibung">
          <Langtext
            sammlung="aktivitaeten"
            id={id}
            feld="beschreibung"
            label="Beschreibung"
            labelHidden
            zeilen={2}
          />
        </Abschnitt>
      )}
    </>
  );
}

function Akteure({ aktivitaet, erlaubt }: { aktivitaet: Aktivitaet; erlaubt: boolean }) {
  const [offen, setOffen] = useState(false);
  const { federfuehrungId, beteiligteIds, id } = aktivitaet;
  const leitung = usePlan((plan) => (federfuehrungId ? akteurName(plan, federfuehrungId) : ''));
  const andere = usePlan((plan) => beteiligteIds.map((akteurId) => akteurName(plan, akteurId)), gleicheListe);
  return (
    <Abschnitt
      id="akteure"
      titel="Akteure"
      aktion={
        erlaubt && (
          <Button size="sm" variant="quiet" aria-expanded={offen} onClick={() => setOffen(!offen)}>
            {offen ? 'Fertig' : 'Akteure wählen'}
          </Button>
        )
      }
    >
      {leitung ? (
        <p>
          <strong>{leitung}</strong> <span className="text-sm text-muted">federführend</span>
        </p>
      ) : (
        <HinweisBox id={id} teil="akteure" />
      )}
      {andere.length > 0 && <p>{andere.join(' · ')}</p>}
      {offen && (
        <div className="mt-2 rounded-md bg-bg p-3">
          <AkteureWahl id={id} />
        </div>
      )}
    </Abschnitt>
  );
}

function Einordnung({ aktivitaet, aendere }: { aktivitaet: Aktivitaet; aendere: Aendere }) {
  return (
    <div className="grid grid-cols-2 gap-2">
      <Select
        label="Status"
        value={aktivitaet.status}
        options={optionen(AKTIVITAET_STATUS)}
        onChange={(wert) => aendere({ status: wert as Aktivitaet['status'] })}
      />
      <Select
        label="Fristigkeit"
        empty="offen"
        value={aktivitaet.fristigkeit ?? ''}
        options={optionen(FRISTIGKEITEN)}
        onChange={(wert) => aendere({ fristigkeit: (wert || null) as Aktivitaet['fristigkeit'] })}
      />
      <Select
        label="Priorität"
        empty="offen"
        value={aktivitaet.prioritaet ?? ''}
        options={optionen(PRIORITAETEN)}
        onChange={(wert) => aendere({ prioritaet: (wert || null) as Aktivitaet['prioritaet'] })}
      />
    </div>
  );
}

function EinordnungGelesen({ aktivitaet: { status, fristigkeit, prioritaet } }: { aktivitaet: Aktivitaet }) {
  return (
    <p>
      {[
        AKTIVITAET_STATUS[status],
        fristigkeit && FRISTIGKEITEN[fristigkeit],
        prioritaet && `Priorität ${PRIORITAETEN[prioritaet]}`,
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}

/** Number and unit are one value: a unit without a number is kept here until the number comes. */
function Aufwand({ aktivitaet, aendere }: { aktivitaet: Aktivitaet; aendere: Aendere }) {
  const { aufwand } = aktivitaet;
  const [einheit, setEinheit] = useState('Personentage');
  const aktuell = aufwand?.einheit ?? einheit;
  return (
    <div className="grid grid-cols-2 gap-2">
      <NumberField
        label="Menge"
        mindestens={0}
        value={aufwand?.menge ?? null}
        onCommit={(menge) => aendere({ aufwand: menge === null ? null : { menge, einheit: aktuell } })}
      />
      <TextEingabe
        label="Einheit"
        value={aktuell}
        maxLength={60}
        onCommit={(text) => {
          setEinheit(text);
          if (aufwand) aendere({ aufwand: { ...aufwand, einheit: text } });
        }}
      />
    </div>
  );
}
