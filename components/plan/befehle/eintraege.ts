import { akteurListe } from '@/lib/plan/akteure/views';
import type { Plan } from '@/lib/plan/doc/plan';
import { THEMA_ARTEN } from '@/lib/plan/themen/schema';
import { datenListe, themaTitel, themenStruktur } from '@/lib/plan/themen/views';
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

/** Everything in the plan that has a name: goals, Aktivitäten, Akteure, themes, planning data, chains and their steps. */
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
  const themen = themenStruktur(plan).liste.map(
    ({ id, thema, stapel }): PalettenEintrag => ({
      id,
      art: 'Thema',
      text: themaTitel(plan, id),
      worte: [THEMA_ARTEN[thema.art], ...stapel.map(({ titel }) => titel)].join(' '),
      ziel: { bereich: 'themen', auswahl: id },
    }),
  );
  const daten = datenListe(plan).map(
    (datum): PalettenEintrag => ({
      id: datum.id,
      art: 'Planungsdaten',
      text: datum.titel || 'ohne Aussage',
      worte: `${datum.quelle} ${datum.gebiet}`,
      ziel: { bereich: 'themen', auswahl: datum.id },
    }),
  );
  return [...ziele, ...akteure, ...themen, ...daten, ...ketten];
}
