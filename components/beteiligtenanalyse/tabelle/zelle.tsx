// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: both roles of the cell know aria-selected
import { CornerDownRight } from 'lucide-react';
import { memo, type PointerEvent } from 'react';
import type { Zeigender } from '@/components/plan/praesenz/je-element';
import { ImDokument } from '@/components/plan/weiteres-dokument';
import { cx } from '@/components/ui/cx';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { mitTrennstellen } from '@/lib/plan/zeichnung/views/trennung';
import { useGitter, useGitterLage, zellname } from './lage';
import { useZelleGerendert } from './renderzaehler';
import type { GitterSpalte } from './spalte';
import stil from './tabelle.module.css';
import { ZellenFeld } from './zellen-feld';

const KEINE: readonly Zeigender[] = [];

/** Initials of who is at work here. */
export function Zeichen({ personen, was }: { personen: readonly Zeigender[]; was: string }) {
  return personen.map(({ name, kuerzel, farbe }) => (
    <span
      key={name}
      title={name}
      style={{ backgroundColor: farbe }}
      className="marke rounded-full px-1.5 text-xs font-semibold text-white"
    >
      <span aria-hidden="true">{kuerzel}</span>
      <span className="sr-only">
        {name} {was}
      </span>
    </span>
  ));
}

/** One cell. Drawn anew only when its text, or what is true of it on this screen, changes. */
export const Zelle = memo(function Zelle({
  id,
  spalte,
  text,
  gehoertZu,
  nr,
  aktiv,
  markiert,
  schreibt,
}: {
  /** Of the Akteur. The row itself is no property: it changes with each of its cells. */
  id: Id;
  spalte: GitterSpalte;
  text: string;
  /** In the name's cell: the organisation this is a unit of; else ''. */
  gehoertZu: string;
  /** Place of the column, from 1. */
  nr: number;
  aktiv: boolean;
  markiert: boolean;
  /** The editor is open: `mit` the letter that opened it, or with the content (null). Undefined: it is closed. */
  schreibt: string | null | undefined;
}) {
  const { speicher, bearbeitbar, beginne, waehleZelle, oeffne } = useGitter();
  const ort = { zeile: id, spalte: spalte.id };
  const andere = useGitterLage((lage) => {
    const hier = spalte.vertraulich ? lage.schreibendeImUrteil : lage.schreibende;
    return hier.get(zellname({ zeile: id, spalte: spalte.ort?.feld ?? spalte.id })) ?? KEINE;
  });
  useZelleGerendert(zellname(ort));
  const name = spalte.id === 'name';
  const offen = schreibt !== undefined;
  const onPointerDown = (e: PointerEvent) => {
    if (offen || e.button !== 0) return;
    const { aktiv: war } = speicher.lage;
    const nochmal = war?.zeile === ort.zeile && war.spalte === ort.spalte && !e.shiftKey;
    // The second tap on a cell writes in it: nobody needs a double click or a key.
    if (nochmal && speicher.lage.markiert.size === 0 && bearbeitbar(spalte)) {
      e.preventDefault();
      beginne(ort, null);
      return;
    }
    if (e.shiftKey) e.preventDefault();
    waehleZelle(ort, e.shiftKey);
    if (name && !e.shiftKey) oeffne(id);
  };
  return (
    <div
      role={name ? 'rowheader' : 'gridcell'}
      aria-colindex={nr}
      aria-selected={markiert || aktiv}
      aria-readonly={!bearbeitbar(spalte) || undefined}
      tabIndex={aktiv && !offen ? 0 : -1}
      data-spalte={spalte.id}
      data-titel={name ? undefined : spalte.titel}
      onPointerDown={onPointerDown}
      onPointerEnter={(e) => {
        if (e.buttons === 1 && e.pointerType === 'mouse' && !speicher.lage.schreibt) waehleZelle(ort, true);
      }}
      style={andere[0] && { boxShadow: `inset 0 0 0 2px ${andere[0].farbe}` }}
      className={cx(
        stil.zelle,
        name && stil.name,
        markiert && stil.markiert,
        bearbeitbar(spalte) && stil.schreibbar,
        spalte.typ === 'zahl' && 'text-right tabular-nums',
        spalte.typ === 'langtext' && 'whitespace-pre-line',
      )}
    >
      {name ? (
        <NamensInhalt id={id} gehoertZu={gehoertZu} text={text} />
      ) : (
        <span className={cx(stil.text, text === '' && 'text-muted')}>{mitTrennstellen(text) || '–'}</span>
      )}
      {andere.length > 0 && (
        <span className="absolute -top-2 right-1 z-1 flex gap-0.5">
          <Zeichen personen={andere} was="schreibt hier" />
        </span>
      )}
      {offen && spalte.vertraulich && (
        <ImDokument>
          <ZellenFeld id={id} spalte={spalte} mit={schreibt} />
        </ImDokument>
      )}
      {offen && !spalte.vertraulich && <ZellenFeld id={id} spalte={spalte} mit={schreibt} />}
    </div>
  );
});

function NamensInhalt({ id, gehoertZu, text }: { id: Id; gehoertZu: string; text: string }) {
  const personen = useGitterLage((lage) => lage.praesenz.get(id) ?? KEINE);
  return (
    <span className="flex min-w-0 items-start gap-1.5">
      {gehoertZu && <CornerDownRight size="1em" aria-hidden className={stil.winkel} />}
      <span className="min-w-0 grow">
        <span data-name className={stil.text}>
          {mitTrennstellen(text) || <span className="text-muted">ohne Namen</span>}
        </span>
        {gehoertZu && <span className={stil.gehoertZu}>Einheit von {gehoertZu}</span>}
      </span>
      <Zeichen personen={personen} was="ist hier" />
    </span>
  );
}
