'use client';

import { useState } from 'react';
import { usePlan } from '@/components/plan/use-plan';
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
import type { FallTaten } from '../use-fall-taten';
import { Wahl } from '../wahl';
import { Abschnitt } from './abschnitt';
import { Bildeintrag } from './bildeintrag';
import type { Bildinhalt } from './modell';
import { type Enden, NeueLinie } from './neue-linie';

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
  const enden = inhalt.kaesten.map(({ id, titel }) => ({ value: id, label: titel || 'ohne Bezeichnung' }));
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
            <WirkungZeile
              key={wirkung.id}
              wirkung={wirkung}
              enden={enden}
              taten={taten}
              ids={wirkungen.map(({ id }) => id)}
              gewaehlt={wirkung.id === auswahl}
            />
          ))}
        </ul>
        {taten.erlaubt && enden.length > 1 && <NeueWirkung enden={enden} taten={taten} />}
      </Abschnitt>
    </>
  );
}

interface Zeile {
  taten: FallTaten;
  ids: readonly Id[];
  gewaehlt: boolean;
}

function Element({ eintrag, taten, ...rest }: Zeile & { eintrag: Knoten }) {
  const { id, art } = eintrag;
  const setze = (felder: Partial<Omit<Knoten, 'id' | 'platz'>>) =>
    taten.aendere({ sammlung: 'knoten', id, felder });
  const name = eintrag.text || 'Element';
  return (
    <Bildeintrag
      {...{ id, name, taten, ...rest }}
      sammlung="knoten"
      kopf={
        <Eingabe
          label={`${KNOTEN_ARTEN[art]}: Bezeichnung`}
          labelHidden
          placeholder={art === 'umstand' ? 'Welcher Umstand?' : 'Was tut er, sie, die Stelle?'}
          value={eintrag.text}
          wo={{ id, feld: 'text' }}
          bearbeitbar={taten.erlaubt}
          onCommit={(text) => setze({ text })}
        />
      }
    >
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
    </Bildeintrag>
  );
}

function WirkungZeile({ wirkung, enden, taten, ...rest }: Zeile & { wirkung: Wirkung; enden: Enden }) {
  const { id, zwischen } = wirkung;
  const setze = (felder: Partial<Omit<Wirkung, 'id' | 'platz'>>) =>
    taten.aendere({ sammlung: 'wirkungen', id, felder });
  const titel = (ende: Id) => enden.find(({ value }) => value === ende)?.label ?? '';
  const name = `Wirkung ${titel(zwischen.von)} – ${titel(zwischen.nach)}`;
  const andere = enden.filter(({ value }) => value !== zwischen.von);
  return (
    <Bildeintrag
      {...{ id, name, taten, ...rest }}
      sammlung="wirkungen"
      kopf={<p className="pt-1 text-sm font-semibold hyphens-auto wrap-break-word">{titel(zwischen.von)}</p>}
    >
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
          namen={Object.fromEntries(andere.map((o) => [o.value, o.label]))}
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
    </Bildeintrag>
  );
}

function NeueWirkung({ enden, taten }: { enden: Enden; taten: FallTaten }) {
  const [art, setArt] = useState<WirkungArt>('unterstuetzt');
  return (
    <NeueLinie
      von="Neue Wirkung von"
      nach="auf"
      knopf="Wirkung hinzufügen"
      enden={enden}
      art={
        <Select label="Art" value={art} onChange={(neu) => setArt(neu as WirkungArt)} options={WIRKUNGEN} />
      }
      lege={(zwischen) => taten.lege({ sammlung: 'wirkungen', felder: { zwischen, art } }) !== null}
    />
  );
}
