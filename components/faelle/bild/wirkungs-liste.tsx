'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import { Select } from '@/components/ui/select';
import type { Id } from '@/lib/plan/doc/grundlagen';
import {
  KNOTEN_ARTEN,
  type Knoten,
  WIRKUNG_ARTEN,
  type Wirkung,
  type WirkungArt,
} from '@/lib/plan/fall/schema';
import { knoten as knotenDerListe, wirkungen as wirkungenDerListe } from '@/lib/plan/fall/views';
import { AkteurWahl } from '../akteur-wahl';
import { Eingabe } from '../eingabe';
import { Ordnen } from '../ordnen';
import type { FallTaten } from '../use-fall-taten';
import { Wahl } from '../wahl';
import { Abschnitt } from './abschnitt';
import type { Bildinhalt } from './modell';

const WIRKUNGEN = Object.entries(WIRKUNG_ARTEN).map(([value, label]) => ({ value, label }));

/** The Wirkungsgefüge as two lists: everything the picture can do is done here too. */
export function WirkungsListe({
  inhalt,
  taten,
  auswahl,
}: {
  inhalt: Bildinhalt;
  taten: FallTaten;
  auswahl: Id | null;
}) {
  const knoten = usePlan(knotenDerListe);
  const wirkungen = usePlan(wirkungenDerListe);
  const optionen = inhalt.kaesten.map(({ id, titel }) => ({ value: id, label: titel || 'ohne Bezeichnung' }));
  return (
    <>
      <Abschnitt titel="Elemente" anzahl={knoten.length}>
        <ul className="flex flex-col">
          {knoten.map((eintrag) => (
            <Element
              key={eintrag.id}
              eintrag={eintrag}
              taten={taten}
              ids={knoten.map(({ id }) => id)}
              gewaehlt={eintrag.id === auswahl}
            />
          ))}
        </ul>
      </Abschnitt>
      <Abschnitt titel="Wirkungen" anzahl={wirkungen.length}>
        {wirkungen.length === 0 && <p className="text-sm text-muted">Noch ist nichts verbunden.</p>}
        <ul className="flex flex-col">
          {wirkungen.map((wirkung) => (
            <Zeile
              key={wirkung.id}
              wirkung={wirkung}
              optionen={optionen}
              taten={taten}
              ids={wirkungen.map(({ id }) => id)}
              gewaehlt={wirkung.id === auswahl}
            />
          ))}
        </ul>
        {taten.erlaubt && optionen.length > 1 && <NeueWirkung optionen={optionen} taten={taten} />}
      </Abschnitt>
    </>
  );
}

const EINTRAG = 'flex flex-col gap-1.5 border-b border-line py-2.5 -mx-2 px-2 rounded-sm';

function Element({
  eintrag,
  taten,
  ids,
  gewaehlt,
}: {
  eintrag: Knoten;
  taten: FallTaten;
  ids: readonly Id[];
  gewaehlt: boolean;
}) {
  const { id, art } = eintrag;
  const setze = (felder: Partial<Omit<Knoten, 'id' | 'platz'>>) =>
    taten.aendere({ sammlung: 'knoten', id, felder });
  const name = eintrag.text || 'Element';
  return (
    <li data-eintrag={id} className={cx(EINTRAG, gewaehlt && 'bg-accent-weak')}>
      <div className="flex items-start gap-2">
        <Eingabe
          className="grow"
          label={`${KNOTEN_ARTEN[art]}: Bezeichnung`}
          labelHidden
          placeholder={art === 'umstand' ? 'Welcher Umstand?' : 'Was tut er, sie, die Stelle?'}
          value={eintrag.text}
          wo={{ id, feld: 'text' }}
          bearbeitbar={taten.erlaubt}
          onCommit={(text) => setze({ text })}
        />
        {taten.erlaubt && <Ordnen taten={taten} sammlung="knoten" ids={ids} id={id} name={name} />}
      </div>
      <div className="grid grid-cols-2 gap-2">
        <Wahl
          label={`Art von ${name}`}
          namen={KNOTEN_ARTEN}
          value={art}
          bearbeitbar={taten.erlaubt}
          onChange={(neu) => setze({ art: neu, ...(neu !== 'akteur' && { akteurId: null }) })}
        />
        {art === 'akteur' && (
          <AkteurWahl
            label={`Akteur von ${name}`}
            labelHidden
            value={eintrag.akteurId}
            bearbeitbar={taten.erlaubt}
            onChange={(akteurId) => setze({ akteurId })}
          />
        )}
      </div>
    </li>
  );
}

