'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Select } from '@/components/ui/select';
import type { Id } from '@/lib/plan/doc/grundlagen';
import {
  BINDUNG_ARTEN,
  BINDUNG_GUETEN,
  type Bindung,
  type FallPerson,
  PERSON_ARTEN,
} from '@/lib/plan/fall/schema';
import { bindungen as bindungenDerListe, personen as personenDerListe } from '@/lib/plan/fall/views';
import { Eingabe } from '../eingabe';
import { Ordnen } from '../ordnen';
import type { FallTaten } from '../use-fall-taten';
import { Wahl } from '../wahl';
import { Abschnitt } from './abschnitt';
import type { Bildinhalt } from './modell';

const GENERATIONEN: Record<string, string> = {
  '2': 'Großeltern',
  '1': 'Eltern',
  '0': 'gleiche Generation',
  '-1': 'Kinder',
  '-2': 'Enkel',
};

/** Persons and their relations as two lists. */
export function PersonenListe({
  inhalt,
  taten,
  auswahl,
}: {
  inhalt: Bildinhalt;
  taten: FallTaten;
  auswahl: Id | null;
}) {
  const personen = usePlan(personenDerListe);
  const bindungen = usePlan(bindungenDerListe);
  const wahl = inhalt.kaesten.map(({ id, titel }) => ({ value: id, label: titel || 'ohne Bezeichnung' }));
  return (
    <div className="flex flex-col gap-6">
      <Abschnitt titel="Personen" anzahl={personen.length}>
        <ul className="flex flex-col">
          {personen.map((person) => (
            <Person
              key={person.id}
              person={person}
              taten={taten}
              ids={personen.map(({ id }) => id)}
              gewaehlt={person.id === auswahl}
            />
          ))}
        </ul>
      </Abschnitt>
      <Abschnitt titel="Beziehungen" anzahl={bindungen.length}>
        {bindungen.length === 0 && <p className="text-sm text-muted">Noch keine Beziehung eingetragen.</p>}
        <ul className="flex flex-col">
          {bindungen.map((bindung) => (
            <Zeile
              key={bindung.id}
              bindung={bindung}
              wahl={wahl}
              taten={taten}
              ids={bindungen.map(({ id }) => id)}
              gewaehlt={bindung.id === auswahl}
            />
          ))}
        </ul>
        {taten.erlaubt && wahl.length > 1 && <NeueBindung wahl={wahl} taten={taten} />}
      </Abschnitt>
    </div>
  );
}

const EINTRAG = '-mx-2 flex flex-col gap-1.5 rounded-sm border-b border-line px-2 py-2.5';

function Person({
  person,
  taten,
  ids,
  gewaehlt,
}: {
  person: FallPerson;
  taten: FallTaten;
  ids: readonly Id[];
  gewaehlt: boolean;
}) {
  const { id } = person;
  const setze = (felder: Partial<Omit<FallPerson, 'id' | 'platz'>>) =>
    taten.aendere({ sammlung: 'personen', id, felder });
  const name = person.bezeichnung || 'Person';
  return (
    <li data-eintrag={id} className={cx(EINTRAG, gewaehlt && 'bg-accent-weak')}>
      <div className="flex items-start gap-2">
        <Eingabe
          className="grow"
          label="Bezeichnung der Person"
          labelHidden
          placeholder={'z.\u00a0B. Schwester, Nachbarin, Kind (Kita)'}
          value={person.bezeichnung}
          wo={{ id, feld: 'bezeichnung' }}
          bearbeitbar={taten.erlaubt}
          onCommit={(bezeichnung) => setze({ bezeichnung })}
        />
        {taten.erlaubt && <Ordnen taten={taten} sammlung="personen" ids={ids} id={id} name={name} />}
      </div>
      <div className="grid grid-cols-2 gap-2">
        <Wahl
          label={`${name}: gehört zu`}
          namen={PERSON_ARTEN}
          value={person.art}
          bearbeitbar={taten.erlaubt}
          onChange={(art) => setze({ art })}
        />
        <Wahl
          label={`${name}: Generation`}
          namen={GENERATIONEN}
          value={String(person.generation)}
          bearbeitbar={taten.erlaubt}
          onChange={(generation) => setze({ generation: Number(generation), lage: null })}
        />
      </div>
    </li>
  );
}

type Auswahl = readonly { value: string; label: string }[];

function Zeile({
  bindung,
  wahl,
  taten,
  ids,
  gewaehlt,
}: {
  bindung: Bindung;
  wahl: Auswahl;
  taten: FallTaten;
  ids: readonly Id[];
  gewaehlt: boolean;
}) {
  const { id, zwischen } = bindung;
  const setze = (felder: Partial<Omit<Bindung, 'id' | 'platz'>>) =>
    taten.aendere({ sammlung: 'bindungen', id, felder });
  const titel = (ende: Id) => wahl.find(({ value }) => value === ende)?.label ?? '';
  return (
    <li data-eintrag={id} className={cx(EINTRAG, gewaehlt && 'bg-accent-weak')}>
      <div className="flex items-start gap-2">
        <p className="grow pt-1 text-sm font-semibold">
          {titel(zwischen.von)} <span className="font-normal text-muted">und</span> {titel(zwischen.nach)}
        </p>
        {taten.erlaubt && (
          <Ordnen
            taten={taten}
            sammlung="bindungen"
            ids={ids}
            id={id}
            name={`Beziehung ${titel(zwischen.von)} – ${titel(zwischen.nach)}`}
          />
        )}
      </div>
      <div className="grid grid-cols-2 gap-2">
        <Wahl
          label="Art der Beziehung"
          namen={BINDUNG_ARTEN}
          value={bindung.art}
          bearbeitbar={taten.erlaubt}
          onChange={(art) => setze({ art })}
        />
        <Wahl
          label="Wie die Beziehung ist"
          namen={BINDUNG_GUETEN}
          value={bindung.guete}
          bearbeitbar={taten.erlaubt}
          onChange={(guete) => setze({ guete })}
        />
      </div>
    </li>
  );
}

function NeueBindung({ wahl, taten }: { wahl: Auswahl; taten: FallTaten }) {
  const [von, setVon] = useState('');
  const [nach, setNach] = useState('');
  return (
    <form
      className="mt-3 flex flex-col gap-2"
      onSubmit={(e) => {
        e.preventDefault();
        if (!von || !nach) return;
        if (taten.lege({ sammlung: 'bindungen', felder: { zwischen: { von, nach } } })) setNach('');
      }}
    >
      <div className="grid grid-cols-2 gap-2">
        <Select
          label="Neue Beziehung zwischen"
          value={von}
          onChange={setVon}
          options={wahl}
          empty="auswählen"
        />
        <Select
          label="und"
          value={nach}
          onChange={setNach}
          options={wahl.filter(({ value }) => value !== von)}
          empty="auswählen"
        />
      </div>
      <Button
        type="submit"
        className="self-start"
        icon={<Plus size="1.1em" aria-hidden />}
        disabled={!von || !nach}
      >
        Beziehung hinzufügen
      </Button>
    </form>
  );
}
