import * as z from 'zod/mini';
import type { Command, PlanSchreiber } from '@/lib/plan/doc/command';
import { canSetFelder, felderSchema } from '@/lib/plan/doc/felder';
import { type Id, idSchema, keys, kurztextSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canStandIn } from '../rules';
import { alle, canUseKette, canUseSchritt } from '../rules/can-use';
import { SCHRITT_ARTEN, type Schritt, type SchrittArt, type SchrittPlatz, type Verbindung } from '../schema';
import { verbindungenVon } from '../views/bestand';

const recht = 'plan.bearbeiten';

const platzSchema = z.object({ laneId: z.nullable(idSchema), x: z.number(), y: z.number() });

export interface CreateSchritt {
  kettenId: Id;
  art: SchrittArt;
  platz: SchrittPlatz;
  titel?: string | undefined;
}

/** Adds a step at a place. Returns its id. */
export const createSchritt: Command<CreateSchritt, Id> = {
  name: 'createSchritt',
  label: ({ art }) => `${SCHRITT_ARTEN[art]} anlegen`,
  recht,
  input: z.object({
    kettenId: idSchema,
    art: keys(SCHRITT_ARTEN),
    platz: platzSchema,
    titel: z.optional(kurztextSchema),
  }),
  rule: (plan, { kettenId, platz }) =>
    alle(canUseKette(plan, kettenId), canStandIn(plan, kettenId, platz.laneId)),
  apply: (w, { kettenId, art, platz, titel = '' }) =>
    w.create('schritte', { kettenId, art, platz: inDerBahn(platz), titel: titel.trim() }),
};

export interface UpdateSchritt {
  id: Id;
  felder: Partial<
    Omit<Schritt, 'id' | 'kettenId' | 'platz' | 'geloescht' | 'zielIds' | 'aktivitaetIds' | 'themaIds'>
  >;
}

export const updateSchritt: Command<UpdateSchritt> = {
  name: 'updateSchritt',
  label: ({ felder }) => ('titel' in felder ? 'Schritt benennen' : 'Schritt ändern'),
  recht,
  input: z.object({ id: idSchema, felder: felderSchema<UpdateSchritt['felder']>() }),
  rule: (plan, { id, felder }) => alle(canUseSchritt(plan, id), canSetFelder(plan, 'schritte', id, felder)),
  apply: (w, { id, felder }) => w.set('schritte', id, felder),
};

export interface MoveSchritte {
  orte: readonly { id: Id; platz: SchrittPlatz }[];
  /** What the undo button says; „Schritt verschieben“ when left out. */
  label?: string | undefined;
}

/** Sets the places of one or many steps: dragging, keys, align, distribute, Aufräumen. One undo step. */
export const moveSchritte: Command<MoveSchritte> = {
  name: 'moveSchritte',
  label: ({ orte, label }) =>
    label ?? (orte.length === 1 ? 'Schritt verschieben' : `${orte.length} Schritte verschieben`),
  recht,
  input: z.object({
    orte: z.array(z.object({ id: idSchema, platz: platzSchema })),
    label: z.optional(z.string().check(z.maxLength(100))),
  }),
  rule: (plan, { orte }) => {
    if (orte.length === 0) return 'Es ist kein Schritt ausgewählt.';
    return alle(
      ...orte.map(({ id, platz }) => {
        const da = canUseSchritt(plan, id);
        return da === true ? canStandIn(plan, plan.schritte.get(id)?.kettenId ?? '', platz.laneId) : da;
      }),
    );
  },
  apply: (w, { orte }) => {
    for (const { id, platz } of orte) w.setPlatz('schritte', id, inDerBahn(platz));
  },
};

export interface DeleteSchritte {
  ids: readonly Id[];
  /** Connects what came before with what comes after. */
  lueckeSchliessen?: boolean | undefined;
}

/** To the bin. Their edges are hidden with them and come back with them. */
export const deleteSchritte: Command<DeleteSchritte> = {
  name: 'deleteSchritte',
  label: ({ ids }) => (ids.length === 1 ? 'Schritt löschen' : `${ids.length} Schritte löschen`),
  recht,
  input: z.object({ ids: z.array(idSchema), lueckeSchliessen: z.optional(z.boolean()) }),
  rule: (plan, { ids }) =>
    ids.length === 0 ? 'Es ist kein Schritt ausgewählt.' : alle(...ids.map((id) => canUseSchritt(plan, id))),
  apply: (w, { ids, lueckeSchliessen = false }, plan) => {
    const geloescht = { am: new Date().toISOString(), durch: w.name };
    for (const id of ids) w.set('schritte', id, { geloescht });
    if (lueckeSchliessen) schliesseLuecke(w, plan, new Set(ids));
  },
};

/** From every step before the gap to every step behind it, unless they are connected already. */
function schliesseLuecke(w: PlanSchreiber, plan: Plan, weg: ReadonlySet<Id>): void {
  const kettenId = plan.schritte.get([...weg][0] ?? '')?.kettenId ?? '';
  const wege = verbindungenVon(plan, kettenId).filter(({ art }) => art !== 'information');
  const gibt = new Set(wege.map(({ enden }) => `${enden.vonId} ${enden.nachId}`));
  for (const hinein of wege.filter(({ enden }) => weg.has(enden.nachId) && !weg.has(enden.vonId))) {
    for (const [nachId, hinaus] of dahinter(wege, hinein.enden.nachId, weg)) {
      const { vonId } = hinein.enden;
      const schluessel = `${vonId} ${nachId}`;
      if (vonId === nachId || gibt.has(schluessel) || plan.schritte.get(nachId)?.geloescht) continue;
      gibt.add(schluessel);
      // What was said at the entrance goes on to hold; where nothing was, the answers of a decision stay with their ways.
      const { beschriftung, bedingung } = hinein.beschriftung || hinein.bedingung ? hinein : hinaus;
      const { art } = hinein;
      w.create('verbindungen', { kettenId, enden: { vonId, nachId }, art, beschriftung, bedingung });
    }
  }
}

/** The steps outside `weg` that are reached from `ab` through steps of `weg` only, each with the edge that leads there. */
function dahinter(wege: readonly Verbindung[], ab: Id, weg: ReadonlySet<Id>): ReadonlyMap<Id, Verbindung> {
  const gefunden = new Map<Id, Verbindung>();
  const gesehen = new Set<Id>([ab]);
  const offen = [ab];
  for (let id = offen.pop(); id !== undefined; id = offen.pop()) {
    for (const kante of wege) {
      const { vonId, nachId } = kante.enden;
      if (vonId !== id || gesehen.has(nachId)) continue;
      gesehen.add(nachId);
      if (weg.has(nachId)) offen.push(nachId);
      else gefunden.set(nachId, kante);
    }
  }
  return gefunden;
}

/** Nothing stands left of or above its lane. */
function inDerBahn({ laneId, x, y }: SchrittPlatz): SchrittPlatz {
  return { laneId, x: Math.max(0, x), y: Math.max(0, y) };
}
