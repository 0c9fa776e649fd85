// biome-ignore-all lint/a11y/useSemanticElements: a grid that draws only some of its rows has no element of its own
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells have the focus, one after the other
import { ArrowDown, ArrowUp, ChevronDown, Filter, LockKeyhole } from 'lucide-react';
import { memo, type PointerEvent, useRef } from 'react';
import { cx } from '@/components/ui/cx';
import { Menu, type MenuItem } from '@/components/ui/menu';
import type { GitterSpalte } from './spalte';
import { ordnen, sortiertNach, useSpaltenbreite } from './spaltenmenue';
import stil from './tabelle.module.css';

export interface KopfTaten {
  sortiert: { id: string; desc: boolean } | null;
  sortiere: (id: string, desc: boolean | null) => void;
  verschiebe: (id: string, schritt: -1 | 1) => void;
  blendeAus: (id: string) => void;
  /** Columns that narrow the table. */
  gefiltert: ReadonlySet<string>;
  filtere: (id: string) => void;
  /** More that can be done with an own column: rename, delete. */
  mehr: (spalte: GitterSpalte) => MenuItem[];
  /** Who can read the confidential columns: „Koordination, Moderation“. */
  leser: string;
}

/** The heads of the columns. Reached with ↑ from the first row; each opens what can be done with its column. */
export function Kopfzeile({ spalten, taten }: { spalten: readonly GitterSpalte[]; taten: KopfTaten }) {
  return (
    <div role="row" aria-rowindex={1} className={stil.kopf}>
      {spalten.map((spalte, i) => (
        <Kopf
          key={spalte.id}
          spalte={spalte}
          nr={i + 1}
          letzte={i === spalten.length - 1}
          taten={taten}
          sortiert={sortiertNach(taten, spalte)}
        />
      ))}
    </div>
  );
}

const RICHTUNG = { auf: 'ascending', ab: 'descending' } as const;

const Kopf = memo(function Kopf({
  spalte,
  nr,
  letzte,
  taten,
  sortiert,
}: {
  spalte: GitterSpalte;
  nr: number;
  letzte: boolean;
  taten: KopfTaten;
  sortiert: 'auf' | 'ab' | null;
}) {
  const { id, titel, vertraulich } = spalte;
  const [breite, setzeBreite] = useSpaltenbreite(spalte);
  const name = id === 'name';
  const eintraege: MenuItem[] = [
    ...ordnen(spalte, taten),
    { id: 'breiter', label: 'Breiter', separated: true, onSelect: () => setzeBreite(breite + 3) },
    { id: 'schmaler', label: 'Schmaler', onSelect: () => setzeBreite(breite - 3) },
    ...(name
      ? []
      : [
          ...(nr > 2 ? [{ id: 'links', label: 'Nach links', onSelect: () => taten.verschiebe(id, -1) }] : []),
          ...(letzte
            ? []
            : [{ id: 'rechts', label: 'Nach rechts', onSelect: () => taten.verschiebe(id, 1) }]),
          { id: 'weg', label: 'Ausblenden', onSelect: () => taten.blendeAus(id) },
        ]),
    ...taten.mehr(spalte),
  ];
  const Pfeil = sortiert === 'ab' ? ArrowDown : ArrowUp;
  return (
    <div
      role="columnheader"
      aria-colindex={nr}
      aria-sort={sortiert ? RICHTUNG[sortiert] : undefined}
      data-kopf={id}
      className={cx(stil.kopfzelle, name && stil.name)}
    >
      <Menu
        label={titel || 'ohne Titel'}
        icon={vertraulich && <LockKeyhole size="0.95em" aria-hidden className="shrink-0 text-warn" />}
        nachgestellt={
          <>
            {taten.gefiltert.has(id) && (
              <Filter size="0.9em" aria-label="gefiltert" className="shrink-0 text-accent" />
            )}
            {sortiert ? (
              <Pfeil size="1em" aria-hidden className="shrink-0 text-accent" />
            ) : (
              <ChevronDown size="1em" aria-hidden className={stil.klappe} />
            )}
            {vertraulich && <span className="sr-only">, vertraulich, sichtbar für {taten.leser}</span>}
          </>
        }
        title={vertraulich ? `Vertraulich – sichtbar für ${taten.leser}` : undefined}
        items={eintraege}
        variant="quiet"
        size="sm"
        tabIndex={-1}
        className={stil.kopfknopf}
      />
      <Griff breite={breite} setzeBreite={setzeBreite} />
    </div>
  );
});

/** Drags the right edge of a column; the menu does the same by click and key. */
function Griff({ breite, setzeBreite }: { breite: number; setzeBreite: (rem: number) => void }) {
  const zug = useRef<{ x: number; breite: number } | null>(null);
  const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const onPointerMove = (e: PointerEvent) => {
    if (zug.current) setzeBreite(zug.current.breite + (e.clientX - zug.current.x) / rem());
  };
  return (
    <span
      aria-hidden="true"
      className={stil.griff}
      onPointerDown={(e) => {
        e.preventDefault();
        e.currentTarget.setPointerCapture(e.pointerId);
        zug.current = { x: e.clientX, breite };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        zug.current = null;
      }}
    />
  );
}
