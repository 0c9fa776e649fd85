'use client';

import '@xyflow/react/dist/base.css';
import {
  type AriaLabelConfig,
  MarkerType,
  type NodeChange,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStore,
  useStoreApi,
} from '@xyflow/react';
import { Maximize } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { leinwandWorte } from '@/components/plan/leinwand/worte';
import { IconButton } from '@/components/ui/icon-button';
import { Zoomleiste } from '@/components/ui/zoomleiste';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { Kasten, type KastenElement } from './kasten';
import { Linie, type LinieElement, STRICHFARBE } from './linie';
import { type Bildinhalt, linienSatz } from './modell';

const KNOTENARTEN = { kasten: Kasten };
const LINIENARTEN = { linie: Linie };
/** The zoom bar lies over the foot of the picture, never over a box. */
const EINPASSEN = { padding: { x: 0.1, top: 0.1, bottom: '68px' }, maxZoom: 1.5, minZoom: 0.4 } as const;
/** Smaller than this nobody reads it on a phone. */
const LESBAR_AB = 0.7;
/** Narrower than this is a phone, in pixels. */
const SCHMAL = 600;
/** A new box is drawn and measured by then. */
const GEZEICHNET_MS = 120;
/** So far from an Anschluss a line that is drawn still finds it, in pixels: about the width of a finger. */
const FANGWEITE = 36;

const DEUTSCH: Partial<AriaLabelConfig> = {
  ...leinwandWorte(
    'Enter wählt aus. Danach verschieben die Pfeiltasten das Element.',
    'Enter wählt die Verbindung aus.',
  ),
  'node.a11yDescription.keyboardDisabled': 'Enter wählt aus.',
  'node.a11yDescription.ariaLiveMessage': () => 'verschoben',
};

export interface LeinwandProps {
  /** What it shows, for readers: „Wirkungsgefüge von Herr A.“ */
  name: string;
  inhalt: Bildinhalt;
  bearbeitbar: boolean;
  auswahl: Id | null;
  waehle: (id: Id | null) => void;
  /** A first end is chosen and the next click gives the second. */
  verbindetVon: Id | null;
  verschiebe: (id: Id, lage: { x: number; y: number }) => void;
  verbinde: (vonId: Id, nachId: Id) => void;
}

/** The picture itself: boxes can be moved by mouse, finger or arrow keys, and joined by dragging or by two clicks. */
export function Leinwand(props: LeinwandProps) {
  return (
    <ReactFlowProvider>
      <Flaeche {...props} />
    </ReactFlowProvider>
  );
}

function Flaeche({
  name,
  inhalt,
  bearbeitbar,
  auswahl,
  waehle,
  verbindetVon,
  verschiebe,
  verbinde,
}: LeinwandProps) {
  useGewaehltesZeigen(inhalt, auswahl);
  const [anfang] = useState(() => (window.innerWidth < SCHMAL ? lesbar(inhalt) : EINPASSEN));
  const [zug, setZug] = useState<{ id: Id; x: number; y: number } | null>(null);
  const nodes = useMemo(
    () =>
      inhalt.kaesten.map((kasten): KastenElement => {
        const ort = zug?.id === kasten.id ? zug : kasten;
        return {
          id: kasten.id,
          type: 'kasten',
          position: { x: ort.x, y: ort.y },
          selected: auswahl === kasten.id,
          ariaLabel: `${kasten.art}: ${kasten.titel || 'ohne Bezeichnung'}`,
          data: {
            kasten,
            breite: inhalt.breite,
            gewaehlt: auswahl === kasten.id,
            ziel: verbindetVon !== null,
            bearbeitbar,
          },
        };
      }),
    [inhalt, zug, auswahl, verbindetVon, bearbeitbar],
  );
  const edges = useMemo(
    () =>
      inhalt.linien.map(
        (linie): LinieElement => ({
          id: linie.id,
          type: 'linie',
          source: linie.vonId,
          target: linie.nachId,
          selected: auswahl === linie.id,
          ariaLabel: linienSatz(inhalt, linie),
          data: {
            linie,
            gewaehlt: auswahl === linie.id,
            gegenrichtung: inhalt.linien.some((l) => l.vonId === linie.nachId && l.nachId === linie.vonId),
          },
          ...(!linie.beidseitig && {
            markerEnd: {
              type: MarkerType.ArrowClosed,
              color: STRICHFARBE[linie.strich],
              width: 18,
              height: 18,
            },
          }),
        }),
      ),
    [inhalt, auswahl],
  );
  const onNodesChange = useCallback(
    (aenderungen: NodeChange<KastenElement>[]) => {
      for (const aenderung of aenderungen) {
        if (aenderung.type === 'select' && aenderung.selected) waehle(aenderung.id);
        if (aenderung.type !== 'position' || !aenderung.position) continue;
        const { x, y } = aenderung.position;
        if (aenderung.dragging) setZug({ id: aenderung.id, x, y });
        else {
          setZug(null);
          verschiebe(aenderung.id, { x: Math.round(x), y: Math.round(y) });
        }
      }
    },
    [verschiebe, waehle],
  );
  return (
    <ReactFlow<KastenElement, LinieElement>
      aria-label={name}
      className="bg-bg"
      nodes={nodes}
      edges={edges}
      nodeTypes={KNOTENARTEN}
      edgeTypes={LINIENARTEN}
      onNodesChange={onNodesChange}
      onNodeClick={(_e, { id }) => (verbindetVon === null ? waehle(id) : verbinde(verbindetVon, id))}
      onEdgeClick={(_e, { id }) => waehle(id)}
      onEdgesChange={(aenderungen) => {
        for (const a of aenderungen) if (a.type === 'select' && a.selected) waehle(a.id);
      }}
      onPaneClick={() => waehle(null)}
      onConnect={({ source, target }) => verbinde(source, target)}
      nodesDraggable={bearbeitbar}
      nodesConnectable={bearbeitbar}
      nodesFocusable
      edgesFocusable
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      zoomActivationKeyCode={null}
      panActivationKeyCode={null}
      panOnScroll
      zoomOnScroll={false}
      zoomOnDoubleClick={false}
      connectionRadius={FANGWEITE}
      minZoom={0.3}
      maxZoom={2}
      fitView
      fitViewOptions={anfang}
      ariaLabelConfig={DEUTSCH}
      proOptions={{ hideAttribution: true }}
    >
      <Zoom />
    </ReactFlow>
  );
}

