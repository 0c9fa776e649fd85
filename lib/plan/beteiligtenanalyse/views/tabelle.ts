import { AKTEUR_ARTEN, AKTEUR_EBENEN, AKTEUR_STATUS, type Akteur, KREISE } from '@/lib/plan/akteure/schema';
import { akteurListe, akteurName } from '@/lib/plan/akteure/views';
import type { Plan } from '@/lib/plan/doc/plan';
import { spalten, type Zellwert, zelle } from '../views';

/** A column of the table of Akteure: of the plan, or (`vertraulich`) of the analysis. */
export interface Tabellenspalte {
  /** Name of the Akteur's field, or id of the Spalte; how addresses and files name it. */
  id: string;
  titel: string;
  vertraulich: boolean;
}

/** What everybody may see of an Akteur. `name` is always the first. */
const PLANSPALTEN: Record<string, { titel: string; wert: (akteur: Akteur, plan: Plan) => string }> = {
  name: { titel: 'Beteiligte(r)', wert: ({ name }) => name },
  kurzname: { titel: 'Kurzname', wert: ({ kurzname }) => kurzname },
  art: { titel: 'Art', wert: ({ art }) => AKTEUR_ARTEN[art] },
  rechtsgrundlage: { titel: 'Rechtsgrundlage', wert: ({ rechtsgrundlage }) => rechtsgrundlage },
  ebene: { titel: 'Ebene', wert: ({ ebene }) => (ebene ? AKTEUR_EBENEN[ebene] : '') },
  kreis: { titel: 'Kreis', wert: ({ kreis }) => KREISE[kreis] },
  status: { titel: 'Status', wert: ({ status }) => AKTEUR_STATUS[status] },
  gehoertZu: {
    titel: 'Gehört zu',
    wert: ({ platz }, plan) => (platz.parentId ? akteurName(plan, platz.parentId) : ''),
  },
  notiz: { titel: 'Notiz', wert: ({ notiz }) => notiz },
  kennung: { titel: 'Kennung', wert: ({ id }) => id },
};

/** Every column there is: those of the plan, then, with the analysis, its visible ones. */
export function tabellenspalten(analyse: Plan | null): Tabellenspalte[] {
  const eigene = Object.entries(PLANSPALTEN).map(([id, { titel }]) => ({ id, titel, vertraulich: false }));
  if (!analyse) return eigene;
  const weitere = spalten(analyse).filter(({ ausgeblendet }) => !ausgeblendet);
  return [...eigene, ...weitere.map(({ id, titel }) => ({ id, titel, vertraulich: true }))];
}

/** Ids of the columns a printed table has when nobody has chosen: all but the Kennung. */
export function spaltenFuerPapier(analyse: Plan | null): string[] {
  return tabellenspalten(analyse).flatMap(({ id }) => (id === 'kennung' ? [] : [id]));
}

export interface Beteiligtentabelle {
  spalten: readonly Tabellenspalte[];
  zeilen: readonly (readonly Zellwert[])[];
  /** At least one column of the analysis is in it. */
  vertraulich: boolean;
}

/** The table of Akteure with these columns, in the given order; unknown ones are left out. */
export function beteiligtentabelle(
  plan: Plan,
  analyse: Plan | null,
  gewuenscht?: readonly string[],
): Beteiligtentabelle {
  const alle = tabellenspalten(analyse);
  const gewaehlt = gewuenscht
    ? gewuenscht.flatMap((id) => alle.find((spalte) => spalte.id === id) ?? [])
    : alle;
  const zeilen = akteurListe(plan).map(({ akteur }) =>
    gewaehlt.map(({ id, vertraulich }) =>
      vertraulich ? urteil(analyse, akteur, id) : (PLANSPALTEN[id]?.wert(akteur, plan) ?? null),
    ),
  );
  return { spalten: gewaehlt, zeilen, vertraulich: gewaehlt.some(({ vertraulich }) => vertraulich) };
}

function urteil(analyse: Plan | null, akteur: Akteur, spalteId: string): Zellwert {
  const spalte = analyse?.spalten.get(spalteId);
  return analyse && spalte ? zelle(analyse.einschaetzungen.get(akteur.id), spalte) : null;
}
