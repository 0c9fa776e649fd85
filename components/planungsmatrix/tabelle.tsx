import { memo } from 'react';
import { cx } from '@/components/ui/cx';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { MatrixAktivitaet, MatrixErgebnisziel, MatrixZiel } from '@/lib/plan/planungsmatrix/views';
import { AktivitaetZellen } from './aktivitaet-zellen';
import { Eintrag, Neuer } from './eintrag';
import { Hier } from './hier';
import { useMatrix, useMatrixLage } from './kontext';
import stil from './planungsmatrix.module.css';

const TEILE = [
  { inhalt: 'indikatoren', titel: 'Indikatoren' },
  { inhalt: 'quellen', titel: 'Quellen' },
  { inhalt: 'annahmen', titel: 'Annahmen' },
] as const;

function Zielkopf({ ziel, zeile, name }: { ziel: MatrixZiel; zeile: Id; name: string }) {
  const gewaehlt = useMatrixLage((lage) => lage.auswahl === ziel.id);
  return (
    <th scope="row" className={cx(stil.ziel, stil.gross, gewaehlt && stil.gewaehlt)} data-spaltentitel={name}>
      <ZielInhalt ziel={ziel} zeile={zeile} />
    </th>
  );
}

function ZielInhalt({ ziel, zeile }: { ziel: MatrixZiel; zeile: Id }) {
  return (
    <>
      <Hier id={ziel.id} />
      <Eintrag
        inhalt="ziele"
        id={ziel.id}
        elementId={ziel.id}
        text={ziel.titel}
        ort={{ zeile, spalte: 0, eintrag: 0 }}
      />
      {ziel.alternativen.map(({ id, titel }) => (
        <p key={id} className="px-1.5 text-sm font-normal text-muted">
          Alternative: {titel || 'ohne Wortlaut'}
        </p>
      ))}
    </>
  );
}

/** The cells Indikatoren, Quellen and Annahmen of one goal. */
function Teilzellen({ ziel, zeile, rowSpan }: { ziel: MatrixZiel; zeile: Id; rowSpan?: number }) {
  const { mitFaden } = useMatrix();
  const teile = TEILE.map(({ inhalt, titel }, i) => (
    <td key={inhalt} rowSpan={rowSpan} data-spaltentitel={titel} className={stil.zelle}>
      <ul className="flex flex-col">
        {ziel[inhalt].map(({ id, text }, eintrag) => (
          <li key={id}>
            <Eintrag
              inhalt={inhalt}
              id={id}
              elementId={ziel.id}
              text={text}
              ort={{ zeile, spalte: i + 1, eintrag }}
            />
          </li>
        ))}
      </ul>
      <Neuer
        inhalt={inhalt}
        zielId={ziel.id}
        leer={ziel[inhalt].length === 0}
        ort={{ zeile, spalte: i + 1, eintrag: ziel[inhalt].length }}
      />
    </td>
  ));
  if (!mitFaden) return teile;
  return [
    ...teile,
    <td key="herkunft" rowSpan={rowSpan} data-spaltentitel={FADENSPALTE} className={stil.zelle}>
      {ziel.herkunft.length === 0 && <span className="px-1.5 text-muted">–</span>}
      <ul className="flex flex-col gap-1 px-1.5 pt-0.5">
        {ziel.herkunft.map(({ id, text }) => (
          <li key={id} className="hyphens-auto wrap-break-word">
            {text}
          </li>
        ))}
      </ul>
    </td>,
  ];
}

const FADENSPALTE = 'aus Thema / Fall';

/** The heads over {@link Teilzellen}. */
function Teilkoepfe() {
  const { mitFaden } = useMatrix();
  return [...TEILE.map(({ titel }) => titel), ...(mitFaden ? [FADENSPALTE] : [])].map((titel) => (
    <th key={titel} scope="col">
      {titel}
    </th>
  ));
}

/** One goal of the upper levels as a table of one row: Ziel | Indikatoren | Quellen | Annahmen. */
export const ZielTabelle = memo(function ZielTabelle({
  ziel,
  art,
}: {
  ziel: MatrixZiel;
  art: 'Grundsatzziel' | 'Rahmenziel';
}) {
  const zeile = ziel.id;
  const name = `${art} ${ziel.nummer}`.trim();
  return (
    <table className={cx(stil.tabelle, art === 'Grundsatzziel' ? stil.grundsatz : stil.rahmen)}>
      <caption className="sr-only">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <Teilkoepfe />
        </tr>
      </thead>
      <tbody>
        <tr>
          <Zielkopf ziel={ziel} zeile={zeile} name={name} />
          <Teilzellen ziel={ziel} zeile={zeile} />
        </tr>
      </tbody>
    </table>
  );
});

