import { merke } from '@/lib/plan/doc/plan';
import { struktur } from '../views/struktur';
import { pruefeAnweisung } from './anweisung';
import { type Hinweis, hinweis } from './hinweis';
import { pruefeZustand } from './zustand';

/** Goals read as a state already reached, Aktivitäten as an instruction. */
export const pruefeFormulierungen = merke(['ziele', 'aktivitaeten'], (plan): Hinweis[] => {
  const { elemente, orte } = struktur(plan);
  return [...elemente.values()]
    .filter(({ id }) => orte.get(id)?.art === 'baum')
    .flatMap(({ sammlung, id, eintrag }) => {
      const ziel = sammlung === 'ziele';
      if (eintrag.titel.trim() === '') {
        return ziel
          ? [hinweis('ziel-wortlaut-fehlt', sammlung, id, 'Das Ziel hat noch keinen Wortlaut.')]
          : [hinweis('aktivitaet-wortlaut-fehlt', sammlung, id, 'Die Aktivität hat noch keinen Wortlaut.')];
      }
      const befund = ziel ? pruefeZustand(eintrag.titel) : pruefeAnweisung(eintrag.titel);
      const regel = ziel ? 'ziel-zustand' : 'aktivitaet-anweisung';
      return befund ? [hinweis(regel, sammlung, id, befund.text, befund)] : [];
    });
});
