import { CornerDownRight } from 'lucide-react';
import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Zeigender } from '@/components/plan/praesenz/je-element';
import { cx } from '@/components/ui/cx';
import { halt, haltVon, type useRaster } from '@/components/ui/use-raster';
import type { Akteur } from '@/lib/plan/akteure/schema';
import type { Id } from '@/lib/plan/doc/grundlagen';
import stil from './akteure.module.css';
import type { GezeigteZeile } from './filter';
import { useAkteure, useListenLage } from './kontext';
import { SPALTEN } from './spalten';
import { Zelle } from './zelle';

const KEINE: readonly Zeigender[] = [];

/** A row that is being named and does not exist yet. */
export interface NeueZeile {
  parentId: Id | null;
  nachId?: Id;
}

const Zeile = memo(function Zeile({
  akteur,
  tiefe,
  gehoertZu,
  nurWegweiser,
  onVerschieben,
}: {
  akteur: Akteur;
  tiefe: number;
  /** Name of the organisation it is a unit of. */
  gehoertZu: string;
  nurWegweiser: boolean;
  onVerschieben: (id: Id) => void;
}) {
  const { bearbeitbar, waehle } = useAkteure();
  const gewaehlt = useListenLage((lage) => lage.auswahl === akteur.id);
  const personen = useListenLage((lage) => lage.praesenz.get(akteur.id) ?? KEINE);
  return (
    <tr
      className={cx(stil.zeile, gewaehlt && stil.gewaehlt, nurWegweiser && stil.wegweiser)}
      aria-current={gewaehlt || undefined}
      style={{ '--tiefe': tiefe - 1 } as CSSProperties}
    >
      {SPALTEN.map((spalte, nr) =>
        spalte.feld === 'name' ? (
          <th key="name" scope="row" data-spaltentitel="" style={{ '--tiefe': tiefe - 1 } as CSSProperties}>
            <div className="flex items-start gap-1">
              {tiefe > 1 && <CornerDownRight size="1em" aria-hidden className="mt-2 shrink-0 text-faint" />}
              <div className="min-w-0 grow">
                <Zelle akteur={akteur} spalte={spalte} nr={nr} />
                {gehoertZu && <span className="sr-only">Einheit von {gehoertZu}</span>}
              </div>
              {personen.map(({ name, kuerzel, farbe }) => (
                <span
                  key={name}
                  title={name}
                  style={{ backgroundColor: farbe }}
                  className="marke mt-1.5 rounded-full px-1.5 text-xs font-semibold text-white"
                >
                  <span aria-hidden="true">{kuerzel}</span>
                  <span className="sr-only">{name} ist hier</span>
                </span>
              ))}
            </div>
          </th>
        ) : (
          <td key={spalte.feld} data-spaltentitel={spalte.titel} className={stil[spalte.feld]}>
            <Zelle akteur={akteur} spalte={spalte} nr={nr} />
          </td>
        ),
      )}
      <td data-spaltentitel="Gehört zu" className={stil.gehoertZu}>
        <button
          type="button"
          tabIndex={-1}
          {...halt(`${akteur.id}:platz`, akteur.id, SPALTEN.length)}
          onClick={() => {
            waehle(akteur.id);
            if (bearbeitbar) onVerschieben(akteur.id);
          }}
          className="block min-h-8 w-full rounded-sm px-1.5 py-1 text-left leading-6 hyphens-auto wrap-break-word hover:bg-accent-weak/60"
        >
          <span className="sr-only">Gehört zu: </span>
          {gehoertZu || <span className="text-muted">–</span>}
        </button>
      </td>
    </tr>
  );
});

