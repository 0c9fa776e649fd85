// biome-ignore-all lint/a11y/noRedundantRoles: rows are laid out as grids, which takes the meaning of a table's elements away
'use client';

import { MoreHorizontal } from 'lucide-react';
import { memo, type RefObject, useEffect, useRef } from 'react';
import { useRetten } from '@/components/plan/rettung';
import { useCommand } from '@/components/plan/use-command';
import { cx } from '@/components/ui/cx';
import { GrowEingabe } from '@/components/ui/grow-eingabe';
import { Menu, type MenuItem } from '@/components/ui/menu';
import { Select } from '@/components/ui/select';
import { changeLane } from '@/lib/plan/dienstleistungskette/commands/change-lane';
import { insertSchritt, nextSchritt } from '@/lib/plan/dienstleistungskette/commands/next-schritt';
import { deleteSchritte, updateSchritt } from '@/lib/plan/dienstleistungskette/commands/schritte';
import { SCHRITT_ARTEN, type Schritt, type SchrittArt } from '@/lib/plan/dienstleistungskette/schema';
import { schrittTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import type { Glied } from '@/lib/plan/dienstleistungskette/views/reihenfolge';
import { zeitspanneKurz } from '@/lib/plan/dienstleistungskette/views/zeitspanne';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { mitTrennstellen } from '@/lib/plan/zeichnung/views/trennung';
import { Danach } from './danach';
import type { Bahnwahl } from './glieder';
import { useHatFelder } from './naehe';
import { Wortlaut } from './wortlaut';
import { ZeitFeld } from './zeit-feld';

const ZELLE = 'px-2 py-1 align-top @max-4xl:px-0';
/** On a phone the heads of the columns are gone; each cell says what it is. */
const BENANNT = `${ZELLE} @max-4xl:col-span-3 @max-4xl:grid @max-4xl:grid-cols-[6.5rem_minmax(0,1fr)] @max-4xl:items-center @max-4xl:gap-2 @max-4xl:before:text-sm @max-4xl:before:text-muted @max-4xl:before:content-[attr(data-spalte)]`;
const ARTEN = Object.entries(SCHRITT_ARTEN).map(([value, label]) => ({ value, label }));
const istArt = (wert: string): wert is SchrittArt => Object.hasOwn(SCHRITT_ARTEN, wert);

/** The columns where there is room for them. */
export const SPALTEN = '@4xl:grid-cols-[2.75rem_19%_9rem_16%_minmax(0,1fr)_7.25rem_7.25rem_3.25rem]';
/** A row nobody sees is not laid out; until it is seen for the first time it counts as so high. */
const UNGESEHEN =
  '[content-visibility:auto] [contain-intrinsic-height:auto_6rem] @max-4xl:[contain-intrinsic-height:auto_24rem]';

/** So many rows have their fields from the start: what a low window shows. */
const SOFORT_BIS = 5;

/** One step as a row; every cell is a field. Drawn anew only when something has changed that it shows. */
export const SchrittZeile = memo(function SchrittZeile({
  glied,
  alle,
  allein,
  bahnen,
  gewaehlt,
  neu,
  onWaehle,
  onFolge,
  onNeu,
}: {
  glied: Glied;
  /** All rows, looked up when one asks what there is to connect with. */
  alle: RefObject<readonly Glied[]>;
  /** It is the only row. */
  allein: boolean;
  bahnen: readonly Bahnwahl[];
  gewaehlt: boolean;
  /** It was just added here: its title is to be written. */
  neu: boolean;
  /** Shows it in the panel. */
  onWaehle: (id: Id | null) => void;
  /** Shows it in the panel when that is open. */
  onFolge: (id: Id) => void;
  /** Somebody added a step from this one. */
  onNeu: (id: Id) => void;
}) {
  const { run: aendere, erlaubt } = useCommand(updateSchritt);
  const { run: wechsle } = useCommand(changeLane);
  const rette = useRetten();
  const zeile = useRef<HTMLTableRowElement>(null);
  const dran = useHatFelder(zeile, glied.nummer <= SOFORT_BIS);
  const felder = erlaubt && (dran || neu);
  const worte = (text: string) => (erlaubt ? <Wortlaut eineZeile>{text}</Wortlaut> : text);
  useEffect(() => {
    if (!neu) return;
    // One frame later: a menu that closes gives the focus back to its button first.
    const naechster = requestAnimationFrame(() => zeile.current?.querySelector('textarea')?.focus());
    return () => cancelAnimationFrame(naechster);
  }, [neu]);
  const { schritt } = glied.schritt;
  const { id } = schritt;
  const titel = schrittTitel(schritt);
  const nr = `${glied.nummer}. ${titel}`;
  const schreibe =
    <F extends 'titel' | 'dauer' | 'wartezeit'>(feld: F) =>
    (neu: Schritt[F]) =>
      aendere({ id, felder: { [feld]: neu } });
  return (
    <tr
      role="row"
      data-zeile={id}
      className={cx(
        'grid border-b border-line @max-4xl:grid-cols-[1.75rem_minmax(0,1fr)_auto] @max-4xl:items-start @max-4xl:gap-x-2 @max-4xl:py-2',
        SPALTEN,
        UNGESEHEN,
        gewaehlt && 'bg-row',
      )}
      ref={zeile}
      onFocus={() => onFolge(id)}
    >
      <td
        role="cell"
        className={cx(ZELLE, 'text-right text-sm text-muted tabular-nums', erlaubt && 'pt-3 @max-4xl:pt-2')}
      >
        <button
          type="button"
          aria-pressed={gewaehlt}
          aria-label={`Einzelheiten zu ${nr}`}
          className="min-h-6 min-w-6 rounded-sm underline"
          onClick={() => onWaehle(id)}
        >
          {glied.nummer}
        </button>
      </td>
      <th role="rowheader" scope="row" className={cx(ZELLE, 'text-left font-normal')}>
        {felder ? (
          <GrowEingabe
            label={`Titel von ${nr}`}
            labelHidden
            value={schritt.titel}
            onCommit={schreibe('titel')}
            onVerlust={(text) => rette({ id, feld: 'Titel', text, uebernimm: () => schreibe('titel')(text) })}
          />
        ) : erlaubt ? (
          <Wortlaut>{titel}</Wortlaut>
        ) : (
          titel
        )}
      </th>
      <td role="cell" className={BENANNT} data-spalte="Art">
        {felder ? (
          <Select
            label={`Art von ${nr}`}
            labelHidden
            value={schritt.art}
            options={ARTEN}
            onChange={(art) => istArt(art) && aendere({ id, felder: { art } })}
          />
        ) : (
          worte(SCHRITT_ARTEN[schritt.art])
        )}
      </td>
      <td role="cell" className={BENANNT} data-spalte="Bahn">
        {felder ? (
          <Select
            label={`Bahn von ${nr}`}
            labelHidden
            umbrochen={mitTrennstellen}
            value={glied.schritt.laneId ?? ''}
            {...(glied.schritt.laneId === null && { empty: 'Noch nicht zugeordnet' })}
            options={bahnen.flatMap(({ id: value, titel: label }) =>
              value === null ? [] : [{ value, label }],
            )}
            onChange={(laneId) => laneId && wechsle({ id, laneId })}
          />
        ) : erlaubt ? (
          <Wortlaut className="hyphens-manual @4xl:text-sm">{mitTrennstellen(glied.lane.titel)}</Wortlaut>
        ) : (
          mitTrennstellen(glied.lane.titel)
        )}
      </td>
      <td role="cell" className={BENANNT} data-spalte="Danach">
        <Danach
          glied={glied}
          alle={alle}
          allein={allein}
          schreibbar={felder}
          platz={erlaubt}
          onWaehle={onWaehle}
        />
      </td>
      {(['dauer', 'wartezeit'] as const).map((feld) => (
        <td key={feld} role="cell" className={BENANNT} data-spalte={feld === 'dauer' ? 'Dauer' : 'Wartezeit'}>
          {felder ? (
            <ZeitFeld
              label={`${feld === 'dauer' ? 'Dauer' : 'Wartezeit'} von ${nr}`}
              wert={schritt[feld]}
              onCommit={schreibe(feld)}
              stelle={id}
            />
          ) : (
            worte(zeitspanneKurz(schritt[feld]))
          )}
        </td>
      ))}
      <td role="cell" className={`${ZELLE} @max-4xl:col-start-3 @max-4xl:row-start-1`}>
        {felder && <ZeilenMenue glied={glied} bahnen={bahnen} onWaehle={onWaehle} onNeu={onNeu} />}
      </td>
    </tr>
  );
});

function ZeilenMenue({
  glied,
  bahnen,
  onWaehle,
  onNeu,
}: {
  glied: Glied;
  bahnen: readonly Bahnwahl[];
  onWaehle: (id: Id | null) => void;
  onNeu: (id: Id) => void;
}) {
  const { run: naechster } = useCommand(nextSchritt);
  const { run: fuegeEin } = useCommand(insertSchritt);
  const { run: loesche } = useCommand(deleteSchritte);
  const { schritt } = glied.schritt;
  const stelle = bahnen.findIndex(({ id }) => id === glied.schritt.laneId);
  const hin = (ergebnis: { ok: true; wert: Id } | { ok: false }) => {
    if (ergebnis.ok) onNeu(ergebnis.wert);
  };
  const ohneFolge = schritt.art === 'ende' || schritt.art === 'notiz';
  const items: MenuItem[] = [
    {
      id: 'naechster',
      label: 'Nächsten Schritt anfügen',
      onSelect: () => hin(naechster({ vonId: schritt.id })),
      ...(ohneFolge && { disabledReason: 'Danach kommt nichts mehr.' }),
    },
    {
      id: 'oben',
      label: 'Nächsten Schritt in der Bahn darüber',
      onSelect: () => hin(naechster({ vonId: schritt.id, wo: 'oben' })),
      ...(stelle <= 0 && { disabledReason: 'Darüber ist keine Bahn.' }),
    },
    {
      id: 'unten',
      label: 'Nächsten Schritt in der Bahn darunter',
      onSelect: () => hin(naechster({ vonId: schritt.id, wo: 'unten' })),
      ...(stelle >= bahnen.length - 1 && { disabledReason: 'Darunter ist keine Bahn.' }),
    },
    ...glied.danach.map(({ verbindung, nummer }) => ({
      id: `ein-${verbindung.verbindung.id}`,
      label: `Schritt einfügen vor ${nummer}. ${schrittTitel(verbindung.nach.schritt)}`,
      onSelect: () => hin(fuegeEin({ verbindungId: verbindung.verbindung.id })),
    })),
    {
      id: 'weg-luecke',
      label: 'Löschen und Lücke schließen',
      danger: true,
      separated: true,
      onSelect: () => {
        if (loesche({ ids: [schritt.id], lueckeSchliessen: true }).ok) onWaehle(null);
      },
    },
    {
      id: 'weg',
      label: 'Löschen',
      danger: true,
      onSelect: () => {
        if (loesche({ ids: [schritt.id] }).ok) onWaehle(null);
      },
    },
  ];
  return (
    <Menu
      label={`Handlungen für ${glied.nummer}. ${schrittTitel(schritt)}`}
      icon={<MoreHorizontal size={16} aria-hidden />}
      iconOnly
      variant="quiet"
      items={items}
    />
  );
}