/**
 * On a phone a wide picture is not made small: it begins at its left, or with what was chosen. „Alles zeigen“ shows
 * it whole.
 */
function lesbar({ kaesten, breite }: Bildinhalt, gewaehlt: readonly Id[] = []) {
  const links = Math.min(...kaesten.map(({ x }) => x));
  const vorn = kaesten.filter(({ x }) => (x + breite - links) * LESBAR_AB <= window.innerWidth);
  const nodes = vorn.length < kaesten.length && gewaehlt.length > 0 ? gewaehlt.map((id) => ({ id })) : vorn;
  return {
    padding: { x: '12px', top: '16px', bottom: '68px' },
    maxZoom: 1,
    minZoom: LESBAR_AB,
    nodes,
  } as const;
}

/**
 * What is chosen comes into the picture: a box just made, or one that moved to another column because it was joined.
 * Only one's own choice moves the picture, never what somebody else does, and never while something is held.
 */
function useGewaehltesZeigen(inhalt: Bildinhalt, auswahl: Id | null): void {
  const { fitView } = useReactFlow();
  const speicher = useStoreApi();
  const linie = inhalt.linien.find(({ id }) => id === auswahl);
  const [eins, zwei] = linie ? [linie.vonId, linie.nachId] : [auswahl, auswahl];
  const jetzt = useRef(inhalt);
  useEffect(() => {
    jetzt.current = inhalt;
  }, [inhalt]);
  useEffect(() => {
    if (!eins || !zwei) return;
    // The place is measured when the box is drawn there.
    const bald = setTimeout(() => {
      const flaeche = speicher.getState().domNode;
      if (!flaeche || flaeche.querySelector('.react-flow__node.dragging')) return;
      if (![eins, zwei].some((id) => liegtDraussen(flaeche, id))) return;
      void fitView(flaeche.clientWidth < SCHMAL ? lesbar(jetzt.current, [eins, zwei]) : EINPASSEN);
    }, GEZEICHNET_MS);
    return () => clearTimeout(bald);
  }, [eins, zwei, fitView, speicher]);
}

function liegtDraussen(flaeche: HTMLElement, id: Id): boolean {
  const kasten = flaeche
    .querySelector(`.react-flow__node[data-id="${CSS.escape(id)}"]`)
    ?.getBoundingClientRect();
  if (!kasten) return false;
  const { left, right, top, bottom } = flaeche.getBoundingClientRect();
  return kasten.left < left || kasten.right > right || kasten.top < top || kasten.bottom > bottom;
}

function Zoom() {
  const { zoomTo, getZoom, fitView } = useReactFlow();
  return (
    <div className="nicht-drucken absolute right-3 bottom-3 z-10 flex gap-1">
      <Zoomleiste stand={<Zoomstand />} onZoom={(faktor) => void zoomTo(getZoom() * faktor)} />
      <span className="flex rounded-md border border-line-strong bg-panel">
        <IconButton
          label="Alles zeigen"
          icon={<Maximize size="1.1em" aria-hidden />}
          onClick={() => void fitView(EINPASSEN)}
        />
      </span>
    </div>
  );
}

/** How large the picture is, in percent: renders itself alone while one zooms. */
function Zoomstand() {
  return useStore(({ transform: [, , zoom] }) => Math.round(zoom * 100));
}
