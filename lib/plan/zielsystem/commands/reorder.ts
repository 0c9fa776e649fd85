import { canUseAkteur } from '@/lib/plan/akteure/rules';
import { akteurStruktur } from '@/lib/plan/akteure/views';
import type { Command } from '@/lib/plan/doc/command';
import { type Id, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import {
  type Bestand,
  type Datensaetze,
  datensatz,
  istRangsammlung,
  type Plan,
  type Rangsammlung,
  SAMMLUNG_NAMEN,
} from '@/lib/plan/doc/plan';
import {
  canReorderIn,
  type Reorder,
  reorderIn,
  reorderInput,
  reorderLabel,
} from '@/lib/plan/doc/reihenfolge';
import { canUse } from '../rules/can-use';
import { struktur } from '../views/struktur';

/** Moves a record one place up or down among the siblings people see. Themes: `reorderThema`. */
export const reorder: Command<Reorder> = {
  name: 'reorder',
  label: reorderLabel,
  recht: 'plan.bearbeiten',
  input: reorderInput,
  rule: canReorder,
  apply: (w, { id, richtung }, plan) => {
    const sammlung = sammlungVon(plan, id);
    if (sammlung) reorderIn(w, plan, sammlung, sichtbareGeschwister(plan, sammlung, id), { id, richtung });
  },
};

/** False at the edge of the list, with the reason. */
export function canReorder(plan: Plan, { id, richtung }: Reorder): true | string {
  const sammlung = sammlungVon(plan, id);
  if (!sammlung) return 'Dieses Element gibt es nicht mehr. Jemand anderes hat es inzwischen entfernt.';
  if (sammlung === 'ziele' || sammlung === 'aktivitaeten') {
    const brauchbar = canUse(plan, id);
    if (brauchbar !== true) return brauchbar;
    if (struktur(plan).orte.get(id)?.art === 'unzugeordnet')
      return 'Noch nicht zugeordnetes hat keine Reihenfolge. Geben Sie ihm zuerst einen Platz.';
  }
  if (sammlung === 'akteure') {
    const brauchbar = canUseAkteur(plan, id);
    if (brauchbar !== true) return brauchbar;
  }
  return canReorderIn(sichtbareGeschwister(plan, sammlung, id), { id, richtung });
}

function sammlungVon(plan: Plan, id: Id): Rangsammlung | undefined {
  return SAMMLUNG_NAMEN.filter(istRangsammlung).find(
    (sammlung) => sammlung !== 'themen' && plan[sammlung].has(id),
  );
}

/** Siblings as the views show them: after repair and without the bin. */
function sichtbareGeschwister<S extends Rangsammlung>(plan: Plan, sammlung: S, id: Id): Datensaetze[S][] {
  const gruppe = gruppeVon(plan, sammlung);
  const eigene = gruppe(id);
  const bestand: Bestand = plan;
  return [...bestand[sammlung].values()]
    .filter((eintrag) => !('geloescht' in eintrag && eintrag.geloescht) && gruppe(eintrag.id) === eigene)
    .sort(vergleichePlatz);
}

/** What siblings have in common, as a comparable value. */
function gruppeVon(plan: Plan, sammlung: Rangsammlung): (id: Id) => string | null {
  if (sammlung === 'akteure') return (id) => akteurStruktur(plan).eltern.get(id) ?? null;
  if (sammlung !== 'ziele' && sammlung !== 'aktivitaeten')
    return (id) => datensatz(plan, sammlung, id)?.platz.parentId ?? null;
  return (id) => {
    const ort = struktur(plan).orte.get(id);
    if (ort?.art === 'baum') return `baum ${ort.parentId ?? ''}`;
    return ort?.art === 'alternative' ? `neben ${ort.nebenId}` : `${ort?.art}`;
  };
}
