import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import { canUseKette } from '../rules/can-use';
import { type Auszug, auszugSchema } from '../views/auszug';
import { ketteBild } from '../views/bild';
import { freierPlatz } from '../views/freier-platz';
import { MASSE, mitteVon } from '../views/masse';

export interface PasteSchritte {
  kettenId: Id;
  auszug: Auszug;
}

/**
 * Adds copied steps with the edges between them, one column to the right of where they came from, each in the lane of
 * the same name, else in the first. One undo step. Returns the new ids.
 */
export const pasteSchritte: Command<PasteSchritte, Id[]> = {
  name: 'pasteSchritte',
  label: ({ auszug }) =>
    auszug.schritte.length === 1 ? 'Schritt einfügen' : `${auszug.schritte.length} Schritte einfügen`,
  recht: 'plan.bearbeiten',
  input: z.object({ kettenId: idSchema, auszug: auszugSchema }),
  rule: (plan, { kettenId }) => {
    const da = canUseKette(plan, kettenId);
    if (da !== true) return da;
    return (
      (ketteBild(plan, kettenId)?.lanes.length ?? 0) > 0 ||
      'Diese Kette hat noch keine Bahn. Legen Sie zuerst eine an.'
    );
  },
  apply: (w, { kettenId, auszug }, plan) => {
    const lanes = ketteBild(plan, kettenId)?.lanes ?? [];
    const belegt = new Map(lanes.map((lane) => [lane.id, [...lane.schritte]]));
    const neu = new Map<string, Id>();
    for (const { id, bahn, x, y, ...felder } of auszug.schritte) {
      const lane = lanes.find(({ titel }) => titel === bahn) ?? lanes[0];
      const laneId = lane?.id ?? null;
      const { art } = felder;
      const mitte = mitteVon(art, { x: Math.max(0, x) + MASSE.spalte / 2, y: Math.max(0, y) });
      const ort = freierPlatz(belegt.get(laneId) ?? [], art, mitte);
      neu.set(id, w.create('schritte', { kettenId, platz: { laneId, ...ort }, ...felder }));
    }
    for (const { vonId, nachId, ...felder } of auszug.verbindungen) {
      const [von, nach] = [neu.get(vonId), neu.get(nachId)];
      if (von && nach) w.create('verbindungen', { kettenId, enden: { vonId: von, nachId: nach }, ...felder });
    }
    return [...neu.values()];
  },
};
