import type { Node, NodeProps } from '@xyflow/react';
import { ChevronsDown, Clock, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import type { Zeigender } from '@/components/plan/praesenz/je-element';
import { cx } from '@/components/ui/cx';
import { titelAussen } from '@/lib/plan/dienstleistungskette/views/masse';
import type { Kasten } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import { mitTrennstellen } from '@/lib/plan/zeichnung/views/trennung';
import { Griffe, useUnterDerMaus } from './griffe';
import type { KnotenDaten } from './knoten-daten';
import { useBild, useLage } from './lage';
import { useGerendert } from './renderzaehler';
import { Blocksymbol } from './symbol';
import { TitelFeld } from './titel-feld';

export type SchrittKnotenElement = Node<KnotenDaten, 'schritt'>;

const KEINE: readonly Zeigender[] = [];

/** How much of a symbol's box its title may fill. */
export const TEXTRAUM: Partial<Record<KnotenDaten['art'], string>> = {
  entscheidung: 'px-[19%] text-[12px] leading-[13.5px]',
  dokument: 'px-2.5 pb-2.5',
  wartezeit: 'px-5',
  teilprozess: 'px-4',
  notiz: 'pl-2.5 pr-4 text-left',
};

/** A title of so many letters fits without being cut; what is cut costs every frame. */
const KURZ = 18;

function Titel({ daten }: { daten: KnotenDaten }) {
  return (
    <span
      className={cx(
        'w-full hyphens-auto wrap-anywhere',
        daten.titel.length > KURZ && 'line-clamp-3',
        !daten.titel && 'text-muted italic',
      )}
    >
      {daten.titel ? mitTrennstellen(daten.titel) : daten.ohneTitel}
    </span>
  );
}

function Aussentitel({ daten, text }: { daten: KnotenDaten; text: Kasten }) {
  return (
    <span
      className="pointer-events-none absolute line-clamp-3 text-center text-[13px] leading-[16px] hyphens-manual wrap-anywhere"
      style={{ left: text.x, top: text.y, width: text.breite }}
    >
      {mitTrennstellen(daten.titel)}
    </span>
  );
}

/** Times at the foot of a symbol, its problem at the head: readable without opening the panel. */
function Marken({ daten }: { daten: KnotenDaten }) {
  if (!daten.dauer && !daten.wartezeit && daten.hinweise === 0 && !daten.detail) return null;
  return (
    <>
      <span className="pointer-events-none absolute inset-x-0 -bottom-2.25 flex justify-center gap-1 text-[11px] leading-[16px]">
        {daten.dauer && (
          <span className="rounded-full border border-line-strong bg-bg px-1.5 whitespace-nowrap">
            {daten.dauer}
          </span>
        )}
        {daten.wartezeit && (
          <span className="flex items-center gap-0.5 rounded-full border border-warn-line bg-warn-weak px-1.5 whitespace-nowrap text-warn">
            <Clock size={10} aria-hidden />
            {daten.wartezeit}
          </span>
        )}
      </span>
      {daten.hinweise > 0 && (
        <TriangleAlert
          size={15}
          aria-hidden
          className="pointer-events-none absolute -top-2 -left-1.5 rounded-sm bg-panel fill-warn-weak text-warn-mark"
        />
      )}
      {daten.detail && <Detailknopf id={daten.id} />}
    </>
  );
}

function Detailknopf({ id }: { id: string }) {
  const { taten } = useBild();
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label="Einzelheiten dieses Schritts als Kette öffnen"
      title="Als Kette öffnen (O)"
      style={{ transform: 'scale(var(--gegenzoom, 1))' }}
      className="nodrag absolute -top-3 right-1 grid size-6 origin-bottom-right place-items-center rounded-full border border-accent bg-panel text-accent hover:bg-accent-weak pointer-coarse:-top-7 pointer-coarse:size-11"
      onClick={(e) => {
        e.stopPropagation();
        taten.oeffneDetail(id);
      }}
    >
      <ChevronsDown size={14} aria-hidden />
    </button>
  );
}

/** One step in the picture. Drawn anew only when its own data or its own state changes. */
export const SchrittKnoten = memo(
  function SchrittKnoten({ data, dragging, selected }: NodeProps<SchrittKnotenElement>) {
    useGerendert(data.id);
    const { bearbeitbar } = useBild();
    const fokus = useLage((lage) => lage.fokusId === data.id);
    const haupt = useLage((lage) => lage.hauptId === data.id && lage.auswahl.size < 2);
    const schreibt = useLage((lage) => lage.schreibtId === data.id);
    const ziel = useLage((lage) => lage.verbindet !== null && lage.verbindet.vonId !== data.id);
    const quelle = useLage((lage) => lage.verbindet?.vonId === data.id);
    const blass = useLage((lage) => lage.treffer !== null && !lage.treffer.has(data.id));
    const personen = useLage((lage) => lage.praesenz.get(data.id) ?? KEINE);
    const { da: unterDerMaus, ...maus } = useUnterDerMaus();
    const hier = personen.map((person) => person.name).join(', ');
    const aussen = titelAussen(data.art);
    return (
      <div className={cx('group/knoten relative size-full', blass && 'opacity-30')} {...maus}>
        {/* biome-ignore lint/a11y/useSemanticElements: React Flow drags it, and a button keeps the pointer to itself */}
        <div
          role="button"
          data-knoten={data.id}
          tabIndex={fokus ? 0 : -1}
          aria-pressed={selected === true}
          aria-label={hier ? `${data.ansage}, hier: ${hier}` : data.ansage}
          title={data.titel}
          className={cx(
            'relative grid size-full place-items-center text-center text-[13px] leading-[15.5px] outline-none select-none',
            'focus-visible:outline-3 focus-visible:outline-offset-3 focus-visible:outline-focus',
            bearbeitbar ? 'cursor-grab' : 'cursor-pointer',
            dragging && 'cursor-grabbing opacity-85',
            ziel && 'cursor-crosshair',
          )}
        >
          <Blocksymbol
            art={data.art}
            breite={data.breite}
            hoehe={data.hoehe}
            gewaehlt={selected === true || quelle}
            nah={ziel}
          />
          {!aussen && (
            <span className={cx('relative grid size-full place-items-center px-2', TEXTRAUM[data.art])}>
              {!schreibt && <Titel daten={data} />}
            </span>
          )}
        </div>
        {aussen && data.text && !schreibt && <Aussentitel daten={data} text={data.text} />}
        {schreibt && <TitelFeld daten={data} />}
        {personen[0] && <Person person={personen[0]} weitere={personen.length - 1} />}
        <Marken daten={data} />
        {bearbeitbar && !schreibt && !dragging && (haupt || unterDerMaus) && (
          <Griffe daten={data} immer={haupt} />
        )}
      </div>
    );
  },
  (vorher, jetzt) =>
    vorher.data === jetzt.data && vorher.dragging === jetzt.dragging && vorher.selected === jetzt.selected,
);

function Person({ person, weitere }: { person: Zeigender; weitere: number }) {
  return (
    <>
      <span
        className="pointer-events-none absolute -inset-1.5 rounded-md border-2"
        style={{ borderColor: person.farbe }}
      />
      <span
        title={person.name}
        style={{ backgroundColor: person.farbe }}
        className="marke pointer-events-none absolute -top-4.5 -right-1.5 rounded-sm px-1 text-[10px] leading-[16px] font-semibold text-white"
      >
        {person.kuerzel}
        {weitere > 0 && ` +${weitere}`}
      </span>
    </>
  );
}
