import * as z from 'zod/mini';
import type { Command, PlanSchreiber } from '@/lib/plan/doc/command';
import { type Id, idSchema, langtextSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canHold, canUseEinschaetzung, canUseSpalte } from '../rules';
import type { Spalte } from '../schema';
import { istEigenerText, type Zellwert } from '../views';

export interface Zelle {
  akteurId: Id;
  spalteId: Id;
  wert: Zellwert;
}

const zelleSchema = z.object({
  akteurId: idSchema,
  spalteId: idSchema,
  wert: z.nullable(z.union([langtextSchema, z.number()])),
});

/**
 * Writes judgements, one or many (a pasted range, an import), as one step. Texts are changed only where they differ.
 * `neueIds`: Akteure this person has just made; nobody else knows them, so their records may be made here.
 */
export const setZellen: Command<{ zellen: Zelle[]; neueIds?: Id[] | undefined }> = {
  name: 'setZellen',
  label: ({ zellen }, analyse) =>
    zellen.length === 1
      ? `${analyse.spalten.get(zellen[0]?.spalteId ?? '')?.titel ?? 'Einschätzung'} ändern`
      : `${zellen.length.toLocaleString('de-DE')} Einschätzungen ändern`,
  recht: 'analyse.bearbeiten',
  input: z.object({
    zellen: z.array(zelleSchema).check(z.minLength(1), z.maxLength(20_000)),
    neueIds: z.optional(z.array(idSchema)),
  }),
  rule: (analyse, { zellen, neueIds = [] }) => {
    const neue = new Set(neueIds);
    for (const { akteurId, spalteId, wert } of zellen) {
      const spalte = analyse.spalten.get(spalteId);
      for (const antwort of [
        neue.has(akteurId) || canUseEinschaetzung(analyse, akteurId),
        canUseSpalte(analyse, spalteId),
        spalte ? canHold(spalte, wert) : true,
      ])
        if (antwort !== true) return antwort;
    }
    return true;
  },
  apply: (w, { zellen, neueIds = [] }, analyse) => {
    for (const id of neueIds) if (!analyse.einschaetzungen.has(id)) lege(w, id, analyse);
    for (const { akteurId, spalteId, wert } of zellen) {
      const spalte = analyse.spalten.get(spalteId);
      if (spalte) schreibe(w, akteurId, spalte, wert);
    }
  },
};

/** As the server makes it: empty, with a text for each own text column. */
function lege(w: PlanSchreiber, id: Id, analyse: Plan): void {
  w.createRaw('einschaetzungen', id, { platz: { parentId: null, rank: 'a0' } });
  for (const spalte of analyse.spalten.values())
    if (istEigenerText(spalte)) w.fachText('einschaetzungen', id, 'werte', spalte.id);
}

function schreibe(w: PlanSchreiber, akteurId: Id, { id, feld, art }: Spalte, wert: Zellwert): void {
  if (feld === null) {
    if (art === 'text') w.fachText('einschaetzungen', akteurId, 'werte', id);
    w.setFach('einschaetzungen', akteurId, 'werte', id, wert);
  } else if (feld === 'einfluss' || feld === 'interesse') {
    w.set('einschaetzungen', akteurId, { [feld]: typeof wert === 'number' ? wert : null });
  } else w.set('einschaetzungen', akteurId, { [feld]: wert === null ? '' : String(wert) });
}
