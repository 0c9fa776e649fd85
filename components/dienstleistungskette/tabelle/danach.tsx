'use client';

import { X } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { useRetten } from '@/components/plan/rettung';
import { useCommand } from '@/components/plan/use-command';
import { usePlan } from '@/components/plan/use-plan';
import { cx } from '@/components/ui/cx';
import { GrowEingabe } from '@/components/ui/grow-eingabe';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import {
  connectSchritte,
  deleteVerbindungen,
  updateVerbindung,
} from '@/lib/plan/dienstleistungskette/commands/verbindungen';
import { canConnect } from '@/lib/plan/dienstleistungskette/rules';
import { type SchrittArt, VERBINDUNG_ARTEN } from '@/lib/plan/dienstleistungskette/schema';
import { schrittTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import type { Folge, Glied } from '@/lib/plan/dienstleistungskette/views/reihenfolge';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { mitTrennstellen } from '@/lib/plan/zeichnung/views/trennung';
import { Wortlaut } from './wortlaut';

/** What comes after a step: each edge with its label, and a list to connect with another step. */
export function Danach({
  glied,
  alle,
  allein,
  schreibbar,
  platz,
  onWaehle,
}: {
  glied: Glied;
  alle: RefObject<readonly Glied[]>;
  allein: boolean;
  /** Its fields are shown. */
  schreibbar: boolean;
  /** Room is kept for what comes when they are. */
  platz: boolean;
  onWaehle: (id: Id) => void;
}) {
  const { id } = glied.schritt.schritt;
  const nr = `${glied.nummer}. ${schrittTitel(glied.schritt.schritt)}`;
  return (
    <div className="@container grid gap-1">
      {glied.danach.map((folge) => (
        <FolgeZeile
          key={folge.verbindung.verbindung.id}
          folge={folge}
          von={nr}
          schreibbar={schreibbar}
          platz={platz}
          onWaehle={() => onWaehle(folge.verbindung.verbindung.id)}
        />
      ))}
      {platz &&
        !OHNE_FOLGE.has(glied.schritt.schritt.art) &&
        !allein &&
        (schreibbar ? (
          <VerbindenMit id={id} nr={nr} alle={alle} />
        ) : (
          <span className="h-9 max-md:h-11 pointer-coarse:h-11" />
        ))}
    </div>
  );
}

const OHNE_FOLGE: ReadonlySet<SchrittArt> = new Set(['ende', 'notiz']);

/**
 * The steps this one can be connected with. They are looked for when somebody comes to the list: for each of 300 rows
 * that would be 300 entries.
 */
function VerbindenMit({ id, nr, alle }: { id: Id; nr: string; alle: RefObject<readonly Glied[]> }) {
  const { run: verbinde } = useCommand(connectSchritte);
  const [gefragt, setGefragt] = useState(false);
  const moeglich = usePlan(
    (plan) =>
      gefragt
        ? alle.current
            .map(({ schritt }) => schritt.schritt.id)
            .filter((nachId) => canConnect(plan, { vonId: id, nachId }) === true)
        : KEINE,
    (a, b) => a.join() === b.join(),
  );
  const frage = () => setGefragt(true);
  return (
    <Select
      onPointerEnter={frage}
      onFocus={frage}
      label={`${nr} verbinden mit`}
      labelHidden
      className="w-full max-w-52"
      value=""
      empty={gefragt && moeglich.length === 0 ? 'Nichts zu verbinden' : 'Verbinden mit …'}
      options={(gefragt ? alle.current : [])
        .filter(({ schritt }) => moeglich.includes(schritt.schritt.id))
        .map(({ nummer, schritt }) => ({
          value: schritt.schritt.id,
          label: `${nummer}. ${schrittTitel(schritt.schritt)}`,
        }))}
      onChange={(nachId) => nachId && verbinde({ vonId: id, nachId })}
    />
  );
}

const KEINE: readonly Id[] = [];
const MIT_FELDERN = 'grid-cols-[minmax(0,1fr)_auto] @sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_auto]';
/** For whoever only reads there is nothing to delete, and the condition follows on its own line. */
const OHNE_FELDER = 'grid-cols-[minmax(0,1fr)] @sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]';

function FolgeZeile({
  folge: { verbindung, nummer, zurueck },
  von,
  schreibbar,
  platz,
  onWaehle,
}: {
  folge: Folge;
  von: string;
  schreibbar: boolean;
  platz: boolean;
  onWaehle: () => void;
}) {
  const { run: aendere } = useCommand(updateVerbindung);
  const { run: loesche } = useCommand(deleteVerbindungen);
  const rette = useRetten();
  const { id, art, beschriftung, geregelt } = verbindung.verbindung;
  const beschrifte = (neu: string) => aendere({ id, felder: { beschriftung: neu } });
  const ziel = `${nummer}. ${schrittTitel(verbindung.nach.schritt)}`;
  const zusatz = [
    zurueck && 'zurück',
    art !== 'sequenziell' && VERBINDUNG_ARTEN[art],
    verbindung.uebergabe && (geregelt ? '● Übergabe geregelt' : '○ Übergabe offen'),
  ].filter(Boolean);
  return (
    // Words above their condition where it is narrow, else side by side; what deletes stands at the end of both.
    <div className={cx('grid items-start gap-x-2', platz ? MIT_FELDERN : OHNE_FELDER)}>
      <span className="grid min-w-0 grid-cols-[auto_minmax(0,1fr)] gap-x-1 py-1.5 text-sm hyphens-manual wrap-break-word">
        <span>→</span>
        <button
          type="button"
          className="textlink text-left"
          aria-label={`Verbindung von ${von} zu ${ziel}`}
          onClick={onWaehle}
        >
          {mitTrennstellen(ziel)}
        </button>
        {zusatz.length > 0 && <span className="col-start-2 text-xs text-muted">{zusatz.join(' · ')}</span>}
      </span>
      {schreibbar ? (
        <>
          <GrowEingabe
            label={`Beschriftung von ${von} zu ${ziel}`}
            labelHidden
            placeholder="wenn …"
            className="@max-sm:order-last [&_textarea]:text-sm"
            value={beschriftung}
            onCommit={beschrifte}
            onVerlust={(text) => rette({ id, feld: 'Beschriftung', text, uebernimm: () => beschrifte(text) })}
          />
          <IconButton
            label={`Verbindung von ${von} zu ${ziel} löschen`}
            icon={<X size={16} aria-hidden />}
            onClick={() => loesche({ ids: [id] })}
          />
        </>
      ) : (
        <>
          {platz ? (
            <Wortlaut className="text-sm @max-sm:order-last">{beschriftung}</Wortlaut>
          ) : (
            beschriftung && (
              <span className="pb-1.5 pl-4 text-sm text-muted wrap-break-word @sm:pt-1.5 @sm:pl-0">
                {beschriftung}
              </span>
            )
          )}
          {platz && <span className="size-9 max-md:size-11 pointer-coarse:size-11" />}
        </>
      )}
    </div>
  );
}
