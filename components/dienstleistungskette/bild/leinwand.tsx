import '@xyflow/react/dist/base.css';
import {
  MiniMap,
  type NodeChange,
  ReactFlow,
  SelectionMode,
  useStoreApi,
  ViewportPortal,
} from '@xyflow/react';
import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import { leinwandWorte } from '@/components/plan/leinwand/worte';
import { cx } from '@/components/ui/cx';
import type { KetteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Punkt } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { SchrittKnoten, type SchrittKnotenElement } from './knoten';
import { useBild, useLage } from './lage';
import { useUmbau } from './umbau';

import { ZOOM_MAX, ZOOM_MIN } from './use-blick';
import { useKnoten } from './use-knoten';
import type { useZiehen } from './use-ziehen';

const KNOTENARTEN = { schritt: SchrittKnoten };
const KEINE_KANTEN: never[] = [];

/**
 * Up to here every step stays in the document: a screen reader finds all of them, and none has to be made anew while
 * one moves the picture or a panel opens beside it.
 */
const ALLE_ZEICHNEN_BIS = 400;

const DEUTSCH = leinwandWorte('Pfeiltasten gehen durch die Kette, Enter schreibt den Titel.', 'Verbindung');

/** The lines along which dragged steps stand in line with others. */
const Hilfslinien = memo(function Hilfslinien() {
  const { senkrecht, waagerecht } = useLage((lage) => lage.hilfslinien);
  if (senkrecht === null && waagerecht === null) return null;
  return (
    <ViewportPortal>
      <svg
        aria-hidden="true"
        className="pointer-events-none absolute top-0 left-0 z-10 size-px overflow-visible stroke-info-mark"
        strokeDasharray="4 4"
      >
        {senkrecht !== null && <path d={`M${senkrecht} -9999V99999`} />}
        {waagerecht !== null && <path d={`M-9999 ${waagerecht}H999999`} />}
      </svg>
    </ViewportPortal>
  );
});

/** So long the zoom must rest before the handles take their size again. */
const ZOOM_RUHT_MS = 120;

/**
 * Handles keep their size on screen; this tells them by how much. Once the zoom rests, not with every frame: every
 * symbol inherits it, so each change costs the style of the whole picture.
 */
function useGegenzoom(raum: RefObject<HTMLDivElement | null>): void {
  const store = useStoreApi();
  useEffect(() => {
    let zuletzt = store.getState().transform[2];
    let uhr: ReturnType<typeof setTimeout> | undefined;
    const setze = () => {
      const zoom = store.getState().transform[2];
      raum.current?.style.setProperty('--gegenzoom', String(Math.min(2.4, Math.max(0.7, 1 / zoom))));
    };
    setze();
    const ab = store.subscribe(({ transform: [, , zoom] }) => {
      if (zoom === zuletzt) return;
      zuletzt = zoom;
      clearTimeout(uhr);
      uhr = setTimeout(setze, ZOOM_RUHT_MS);
    });
    return () => {
      ab();
      clearTimeout(uhr);
    };
  }, [store, raum]);
}

export interface LeinwandProps {
  raum: RefObject<HTMLDivElement | null>;
  bild: KetteBild;
  titel: string;
  beschreibungId: string;
  ziehen: ReturnType<typeof useZiehen>;
  /** Dragging on the empty canvas draws a box of selection instead of moving the picture. */
  rahmenwahl: boolean;
  minimap: boolean;
  raeumt: boolean;
  onTaste: (e: KeyboardEvent, ziel: { schrittId: Id | null; kanteId: Id | null }) => void;
  onFokus: (id: Id) => void;
  onKlick: (id: Id, dazu: boolean) => void;
  /** Somebody begins to drag this step. */
  onAngefasst: (id: Id) => void;
  onWahl: (an: readonly Id[], ab: readonly Id[]) => void;
  onFlaeche: (bildschirm: Punkt) => void;
  schreibe: (id: Id) => void;
  onZeiger: (bildschirm: Punkt | null) => void;
  onKopieren: (e: ClipboardEvent) => void;
  onAusschneiden: (e: ClipboardEvent) => void;
  onEinfuegen: (e: ClipboardEvent) => void;
  onBereit: () => void;
  children?: ReactNode;
}

const aus = (ziel: EventTarget) => {
  const el = ziel instanceof Element ? ziel : null;
  return {
    schrittId: el?.closest<HTMLElement>('[data-knoten]')?.dataset.knoten ?? null,
    kanteId: el?.closest<SVGElement>('[data-kante]')?.dataset.kante ?? null,
  };
};

/**
 * What React Flow calls, the same objects for as long as the canvas lives: a new function would draw every step anew.
 * Each looks up what is to be done now.
 */
