import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canUse, zitat } from './rules/can-use';
import { type Ebene, ELTERN_EBENE, type Element, struktur } from './views/struktur';

/** Questions about the Zielsystem. True, or the German reason why not; they tint drop targets and guard commands. */

const ARTIKEL: Record<Ebene, string> = {
  grundsatzziel: 'ein Grundsatzziel',
  rahmenziel: 'ein Rahmenziel',
  ergebnisziel: 'ein Ergebnisziel',
  aktivitaet: 'eine Aktivität',
};

/** May something of this level stand under `parentId`? */
export function canStandUnder(plan: Plan, ebene: Ebene, parentId: Id | null): true | string {
  const eltern = ELTERN_EBENE[ebene];
  if (parentId === null) {
    return (
      eltern === null ||
      `${gross(ARTIKEL[ebene])} braucht ${ARTIKEL[eltern]} über sich. Bitte wählen Sie eines aus.`
    );
  }
  if (eltern === null)
    return 'Ein Grundsatzziel steht immer ganz oben. Es kann keinem anderen Ziel untergeordnet werden.';
  const brauchbar = canUse(plan, parentId);
  if (brauchbar !== true) return brauchbar;
  const ziel = struktur(plan).elemente.get(parentId);
  if (ziel?.ebene !== eltern) {
    return `${gross(ARTIKEL[ebene])} gehört unter ${ARTIKEL[eltern]}, nicht unter ${ARTIKEL[ziel?.ebene ?? 'aktivitaet']}. Bitte wählen Sie ${ARTIKEL[eltern]}.`;
  }
  return (
    struktur(plan).orte.get(parentId)?.art !== 'alternative' ||
    `${zitat(ziel)} ist als Alternative geparkt. Übernehmen Sie die Alternative zuerst, oder wählen Sie das Ziel daneben.`
  );
}

/** May the goal stand under `parentId` (null for a Grundsatzziel)? An Alternative comes back into the tree this way. */
export function canMoveZiel(plan: Plan, { id, parentId }: { id: Id; parentId: Id | null }): true | string {
  return canMove(plan, id, parentId, 'ziele');
}

export function canMoveAktivitaet(
  plan: Plan,
  { id, parentId }: { id: Id; parentId: Id | null },
): true | string {
  return canMove(plan, id, parentId, 'aktivitaeten');
}

function canMove(plan: Plan, id: Id, parentId: Id | null, sammlung: Element['sammlung']): true | string {
  const brauchbar = canUse(plan, id);
  if (brauchbar !== true) return brauchbar;
  const element = struktur(plan).elemente.get(id);
  if (element?.sammlung !== sammlung)
    return 'Hier passen Ziel und Aktivität nicht zusammen. Bitte laden Sie die Seite neu.';
  return canStandUnder(plan, element.ebene, parentId);
}

/** Every goal this element could be moved under, in reading order; the present one included. For „Verschieben nach …“. */
export function moeglicheEltern(plan: Plan, id: Id): Id[] {
  const { elemente, kinder, unzugeordnet } = struktur(plan);
  const element = elemente.get(id);
  const gesucht = element && ELTERN_EBENE[element.ebene];
  if (!gesucht || canUse(plan, id) !== true) return [];
  const suche = (liste: readonly Element[]): Id[] =>
    liste.flatMap((e) => (e.ebene === gesucht ? [e.id] : suche(kinder.get(e.id) ?? [])));
  return suche([...(kinder.get(null) ?? []), ...unzugeordnet]);
}

/** May the goal `id` be parked as an Alternative beside `nebenId`? Both of one level, and not with itself. */
export function canParkAsAlternative(plan: Plan, { id, nebenId }: { id: Id; nebenId: Id }): true | string {
  for (const eines of [id, nebenId]) {
    const brauchbar = canUse(plan, eines);
    if (brauchbar !== true) return brauchbar;
  }
  const { elemente, orte } = struktur(plan);
  const ziel = elemente.get(id);
  const neben = elemente.get(nebenId);
  if (ziel?.sammlung !== 'ziele' || neben?.sammlung !== 'ziele')
    return 'Nur Ziele können Alternativen haben; Aktivitäten nicht.';
  if (id === nebenId)
    return 'Ein Ziel kann nicht die Alternative zu sich selbst sein. Wählen Sie ein anderes Ziel derselben Ebene.';
  if (ziel.ebene !== neben.ebene) {
    return `Eine Alternative steht neben einem Ziel derselben Ebene. Wählen Sie ${ARTIKEL[ziel.ebene]}.`;
  }
  return (
    orte.get(nebenId)?.art !== 'alternative' ||
    `${zitat(neben)} ist selbst eine Alternative. Wählen Sie das Ziel, neben dem sie steht.`
  );
}

/** May the Alternative take the place of the goal it stands beside? */
export function canPromoteAlternative(plan: Plan, { id }: { id: Id }): true | string {
  const brauchbar = canUse(plan, id);
  if (brauchbar !== true) return brauchbar;
  return (
    struktur(plan).orte.get(id)?.art === 'alternative' ||
    'Dieses Ziel ist keine Alternative; es steht schon im Zielsystem.'
  );
}

function gross(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
