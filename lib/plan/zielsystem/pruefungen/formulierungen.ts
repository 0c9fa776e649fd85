import { merke } from '@/lib/plan/doc/plan';
import { type Element, struktur } from '../views/struktur';
import { pruefeAnweisung } from './anweisung';
import { type Hinweis, hinweis } from './hinweis';
import { pruefeZustand } from './zustand';

// Records keep their identity while nobody edits them, so each wording is read once.
const gelesen = new WeakMap<Element['eintrag'], Hinweis | null>();

/** Goals read as a state already reached, Aktivitäten as an instruction. */
export const pruefeFormulierungen = merke(['ziele', 'aktivitaeten'], (plan): Hinweis[] => {
  const { elemente, orte } = struktur(plan);
  return [...elemente.values()]
    .filter(({ id }) => orte.get(id)?.art === 'baum')
    .flatMap((element) => {
      const bekannt = gelesen.get(element.eintrag);
      const befund = bekannt === undefined ? pruefeWortlaut(element) : bekannt;
      gelesen.set(element.eintrag, befund);
      return befund ? [befund] : [];
    });
});

function pruefeWortlaut({ sammlung, id, eintrag }: Element): Hinweis | null {
  const ziel = sammlung === 'ziele';
  if (eintrag.titel.trim() === '') {
    return ziel
      ? hinweis('ziel-wortlaut-fehlt', sammlung, id, 'Das Ziel hat noch keinen Wortlaut.')
      : hinweis('aktivitaet-wortlaut-fehlt', sammlung, id, 'Die Aktivität hat noch keinen Wortlaut.');
  }
  const befund = ziel ? pruefeZustand(eintrag.titel) : pruefeAnweisung(eintrag.titel);
  return befund && hinweis(ziel ? 'ziel-zustand' : 'aktivitaet-anweisung', sammlung, id, befund.text, befund);
}