function handgriffe(jetzt: () => LeinwandProps, umfaehrt: () => boolean) {
  return {
    onKeyDown: (e: KeyboardEvent) => {
      // A key at the head of a lane, or at a handle, means that and not the step which had the focus before.
      if (e.key !== 'Escape' && e.target instanceof Element && e.target.closest('button')) return;
      jetzt().onTaste(e, aus(e.target));
    },
    onCopy: (e: ClipboardEvent) => jetzt().onKopieren(e),
    onCut: (e: ClipboardEvent) => jetzt().onAusschneiden(e),
    onPaste: (e: ClipboardEvent) => jetzt().onEinfuegen(e),
    onFocus: (e: FocusEvent) => {
      const { schrittId, kanteId } = aus(e.target);
      const id = schrittId ?? kanteId;
      if (id !== null) jetzt().onFokus(id);
    },
    onPointerMove: (e: PointerEvent) =>
      e.pointerType === 'mouse' && jetzt().onZeiger({ x: e.clientX, y: e.clientY }),
    onPointerLeave: () => jetzt().onZeiger(null),
    onNodesChange: (aenderungen: NodeChange<SchrittKnotenElement>[]) => {
      // Clicks choose by themselves (onNodeClick); heard twice, Strg and a click would choose and take back at once.
      if (!umfaehrt()) return;
      const wahl = aenderungen.filter((a) => a.type === 'select');
      if (wahl.length === 0) return;
      jetzt().onWahl(
        wahl.filter((a) => a.selected).map((a) => a.id),
        wahl.filter((a) => !a.selected).map((a) => a.id),
      );
    },
    onInit: () => jetzt().onBereit(),
    onNodeClick: (e: MouseEvent, { id }: SchrittKnotenElement) =>
      jetzt().onKlick(id, e.shiftKey || e.ctrlKey || e.metaKey),
    onNodeDoubleClick: (_e: MouseEvent, { id }: SchrittKnotenElement) => jetzt().schreibe(id),
    onPaneClick: (e: MouseEvent) => jetzt().onFlaeche({ x: e.clientX, y: e.clientY }),
    onNodeDragStart: (_e: unknown, { id }: SchrittKnotenElement, alle: SchrittKnotenElement[]) => {
      jetzt().onAngefasst(id);
      jetzt().ziehen.beginne(alle);
    },
    onNodeDrag: (_e: unknown, knoten: SchrittKnotenElement, alle: SchrittKnotenElement[]) =>
      jetzt().ziehen.ziehe(knoten, alle),
    onNodeDragStop: () => jetzt().ziehen.lasse(),
    onSelectionDragStart: (_e: unknown, alle: SchrittKnotenElement[]) => jetzt().ziehen.beginne(alle),
    onSelectionDrag: (_e: unknown, alle: SchrittKnotenElement[]) => jetzt().ziehen.ziehe(alle[0], alle),
    onSelectionDragStop: () => jetzt().ziehen.lasse(),
  };
}

/**
 * The canvas. The wheel moves it, Strg and the wheel enlarge it, and only here: outside, and with Strg and plus, the
 * browser enlarges the page as everywhere (A23).
 */
export function Leinwand(props: LeinwandProps) {
  const { raum, bild } = props;
  useGegenzoom(raum);
  const { knoten, baut } = useUmbau(
    useKnoten(bild),
    // What a hand holds goes with it.
    useLage((lage) => lage.zug.size > 0),
  );
  const { speicher } = useBild();
  useEffect(() => speicher.setze({ baut }), [speicher, baut]);
  const jetzt = useRef(props);
  jetzt.current = props;
  const store = useStoreApi();
  const [hand] = useState(() =>
    handgriffe(
      () => jetzt.current,
      () => store.getState().userSelectionActive,
    ),
  );
  return (
    <ReactFlow<SchrittKnotenElement>
      ref={raum}
      className={cx('bg-panel', (props.raeumt || baut) && 'kette-raeumt', baut && 'kette-baut')}
      aria-label={props.titel}
      aria-roledescription="Ablaufbild"
      aria-describedby={props.beschreibungId}
      tabIndex={-1}
      {...hand}
      nodes={knoten}
      edges={KEINE_KANTEN}
      nodeTypes={KNOTENARTEN}
      minZoom={ZOOM_MIN}
      maxZoom={ZOOM_MAX}
      panOnScroll
      panOnScrollSpeed={1}
      zoomOnScroll={false}
      zoomOnDoubleClick={false}
      zoomActivationKeyCode={null}
      panActivationKeyCode={null}
      panOnDrag={!props.rahmenwahl}
      selectionOnDrag={props.rahmenwahl}
      selectionMode={SelectionMode.Partial}
      selectionKeyCode="Shift"
      multiSelectionKeyCode={MEHRERE}
      deleteKeyCode={null}
      selectNodesOnDrag={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      nodeDragThreshold={5}
      autoPanOnNodeFocus={false}
      onlyRenderVisibleElements={knoten.length > ALLE_ZEICHNEN_BIS}
      disableKeyboardA11y
      ariaLabelConfig={DEUTSCH}
      proOptions={OHNE_NENNUNG}
    >
      <Hilfslinien />
      {props.minimap && (
        <MiniMap
          pannable
          zoomable
          position="bottom-right"
          className="rounded-md border border-line-strong bg-panel! shadow-float"
          style={{ width: 184, height: 112 }}
          nodeClassName="fill-accent-line"
          maskColor="color-mix(in srgb, var(--line) 60%, transparent)"
        />
      )}
      {props.children}
    </ReactFlow>
  );
}

const MEHRERE = ['Shift', 'Control', 'Meta'];
const OHNE_NENNUNG = { hideAttribution: true };