type Optionen = readonly { value: string; label: string }[];

function Zeile({
  wirkung,
  optionen,
  taten,
  ids,
  gewaehlt,
}: {
  wirkung: Wirkung;
  optionen: Optionen;
  taten: FallTaten;
  ids: readonly Id[];
  gewaehlt: boolean;
}) {
  const { id, zwischen } = wirkung;
  const setze = (felder: Partial<Omit<Wirkung, 'id' | 'platz'>>) =>
    taten.aendere({ sammlung: 'wirkungen', id, felder });
  const titel = (ende: Id) => optionen.find(({ value }) => value === ende)?.label ?? '';
  return (
    <li data-eintrag={id} className={cx(EINTRAG, gewaehlt && 'bg-accent-weak')}>
      <div className="flex items-start gap-2">
        <p className="grow pt-1 text-sm font-semibold">{titel(zwischen.von)}</p>
        {taten.erlaubt && (
          <Ordnen
            taten={taten}
            sammlung="wirkungen"
            ids={ids}
            id={id}
            name={`Wirkung ${titel(zwischen.von)} – ${titel(zwischen.nach)}`}
          />
        )}
      </div>
      <div className="grid grid-cols-[9rem_minmax(0,1fr)] gap-2">
        <Wahl
          label="Art der Wirkung"
          namen={WIRKUNG_ARTEN}
          value={wirkung.art}
          bearbeitbar={taten.erlaubt}
          onChange={(art) => setze({ art })}
        />
        <Wahl
          label="Worauf es wirkt"
          namen={Object.fromEntries(
            optionen.filter(({ value }) => value !== zwischen.von).map((o) => [o.value, o.label]),
          )}
          value={zwischen.nach}
          bearbeitbar={taten.erlaubt}
          onChange={(nach) => setze({ zwischen: { ...zwischen, nach } })}
        />
      </div>
      <Eingabe
        label="Wie genau"
        labelHidden
        placeholder="wie genau?"
        value={wirkung.text}
        wo={{ id, feld: 'text' }}
        bearbeitbar={taten.erlaubt}
        onCommit={(text) => setze({ text })}
      />
    </li>
  );
}

function NeueWirkung({ optionen, taten }: { optionen: Optionen; taten: FallTaten }) {
  const [von, setVon] = useState('');
  const [nach, setNach] = useState('');
  const [art, setArt] = useState<WirkungArt>('unterstuetzt');
  return (
    <form
      className="mt-3 flex flex-col gap-2"
      onSubmit={(e) => {
        e.preventDefault();
        if (!von || !nach) return;
        if (taten.lege({ sammlung: 'wirkungen', felder: { zwischen: { von, nach }, art } })) setNach('');
      }}
    >
      <Select label="Neue Wirkung von" value={von} onChange={setVon} options={optionen} empty="auswählen" />
      <div className="grid grid-cols-[9rem_minmax(0,1fr)] gap-2">
        <Select label="Art" value={art} onChange={(neu) => setArt(neu as WirkungArt)} options={WIRKUNGEN} />
        <Select
          label="auf"
          value={nach}
          onChange={setNach}
          options={optionen.filter(({ value }) => value !== von)}
          empty="auswählen"
        />
      </div>
      <Button
        type="submit"
        className="self-start"
        icon={<Plus size="1.1em" aria-hidden />}
        disabled={!von || !nach}
      >
        Wirkung hinzufügen
      </Button>
    </form>
  );
}
