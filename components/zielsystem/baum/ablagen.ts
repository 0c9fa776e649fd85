import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canMoveAktivitaet, canMoveZiel } from '@/lib/plan/zielsystem/rules';
import type { Ablage } from './lage';
import { type BaumZeile, ebenenTiefe } from './zeilen';

/** Where a dragged node ends when it is let go on another one. */
export interface Ablageort {
  parentId: Id | null;
  nachId: Id | null;
}

/**
 * Every shown node the dragged one may be let go on, by the rule that also guards the command: on a node one level
 * up it goes under it, on one of its own level it goes behind it.
 */
export function ablagenFuer(plan: Plan, zeilen: readonly BaumZeile[], id: Id): Map<Id, Ablage> {
  const ablagen = new Map<Id, Ablage>();
  const gezogen = zeilen.find((zeile) => zeile.id === id);
  if (!gezogen) return ablagen;
  const darf = gezogen.ebene === 'aktivitaet' ? canMoveAktivitaet : canMoveZiel;
  const urteil = new Map<Id | null, boolean>();
  const erlaubt = (parentId: Id | null): boolean => {
    const bekannt = urteil.get(parentId) ?? darf(plan, { id, parentId }) === true;
    urteil.set(parentId, bekannt);
    return bekannt;
  };
  for (const zeile of zeilen) {
    if (zeile.id === id) continue;
    const stufen = ebenenTiefe(gezogen.ebene) - ebenenTiefe(zeile.ebene);
    if (stufen === 1 && erlaubt(zeile.id)) ablagen.set(zeile.id, 'darunter');
    if (stufen === 0 && erlaubt(zeile.parentId)) ablagen.set(zeile.id, 'dahinter');
  }
  return ablagen;
}

/** The place that letting go on `ziel` means: the last under it, or right behind it. */
export function ablageort(zeilen: readonly BaumZeile[], ziel: BaumZeile, ablage: Ablage, id: Id): Ablageort {
  if (ablage === 'dahinter') return { parentId: ziel.parentId, nachId: ziel.id };
  const letztes = zeilen.findLast((zeile) => zeile.parentId === ziel.id && zeile.id !== id);
  return { parentId: ziel.id, nachId: letztes?.id ?? null };
}
