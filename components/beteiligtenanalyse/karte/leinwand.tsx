import {
  type AriaLabelConfig,
  type NodeChange,
  ReactFlow,
  useReactFlow,
  ViewportPortal,
} from '@xyflow/react';
import { type KeyboardEvent, memo, type RefObject, useEffect, useRef, useState } from 'react';
import { KREISE } from '@/lib/plan/akteure/schema';
import { type Anordnung, FLACH, KREIS_NAMEN } from '@/lib/plan/beziehungen/views/anordnung';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { AkteurKnoten, type AkteurKnotenElement } from './knoten';
import { Linie, type LinienElement } from './linie';

const KNOTENARTEN = { akteur: AkteurKnoten };
const LINIENARTEN = { linie: Linie };

const DEUTSCH: Partial<AriaLabelConfig> = {
  'node.a11yDescription.default': 'Pfeiltasten gehen über die Karte, Enter zeigt Einzelheiten.',
  'node.a11yDescription.keyboardDisabled': 'Pfeiltasten gehen über die Karte, Enter zeigt Einzelheiten.',
  'node.a11yDescription.ariaLiveMessage': () => '',
  'edge.a11yDescription.default': 'Beziehung',
  'controls.ariaLabel': 'Ansicht',
  'handle.ariaLabel': 'Beziehung ziehen',
};

const FLAECHEN = {
  kern: 'var(--accent-weak)',
  information: 'var(--bg)',
  ausserhalb: 'var(--panel)',
} as const;

/** The circles behind everything, the outermost first. */
const Ringe = memo(function Ringe({ ringe }: { ringe: Anordnung['ringe'] }) {
  return (
    <ViewportPortal>
      <svg
        aria-hidden="true"
        className="pointer-events-none absolute top-0 left-0 -z-1 size-px overflow-visible"
      >
        <defs>
          <marker
            id="pfeil-beziehung"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0L8 4L0 8z" fill="var(--soft)" />
          </marker>
        </defs>
        {[...KREIS_NAMEN].reverse().map((kreis) => (
          <g key={kreis}>
            <ellipse
              rx={ringe[kreis].aussen}
              ry={ringe[kreis].aussen * FLACH}
              fill={FLAECHEN[kreis]}
              stroke="var(--line-strong)"
              strokeWidth={1.5}
            />
            <text
              y={-ringe[kreis].aussen * FLACH + 16}
              textAnchor="middle"
              className="fill-muted text-[15px] font-semibold"
            >
              {KREISE[kreis]}
            </text>
          </g>
        ))}
      </svg>
    </ViewportPortal>
  );
});

/** The canvas of the map: dragging an Akteur into another circle changes its circle. */
export function Leinwand({
  raum,
  knoten,
  linien,
  ringe,
  bearbeitbar,
  waehle,
  waehlePaar,
  lege,
  onTaste,
}: {
  raum: RefObject<HTMLDivElement | null>;
  knoten: AkteurKnotenElement[];
  linien: LinienElement[];
  ringe: Anordnung['ringe'];
  bearbeitbar: boolean;
  waehle: (id: Id) => void;
  waehlePaar: (a: Id, b: Id) => void;
  /** An Akteur was dropped with its upper left corner here. */
  lege: (id: Id, x: number, y: number) => void;
  onTaste: (e: KeyboardEvent, id: Id) => void;
}) {
  const [zug, setZug] = useState<{ id: Id; x: number; y: number } | null>(null);
  const { fitView } = useReactFlow();
  const { aussen } = ringe.ausserhalb;
  const selbstBewegt = useRef(false);
  useEffect(() => {
    if (aussen > 0) void fitView({ padding: 0.04 });
  }, [aussen, fitView]);
  // A panel or another row of the toolbar takes room: all stay in sight, until somebody has moved the map.
  useEffect(() => {
    const flaeche = raum.current;
    if (!flaeche) return;
    const waechter = new ResizeObserver(() => {
      if (!selbstBewegt.current) void fitView({ padding: 0.04 });
    });
    waechter.observe(flaeche);
    return () => waechter.disconnect();
  }, [raum, fitView]);
  const gezogen = zug
    ? knoten.map((k) => (k.id === zug.id ? { ...k, position: { x: zug.x, y: zug.y } } : k))
    : knoten;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the Akteure inside
    <div
      ref={raum}
      className="relative min-h-64 grow border-t border-line"
      onKeyDown={(e) => {
        const el = e.target instanceof HTMLElement ? e.target.closest<HTMLElement>('[data-akteur]') : null;
        if (el?.dataset.akteur) onTaste(e, el.dataset.akteur);
      }}
    >
      <ReactFlow<AkteurKnotenElement, LinienElement>
        nodes={gezogen}
        edges={linien}
        nodeTypes={KNOTENARTEN}
        edgeTypes={LINIENARTEN}
        onNodesChange={(aenderungen: NodeChange<AkteurKnotenElement>[]) => {
          for (const a of aenderungen)
            if (a.type === 'position' && a.position && a.dragging) setZug({ id: a.id, ...a.position });
        }}
        onNodeDragStop={(_e, { id, position }) => {
          if (zug) lege(id, position.x, position.y);
          setZug(null);
        }}
        onMoveStart={(e) => {
          if (e) selbstBewegt.current = true;
        }}
        onNodeClick={(_e, { id }) => waehle(id)}
        onEdgeClick={(_e, { source, target }) => waehlePaar(source, target)}
        onConnect={({ source, target }) => waehlePaar(source, target)}
        nodesDraggable={bearbeitbar}
        nodesConnectable={bearbeitbar}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        connectionRadius={60}
        nodeDragThreshold={6}
        fitView
        fitViewOptions={{ padding: 0.04 }}
        minZoom={0.08}
        maxZoom={2.5}
        panOnScroll
        zoomOnScroll={false}
        zoomOnDoubleClick={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        zoomActivationKeyCode={null}
        panActivationKeyCode={null}
        onlyRenderVisibleElements={knoten.length > 120}
        disableKeyboardA11y
        ariaLabelConfig={DEUTSCH}
        aria-label="Netzwerkkarte"
        proOptions={{ hideAttribution: true }}
      >
        <Ringe ringe={ringe} />
      </ReactFlow>
      <ul className="pointer-events-none absolute top-2 left-5 flex flex-col gap-0.5 text-sm text-muted max-md:left-3">
        {KREIS_NAMEN.map((kreis, i) => (
          <li key={kreis} className="flex items-center gap-1.5">
            <span
              aria-hidden="true"
              className="size-3.5 rounded-full border border-line-strong"
              style={{ background: FLAECHEN[kreis] }}
            />
            {['innen', 'Mitte', 'außen'][i]}: {KREISE[kreis]}
          </li>
        ))}
      </ul>
    </div>
  );
}
