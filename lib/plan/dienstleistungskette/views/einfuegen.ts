import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { Zeitspanne } from '../schema';
import { ketteBild } from './bild';
import { zitat } from './namen';
import { alsZeitspanne } from './zeitangabe';

/** A row of a pasted table: step, organisation, duration, next. */
export interface TabellenZeile {
  titel: string;
  organisation: string;
  dauer: Zeitspanne | null;
  /** What stands where the duration should, when it is none. */
  unlesbareDauer: string;
  /** Titles or row numbers of what comes next. */
  danach: string[];
}

/** Column heads people copy along. */
const KOPF = /^(schritt|titel|was)$/i;

/** The rows a text from Excel becomes, for the preview too. Empty rows and a head row are skipped. */
export function tabellenZeilen(text: string): TabellenZeile[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((zeile) => zeile.split('\t').map((zelle) => zelle.replace(/[\s\u00a0]+/g, ' ').trim()))
    .filter(([titel = '']) => titel !== '' && !KOPF.test(titel))
    .map(([titel = '', organisation = '', zeit = '', danach = '']) => {
      const dauer = alsZeitspanne(zeit);
      return {
        titel: titel.slice(0, 2_000),
        organisation: organisation.slice(0, 2_000),
        dauer,
        unlesbareDauer: dauer === null && /[\p{L}\p{N}]/u.test(zeit) ? zeit : '',
        danach: danach
          .split(/[;|]/)
          .map((teil) => teil.trim())
          .filter(Boolean),
      };
    });
}

/** How names are compared that people type. */
export const schluessel = (name: string): string => name.toLocaleLowerCase('de').replace(/\s+/g, ' ').trim();

interface Folgen {
  /** Position of a row, and what follows it: a row or a step that is there already. */
  paare: [von: number, nach: number | Id][];
  /** What a row names as next and nobody knows, with the position of the row. */
  unbekannt: [von: number, wort: string][];
}

/** What follows what. Where no row says it, rows follow each other. */
export function folgen(plan: Plan, kettenId: Id, zeilen: readonly TabellenZeile[]): Folgen {
  if (zeilen.every(({ danach }) => danach.length === 0))
    return { paare: zeilen.slice(1).map((_, i) => [i, i + 1]), unbekannt: [] };
  const vorhandene = new Map(
    [...(ketteBild(plan, kettenId)?.schritte.values() ?? [])].map(({ schritt }) => [
      schluessel(schritt.titel),
      schritt.id,
    ]),
  );
  const stellen = new Map<string, number>();
  zeilen.forEach(({ titel }, i) => {
    const name = schluessel(titel);
    // Of rows with one title the first is meant.
    if (!stellen.has(name)) stellen.set(name, i);
  });
  const gefunden: Folgen = { paare: [], unbekannt: [] };
  const gesehen = new Set<string>();
  zeilen.forEach(({ danach }, von) => {
    for (const wort of danach) {
      const name = schluessel(wort);
      const nummer = /^\d+$/.test(wort) ? Number(wort) - 1 : -1;
      const nach = zeilen[nummer] ? nummer : (stellen.get(name) ?? vorhandene.get(name));
      if (nach === undefined) gefunden.unbekannt.push([von, wort]);
      else if (nach !== von && !gesehen.has(`${von} ${nach}`)) gefunden.paare.push([von, nach]);
      gesehen.add(`${von} ${nach}`);
    }
  });
  return gefunden;
}

/** What of the rows is not taken over, in sentences for the preview. */
export function wasFehlt(plan: Plan, kettenId: Id, zeilen: readonly TabellenZeile[]): string[] {
  const bei = (von: number) => `bei ${zitat(zeilen[von]?.titel ?? '')}`;
  return [
    ...zeilen.flatMap(({ unlesbareDauer }, i) =>
      unlesbareDauer ? [`Dauer ${bei(i)}: ${zitat(unlesbareDauer)} ist keine Zeitangabe.`] : [],
    ),
    ...folgen(plan, kettenId, zeilen).unbekannt.map(
      ([von, wort]) => `Nächstes ${bei(von)}: Einen Schritt ${zitat(wort)} gibt es nicht.`,
    ),
  ];
}
