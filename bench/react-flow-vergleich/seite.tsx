import '@xyflow/react/dist/style.css';
import {
  Background,
  type Edge,
  type Node,
  Panel,
  ReactFlow,
  useEdgesState,
  useNodesState,
} from '@xyflow/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** What the page is to draw: the places of its nodes, the edges between them (by position), and where it looks first. */
export interface Vorlage {
  orte: readonly { x: number; y: number }[];
  kanten: readonly (readonly [number, number])[];
  blick: { x: number; y: number; zoom: number };
}

declare global {
  interface Window {
    vorlage: Vorlage;
  }
}

/** React Flow as its own guide begins: plain nodes with a label. Wheel and Strg as in Diadem, so the same hand moves both. */
function Seite({ orte, kanten, blick }: Vorlage) {
  const [nodes, , onNodesChange] = useNodesState<Node>(
    orte.map((position, i) => ({ id: `k${i}`, position, data: { label: `Schritt ${i + 1}` } })),
  );
  const [edges, , onEdgesChange] = useEdgesState<Edge>(
    kanten.map(([von, nach], i) => ({ id: `e${i}`, source: `k${von}`, target: `k${nach}` })),
  );
  const [text, setText] = useState('');
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      defaultViewport={blick}
      minZoom={0.05}
      panOnScroll
      panOnScrollSpeed={1}
      zoomOnScroll={false}
    >
      <Background />
      <Panel position="top-left">
        <textarea value={text} onChange={(e) => setText(e.target.value)} />
      </Panel>
    </ReactFlow>
  );
}

const wurzel = document.getElementById('wurzel');
if (wurzel) createRoot(wurzel).render(<Seite {...window.vorlage} />);
