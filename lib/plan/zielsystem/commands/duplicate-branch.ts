import * as z from 'zod/mini';
import type { Command, PlanSchreiber } from '@/lib/plan/doc/command';
import { geschwisterVon } from '@/lib/plan/doc/felder';
import { type Id, idSchema } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { canUse } from '../rules/can-use';
import type { Aktivitaet, Ziel } from '../schema';
import { type Element, struktur } from '../views/struktur';
import { aktivitaetRanks, alternativeRanks, zielRanks } from './platz';

/**
 * Copies a goal or an Aktivität with everything below it and puts the copy right behind. Indikatoren, Quellen,
 * Annahmen and costs are copied; readings are not, they were taken for the original. Returns the id of the copy.
 */
export const duplicateBranch: Command<{ id: Id }, Id> = {
  name: 'duplicateBranch',
  label: ({ id }, plan) => (plan.aktivitaeten.has(id) ? 'Aktivität duplizieren' : 'Zweig duplizieren'),
  recht: 'plan.bearbeiten',
  input: z.object({ id: idSchema }),
  rule: (plan, { id }) => {
    const brauchbar = canUse(plan, id);
    if (brauchbar !== true) return brauchbar;
    return (
      struktur(plan).orte.get(id)?.art !== 'unzugeordnet' ||
      'Noch nicht zugeordnetes lässt sich nicht duplizieren. Geben Sie ihm zuerst einen Platz.'
    );
  },
  apply: (w, { id }, plan) => {
    const element = struktur(plan).elemente.get(id);
    return element ? kopiereZweig(w, plan, element, wurzelPlatz(w, plan, element), ' (Kopie)') : id;
  },
};

function wurzelPlatz(w: PlanSchreiber, plan: Plan, element: Element): Ziel['platz'] {
  const ort = struktur(plan).orte.get(element.id);
  if (ort?.art === 'alternative') {
    return {
      parentId: ort.nebenId,
      rank: alternativeRanks(w, plan, ort.nebenId)[0] ?? '',
      als: 'alternative',
    };
  }
  const parentId = ort?.art === 'baum' ? ort.parentId : null;
  const ranks =
    element.sammlung === 'ziele'
      ? zielRanks(w, plan, { ebene: element.ebene, parentId, nachId: element.id })
      : aktivitaetRanks(w, plan, { parentId: parentId ?? '', nachId: element.id });
  return { parentId, rank: ranks[0] ?? '', als: 'ziel' };
}

function kopiereZweig(w: PlanSchreiber, plan: Plan, element: Element, platz: Ziel['platz'], zusatz = ''): Id {
  if (element.sammlung === 'aktivitaeten') return kopiereAktivitaet(w, plan, element.eintrag, platz, zusatz);
  const { id, geloescht: _, ...felder } = element.eintrag;
  const kopieId = w.create('ziele', { ...felder, titel: felder.titel + zusatz, platz });
  kopiereTeile(w, plan, id, kopieId);
  const { kinder, alternativen } = struktur(plan);
  for (const kind of kinder.get(id) ?? []) {
    kopiereZweig(w, plan, kind, { parentId: kopieId, rank: kind.eintrag.platz.rank, als: 'ziel' });
  }
  for (const kind of alternativen.get(id) ?? []) {
    kopiereZweig(w, plan, kind, { parentId: kopieId, rank: kind.eintrag.platz.rank, als: 'alternative' });
  }
  return kopieId;
}

function kopiereAktivitaet(
  w: PlanSchreiber,
  plan: Plan,
  tat: Aktivitaet,
  { parentId, rank }: Ziel['platz'],
  zusatz: string,
): Id {
  const { id, geloescht: _, ...felder } = tat;
  const kopieId = w.create('aktivitaeten', {
    ...felder,
    titel: felder.titel + zusatz,
    platz: { parentId, rank },
  });
  for (const { id: __, ...position } of geschwisterVon(plan, 'kostenpositionen', id)) {
    if (!position.geloescht)
      w.create('kostenpositionen', { ...position, platz: { ...position.platz, parentId: kopieId } });
  }
  return kopieId;
}

function kopiereTeile(w: PlanSchreiber, plan: Plan, vonId: Id, anId: Id): void {
  kopiereQuellen(w, plan, vonId, anId);
  for (const { id, ...indikator } of geschwisterVon(plan, 'indikatoren', vonId)) {
    if (indikator.geloescht) continue;
    kopiereQuellen(
      w,
      plan,
      id,
      w.create('indikatoren', { ...indikator, platz: { ...indikator.platz, parentId: anId } }),
    );
  }
  for (const { id: _, ...annahme } of geschwisterVon(plan, 'annahmen', vonId)) {
    if (!annahme.geloescht) w.create('annahmen', { ...annahme, platz: { ...annahme.platz, parentId: anId } });
  }
}

function kopiereQuellen(w: PlanSchreiber, plan: Plan, vonId: Id, anId: Id): void {
  for (const { id: _, ...quelle } of geschwisterVon(plan, 'quellen', vonId)) {
    if (!quelle.geloescht) w.create('quellen', { ...quelle, platz: { ...quelle.platz, parentId: anId } });
  }
}
