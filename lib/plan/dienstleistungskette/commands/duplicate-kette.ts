import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { geschwisterVon, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema, keys } from '@/lib/plan/doc/grundlagen';
import { canUseKette } from '../rules/can-use';
import { type Kette, VARIANTEN } from '../schema';
import { lanesVon } from '../views/bestand';
import { ketteBild } from '../views/bild';

export interface DuplicateKette {
  id: Id;
  /**
   * What the copy is to be; left out: the same, independent of the first. A Soll made of an Ist answers it, and its
   * steps know what they grew out of.
   */
  variante?: Kette['variante'] | undefined;
}

/** Copies a chain with lanes, steps and edges, as people see it. One undo step. Returns the id of the copy. */
export const duplicateKette: Command<DuplicateKette, Id> = {
  name: 'duplicateKette',
  label: ({ variante }) => (variante === 'soll' ? 'Soll aus Ist ableiten' : 'Kette duplizieren'),
  recht: 'plan.bearbeiten',
  input: z.object({ id: idSchema, variante: z.optional(keys(VARIANTEN)) }),
  rule: (plan, { id }) => canUseKette(plan, id),
  apply: (w, { id, variante: gewuenscht }, plan) => {
    const bild = ketteBild(plan, id);
    if (!bild) return id;
    const variante = gewuenscht ?? bild.kette.variante;
    const { id: _, platz, geloescht: __, istId, titel, ...felder } = bild.kette;
    const abgeleitet = variante === 'soll' && bild.kette.variante === 'ist';
    const [rank = ''] = platziere(w, 'ketten', geschwisterVon(plan, 'ketten', platz.parentId), id);
    const kettenId = w.create('ketten', {
      ...felder,
      platz: { ...platz, rank },
      titel: abgeleitet ? titel : `${titel} (Kopie)`,
      variante,
      istId: abgeleitet ? id : istId,
    });
    const lanes = new Map<Id, Id>();
    for (const { id: alt, platz: ort, geloescht: ___, ...lane } of lanesVon(plan, id))
      lanes.set(alt, w.create('lanes', { ...lane, platz: { ...ort, parentId: kettenId } }));
    const schritte = new Map<Id, Id>([...bild.schritte.keys()].map((alt) => [alt, w.neueId('schritte')]));
    for (const { schritt, laneId, x, y } of bild.schritte.values()) {
      const { id: alt, geloescht: ___, doppeltZuId, vorlageId, ...rest } = schritt;
      const kopie = {
        ...rest,
        kettenId,
        platz: { laneId: laneId === null ? null : (lanes.get(laneId) ?? null), x, y },
        doppeltZuId: doppeltZuId === null ? null : (schritte.get(doppeltZuId) ?? null),
        vorlageId: abgeleitet ? alt : vorlageId,
      };
      w.create('schritte', kopie, schritte.get(alt));
    }
    for (const { verbindung } of bild.verbindungen) {
      const { id: ___, geloescht: ____, enden, ...rest } = verbindung;
      const [vonId, nachId] = [schritte.get(enden.vonId), schritte.get(enden.nachId)];
      if (vonId && nachId) w.create('verbindungen', { ...rest, kettenId, enden: { vonId, nachId } });
    }
    return kettenId;
  },
};
