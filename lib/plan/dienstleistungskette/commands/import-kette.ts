import * as z from 'zod/mini';
import { canUseAkteur } from '@/lib/plan/akteure/rules';
import type { Command, PlanSchreiber } from '@/lib/plan/doc/command';
import { geschwisterVon, platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema, keys, kurztextSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { ordneEin } from '@/lib/plan/doc/rank';
import { canUseThema } from '@/lib/plan/themen/rules';
import { canUse } from '@/lib/plan/zielsystem/rules/can-use';
import { alle, canUseKette } from '../rules/can-use';
import {
  KETTEN_ARTEN,
  OHNE_PERSONENDATEN,
  SCHRITT_ARTEN,
  VARIANTEN,
  VERBINDUNG_ARTEN,
  zeitspanneSchema,
} from '../schema';

const kurz = z._default(kurztextSchema, '');
const zahl = z.number().check(z.minimum(0), z.maximum(250_000));
const spanne = z._default(z.nullable(zeitspanneSchema), null);
const stelle = z.int().check(z.minimum(0));
const verweis = z._default(z.nullable(idSchema), null);
const verweise = z._default(z.array(idSchema).check(z.maxLength(200)), []);
const faden = { zielIds: verweise, aktivitaetIds: verweise, themaIds: verweise };

/**
 * A chain that comes from elsewhere, as plain values: steps name their lane and edges their steps by position in the
 * lists. What it names of the plan (Akteure, goals, Aktivitäten, themes) must be there. `akteurId`: whose lane it is; null makes a new Akteur of its name, unless it is the person's.
 */
export const ketteneinfuhrSchema = z.object({
  titel: kurztextSchema,
  variante: keys(VARIANTEN),
  art: z._default(keys(KETTEN_ARTEN), 'detail'),
  konstellation: kurz,
  notiz: z._default(z.string().check(z.maxLength(20_000)), ''),
  /** The Ist chain a Soll answers. */
  istId: verweis,
  ...faden,
  lanes: z
    .array(
      z.object({
        name: kurztextSchema,
        nutzer: z.boolean(),
        akteurId: z.nullable(idSchema),
        rechtsgrundlage: kurz,
        /** What the lane is called instead of its Akteur. */
        titel: kurz,
      }),
    )
    .check(z.maxLength(500)),
  schritte: z
    .array(
      z.object({
        lane: z.nullable(stelle),
        art: keys(SCHRITT_ARTEN),
        titel: kurztextSchema,
        x: zahl,
        y: zahl,
        dauer: spanne,
        wartezeit: spanne,
        rechtsgrundlage: kurz,
        system: kurz,
        nutzertext: kurz,
        mitbringen: kurz,
        problem: z._default(z.string().check(z.maxLength(20_000)), ''),
        federfuehrungId: verweis,
        /** The step of the Ist chain this one grew out of. */
        vorlageId: verweis,
        /** Position of the step whose work this one does again. */
        doppeltZu: z._default(z.nullable(stelle), null),
        ...faden,
      }),
    )
    .check(z.maxLength(5_000)),
  verbindungen: z
    .array(
      z.object({
        von: stelle,
        nach: stelle,
        art: keys(VERBINDUNG_ARTEN),
        beschriftung: kurz,
        ergebnis: kurz,
        bedingung: kurz,
        uebergabe: z._default(z.nullable(z.boolean()), null),
        geberSchuldet: kurz,
        nehmerBautAuf: kurz,
        weg: kurz,
        information: kurz,
        datenschutz: z._default(kurztextSchema, OHNE_PERSONENDATEN),
        frist: kurz,
        geregelt: z._default(z.boolean(), false),
        beschluss: kurz,
        problem: kurz,
        verantwortlichGeberId: verweis,
        verantwortlichNehmerId: verweis,
      }),
    )
    .check(z.maxLength(20_000)),
});
export type Ketteneinfuhr = z.infer<typeof ketteneinfuhrSchema>;

/** Adds a whole chain with its lanes, steps and edges: all of it or nothing. Returns its id. */
export const importKette: Command<Ketteneinfuhr, Id> = {
  name: 'importKette',
  label: () => 'Kette einlesen',
  recht: 'plan.bearbeiten',
  input: ketteneinfuhrSchema,
  rule: (plan, { lanes, schritte, verbindungen, istId, zielIds, aktivitaetIds, themaIds }) => {
    if (schritte.some(({ lane }) => lane !== null && lane >= lanes.length))
      return 'Ein Schritt nennt eine Bahn, die es in der Datei nicht gibt. Es wurde nichts eingelesen.';
    if (schritte.some(({ doppeltZu }) => doppeltZu !== null && doppeltZu >= schritte.length))
      return 'Ein Schritt nennt als doppelt einen, den es in der Datei nicht gibt. Es wurde nichts eingelesen.';
    if (verbindungen.some(({ von, nach }) => von >= schritte.length || nach >= schritte.length))
      return 'Eine Verbindung nennt einen Schritt, den es in der Datei nicht gibt. Es wurde nichts eingelesen.';
    const akteure = new Set(
      [
        ...lanes.map(({ akteurId }) => akteurId),
        ...schritte.map(({ federfuehrungId }) => federfuehrungId),
        ...verbindungen.flatMap((v) => [v.verantwortlichGeberId, v.verantwortlichNehmerId]),
      ].filter((id) => id !== null),
    );
    const themen = new Set([...themaIds, ...schritte.flatMap((schritt) => schritt.themaIds)]);
    const ziele = new Set([
      ...[...zielIds, ...aktivitaetIds],
      ...schritte.flatMap((schritt) => [...schritt.zielIds, ...schritt.aktivitaetIds]),
    ]);
    return alle(
      true,
      ...[...akteure].map((id) => canUseAkteur(plan, id)),
      ...[...themen].map((id) => canUseThema(plan, id)),
      ...[...ziele].map((id) => canUse(plan, id)),
      istId === null || canUseKette(plan, istId),
    );
  },
  apply: (w, einfuhr, plan) => {
    const { titel, variante, art, konstellation, notiz, zielIds, aktivitaetIds, themaIds } = einfuhr;
    const istId = variante === 'soll' ? einfuhr.istId : null;
    const [rank = ''] = platziere(w, 'ketten', geschwisterVon(plan, 'ketten', null), undefined);
    const kettenId = w.create('ketten', {
      ...{ platz: { parentId: null, rank }, titel: titel.trim(), variante, art },
      ...{ konstellation, notiz, istId, zielIds, aktivitaetIds, themaIds },
    });
    const laneIds = schreibeLanes(w, plan, einfuhr, kettenId);
    const schrittIds = einfuhr.schritte.map(() => w.neueId('schritte'));
    einfuhr.schritte.forEach(({ lane, x, y, doppeltZu, ...felder }, i) => {
      const laneId = lane === null ? null : (laneIds[lane] ?? null);
      const doppeltZuId = doppeltZu === null ? null : (schrittIds[doppeltZu] ?? null);
      w.create('schritte', { ...felder, kettenId, doppeltZuId, platz: { laneId, x, y } }, schrittIds[i]);
    });
    for (const { von, nach, ...felder } of einfuhr.verbindungen) {
      const [vonId, nachId] = [schrittIds[von], schrittIds[nach]];
      if (vonId && nachId) w.create('verbindungen', { ...felder, kettenId, enden: { vonId, nachId } });
    }
    return kettenId;
  },
};

function schreibeLanes(w: PlanSchreiber, plan: Plan, { lanes }: Ketteneinfuhr, kettenId: Id): Id[] {
  const { ranks } = ordneEin([], undefined, lanes.length);
  const neue = lanes.filter(
    ({ nutzer, akteurId, name }) => !nutzer && akteurId === null && name.trim() !== '',
  );
  const akteurRanks =
    neue.length > 0
      ? platziere(w, 'akteure', geschwisterVon(plan, 'akteure', null), undefined, neue.length)
      : [];
  return lanes.map((lane, i) => {
    const { name, nutzer, rechtsgrundlage, titel } = lane;
    let { akteurId } = lane;
    const stelle = neue.indexOf(lane);
    if (stelle >= 0) {
      const platz = { parentId: null, rank: akteurRanks[stelle] ?? '' };
      akteurId = w.create('akteure', { platz, name: name.trim(), rechtsgrundlage });
    }
    const wer = nutzer ? { art: 'nutzer' as const, akteurId: null } : { art: 'akteur' as const, akteurId };
    return w.create('lanes', {
      platz: { parentId: kettenId, rank: ranks[i] ?? '' },
      wer,
      titel: titel.trim(),
    });
  });
}
