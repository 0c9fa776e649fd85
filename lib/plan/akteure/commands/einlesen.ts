import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { canSetFelder, felderSchema, geschwisterVon, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import { canUseAkteur } from '../rules';
import type { Akteur } from '../schema';

type Felder = Partial<
  Pick<Akteur, 'name' | 'kurzname' | 'art' | 'rechtsgrundlage' | 'ebene' | 'kreis' | 'status' | 'notiz'>
>;

export interface ImportAkteure {
  neue: readonly Felder[];
  geaenderte: readonly { id: Id; felder: Felder }[];
}

/** Takes a table over as one step. Returns the ids of the new Akteure in their order. */
export const importAkteure: Command<ImportAkteure, Id[]> = {
  name: 'importAkteure',
  label: ({ neue, geaenderte }) =>
    `Tabelle eingelesen: ${neue.length.toLocaleString('de-DE')} neu, ${geaenderte.length.toLocaleString('de-DE')} geändert`,
  recht: 'plan.bearbeiten',
  input: z.object({
    neue: z.array(felderSchema<Felder>()).check(z.maxLength(5_000)),
    geaenderte: z.array(z.object({ id: idSchema, felder: felderSchema<Felder>() })).check(z.maxLength(5_000)),
  }),
  rule: (plan, { neue, geaenderte }) => {
    for (const felder of neue) {
      const antwort = canSetFelder(plan, 'akteure', null, { ebene: null, ...felder });
      if (antwort !== true) return antwort;
    }
    for (const { id, felder } of geaenderte) {
      const da = canUseAkteur(plan, id);
      const antwort = da === true ? canSetFelder(plan, 'akteure', id, felder) : da;
      if (antwort !== true) return antwort;
    }
    return true;
  },
  apply: (w, { neue, geaenderte }, plan) => {
    for (const { id, felder } of geaenderte) w.set('akteure', id, felder);
    const ranks = platziere(w, 'akteure', geschwisterVon(plan, 'akteure', null), undefined, neue.length);
    return neue.map((felder, i) =>
      w.create('akteure', { platz: { parentId: null, rank: ranks[i] ?? '' }, ...felder }),
    );
  },
};
