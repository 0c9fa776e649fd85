import { darf, type Rolle } from './rollen';

/**
 * Who may do what with one typischer Fall (method: "Typischer Fall"): an Entwurf belongs to its author and the
 * Koordination, a case in Prüfung is also read by those who check, a released one by every role that reads cases.
 * Written is in the Entwurf alone: what was checked is what is released.
 */

export const FALL_ZUSTAENDE = {
  entwurf: 'Entwurf',
  in_pruefung: 'in Prüfung',
  freigegeben: 'freigegeben',
} as const;
export type FallZustand = keyof typeof FALL_ZUSTAENDE;

/** What decides: how far the case is, and who began it. */
export interface Fallstand {
  zustand: FallZustand;
  autorId: string;
}

export interface FallRechte {
  lesen: boolean;
  schreiben: boolean;
  /** Hand the Entwurf over to the second person. */
  einreichen: boolean;
  /** Release it, as far as the role goes; that nobody releases what they wrote is asked at the moment of doing. */
  freigeben: boolean;
  /** Bring it back to the Entwurf: from the check, or out of the members' sight. */
  zurueckholen: boolean;
  loeschen: boolean;
  /** Set the day after which the case is deleted. */
  aufbewahren: boolean;
}

const KEINE: FallRechte = {
  lesen: false,
  schreiben: false,
  einreichen: false,
  freigeben: false,
  zurueckholen: false,
  loeschen: false,
  aufbewahren: false,
};

/** The rights of one person in one case. */
export function rechteAmFall(
  { zustand, autorId }: Fallstand,
  wer: { userId: string; rolle: Rolle },
): FallRechte {
  const verwaltet = darf(wer.rolle, 'faelle.verwalten');
  const prueft = zustand === 'in_pruefung' && darf(wer.rolle, 'faelle.pruefen');
  const verantwortet = verwaltet || (autorId === wer.userId && darf(wer.rolle, 'faelle.anlegen'));
  const liest = verantwortet || prueft || (zustand === 'freigegeben' && darf(wer.rolle, 'faelle.lesen'));
  if (!liest) return KEINE;
  const entwurf = zustand === 'entwurf';
  return {
    lesen: true,
    schreiben: entwurf && verantwortet,
    einreichen: entwurf && verantwortet,
    freigeben: prueft,
    zurueckholen: !entwurf && (verantwortet || prueft),
    loeschen: verwaltet || (entwurf && verantwortet),
    aufbewahren: verwaltet,
  };
}

/** Narrows a stored word; anything unknown counts as the narrowest. */
export function alsFallZustand(wert: string): FallZustand {
  return wert === 'freigegeben' || wert === 'in_pruefung' ? wert : 'entwurf';
}
