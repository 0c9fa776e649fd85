import * as z from 'zod/mini';
import { akteurName } from '@/lib/plan/akteure/views';
import type { Command } from '@/lib/plan/doc/command';
import { traegerId } from '@/lib/plan/doc/felder';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import { datensatz, type Plan, SAMMLUNG_NAMEN, SAMMLUNG_NOMEN, type SammlungName } from '@/lib/plan/doc/plan';
import { themaZitat, wurzelVon } from '@/lib/plan/themen/views/wurzel';
import { zitat } from '../rules/can-use';
import { type Element, struktur } from '../views/struktur';
import { ebeneText } from '../views/texte';

export interface BinInput {
  /** A lane takes its steps along, there and back: `deleteLane`, `restoreLane`. */
  sammlung: Exclude<SammlungName, 'lanes'>;
  id: Id;
}

const SAMMLUNGEN = SAMMLUNG_NAMEN.filter((sammlung) => sammlung !== 'lanes');
const input = z.object({ sammlung: z.enum(SAMMLUNGEN), id: idSchema });

function artVon(plan: Plan, { sammlung, id }: BinInput): string {
  if (sammlung === 'ziele') return ebeneText(plan.ziele.get(id)?.ebene ?? 'rahmenziel');
  return SAMMLUNG_NOMEN[sammlung].ein;
}

/** To the bin. Only the root of a branch is marked; what hangs on it is hidden with it and comes back with it. */
export const deleteElement: Command<BinInput> = {
  name: 'deleteElement',
  label: (eingabe, plan) => `${artVon(plan, eingabe)} löschen`,
  recht: 'plan.bearbeiten',
  input,
  rule: (plan, { sammlung, id }) => {
    const eintrag = datensatz(plan, sammlung, id);
    if (!eintrag) return 'Dieses Element gibt es nicht mehr. Jemand anderes hat es inzwischen entfernt.';
    if (!('geloescht' in eintrag)) return 'Dafür gibt es keinen Papierkorb.';
    return eintrag.geloescht === null || 'Das liegt schon im Papierkorb.';
  },
  apply: (w, { sammlung, id }) =>
    w.set(sammlung, id, { geloescht: { am: new Date().toISOString(), durch: w.name } }),
};

/** Back from the bin to where it stood, with its branch. */
export const restoreElement: Command<BinInput> = {
  name: 'restoreElement',
  label: (eingabe, plan) => `${artVon(plan, eingabe)} wiederherstellen`,
  recht: 'plan.bearbeiten',
  input,
  rule: (plan, { sammlung, id }) => {
    const eintrag = datensatz(plan, sammlung, id);
    if (!eintrag) return 'Das ist nicht mehr vorhanden, auch nicht im Papierkorb.';
    if (!('geloescht' in eintrag) || eintrag.geloescht === null)
      return 'Das liegt nicht im Papierkorb; es steht an seinem Platz.';
    const traeger = traegerId(eintrag);
    const hindernis = traeger === null ? null : geloeschteEltern(plan, traeger);
    return (
      hindernis === null ||
      `Das gehört zu ${hindernis}, und das liegt selbst im Papierkorb. Stellen Sie das zuerst wieder her.`
    );
  },
  apply: (w, { sammlung, id }) => w.set(sammlung, id, { geloescht: null }),
};

/** What the parent is called when it is in the bin: restoring below it would show nothing. */
function geloeschteEltern(plan: Plan, parentId: Id): string | null {
  const { elemente, orte } = struktur(plan);
  const element: Element | undefined = elemente.get(parentId);
  if (element) {
    const ort = orte.get(parentId);
    const wurzel = ort?.art === 'papierkorb' ? elemente.get(ort.wurzelId) : undefined;
    return wurzel && !wurzel.eintrag.geloescht?.umgewandelt ? zitat(wurzel) : null;
  }
  const indikator = plan.indikatoren.get(parentId);
  if (indikator) return indikator.geloescht ? `„${indikator.titel}“` : null;
  const thema = plan.themen.get(parentId);
  if (thema) return wurzelVon(plan, thema) === null ? themaZitat(plan, parentId) : null;
  const kette = plan.ketten.get(parentId);
  if (kette) return kette.geloescht ? `„${kette.titel || 'Kette ohne Titel'}“` : null;
  return plan.akteure.get(parentId)?.geloescht ? `„${akteurName(plan, parentId)}“` : null;
}
