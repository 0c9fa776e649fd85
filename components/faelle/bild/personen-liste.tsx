'use client';

import { usePlan } from '@/components/plan/use-plan';
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
import type { FallTaten } from '../use-fall-taten';
import { Wahl } from '../wahl';
import { Abschnitt } from './abschnitt';
import { Bildeintrag } from './bildeintrag';
import type { Bildinhalt } from './modell';
import { type Enden, NeueLinie } from './neue-linie';

const GENERATIONEN: Record<string, string> = {
  '3': 'Urgroßeltern',
  '2': 'Großeltern',
  '1': 'Eltern',
  '0': 'gleiche Generation',
  '-1': 'Kinder',
  '-2': 'Enkel',
  '-3': 'Urenkel',
};

/** Persons and their relations as two lists: everything the picture can do is done here too. */
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
  const enden = inhalt.kaesten.map(({ id, titel }) => ({ value: id, label: titel || 'ohne Bezeichnung' }));
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
            <Beziehung
              key={bindung.id}
              bindung={bindung}
              enden={enden}
              taten={taten}
              ids={bindungen.map(({ id }) => id)}
              gewaehlt={bindung.id === auswahl}
            />
          ))}
        </ul>
        {taten.erlaubt && enden.length > 1 && (
          <NeueLinie
            von="Neue Beziehung zwischen"
            nach="und"
            knopf="Beziehung hinzufügen"
            enden={enden}
            lege={(zwischen) => taten.lege({ sammlung: 'bindungen', felder: { zwischen } }) !== null}
          />
        )}
      </Abschnitt>
    </div>
  );
}

interface Zeile {
  taten: FallTaten;
  ids: readonly Id[];
  gewaehlt: boolean;
}

function Person({ person, taten, ...rest }: Zeile & { person: FallPerson }) {
  const { id, art } = person;
  const setze = (felder: Partial<Omit<FallPerson, 'id' | 'platz'>>) =>
    taten.aendere({ sammlung: 'personen', id, felder });
  const name = person.bezeichnung || 'Person';
  return (
    <Bildeintrag
      {...{ id, name, taten, ...rest }}
      sammlung="personen"
      kopf={
        <Eingabe
          label="Bezeichnung der Person"
          labelHidden
          placeholder={'z.\u00a0B. Schwester, Nachbarin, Kind (Kita)'}
          value={person.bezeichnung}
          wo={{ id, feld: 'bezeichnung' }}
          bearbeitbar={taten.erlaubt}
          onCommit={(bezeichnung) => setze({ bezeichnung })}
        />
      }
    >
      <div className="grid grid-cols-2 gap-2">
        <Wahl
          label={`${name}: gehört zu`}
          namen={PERSON_ARTEN}
          value={art}
          bearbeitbar={taten.erlaubt}
          onChange={(neu) => setze({ art: neu })}
        />
        {/* Who is not family stands beside the generations. */}
        {(art === 'hauptperson' || art === 'familie') && (
          <Wahl
            label={`${name}: Generation`}
            namen={GENERATIONEN}
            value={String(person.generation)}
            bearbeitbar={taten.erlaubt}
            onChange={(generation) => setze({ generation: Number(generation), lage: null })}
          />
        )}
      </div>
    </Bildeintrag>
  );
}

function Beziehung({ bindung, enden, taten, ...rest }: Zeile & { bindung: Bindung; enden: Enden }) {
  const { id, zwischen } = bindung;
  const setze = (felder: Partial<Omit<Bindung, 'id' | 'platz'>>) =>
    taten.aendere({ sammlung: 'bindungen', id, felder });
  const titel = (ende: Id) => enden.find(({ value }) => value === ende)?.label ?? '';
  const name = `Beziehung ${titel(zwischen.von)} – ${titel(zwischen.nach)}`;
  return (
    <Bildeintrag
      {...{ id, name, taten, ...rest }}
      sammlung="bindungen"
      kopf={
        <p className="pt-1 text-sm font-semibold hyphens-auto wrap-break-word">
          {titel(zwischen.von)} <span className="font-normal text-muted">und</span> {titel(zwischen.nach)}
        </p>
      }
    >
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
      {(taten.erlaubt || bindung.notiz) && (
        <Eingabe
          label="Notiz zur Beziehung"
          labelHidden
          placeholder="was dazu zu wissen ist"
          value={bindung.notiz}
          wo={{ id, feld: 'notiz' }}
          bearbeitbar={taten.erlaubt}
          onCommit={(notiz) => setze({ notiz })}
        />
      )}
    </Bildeintrag>
  );
}
