import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import { canMoveAktivitaet } from '../rules';
import { struktur } from '../views/struktur';
import { aktivitaetRanks } from './platz';

export interface MoveAktivitaet {
  id: Id;
  parentId: Id;
  nachId?: Id | null | undefined;
}

/** Puts an Aktivität behind `nachId` under the Ergebnisziel `parentId`. */
export const moveAktivitaet: Command<MoveAktivitaet> = {
  name: 'moveAktivitaet',
  label: ({ id, parentId }, plan) => {
    const ort = struktur(plan).orte.get(id);
    return ort?.art === 'baum' && ort.parentId === parentId ? 'Aktivität verschieben' : 'Aktivität umhängen';
  },
  recht: 'plan.bearbeiten',
  input: z.object({ id: idSchema, parentId: idSchema, nachId: z.optional(z.nullable(idSchema)) }),
  rule: canMoveAktivitaet,
  apply: (w, { id, parentId, nachId }, plan) => {
    if (nachId === id) return;
    const [rank = ''] = aktivitaetRanks(w, plan, { parentId, nachId, ohneId: id });
    w.setPlatz('aktivitaeten', id, { parentId, rank });
  },
};
