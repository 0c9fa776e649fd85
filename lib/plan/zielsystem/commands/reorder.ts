import * as z from 'zod/mini';
import { canUseAkteur } from '@/lib/plan/akteure/rules';
import { akteurStruktur } from '@/lib/plan/akteure/views';
import type { Command } from '@/lib/plan/doc/command';
import { platziere } from '@/lib/plan/doc/felder';
import { type Id, idSchema, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import {
  type Bestand,
  type Datensaetze,
  datensatz,
  istRangsammlung,
  type Plan,
  type Rangsammlung,
  SAMMLUNG_NAMEN,
} from '@/lib/plan/doc/plan';
import { canMoveThema } from '@/lib/plan/themen/rules';
import { themenStruktur } from '@/lib/plan/themen/views/struktur';
import { canUse } from '../rules/can-use';
import { struktur } from '../views/struktur';

export interface Reorder {
  id: Id;
  richtung: 'hoch' | 'runter';
}

/** Moves any record one place up or down among the siblings people see. */
export const reorder: Command<Reorder> = {
  name: 'reorder',
  label: ({ richtung }) => (richtung === 'hoch' ? 'Nach oben verschieben' : 'Nach unten verschieben'),
  recht: 'plan.bearbeiten',
  input: z.object({ id: idSchema, richtung: z.enum(['hoch', 'runter']) }),
  rule: canReorder,
  apply: (w, { id, richtung }, plan) => {
    const sammlung = sammlungVon(plan, id);
    if (sammlung) verschiebe(w, plan, sammlung, { id, richtung });
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
  if (sammlung === 'themen') {
    const brauchbar = canMoveThema(plan, { id });
    if (brauchbar !== true) return brauchbar;
  }
  const liste = sichtbareGeschwister(plan, sammlung, id);
  const stelle = liste.findIndex((g) => g.id === id);
  if (stelle < 0) return 'Das liegt im Papierkorb. Stellen Sie es zuerst wieder her.';
  if (richtung === 'hoch') return stelle > 0 || 'Das steht schon ganz oben.';
  return stelle < liste.length - 1 || 'Das steht schon ganz unten.';
}

function verschiebe<S extends Rangsammlung>(
  w: Parameters<typeof platziere>[0],
  plan: Plan,
  sammlung: S,
  { id, richtung }: Reorder,
): void {
  const alle = sichtbareGeschwister(plan, sammlung, id);
  const stelle = alle.findIndex((g) => g.id === id);
  const andere = alle.filter((g) => g.id !== id);
  const nachId = andere[richtung === 'hoch' ? stelle - 2 : stelle]?.id ?? null;
  const [rank = ''] = platziere(w, sammlung, andere, nachId);
  const platz = datensatz(plan, sammlung, id)?.platz;
  if (platz) w.setPlatz(sammlung, id, { ...platz, rank });
}

function sammlungVon(plan: Plan, id: Id): Rangsammlung | undefined {
  return SAMMLUNG_NAMEN.filter(istRangsammlung).find((sammlung) => plan[sammlung].has(id));
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
  if (sammlung === 'themen') {
    const { nachId } = themenStruktur(plan);
    return (id) => {
      const ort = nachId.get(id);
      return ort ? `${ort.thema.art} ${ort.clusterId ?? ''}` : 'Stapel';
    };
  }
  if (sammlung !== 'ziele' && sammlung !== 'aktivitaeten')
    return (id) => datensatz(plan, sammlung, id)?.platz.parentId ?? null;
  return (id) => {
    const ort = struktur(plan).orte.get(id);
    if (ort?.art === 'baum') return `baum ${ort.parentId ?? ''}`;
    return ort?.art === 'alternative' ? `neben ${ort.nebenId}` : `${ort?.art}`;
  };
}
