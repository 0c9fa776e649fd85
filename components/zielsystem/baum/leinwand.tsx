import '@xyflow/react/dist/base.css';
import { type NodeChange, ReactFlow, type Viewport, ViewportPortal } from '@xyflow/react';
import { type KeyboardEvent, memo, type ReactNode, type RefObject, useCallback } from 'react';
import { leinwandWorte } from '@/components/plan/leinwand/worte';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { ZOOM_MAX, ZOOM_MIN } from './einpassen';
import { type BaumKnotenElement, ZielKnoten } from './knoten';
import type { useZiehen } from './use-ziehen';

const KNOTENARTEN = { knoten: ZielKnoten };
const KEINE_KANTEN: never[] = [];

/** Up to here every node stays in the document, so a screen reader finds all of them. */
const ALLE_ZEICHNEN_BIS = 120;

const DEUTSCH = leinwandWorte(
  'Pfeiltasten gehen durch den Baum, Enter bearbeitet den Wortlaut.',
  'Verbindung im Zielbaum',
);

const Linien = memo(function Linien({ pfad }: { pfad: string }) {
  return (
    <ViewportPortal>
      <svg
        aria-hidden="true"
        className="pointer-events-none absolute top-0 left-0 -z-1 size-px overflow-visible"
      >
        <path d={pfad} className="fill-none stroke-field" strokeWidth={1.5} />
      </svg>
    </ViewportPortal>
  );
});

export interface LeinwandProps {
  raum: RefObject<HTMLDivElement | null>;
  knoten: BaumKnotenElement[];
  linien: string;
  start: Viewport;
  beschreibungId: string;
  ziehen: ReturnType<typeof useZiehen>;
  gemessen: (hoehen: ReadonlyMap<Id, number>) => void;
  onTaste: (e: KeyboardEvent, id: Id | null) => void;
  /** A node has the focus, however it came there. */
  onFokus: (id: Id) => void;
  waehle: (id: Id) => void;
  schreibe: (id: Id) => void;
  onZoom: (zoom: number) => void;
  /** The canvas has its size and can be moved. */
  onBereit: () => void;
  children?: ReactNode;
}

/** The id of the node an event came from. */
const knotenVon = (ziel: EventTarget): Id | null =>
  ziel instanceof HTMLElement ? (ziel.closest<HTMLElement>('[data-knoten]')?.dataset.knoten ?? null) : null;

/**
 * The canvas. The wheel moves it, Strg and the wheel enlarge it, and only here: outside, and with Strg and plus,
 * the browser enlarges the page as everywhere (A23).
 */
export function Leinwand(props: LeinwandProps) {
  const { raum, knoten, linien, ziehen, gemessen, waehle, schreibe, onZoom, beschreibungId } = props;
  // React Flow calls its root an „application“; a tree of goals is a tree, and its items must find it.
  const alsBaum = useCallback(
    (el: HTMLDivElement | null) => {
      raum.current = el;
      el?.setAttribute('role', 'tree');
    },
    [raum],
  );
  const onNodesChange = (aenderungen: NodeChange<BaumKnotenElement>[]) => {
    ziehen.folge(aenderungen);
    const hoehen = new Map<Id, number>();
    for (const a of aenderungen)
      if (a.type === 'dimensions' && a.dimensions) hoehen.set(a.id, a.dimensions.height);
    if (hoehen.size > 0) gemessen(hoehen);
  };
  return (
    <ReactFlow<BaumKnotenElement>
      ref={alsBaum}
      className="bg-bg"
      aria-label="Zielbaum"
      aria-describedby={beschreibungId}
      tabIndex={-1}
      onKeyDown={(e) => props.onTaste(e, knotenVon(e.target))}
      onFocus={(e) => {
        const id = knotenVon(e.target);
        if (id !== null) props.onFokus(id);
      }}
      nodes={knoten}
      edges={KEINE_KANTEN}
      nodeTypes={KNOTENARTEN}
      onNodesChange={onNodesChange}
      onInit={props.onBereit}
      onNodeClick={(_e, { id }) => waehle(id)}
      onNodeDoubleClick={(_e, { id }) => schreibe(id)}
      onNodeDragStart={ziehen.onNodeDragStart}
      onNodeDrag={ziehen.onNodeDrag}
      onNodeDragStop={ziehen.onNodeDragStop}
      onViewportChange={({ zoom }) => onZoom(zoom)}
      defaultViewport={props.start}
      minZoom={ZOOM_MIN}
      maxZoom={ZOOM_MAX}
      panOnScroll
      panOnScrollSpeed={1}
      zoomOnScroll={false}
      zoomOnDoubleClick={false}
      zoomActivationKeyCode={null}
      panActivationKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      deleteKeyCode={null}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      nodeDragThreshold={6}
      onlyRenderVisibleElements={knoten.length > ALLE_ZEICHNEN_BIS}
      disableKeyboardA11y
      ariaLabelConfig={DEUTSCH}
      proOptions={{ hideAttribution: true }}
    >
      <Linien pfad={linien} />
      {props.children}
    </ReactFlow>
  );
}
