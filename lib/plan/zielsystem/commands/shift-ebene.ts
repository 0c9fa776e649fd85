import * as z from 'zod/mini';
import type { Command, PlanSchreiber } from '@/lib/plan/doc/command';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canShiftEbene, type ShiftEbene, type Verschiebung, verschiebungVon } from '../rules/shift-ebene';
import { aktivitaetRanks, zielRanks } from './platz';

/**
 * One level in or out. Between goals the record stays the same; between Ergebnisziel and Aktivität it becomes a new
 * one and the old goes to the bin as `umgewandelt`, so that what others add to it in the same second stays visible.
 * Returns the id the thing has now.
 */
export const shiftEbene: Command<ShiftEbene, Id> = {
  name: 'shiftEbene',
  label: ({ richtung }) => (richtung === 'ein' ? 'Eine Ebene tiefer' : 'Eine Ebene höher'),
  recht: 'plan.bearbeiten',
  input: z.object({ id: idSchema, richtung: z.enum(['ein', 'aus']) }),
  rule: canShiftEbene,
  apply: (w, eingabe, plan) => {
    const verschiebung = verschiebungVon(plan, eingabe);
    return typeof verschiebung === 'string' ? eingabe.id : fuehreAus(w, plan, verschiebung);
  },
};

function fuehreAus(w: PlanSchreiber, plan: Plan, v: Verschiebung): Id {
  const umgewandelt = { am: new Date().toISOString(), durch: w.name, umgewandelt: true };
  if (v.art === 'ziel') {
    const [rank = ''] = zielRanks(w, plan, { ebene: v.ebene, parentId: v.parentId, nachId: v.nachId });
    w.set('ziele', v.ziel.id, { ebene: v.ebene });
    w.setPlatz('ziele', v.ziel.id, { parentId: v.parentId, rank, als: 'ziel' });
    return v.ziel.id;
  }
  if (v.art === 'zu-aktivitaet') {
    const { id, titel, begruendung } = v.ziel;
    const [rank = ''] = aktivitaetRanks(w, plan, { parentId: v.parentId });
    w.set('ziele', id, { geloescht: umgewandelt });
    return w.create('aktivitaeten', {
      platz: { parentId: v.parentId, rank },
      titel,
      beschreibung: begruendung,
    });
  }
  const { id, titel, beschreibung } = v.aktivitaet;
  const [rank = ''] = zielRanks(w, plan, { ebene: 'ergebnisziel', parentId: v.parentId, nachId: v.nachId });
  w.set('aktivitaeten', id, { geloescht: umgewandelt });
  return w.create('ziele', {
    ebene: 'ergebnisziel',
    platz: { parentId: v.parentId, rank, als: 'ziel' },
    titel,
    begruendung: beschreibung,
  });
}
