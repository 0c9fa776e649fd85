import { akteurListe } from '@/lib/plan/akteure/views';
import type { Plan } from '@/lib/plan/doc/plan';
import { ebeneText, gliederung } from '@/lib/plan/zielsystem/views';
import type { Suchbar } from './suche';

/** One line of the palette. */
export interface PalettenEintrag extends Suchbar {
  id: string;
  /** What kind of thing it is: "Befehl", "Rahmenziel". */
  art: string;
  kuerzel?: string;
  /** Where it leads; commands have none. */
  ziel?: { bereich: string; auswahl: string };
}

/** Everything in the plan that has a name: goals, Aktivitäten, Akteure, chains and their steps. */
export function planEintraege(plan: Plan): PalettenEintrag[] {
  const ziele = gliederung(plan).map((zeile): PalettenEintrag => {
    const satz = zeile.sammlung === 'ziele' ? plan.ziele.get(zeile.id) : plan.aktivitaeten.get(zeile.id);
    return {
      id: zeile.id,
      art: zeile.alternative ? 'Alternative' : ebeneText(zeile.ebene),
      nummer: zeile.nummer,
      text: satz?.titel.trim() || 'ohne Wortlaut',
      ziel: { bereich: 'ziele', auswahl: zeile.id },
    };
  });
  const akteure = akteurListe(plan).map(
    ({ akteur }): PalettenEintrag => ({
      id: akteur.id,
      art: 'Akteur',
      text: akteur.name.trim() || 'ohne Namen',
      worte: akteur.kurzname,
      ziel: { bereich: 'beteiligte', auswahl: akteur.id },
    }),
  );
  const ketten = [...plan.ketten.values(), ...plan.schritte.values()]
    .filter(({ geloescht }) => !geloescht)
    .map(
      (satz): PalettenEintrag => ({
        id: satz.id,
        art: 'kettenId' in satz ? 'Kettenschritt' : 'Kette',
        text: satz.titel.trim() || 'ohne Titel',
        ziel: { bereich: 'ketten', auswahl: satz.id },
      }),
    );
  return [...ziele, ...akteure, ...ketten];
}
