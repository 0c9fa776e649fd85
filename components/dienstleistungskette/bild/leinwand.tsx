import '@xyflow/react/dist/base.css';
import {
  type AriaLabelConfig,
  MiniMap,
  type NodeChange,
  ReactFlow,
  SelectionMode,
  useStoreApi,
  ViewportPortal,
} from '@xyflow/react';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  memo,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
} from 'react';
import type { Punkt } from '@/lib/plan/dienstleistungskette/views/wege/geometrie';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { SchrittKnoten, type SchrittKnotenElement } from './knoten';
import { useLage } from './lage';
import { ZOOM_MAX, ZOOM_MIN } from './use-blick';
import type { useZiehen } from './use-ziehen';

const KNOTENARTEN = { schritt: SchrittKnoten };
const KEINE_KANTEN: never[] = [];

/** Up to here every step stays in the document, so a screen reader finds all of them. */
const ALLE_ZEICHNEN_BIS = 150;

const DEUTSCH: Partial<AriaLabelConfig> = {
  'node.a11yDescription.default': 'Pfeiltasten gehen durch die Kette, Enter schreibt den Titel.',
  'node.a11yDescription.keyboardDisabled': 'Pfeiltasten gehen durch die Kette, Enter schreibt den Titel.',
  'node.a11yDescription.ariaLiveMessage': () => '',
  'edge.a11yDescription.default': 'Verbindung',
  'controls.ariaLabel': 'Ansicht',
  'controls.zoomIn.ariaLabel': 'Vergrößern',
  'controls.zoomOut.ariaLabel': 'Verkleinern',
  'controls.fitView.ariaLabel': 'Alles zeigen',
  'controls.interactive.ariaLabel': 'Bearbeiten sperren',
  'minimap.ariaLabel': 'Übersicht',
  'handle.ariaLabel': 'Anschluss',
};

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

/** Handles keep their size on screen; this tells them by how much. */
function useGegenzoom(raum: RefObject<HTMLDivElement | null>): void {
  const store = useStoreApi();
  useEffect(() => {
    let zuletzt = 0;
    const folge = () => {
      const zoom = store.getState().transform[2];
      if (zoom === zuletzt) return;
      zuletzt = zoom;
      raum.current?.style.setProperty('--gegenzoom', String(Math.min(2.4, Math.max(0.7, 1 / zoom))));
    };
    folge();
    return store.subscribe(folge);
  }, [store, raum]);
}

export interface LeinwandProps {
  raum: RefObject<HTMLDivElement | null>;
  knoten: SchrittKnotenElement[];
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
  onWahl: (an: readonly Id[], ab: readonly Id[]) => void;
  onFlaeche: (bildschirm: Punkt) => void;
  schreibe: (id: Id) => void;
  onZeiger: (bildschirm: Punkt | null) => void;
  onZoom: (zoom: number) => void;
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
 * The canvas. The wheel moves it, Strg and the wheel enlarge it, and only here: outside, and with Strg and plus, the
 * browser enlarges the page as everywhere (A23).
 */
export function Leinwand(props: LeinwandProps) {
  const { raum, ziehen, onWahl, onZoom } = props;
  useGegenzoom(raum);
  const onNodesChange = useCallback(
    (aenderungen: NodeChange<SchrittKnotenElement>[]) => {
      const wahl = aenderungen.filter((a) => a.type === 'select');
      if (wahl.length === 0) return;
      onWahl(
        wahl.filter((a) => a.selected).map((a) => a.id),
        wahl.filter((a) => !a.selected).map((a) => a.id),
      );
    },
    [onWahl],
  );
  return (
    <ReactFlow<SchrittKnotenElement>
      ref={raum}
      className={props.raeumt ? 'kette-raeumt bg-panel' : 'bg-panel'}
      aria-label={props.titel}
      aria-roledescription="Ablaufbild"
      aria-describedby={props.beschreibungId}
      tabIndex={-1}
      onKeyDown={(e) => props.onTaste(e, aus(e.target))}
      onCopy={props.onKopieren}
      onCut={props.onAusschneiden}
      onPaste={props.onEinfuegen}
      onFocus={(e) => {
        const { schrittId, kanteId } = aus(e.target);
        const id = schrittId ?? kanteId;
        if (id !== null) props.onFokus(id);
      }}
      onPointerMove={(e) => e.pointerType === 'mouse' && props.onZeiger({ x: e.clientX, y: e.clientY })}
      onPointerLeave={() => props.onZeiger(null)}
      nodes={props.knoten}
      edges={KEINE_KANTEN}
      nodeTypes={KNOTENARTEN}
      onNodesChange={onNodesChange}
      onInit={props.onBereit}
      onNodeClick={(e, { id }) => props.onKlick(id, e.shiftKey || e.ctrlKey || e.metaKey)}
      onNodeDoubleClick={(_e, { id }) => props.schreibe(id)}
      onPaneClick={(e) => props.onFlaeche({ x: e.clientX, y: e.clientY })}
      onNodeDragStart={(_e, _knoten, alle) => ziehen.beginne(alle)}
      onNodeDrag={(_e, knoten, alle) => ziehen.ziehe(knoten, alle)}
      onNodeDragStop={ziehen.lasse}
      onSelectionDragStart={(_e, alle) => ziehen.beginne(alle)}
      onSelectionDrag={(_e, alle) => ziehen.ziehe(alle[0], alle)}
      onSelectionDragStop={ziehen.lasse}
      onViewportChange={({ zoom }) => onZoom(zoom)}
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
      onlyRenderVisibleElements={props.knoten.length > ALLE_ZEICHNEN_BIS}
      disableKeyboardA11y
      ariaLabelConfig={DEUTSCH}
      proOptions={{ hideAttribution: true }}
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
