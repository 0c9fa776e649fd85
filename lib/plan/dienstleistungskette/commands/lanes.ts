import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { canSetFelder, felderSchema, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema, keys, kurztextSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canBeLane, canDeleteLane, type Verbleib } from '../rules';
import { alle, canUseLane } from '../rules/can-use';
import { LANE_ARTEN, type Lane } from '../schema';
import { lanesVon, schritteVon } from '../views/bestand';
import { ketteBild } from '../views/bild';
import { freierPlatz } from '../views/freier-platz';
import { gingMit } from '../views/kommt-mit';
import { mitteVon } from '../views/masse';

const recht = 'plan.bearbeiten';
const werSchema = z.object({ art: keys(LANE_ARTEN), akteurId: z.nullable(idSchema) });

export interface CreateLane {
  kettenId: Id;
  wer: Lane['wer'];
  titel?: string | undefined;
  /** The lane above; null: first; undefined: last. */
  nachId?: Id | null | undefined;
}

/** Adds a lane. Returns its id. */
export const createLane: Command<CreateLane, Id> = {
  name: 'createLane',
  label: () => 'Bahn anlegen',
  recht,
  input: z.object({
    kettenId: idSchema,
    wer: werSchema,
    titel: z.optional(kurztextSchema),
    nachId: z.optional(z.nullable(idSchema)),
  }),
  rule: (plan, { kettenId, wer }) => canBeLane(plan, kettenId, wer),
  apply: (w, { kettenId, wer, titel = '', nachId }, plan) => {
    const [rank = ''] = platziere(w, 'lanes', [...lanesVon(plan, kettenId)], nachId);
    return w.create('lanes', { platz: { parentId: kettenId, rank }, wer, titel: titel.trim() });
  },
};

export interface UpdateLane {
  id: Id;
  felder: Partial<Pick<Lane, 'wer' | 'titel'>>;
}

export const updateLane: Command<UpdateLane> = {
  name: 'updateLane',
  label: ({ felder }) => ('wer' in felder ? 'Bahn zuordnen' : 'Bahn benennen'),
  recht,
  input: z.object({ id: idSchema, felder: felderSchema<UpdateLane['felder']>() }),
  rule: (plan, { id, felder }) =>
    alle(
      canUseLane(plan, id),
      canSetFelder(plan, 'lanes', id, felder),
      felder.wer ? canBeLane(plan, ketteDer(plan, id), felder.wer, id) : true,
    ),
  apply: (w, { id, felder }) => w.set('lanes', id, felder),
};

/** Puts a lane below another (null: on top). Its steps go along untouched: their place is relative to it. */
export const moveLane: Command<{ id: Id; nachId: Id | null }> = {
  name: 'moveLane',
  label: () => 'Bahn verschieben',
  recht,
  input: z.object({ id: idSchema, nachId: z.nullable(idSchema) }),
  rule: (plan, { id, nachId }) =>
    alle(
      canUseLane(plan, id),
      nachId === null || nachId === id ? true : canUseLane(plan, nachId),
      nachId === null ||
        ketteDer(plan, nachId) === ketteDer(plan, id) ||
        'Bahnen lassen sich nur innerhalb ihrer Kette ordnen.',
    ),
  apply: (w, { id, nachId }, plan) => {
    const lane = plan.lanes.get(id);
    if (!lane || nachId === id) return;
    const andere = lanesVon(plan, ketteDer(plan, id)).filter((l) => l.id !== id);
    const [rank = ''] = platziere(w, 'lanes', andere, nachId);
    w.setPlatz('lanes', id, { ...lane.platz, rank });
  },
};

export interface DeleteLane {
  id: Id;
  /** What becomes of its steps; needed when it has some. */
  verbleib?: Verbleib | undefined;
}

/** To the bin. What goes with it carries the same mark and comes back with it (`restoreLane`). */
export const deleteLane: Command<DeleteLane> = {
  name: 'deleteLane',
  label: () => 'Bahn löschen',
  recht,
  input: z.object({
    id: idSchema,
    verbleib: z.optional(
      z.union([
        z.object({ art: z.literal('verschieben'), laneId: idSchema }),
        z.object({ art: z.literal('mitloeschen') }),
      ]),
    ),
  }),
  rule: canDeleteLane,
  apply: (w, { id, verbleib }, plan) => {
    const geloescht = { am: new Date().toISOString(), durch: w.name, mit: id };
    w.set('lanes', id, { geloescht });
    const kettenId = ketteDer(plan, id);
    const schritte = schritteVon(plan, kettenId).filter(({ platz }) => platz.laneId === id);
    if (verbleib?.art !== 'verschieben') {
      for (const schritt of schritte) w.set('schritte', schritt.id, { geloescht });
      return;
    }
    const { laneId } = verbleib;
    const bild = ketteBild(plan, kettenId);
    const belegt = [...(bild?.lanes.find((lane) => lane.id === laneId)?.schritte ?? [])];
    for (const schritt of schritte) {
      const { breite = 0, hoehe = 0, x = 0, y = 0 } = bild?.schritte.get(schritt.id) ?? {};
      const ort = freierPlatz(belegt, schritt.art, mitteVon(schritt.art, { x, y }));
      w.setPlatz('schritte', schritt.id, { laneId, ...ort });
      belegt.push({ schritt, laneId, ...ort, breite, hoehe });
    }
  },
};

/** Back from the bin, with the steps that went along. */
export const restoreLane: Command<{ id: Id }> = {
  name: 'restoreLane',
  label: () => 'Bahn wiederherstellen',
  recht,
  input: z.object({ id: idSchema }),
  rule: (plan, { id }) => {
    const lane = plan.lanes.get(id);
    if (!lane) return 'Diese Bahn gibt es nicht mehr, auch nicht im Papierkorb.';
    if (!lane.geloescht) return 'Diese Bahn liegt nicht im Papierkorb.';
    return canBeLane(plan, ketteDer(plan, id), lane.wer);
  },
  apply: (w, { id }, plan) => {
    w.set('lanes', id, { geloescht: null });
    for (const schritt of plan.schritte.values())
      if (gingMit(plan, schritt)?.id === id) w.set('schritte', schritt.id, { geloescht: null });
  },
};

function ketteDer(plan: Plan, laneId: Id): Id {
  return plan.lanes.get(laneId)?.platz.parentId ?? '';
}
