import type { PlanSchreiber } from '@/lib/plan/doc/command';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { Verbindung } from '../schema';
import { zwillingeVon } from '../views/zwillinge';

/**
 * A step comes into an edge: the old edge goes and two take its place. So two people who do it at once both find
 * their step connected on both sides. Label and condition stay at the exit, the Schnittstelle where the lane changes.
 * @param schnittstelleVorn the lane changes on the way into the step, not out of it
 */
export function teileVerbindung(
  w: PlanSchreiber,
  plan: Plan,
  alt: Verbindung,
  schrittId: Id,
  schnittstelleVorn: boolean,
): void {
  const { id, enden, kettenId, art, ergebnis, beschriftung, bedingung, geloescht: _, ...schnittstelle } = alt;
  ersetzt(w, plan, id);
  const vorn = { kettenId, beschriftung, bedingung, enden: { vonId: enden.vonId, nachId: schrittId } };
  const hinten = { kettenId, enden: { vonId: schrittId, nachId: enden.nachId } };
  const inhalt = { art, ergebnis, ...schnittstelle };
  w.create('verbindungen', schnittstelleVorn ? { ...vorn, ...inhalt } : { ...vorn, art });
  w.create('verbindungen', schnittstelleVorn ? { ...hinten, art } : { ...hinten, ...inhalt });
}

/** The edge and its hidden twins are no more: something else took their place. */
export function ersetzt(w: PlanSchreiber, plan: Plan, id: Id, bleibt = false): void {
  const geloescht = { am: new Date().toISOString(), durch: w.name, umgewandelt: true };
  for (const weg of [...(bleibt ? [] : [id]), ...zwillingeVon(plan, id)])
    w.set('verbindungen', weg, { geloescht });
}