function NeueZeileFeld({
  neu,
  erstelle,
  ende,
}: {
  neu: NeueZeile;
  erstelle: (name: string, neu: NeueZeile) => void;
  ende: () => void;
}) {
  const ref = useRef<HTMLInputElement>(null);
  const fertig = useRef(false);
  const [name, setName] = useState('');
  useEffect(() => {
    ref.current?.focus();
    ref.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const schliesse = (uebernehmen: boolean) => {
    if (fertig.current) return;
    fertig.current = true;
    if (uebernehmen && name.trim()) erstelle(name.trim(), neu);
    else ende();
  };
  return (
    <tr className={stil.zeile}>
      <th
        scope="row"
        colSpan={SPALTEN.length + 1}
        style={{ '--tiefe': neu.parentId ? 1 : 0 } as CSSProperties}
      >
        <input
          ref={ref}
          value={name}
          maxLength={2000}
          aria-label={neu.parentId ? 'Name der Einheit' : 'Name des Akteurs'}
          placeholder="Name – Enter übernimmt, Esc beendet"
          onChange={(e) => setName(e.target.value)}
          onBlur={() => {
            if (fertig.current) return;
            fertig.current = true;
            if (name.trim()) erstelle(name.trim(), neu);
            ende();
          }}
          onKeyDown={(e) => {
            e.stopPropagation();
            if (e.key === 'Escape') schliesse(false);
            if (e.key === 'Enter') schliesse(true);
          }}
          className="min-h-8 w-full max-w-xl rounded-sm border border-field bg-panel px-1.5 font-medium"
        />
      </th>
    </tr>
  );
}

/** The list itself. Rows are drawn anew only when their own Akteur changes. */
export function AkteurTabelle({
  raum,
  raster,
  zeilen,
  neu,
  setzeNeu,
  onVerschieben,
  onTaste,
}: {
  raum: RefObject<HTMLTableElement | null>;
  raster: ReturnType<typeof useRaster>;
  zeilen: readonly GezeigteZeile[];
  neu: NeueZeile | null;
  setzeNeu: (neu: NeueZeile | null) => void;
  onVerschieben: (id: Id) => void;
  onTaste: (e: KeyboardEvent, id: Id) => void;
}) {
  const { taten, waehle } = useAkteure();
  const [runde, setRunde] = useState(0);
  const erstelle = (name: string, wo: NeueZeile) => {
    const id = taten.erstelle(name, wo.parentId, wo.nachId);
    if (!id) return setzeNeu(null);
    waehle(id);
    // The next row opens at once: a list is written line by line.
    setzeNeu({ ...wo, nachId: id });
    setRunde((n) => n + 1);
  };
  const anker = neu?.nachId ?? neu?.parentId ?? null;
  const stelle = anker === null ? -1 : letzteDesZweigs(zeilen, anker);
  const feld = neu && (
    <NeueZeileFeld key={`neu-${runde}`} neu={neu} erstelle={erstelle} ende={() => setzeNeu(null)} />
  );
  return (
    <table
      ref={raum}
      className={stil.tabelle}
      onFocus={raster.onFocus}
      onKeyDown={(e) => {
        const id = haltVon(e.target)?.split(':')[0];
        if (id) onTaste(e, id);
        raster.onKeyDown(e);
      }}
    >
      <caption className="sr-only">Akteure des Netzwerks</caption>
      <thead>
        <tr>
          {SPALTEN.map(({ feld, titel }) => (
            <th key={feld} scope="col" className={stil[feld]}>
              {titel}
            </th>
          ))}
          <th scope="col" className={stil.gehoertZu}>
            Gehört zu
          </th>
        </tr>
      </thead>
      <tbody>
        {zeilen.map((zeile, i) => [
          <Zeile
            key={zeile.akteur.id}
            akteur={zeile.akteur}
            tiefe={zeile.tiefe}
            gehoertZu={zeile.pfad.at(-2) ?? ''}
            nurWegweiser={zeile.nurWegweiser}
            onVerschieben={onVerschieben}
          />,
          i === stelle && feld,
        ])}
        {stelle < 0 && feld}
      </tbody>
    </table>
  );
}

/** Place of the last row of the branch under `id`: a new row stands after it. */
function letzteDesZweigs(zeilen: readonly GezeigteZeile[], id: Id): number {
  const erste = zeilen.findIndex((zeile) => zeile.akteur.id === id);
  if (erste < 0) return -1;
  const tiefe = zeilen[erste]?.tiefe ?? 1;
  const danach = zeilen.findIndex((zeile, i) => i > erste && zeile.tiefe <= tiefe);
  return danach < 0 ? zeilen.length - 1 : danach - 1;
}
