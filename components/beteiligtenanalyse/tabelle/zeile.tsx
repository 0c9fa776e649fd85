// biome-ignore-all lint/a11y/useSemanticElements: a grid that draws only some of its rows has no element of its own
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells have the focus, one after the other
import { type CSSProperties, memo } from 'react';
import { cx } from '@/components/ui/cx';
import { useGitterLage } from './lage';
import type { GitterSpalte, GitterZeile } from './spalte';
import stil from './tabelle.module.css';
import { Zelle } from './zelle';
import { zeigeWert } from './zellwert';

const KEINE: ReadonlySet<string> = new Set();

/** One row; drawn anew only when its own Akteur changes or the focus comes or goes. */
export const Zeile = memo(function Zeile({
  zeile,
  spalten,
  oben,
  index,
  messe,
  eingerueckt,
}: {
  zeile: GitterZeile;
  spalten: readonly GitterSpalte[];
  /** Distance from the top of the table's body, px. */
  oben: number;
  /** Place among everything drawn under each other, from 0. */
  index: number;
  messe: (el: HTMLElement | null) => void;
  /** Units stand indented under their organisation; not when the order is another one. */
  eingerueckt: boolean;
}) {
  const aktiv = useGitterLage(({ aktiv: a }) => (a?.zeile === zeile.id ? a.spalte : null));
  const schreibt = useGitterLage(({ schreibt: s }) => (s?.zeile === zeile.id ? s : null));
  const markiert = useGitterLage((lage) => lage.markiert.get(zeile.id) ?? KEINE);
  const gewaehlt = useGitterLage((lage) => lage.auswahl === zeile.id);
  return (
    <div
      role="row"
      ref={messe}
      data-index={index}
      data-zeile={zeile.id}
      data-eingerueckt={eingerueckt || undefined}
      aria-rowindex={index + 2}
      aria-current={gewaehlt || undefined}
      className={cx(
        stil.zeile,
        gewaehlt && stil.gewaehlt,
        zeile.nurWegweiser && stil.wegweiser,
        schreibt && stil.offen,
      )}
      style={{ top: oben, '--tiefe': eingerueckt ? zeile.tiefe - 1 : 0 } as CSSProperties}
    >
      {spalten.map((spalte, i) => (
        <Zelle
          key={spalte.id}
          id={zeile.id}
          spalte={spalte}
          gehoertZu={spalte.id === 'name' ? zeile.gehoertZu : ''}
          text={zeigeWert(spalte, spalte.lies(zeile))}
          nr={i + 1}
          aktiv={aktiv === spalte.id}
          markiert={markiert.has(spalte.id)}
          schreibt={schreibt?.spalte === spalte.id ? schreibt.mit : undefined}
        />
      ))}
    </div>
  );
});
