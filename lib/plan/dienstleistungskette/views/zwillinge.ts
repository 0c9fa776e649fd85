import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { OHNE_PERSONENDATEN, type Verbindung } from '../schema';
import { verbindungenVon } from './bestand';

/**
 * Edges between the same two steps in the same direction. No command makes a second one, but two people do in the same
 * second. One that says nothing that another does not say is left out of every picture and every count.
 */
export function ohneZwillinge(verbindungen: readonly Verbindung[]): readonly Verbindung[] {
  const je = new Map<string, Verbindung[]>();
  let doppelt = false;
  for (const verbindung of verbindungen) {
    const { vonId, nachId } = verbindung.enden;
    const schon = je.get(`${vonId} ${nachId}`);
    if (schon) {
      schon.push(verbindung);
      doppelt = true;
    } else je.set(`${vonId} ${nachId}`, [verbindung]);
  }
  return doppelt ? [...je.values()].flatMap(ohneUeberfluessige) : verbindungen;
}

/** The edges that go where this one goes and are not shown because of it: what is done with it is done with them. */
export function zwillingeVon(plan: Plan, id: Id): Id[] {
  const eine = plan.verbindungen.get(id);
  if (!eine) return [];
  const gleiche = verbindungenVon(plan, eine.kettenId).filter(
    ({ enden }) => enden.vonId === eine.enden.vonId && enden.nachId === eine.enden.nachId,
  );
  const gezeigt = new Set(ohneUeberfluessige(gleiche).map((v) => v.id));
  return gleiche.flatMap((v) => (v.id === id || gezeigt.has(v.id) ? [] : [v.id]));
}

function ohneUeberfluessige(gleiche: readonly Verbindung[]): Verbindung[] {
  const bleiben: Verbindung[] = [];
  const vollsteZuerst = [...gleiche].sort((a, b) => angaben(b) - angaben(a) || (a.id < b.id ? -1 : 1));
  for (const v of vollsteZuerst) if (!bleiben.some((andere) => sagtNichtsNeues(v, andere))) bleiben.push(v);
  return bleiben;
}

const inhalt = ({ id: _, kettenId: __, enden: ___, geloescht: ____, ...felder }: Verbindung) =>
  Object.entries(felder);

const LEER: ReadonlySet<unknown> = new Set(['', null, false, 'sequenziell', OHNE_PERSONENDATEN]);

const angaben = (v: Verbindung): number => inhalt(v).filter(([, wert]) => !LEER.has(wert)).length;

function sagtNichtsNeues(v: Verbindung, andere: Verbindung): boolean {
  const dort = new Map<string, unknown>(inhalt(andere));
  return inhalt(v).every(([feld, wert]) => LEER.has(wert) || dort.get(feld) === wert);
}
