import * as z from 'zod/mini';
import type { Command } from '@/lib/plan/doc/command';
import { type Id, idSchema, keys, kurztextSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canStandIn } from '../rules';
import { alle, canUseSchritt, canUseVerbindung } from '../rules/can-use';
import { SCHRITT_ARTEN, type SchrittArt } from '../schema';
import { ketteBild } from '../views/bild';
import { freierPlatz } from '../views/freier-platz';
import { MASSE, mitteVon } from '../views/masse';
import { schrittTitel, zitat } from '../views/namen';
import { teileVerbindung } from './teile-verbindung';

const recht = 'plan.bearbeiten';

export interface NextSchritt {
  vonId: Id;
  art?: SchrittArt | undefined;
  titel?: string | undefined;
  /** In which lane: that of the step, the one above or below it, or a certain one. */
  wo?: 'gleich' | 'oben' | 'unten' | { laneId: Id } | undefined;
  beschriftung?: string | undefined;
}

/** Adds the next step, connected and placed one column on. Returns its id. */
export const nextSchritt: Command<NextSchritt, Id> = {
  name: 'nextSchritt',
  label: ({ art = 'schritt' }) => `${SCHRITT_ARTEN[art]} anfügen`,
  recht,
  input: z.object({
    vonId: idSchema,
    art: z.optional(keys(SCHRITT_ARTEN)),
    titel: z.optional(kurztextSchema),
    wo: z.optional(z.union([z.enum(['gleich', 'oben', 'unten']), z.object({ laneId: idSchema })])),
    beschriftung: z.optional(kurztextSchema),
  }),
  rule: (plan, { vonId, art, wo }) => {
    const da = canUseSchritt(plan, vonId);
    if (da !== true) return da;
    const von = plan.schritte.get(vonId);
    if (von?.art === 'ende')
      return `${zitat(schrittTitel(von))} ist ein Ende: Danach kommt nichts mehr. Machen Sie zuerst einen Schritt daraus.`;
    if (von?.art === 'notiz') return 'Auf eine Notiz folgt kein Schritt. Wählen Sie einen Schritt der Kette.';
    if (art === 'start') return 'Ein Start steht am Anfang; er kann auf keinen Schritt folgen.';
    const laneId = zielLane(plan, vonId, wo);
    if (laneId === undefined)
      return wo === 'oben' ? 'Darüber ist keine Bahn mehr.' : 'Darunter ist keine Bahn mehr.';
    return canStandIn(plan, von?.kettenId ?? '', laneId);
  },
  apply: (w, { vonId, art = 'schritt', titel = '', wo, beschriftung = '' }, plan) => {
    const kettenId = plan.schritte.get(vonId)?.kettenId ?? '';
    const bild = ketteBild(plan, kettenId);
    const von = bild?.schritte.get(vonId);
    const laneId = zielLane(plan, vonId, wo) ?? null;
    const belegt = bild?.lanes.find((lane) => lane.id === laneId)?.schritte ?? [];
    const mitte = von ? mitteVon(von.schritt.art, von) : { x: 0, y: 0 };
    const gleich = laneId === (von?.laneId ?? null);
    const ort = freierPlatz(belegt, art, {
      x: mitte.x + MASSE.spalte,
      y: gleich ? mitte.y : MASSE.laneHoehe / 2,
    });
    const id = w.create('schritte', { kettenId, art, platz: { laneId, ...ort }, titel: titel.trim() });
    if (art !== 'notiz')
      w.create('verbindungen', { kettenId, enden: { vonId, nachId: id }, beschriftung: beschriftung.trim() });
    return id;
  },
};

