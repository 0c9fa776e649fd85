'use client';

import type { ThemenFenster } from '../kontext';
import { Cluster, Clustername } from './cluster';
import { Datenbezug, NeuesDatum } from './daten';
import { Fall } from './fall';
import { Wahl } from './wahl';

/** The window that is open; each is the click path of something that can also be dragged. */
export function Fenster({ fenster, onZu }: { fenster: ThemenFenster; onZu: () => void }) {
  if (fenster.art === 'datum') return <NeuesDatum themaId={fenster.themaId} onZu={onZu} />;
  if (fenster.art === 'clustername') return <Clustername id={fenster.id} onZu={onZu} />;
  if (fenster.art === 'cluster') return <Cluster id={fenster.id} onZu={onZu} />;
  if (fenster.art === 'datenbezug') return <Datenbezug id={fenster.id} onZu={onZu} />;
  if (fenster.art === 'fall') return <Fall id={fenster.id} onZu={onZu} />;
  return <Wahl art={fenster.art} id={fenster.id} onZu={onZu} />;
}
