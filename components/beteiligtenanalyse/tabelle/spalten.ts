import { AKTEUR_ARTEN, AKTEUR_EBENEN, AKTEUR_STATUS, type Akteur, KREISE } from '@/lib/plan/akteure/schema';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { type Vertretung, vertretungsWorte } from '../vertretung';
import type { GitterSpalte } from './spalte';

/** The columns everybody in the network sees: the fields of an Akteur. */

export type Feld = 'name' | 'kurzname' | 'art' | 'rechtsgrundlage' | 'ebene' | 'kreis' | 'status' | 'notiz';

export const optionen = (namen: Readonly<Record<string, string>>) =>
  Object.entries(namen).map(([value, label]) => ({ value, label }));

const grund = { vertraulich: false, wahl: [], pflicht: false, laenge: 2_000, ort: null } as const;

const spalte = (id: Feld, titel: string, breite: number, rest: Partial<GitterSpalte> = {}): GitterSpalte => ({
  ...grund,
  id,
  titel,
  typ: 'text',
  breite,
  lies: ({ akteur }) => akteur[id] ?? '',
  ...rest,
});

const wahl = (namen: Readonly<Record<string, string>>): Partial<GitterSpalte> => ({
  typ: 'wahl',
  wahl: optionen(namen),
  pflicht: true,
});

export const SPALTEN: readonly GitterSpalte[] = [
  spalte('name', 'Name', 15.25),
  spalte('kurzname', 'Kurzname', 8.5, { laenge: 40 }),
  spalte('art', 'Art', 10.5, wahl(AKTEUR_ARTEN)),
  spalte('rechtsgrundlage', 'Rechtsgrundlage', 9.75),
  spalte('ebene', 'Ebene', 6, {
    typ: 'wahl',
    wahl: [{ value: '', label: '–' }, ...optionen(AKTEUR_EBENEN)],
  }),
  spalte('kreis', 'Kreis', 10.5, wahl(KREISE)),
  spalte('status', 'Status', 8.5, wahl(AKTEUR_STATUS)),
  spalte('notiz', 'Notiz', 16, {
    typ: 'langtext',
    laenge: 100_000,
    ort: { sammlung: 'akteure', feld: 'notiz' },
  }),
];

/** Who of the members speaks for the Akteur; set with the members. */
export function vertretungSpalte(vertretungen: readonly Vertretung[]): GitterSpalte {
  const jeAkteur = new Map<Id, string>();
  for (const eine of vertretungen) {
    const davor = jeAkteur.get(eine.akteurId);
    jeAkteur.set(eine.akteurId, `${davor ? `${davor}; ` : ''}${eine.name} – ${vertretungsWorte(eine)}`);
  }
  return {
    ...grund,
    ...{ id: 'vertretung', titel: 'Vertreten durch', typ: 'text', breite: 12, nurLesen: true },
    lies: ({ id }) => jeAkteur.get(id) ?? '',
  };
}

/** The change that writing `wert` (as stored) into the cell means; the schema decides whether it is allowed. */
export function aenderung(feld: string, wert: string): Partial<Akteur> {
  return { [feld]: feld === 'ebene' && wert === '' ? null : wert };
}