/** The rows of one Ergebnisziel: its own cells span all its Aktivitäten, each of which stands beside its Akteure. */
const ErgebniszielZeilen = memo(function ErgebniszielZeilen({ ziel, aktivitaeten }: MatrixErgebnisziel) {
  const gewaehlt = useMatrixLage((lage) => lage.auswahl === ziel.id);
  const zeile = ziel.id;
  const [erste, ...weitere] = aktivitaeten;
  const hoehe = Math.max(1, aktivitaeten.length);
  const neu = (leer: boolean) => (
    <Neuer
      inhalt="aktivitaeten"
      zielId={ziel.id}
      leer={leer}
      ort={{ zeile, spalte: 4, eintrag: aktivitaeten.length }}
    />
  );
  return (
    <tbody className={stil.gruppe}>
      <tr>
        <th
          scope="rowgroup"
          rowSpan={hoehe}
          className={cx(stil.ziel, gewaehlt && stil.gewaehlt)}
          data-spaltentitel="Ergebnisziel"
        >
          <div className="flex">
            {ziel.nummer && (
              <span className="shrink-0 py-0.5 pl-1.5 text-muted tabular-nums">{ziel.nummer}</span>
            )}
            <div className="min-w-0 grow">
              <ZielInhalt ziel={ziel} zeile={zeile} />
            </div>
          </div>
        </th>
        <Teilzellen ziel={ziel} zeile={zeile} rowSpan={hoehe} />
        {erste ? (
          <AktivitaetZellen aktivitaet={erste} zeile={zeile} eintrag={0}>
            {weitere.length === 0 && neu(false)}
          </AktivitaetZellen>
        ) : (
          <>
            <td className={stil.zelle} data-spaltentitel="Aktivitäten">
              {neu(true)}
            </td>
            <td className={stil.zelle} data-spaltentitel="Akteure">
              <span className="px-1.5 text-muted">–</span>
            </td>
          </>
        )}
      </tr>
      {weitere.map((aktivitaet, i) => (
        <tr key={aktivitaet.id}>
          <AktivitaetZellen aktivitaet={aktivitaet} zeile={zeile} eintrag={i + 1}>
            {i === weitere.length - 1 && neu(false)}
          </AktivitaetZellen>
        </tr>
      ))}
    </tbody>
  );
});

/** Ergebnisziel | Indikatoren | Quellen | Annahmen | Aktivitäten | Akteure. `titel` names the table. */
export const ErgebniszielTabelle = memo(function ErgebniszielTabelle({
  ergebnisziele,
  titel,
}: {
  ergebnisziele: readonly MatrixErgebnisziel[];
  titel: string;
}) {
  const { mitFaden } = useMatrix();
  return (
    <table className={cx(stil.tabelle, stil.ergebnis, mitFaden && stil.faden)}>
      <caption className="sr-only">{titel}</caption>
      <thead>
        <tr>
          <th scope="col">Ergebnisziel</th>
          <Teilkoepfe />
          <th scope="col">Aktivitäten</th>
          <th scope="col">Akteure</th>
        </tr>
      </thead>
      {ergebnisziele.map(({ ziel, aktivitaeten }) => (
        <ErgebniszielZeilen key={ziel.id} ziel={ziel} aktivitaeten={aktivitaeten} />
      ))}
    </table>
  );
});

/** Aktivitäten that belong to no Ergebnisziel: nothing may be missing. */
export function LoseAktivitaeten({ aktivitaeten }: { aktivitaeten: readonly MatrixAktivitaet[] }) {
  return (
    <table className={cx(stil.tabelle, stil.lose)}>
      <caption className="sr-only">Aktivitäten ohne Ergebnisziel</caption>
      <thead>
        <tr>
          <th scope="col">Aktivitäten</th>
          <th scope="col">Akteure</th>
        </tr>
      </thead>
      <tbody>
        {aktivitaeten.map((aktivitaet, i) => (
          <tr key={aktivitaet.id}>
            <AktivitaetZellen aktivitaet={aktivitaet} zeile="lose" eintrag={i} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
