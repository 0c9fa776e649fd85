import type { KeyboardEvent } from 'react';
import type { BildLane } from '@/lib/plan/dienstleistungskette/views/bild';
import type { Id } from '@/lib/plan/doc/grundlagen';

/** What the keys at the head of a lane can ask for. Enter is the head's own: it is a button and shows the lane. */
interface Bahnziel {
  bearbeitbar: boolean;
  geheZu: (laneId: Id) => void;
  /** Puts the lane below another; null: on top. */
  verschiebe: (laneId: Id, nachId: Id | null, hoch: boolean) => void;
  loesche: (lane: BildLane) => void;
}

/** @returns true when the key was used */
export function tasteAnBahn(
  e: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  lanes: readonly BildLane[],
  laneId: Id,
  ziel: Bahnziel,
): boolean {
  if (e.ctrlKey || e.metaKey) return false;
  const rest = lanes.filter((lane) => lane.id !== null);
  const stelle = rest.findIndex((lane) => lane.id === laneId);
  const lane = rest[stelle];
  if (!lane) return false;
  if (e.key === 'Delete' || e.key === 'Backspace') {
    if (!ziel.bearbeitbar || e.altKey) return false;
    ziel.loesche(lane);
    return true;
  }
  const hoch = e.key === 'ArrowUp';
  if (!hoch && e.key !== 'ArrowDown') return false;
  const nachbar = rest[stelle + (hoch ? -1 : 1)]?.id;
  if (nachbar && !e.altKey) ziel.geheZu(nachbar);
  else if (nachbar && ziel.bearbeitbar)
    ziel.verschiebe(laneId, hoch ? (rest[stelle - 2]?.id ?? null) : nachbar, hoch);
  return true;
}