/** The lane the next step goes to; undefined when there is none above or below. */
function zielLane(plan: Plan, vonId: Id, wo: NextSchritt['wo'] = 'gleich'): Id | null | undefined {
  if (typeof wo === 'object') return wo.laneId;
  const bild = ketteBild(plan, plan.schritte.get(vonId)?.kettenId ?? '');
  const laneId = bild?.schritte.get(vonId)?.laneId ?? null;
  if (wo === 'gleich') return laneId;
  const stelle = bild?.lanes.findIndex((lane) => lane.id === laneId) ?? -1;
  const nachbar = bild?.lanes[wo === 'oben' ? stelle - 1 : stelle + 1];
  return nachbar?.id ?? undefined;
}

export interface InsertSchritt {
  verbindungId: Id;
  art?: SchrittArt | undefined;
  titel?: string | undefined;
  /** The lane of the new step; that of the step before when left out. */
  laneId?: Id | undefined;
}

/**
 * Puts a step into an edge. The old edge goes and two take its place, so that two people inserting at once both find
 * their step connected on both sides. Label and condition stay at the exit, the Schnittstelle stays where the lane
 * changes. Steps behind make room when there is none. Returns the id of the step.
 */
export const insertSchritt: Command<InsertSchritt, Id> = {
  name: 'insertSchritt',
  label: ({ art = 'schritt' }) => `${SCHRITT_ARTEN[art]} einfügen`,
  recht,
  input: z.object({
    verbindungId: idSchema,
    art: z.optional(keys(SCHRITT_ARTEN)),
    titel: z.optional(kurztextSchema),
    laneId: z.optional(idSchema),
  }),
  rule: (plan, { verbindungId, art, laneId }) => {
    const da = canUseVerbindung(plan, verbindungId);
    if (da !== true) return da;
    if (art === 'start' || art === 'ende' || art === 'notiz')
      return `„${SCHRITT_ARTEN[art]}“ kann nicht zwischen zwei Schritten stehen. Wählen Sie eine andere Art.`;
    const { enden, kettenId } = plan.verbindungen.get(verbindungId) ?? {};
    return alle(
      canUseSchritt(plan, enden?.vonId ?? ''),
      canUseSchritt(plan, enden?.nachId ?? ''),
      laneId === undefined ? true : canStandIn(plan, kettenId ?? '', laneId),
    );
  },
  apply: (w, { verbindungId, art = 'schritt', titel = '', laneId }, plan) => {
    const alt = plan.verbindungen.get(verbindungId);
    const bild = alt && ketteBild(plan, alt.kettenId);
    const von = bild?.schritte.get(alt?.enden.vonId ?? '');
    const nach = bild?.schritte.get(alt?.enden.nachId ?? '');
    if (!alt || !bild || !von || !nach) return '';
    const [mitteVonAlt, mitteNach] = [mitteVon(von.schritt.art, von), mitteVon(nach.schritt.art, nach)];
    const neueLane = laneId ?? von.laneId;
    const x = mitteVonAlt.x + MASSE.spalte;
    // Backward edges (loops) have room behind them; a forward edge of one column has not.
    const fehlt = mitteNach.x > mitteVonAlt.x ? Math.max(0, x + MASSE.spalte - mitteNach.x) : 0;
    if (fehlt > 0) {
      for (const { schritt, laneId: bahn, ...ort } of bild.schritte.values()) {
        if (ort.x + ort.breite / 2 >= mitteNach.x)
          w.setPlatz('schritte', schritt.id, { laneId: bahn, x: ort.x + fehlt, y: ort.y });
      }
    }
    const belegt = (bild.lanes.find((lane) => lane.id === neueLane)?.schritte ?? []).map((s) =>
      fehlt > 0 && s.x + s.breite / 2 >= mitteNach.x ? { ...s, x: s.x + fehlt } : s,
    );
    const y =
      neueLane === von.laneId ? mitteVonAlt.y : neueLane === nach.laneId ? mitteNach.y : MASSE.laneHoehe / 2;
    const platz = { laneId: neueLane, ...freierPlatz(belegt, art, { x, y }) };
    const id = w.create('schritte', { kettenId: alt.kettenId, art, platz, titel: titel.trim() });
    teileVerbindung(w, plan, alt, id, neueLane !== von.laneId);
    return id;
  },
};
