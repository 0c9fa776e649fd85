import type { Id } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import { themenJeZiel, themenStruktur } from '@/lib/plan/themen/views';
import { struktur } from '../views/struktur';
import { type Hinweis, hinweis } from './hinweis';

/** The thread between themes and goals: every generative Thema is answered, every goal answers a theme. */
export const pruefeThemen = merke(
  ['ziele', 'aktivitaeten', 'themen', 'themencluster', 'fundstellen'],
  (plan): Hinweis[] => [...pruefeGenerative(plan), ...pruefeZiele(plan)],
);

function pruefeGenerative(plan: Plan): Hinweis[] {
  const { orte } = struktur(plan);
  const steht = (id: Id) => orte.get(id)?.art === 'baum' || orte.get(id)?.art === 'unzugeordnet';
  return themenStruktur(plan)
    .jeArt.generativ.filter(({ bezuege }) => !bezuege.zielIds.some(steht))
    .map(({ id }) =>
      hinweis(
        'thema-ohne-ziel',
        'themen',
        id,
        'Kein Ziel antwortet auf dieses generative Thema: Der rote Faden reißt hier ab.',
        'Ein Ziel verbinden oder ein neues dafür anlegen.',
      ),
    );
}

/**
 * Only asked once the network has themes. A goal is tied by its own theme, by one of a goal above it, or — for what
 * only holds others together — by one of a goal below it.
 */
function pruefeZiele(plan: Plan): Hinweis[] {
  if (themenStruktur(plan).liste.length === 0) return [];
  return zieleOhneThema(plan).map((id) =>
    hinweis(
      'ziel-ohne-thema',
      'ziele',
      id,
      'Das Ziel antwortet auf kein Thema: Es bleibt offen, aus welchem Fall oder welchen Daten es kommt.',
      'Im roten Faden ein Thema verbinden.',
    ),
  );
}

/** Goals in the tree without a theme of their own, above or below. */
export function zieleOhneThema(plan: Plan): Id[] {
  const { kinder } = struktur(plan);
  const themen = themenJeZiel(plan);
  const ohne: Id[] = [];
  /** @returns whether the branch has a theme */
  const gehe = (id: Id, vonOben: boolean): boolean => {
    const gebunden = vonOben || themen.has(id);
    const stelle = ohne.length;
    let unten = false;
    for (const kind of kinder.get(id) ?? [])
      if (kind.sammlung === 'ziele') unten = gehe(kind.id, gebunden) || unten;
    if (!gebunden && !unten) ohne.splice(stelle, 0, id);
    return themen.has(id) || unten;
  };
  for (const { id } of kinder.get(null) ?? []) gehe(id, false);
  return ohne;
}
