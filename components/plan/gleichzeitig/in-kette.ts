import { updateKette } from '@/lib/plan/dienstleistungskette/commands/ketten';
import { updateLane } from '@/lib/plan/dienstleistungskette/commands/lanes';
import { setBefund, updatePruefung } from '@/lib/plan/dienstleistungskette/commands/pruefung-am-fall';
import { moveSchritte, updateSchritt } from '@/lib/plan/dienstleistungskette/commands/schritte';
import { reconnect, updateVerbindung } from '@/lib/plan/dienstleistungskette/commands/verbindungen';
import type { Ergebnis, Planort } from '@/lib/plan/doc/command';
import type { Konflikt } from '@/lib/plan/doc/konflikte';
import { versuche } from './versuche';

const IN_KETTE = new Set(['ketten', 'lanes', 'schritte', 'verbindungen', 'pruefungenAmFall', 'befunde']);

export const istInKette = (sammlung: string): boolean => IN_KETTE.has(sammlung);

/** The order of chains, lanes and walks is put right by moving them; everything else can be put back. */
export function kannInKette(sammlung: string, feld: string): boolean {
  if (sammlung === 'befunde') return feld === 'urteil' || feld === 'notiz';
  return feld !== 'platz' || sammlung === 'schritte';
}

/** Puts back what got lost in a chain, through the command that people use for it. */
export function setzeInKetteEin(ort: Planort, { sammlung, id, feld, verloren }: Konflikt): Ergebnis<unknown> {
  if (sammlung === 'schritte' && feld === 'platz')
    return versuche(ort, moveSchritte, { orte: [{ id, platz: verloren }] });
  if (sammlung === 'verbindungen' && feld === 'enden')
    return versuche(ort, reconnect, { id, ...(typeof verloren === 'object' ? verloren : {}) });
  const eingabe = { id, felder: { [feld]: verloren } };
  switch (sammlung) {
    case 'ketten':
      return versuche(ort, updateKette, eingabe);
    case 'lanes':
      return versuche(ort, updateLane, eingabe);
    case 'schritte':
      return versuche(ort, updateSchritt, eingabe);
    case 'verbindungen':
      return versuche(ort, updateVerbindung, eingabe);
    case 'pruefungenAmFall':
      return versuche(ort, updatePruefung, eingabe);
    default:
      return befund(ort, id, { [feld]: verloren });
  }
}

function befund(ort: Planort, id: string, feld: Record<string, unknown>): Ergebnis<unknown> {
  const da = ort.plan().befunde.get(id);
  if (!da) return { ok: false, grund: 'Diesen Befund gibt es nicht mehr.' };
  const { schrittId, urteil, platz } = da;
  return versuche(ort, setBefund, { pruefungId: platz.parentId, schrittId, urteil, ...feld });
}
