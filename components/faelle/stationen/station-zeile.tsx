'use client';

import { Hourglass } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { NumberField } from '@/components/ui/number-field';
import { Select } from '@/components/ui/select';
import type { Id } from '@/lib/plan/doc/grundlagen';
import {
  type Station,
  WARTEZEIT_HOECHSTENS,
  type Wartezeit,
  ZEITEINHEITEN,
  type Zeiteinheit,
} from '@/lib/plan/fall/schema';
import { wartezeitText } from '@/lib/plan/fall/views/zeit';
import { AkteurWahl } from '../akteur-wahl';
import { Eingabe } from '../eingabe';
import { Ordnen } from '../ordnen';
import type { FallTaten } from '../use-fall-taten';

const EINHEITEN = Object.entries(ZEITEINHEITEN).map(([value, label]) => ({ value, label }));

/** One event with the waiting after it. */
export const StationZeile = memo(function StationZeile({
  station,
  nummer,
  ids,
  taten,
  anfang,
}: {
  station: Station;
  nummer: number;
  ids: readonly Id[];
  taten: FallTaten;
  /** It was just added: writing begins here. */
  anfang: boolean;
}) {
  const zeile = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (anfang) zeile.current?.querySelector<HTMLElement>('[data-was] textarea')?.focus();
  }, [anfang]);
  const { id } = station;
  const setze = (felder: Partial<Omit<Station, 'id' | 'platz'>>) =>
    taten.aendere({ sammlung: 'stationen', id, felder });
  const feld = { bearbeitbar: taten.erlaubt, labelHidden: true };
  return (
    <li ref={zeile} data-station={id} className="border-b border-line py-2.5">
      <div className="grid grid-cols-[2rem_10rem_15rem_minmax(0,1fr)_auto] items-start gap-x-3 gap-y-2 max-lg:grid-cols-[2rem_minmax(0,1fr)_minmax(0,1fr)] max-md:grid-cols-[1.5rem_minmax(0,1fr)] max-md:gap-y-0.5 max-md:*:col-start-2">
        <span className="pt-1.5 text-right font-semibold text-accent tabular-nums max-md:col-start-1! max-md:row-span-3 max-md:text-left">
          {nummer}
        </span>
        <Eingabe
          {...feld}
          label={`Station ${nummer}: wann ungefähr`}
          placeholder="wann ungefähr"
          value={station.wann}
          wo={{ id, feld: 'wann' }}
          onCommit={(wann) => setze({ wann })}
        />
        <Bei station={station} nummer={nummer} setze={setze} erlaubt={taten.erlaubt} />
        <div data-was className="max-lg:col-span-2 max-lg:col-start-2 max-md:col-span-1">
          <Eingabe
            {...feld}
            label={`Station ${nummer}: was geschah`}
            placeholder="Was geschah?"
            value={station.was}
            wo={{ id, feld: 'was' }}
            onCommit={(was) => setze({ was })}
          />
        </div>
        {taten.erlaubt && (
          <div className="max-lg:col-start-2">
            <Ordnen taten={taten} sammlung="stationen" ids={ids} id={id} name={`Station ${nummer}`} />
          </div>
        )}
      </div>
      <Warten station={station} nummer={nummer} setze={setze} erlaubt={taten.erlaubt} />
    </li>
  );
});

interface TeilProps {
  station: Station;
  nummer: number;
  setze: (felder: Partial<Omit<Station, 'id' | 'platz'>>) => boolean;
  erlaubt: boolean;
}

/** At which Akteur of the network; else in words. */
function Bei({ station, nummer, setze, erlaubt }: TeilProps) {
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      {(erlaubt || station.akteurId !== null) && (
        <AkteurWahl
          label={`Station ${nummer}: bei welchem Akteur`}
          labelHidden
          value={station.akteurId}
          leer="woanders …"
          bearbeitbar={erlaubt}
          onChange={(akteurId) => setze({ akteurId })}
        />
      )}
      {station.akteurId === null && (
        <Eingabe
          label={`Station ${nummer}: wo sonst`}
          labelHidden
          placeholder={'z.\u00a0B. Betrieb, die Person selbst'}
          value={station.wo}
          wo={{ id: station.id, feld: 'wo' }}
          bearbeitbar={erlaubt}
          onCommit={(wo) => setze({ wo })}
        />
      )}
    </div>
  );
}

const NEUE_WARTEZEIT: Wartezeit = { min: 1, max: 1, einheit: 'monate' };

function Warten({ station, nummer, setze, erlaubt }: TeilProps) {
  const { wartezeit } = station;
  if (!wartezeit)
    return erlaubt ? (
      <Button
        size="sm"
        variant="quiet"
        className="mt-1 ml-9 text-muted max-md:ml-0"
        icon={<Hourglass size={14} aria-hidden />}
        aria-label={`Wartezeit nach Station ${nummer}`}
        onClick={() => setze({ wartezeit: NEUE_WARTEZEIT })}
      >
        Wartezeit danach
      </Button>
    ) : null;
  if (!erlaubt)
    return (
      <p className="mt-1.5 ml-11 flex items-center gap-2 text-warn max-md:ml-0">
        <Hourglass size={16} aria-hidden className="shrink-0" />
        <span>
          {wartezeitText(wartezeit)} gewartet{station.worauf && `: ${station.worauf}`}
        </span>
      </p>
    );
  const teil = (felder: Partial<Wartezeit>) => setze({ wartezeit: { ...wartezeit, ...felder } });
  return (
    <fieldset className="mt-2 ml-11 flex flex-wrap items-start gap-2 rounded-md bg-warn-weak px-3 py-2 max-md:ml-0">
      <legend className="sr-only">Wartezeit nach Station {nummer}</legend>
      <span className="flex items-center gap-1.5 pt-2 text-sm text-warn">
        <Hourglass size={16} aria-hidden />
        danach gewartet
      </span>
      <NumberField
        className="w-20"
        label="mindestens"
        labelHidden
        mindestens={0}
        hoechstens={WARTEZEIT_HOECHSTENS}
        value={wartezeit.min}
        onCommit={(min) => teil({ min: min ?? 0, max: Math.max(min ?? 0, wartezeit.max) })}
      />
      <span className="pt-2 text-sm text-warn">bis</span>
      <NumberField
        className="w-20"
        label="höchstens"
        labelHidden
        mindestens={0}
        hoechstens={WARTEZEIT_HOECHSTENS}
        value={wartezeit.max}
        onCommit={(max) => teil({ max: max ?? 0, min: Math.min(max ?? 0, wartezeit.min) })}
      />
      <Select
        className="w-32"
        label="Einheit"
        labelHidden
        value={wartezeit.einheit}
        options={EINHEITEN}
        onChange={(einheit) => teil({ einheit: einheit as Zeiteinheit })}
      />
      <div className="min-w-48 grow">
        <Eingabe
          label={`Station ${nummer}: worauf gewartet`}
          labelHidden
          placeholder="worauf?"
          value={station.worauf}
          wo={{ id: station.id, feld: 'worauf' }}
          bearbeitbar
          onCommit={(worauf) => setze({ worauf })}
        />
      </div>
      <Button
        size="sm"
        variant="quiet"
        className="mt-1"
        onClick={() => setze({ wartezeit: null, worauf: '' })}
      >
        Keine Wartezeit
      </Button>
    </fieldset>
  );
}
