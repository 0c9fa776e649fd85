import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { canSetFelder, felderSchema, geschwisterVon, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import { canOrdneZu, canUseAkteur, type EinleseAkteur, type Einleseort } from '../rules';
import type { Akteur } from '../schema';

const werSchema: z.ZodMiniType<EinleseAkteur> = z.union([
  z.object({ id: idSchema }),
  z.object({ neu: z.number() }),
]);

const orteSchema = z.array(z.object({ akteur: werSchema, zu: werSchema })).check(z.maxLength(5_000));

type Felder = Partial<
  Pick<Akteur, 'name' | 'kurzname' | 'art' | 'rechtsgrundlage' | 'ebene' | 'kreis' | 'status' | 'notiz'>
>;

export interface ImportAkteure {
  neue: readonly Felder[];
  geaenderte: readonly { id: Id; felder: Felder }[];
  /** Who becomes a unit of whom. */
  orte?: readonly Einleseort[] | undefined;
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
    orte: z.optional(orteSchema),
  }),
  rule: (plan, { neue, geaenderte, orte = [] }) => {
    for (const felder of neue) {
      const antwort = canSetFelder(plan, 'akteure', null, { ebene: null, ...felder });
      if (antwort !== true) return antwort;
    }
    for (const { id, felder } of geaenderte) {
      const da = canUseAkteur(plan, id);
      const antwort = da === true ? canSetFelder(plan, 'akteure', id, felder) : da;
      if (antwort !== true) return antwort;
    }
    return canOrdneZu(plan, neue.length, orte);
  },
  apply: (w, { neue, geaenderte, orte = [] }, plan) => {
    for (const { id, felder } of geaenderte) w.set('akteure', id, felder);
    const ranks = platziere(w, 'akteure', geschwisterVon(plan, 'akteure', null), undefined, neue.length);
    const zuVon = new Map(orte.flatMap(({ akteur, zu }) => ('neu' in akteur ? [[akteur.neu, zu]] : [])));
    const ids = neue.map((felder, i) => {
      const zu = zuVon.get(i);
      return w.create('akteure', {
        platz: { parentId: null, rank: ranks[i] ?? '' },
        ...(zu && geerbtVon('id' in zu ? plan.akteure.get(zu.id) : neue[zu.neu])),
        ...felder,
      });
    });
    const idVon = (wer: EinleseAkteur) => ('id' in wer ? wer.id : (ids[wer.neu] ?? ''));
    const jeEltern = new Map<Id, Id[]>();
    for (const { akteur, zu } of orte) {
      const einheiten = jeEltern.get(idVon(zu)) ?? [];
      einheiten.push(idVon(akteur));
      jeEltern.set(idVon(zu), einheiten);
    }
    for (const [parentId, einheiten] of jeEltern) {
      const da = geschwisterVon(plan, 'akteure', parentId).filter(({ id }) => !einheiten.includes(id));
      const plaetze = platziere(w, 'akteure', da, undefined, einheiten.length);
      einheiten.forEach((id, i) => {
        w.setPlatz('akteure', id, { parentId, rank: plaetze[i] ?? '' });
      });
    }
    return ids;
  },
};

/** A new unit is of the kind and in the circle of its organisation where the table does not say otherwise. */
function geerbtVon(eltern: Felder | undefined): Felder {
  const { art, kreis, rechtsgrundlage } = eltern ?? {};
  return { ...(art && { art }), ...(kreis && { kreis }), ...(rechtsgrundlage && { rechtsgrundlage }) };
}
