import { AKTEUR_ARTEN, KREISE } from '@/lib/plan/akteure/schema';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { GezeigteZeile } from './filter';
import type { GitterSpalte, GitterZeile } from './spalte';

/** What is drawn under each other: rows, and headings of groups. */
export type Eintrag = { art: 'zeile'; zeile: GitterZeile } | { art: 'gruppe'; titel: string; anzahl: number };

export type Gruppierung = 'keine' | 'kreis' | 'art';

/** Rows of the table; a row that says the same as before stays the same object, so that it is not drawn anew. */
export function neueZeilen(): (gezeigt: readonly GezeigteZeile[], analyse: Plan | null) => GitterZeile[] {
  let vorher = new Map<Id, GitterZeile>();
  return (gezeigt, analyse) => {
    const jetzt = gezeigt.map(({ akteur, tiefe, pfad, nurWegweiser }): GitterZeile => {
      const urteil = analyse?.einschaetzungen.get(akteur.id);
      const neu = { id: akteur.id, akteur, tiefe, gehoertZu: pfad.at(-2) ?? '', nurWegweiser, urteil };
      const alt = vorher.get(akteur.id);
      return alt && gleich(alt, neu) ? alt : neu;
    });
    vorher = new Map(jetzt.map((zeile) => [zeile.id, zeile]));
    return jetzt;
  };
}

function gleich(a: GitterZeile, b: GitterZeile): boolean {
  return (Object.keys(b) as (keyof GitterZeile)[]).every((feld) => a[feld] === b[feld]);
}

/** The rows under headings of their circle or kind, in the order of the method; a group without rows has none. */
export function gruppiere(zeilen: readonly GitterZeile[], nach: Gruppierung): Eintrag[] {
  const alsEintrag = (zeile: GitterZeile): Eintrag => ({ art: 'zeile', zeile });
  if (nach === 'keine') return zeilen.map(alsEintrag);
  const namen: Readonly<Record<string, string>> = nach === 'kreis' ? KREISE : AKTEUR_ARTEN;
  return Object.entries(namen).flatMap(([wert, titel]) => {
    const gruppe = zeilen.filter(({ akteur, nurWegweiser }) => akteur[nach] === wert && !nurWegweiser);
    return gruppe.length === 0
      ? []
      : [{ art: 'gruppe' as const, titel, anzahl: gruppe.length }, ...gruppe.map(alsEintrag)];
  });
}

const SORTIERUNG = new Intl.Collator('de', { numeric: true });

/** Order of two stored values within a column; empty ones are not asked about. */
export function vergleicheWerte({ typ, wahl }: GitterSpalte, a: string, b: string): number {
  if (typ === 'zahl') return Number(a) - Number(b);
  if (typ === 'datum') return a < b ? -1 : a > b ? 1 : 0;
  if (typ === 'wahl') {
    const platz = (wert: string) => wahl.findIndex((option) => option.value === wert);
    return platz(a) - platz(b);
  }
  return SORTIERUNG.compare(a, b);
}
