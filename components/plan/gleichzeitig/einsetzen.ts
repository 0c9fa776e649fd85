import { moveAkteur, updateAkteur } from '@/lib/plan/akteure/commands';
import type { Ergebnis, Planort } from '@/lib/plan/doc/command';
import type { Konflikt } from '@/lib/plan/doc/konflikte';
import { moveAktivitaet } from '@/lib/plan/zielsystem/commands/move-aktivitaet';
import { moveZiel } from '@/lib/plan/zielsystem/commands/move-ziel';
import { updateTeil } from '@/lib/plan/zielsystem/commands/teile';
import { updateAktivitaet } from '@/lib/plan/zielsystem/commands/update-aktivitaet';
import { updateZiel } from '@/lib/plan/zielsystem/commands/update-ziel';
import { istInKette, kannInKette, setzeInKetteEin } from './in-kette';
import { versuche } from './versuche';

/** Fields whose lost value can be put back with an ordinary command. */
export function einsetzbar({ feld, sammlung }: Konflikt): boolean {
  if (feld === 'geloescht' || feld.includes('/')) return false;
  if (istInKette(sammlung)) return kannInKette(sammlung, feld);
  return feld !== 'platz' || sammlung === 'akteure' || sammlung === 'ziele' || sammlung === 'aktivitaeten';
}

/** Puts the lost value back as a new edit: undoable, checked by the same rules, visible to everyone. */
export function setzeEin(ort: Planort, konflikt: Konflikt): Ergebnis<unknown> {
  const { sammlung, id, feld, verloren } = konflikt;
  if (istInKette(sammlung)) return setzeInKetteEin(ort, konflikt);
  if (feld === 'platz') return haenge(ort, sammlung, id, verloren);
  const eingabe = { id, felder: { [feld]: verloren } };
  if (sammlung === 'akteure') return versuche(ort, updateAkteur, eingabe);
  if (sammlung === 'ziele') return versuche(ort, updateZiel, eingabe);
  if (sammlung === 'aktivitaeten') return versuche(ort, updateAktivitaet, eingabe);
  return versuche(ort, updateTeil, { sammlung, ...eingabe });
}

function haenge(ort: Planort, sammlung: string, id: string, platz: unknown): Ergebnis<unknown> {
  const parentId = typeof platz === 'object' && platz !== null && 'parentId' in platz ? platz.parentId : null;
  const eingabe = { id, parentId };
  if (sammlung === 'akteure') return versuche(ort, moveAkteur, eingabe);
  if (sammlung === 'ziele') return versuche(ort, moveZiel, eingabe);
  return versuche(ort, moveAktivitaet, eingabe);
}
