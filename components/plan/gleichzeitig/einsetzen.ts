import { moveAkteur, updateAkteur } from '@/lib/plan/akteure/commands';
import { type Command, type Ergebnis, type Planort, runCommand } from '@/lib/plan/doc/command';
import type { Konflikt } from '@/lib/plan/doc/konflikte';
import { moveAktivitaet } from '@/lib/plan/zielsystem/commands/move-aktivitaet';
import { moveZiel } from '@/lib/plan/zielsystem/commands/move-ziel';
import { updateTeil } from '@/lib/plan/zielsystem/commands/teile';
import { updateAktivitaet } from '@/lib/plan/zielsystem/commands/update-aktivitaet';
import { updateZiel } from '@/lib/plan/zielsystem/commands/update-ziel';

/** In chains both values are shown; which one holds is set in the picture or the table. */
const IN_KETTEN = new Set<string>([
  'ketten',
  'lanes',
  'schritte',
  'verbindungen',
  'pruefungenAmFall',
  'befunde',
]);

/** Fields whose lost value can be put back with an ordinary command. */
export function einsetzbar({ feld, sammlung }: Konflikt): boolean {
  if (feld === 'geloescht' || feld.includes('/') || IN_KETTEN.has(sammlung)) return false;
  return feld !== 'platz' || sammlung === 'akteure' || sammlung === 'ziele' || sammlung === 'aktivitaeten';
}

/** Puts the lost value back as a new edit: undoable, checked by the same rules, visible to everyone. */
export function setzeEin(ort: Planort, { sammlung, id, feld, verloren }: Konflikt): Ergebnis<unknown> {
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

/** The value comes out of a shared document: it is parsed like anything else before the command gets it. */
function versuche<I, T>(ort: Planort, command: Command<I, T>, eingabe: unknown): Ergebnis<T> {
  const gelesen = command.input.safeParse(eingabe);
  return gelesen.success
    ? runCommand(ort, command, gelesen.data)
    : { ok: false, grund: 'Dieser Wert lässt sich nicht mehr einsetzen, weil er nicht in das Feld passt.' };
}
