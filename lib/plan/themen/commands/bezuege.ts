import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import { BEZUEGE, type Bezug, canLinkThema, canUseThema } from '../rules';
import { themenStruktur } from '../views';

const recht = 'plan.bearbeiten';

export interface ThemaBezug {
  id: Id;
  bezug: Bezug;
  zuId: Id;
}
const input = z.object({ id: idSchema, bezug: z.enum(BEZUEGE), zuId: idSchema });

const NAMEN: Record<Bezug, string> = {
  zielIds: 'Ziel',
  akteurIds: 'Akteur',
  ausThemaIds: 'Herkunftsthema',
};

/** Links a theme with a goal that answers it, an Akteur it concerns or a theme it grew out of. */
export const linkThema: Command<ThemaBezug> = {
  name: 'linkThema',
  label: ({ bezug }) => `${NAMEN[bezug]} mit Thema verbinden`,
  recht,
  input,
  rule: canLinkThema,
  apply: (w, { id, bezug, zuId }) => w.addToSet('themen', id, bezug, zuId),
};

/** Takes the link off, from the theme and from every original in its stack that carries it. */
export const unlinkThema: Command<ThemaBezug> = {
  name: 'unlinkThema',
  label: ({ bezug }) => `${NAMEN[bezug]} vom Thema lösen`,
  recht,
  input,
  rule: (plan, { id }) => canUseThema(plan, id),
  apply: (w, { id, bezug, zuId }, plan) => {
    const { wurzeln, nachId } = themenStruktur(plan);
    const stapel = nachId.get(id)?.stapel ?? [];
    for (const themaId of [id, ...stapel.map((original) => original.id)]) {
      const ids = plan.themen.get(themaId)?.[bezug] ?? [];
      // A theme it grew out of may meanwhile lie in another's stack: the link is kept under its own id.
      for (const gemeint of ids) {
        if (gemeint === zuId || (bezug === 'ausThemaIds' && wurzeln.get(gemeint) === zuId))
          w.removeFromSet('themen', themaId, bezug, gemeint);
      }
    }
  },
};
