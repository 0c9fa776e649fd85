import { ARTEN, type Art, type Befund } from '@/lib/anonymisierung/befund';
import { type Bestaetigung, istBestaetigt } from '@/lib/anonymisierung/freigabe';
import { findePersonenbezug } from '@/lib/anonymisierung/personenbezug';
import { type Plan, SAMMLUNG_NAMEN, type SammlungName } from '@/lib/plan/doc/plan';
import { IM_PLAN_ERLAUBT } from './im-plan';
import { KEINE_PROSA } from './plan-texte';

/** What has the form of a number or an address of its own: no name of an organisation, whoever carries it. */
const FORMATE: ReadonlySet<Art> = new Set<Art>([
  ...([
    'telefon',
    'email',
    'iban',
    'sv_nummer',
    'kv_nummer',
    'steuer_id',
    'azr_nummer',
    'bamf_zeichen',
  ] as const),
  ...(['ba_kundennummer', 'bg_nummer', 'kindergeldnummer', 'ausweis', 'aktenzeichen', 'kennnummer'] as const),
  ...(['kennzeichen', 'online', 'geburtsdatum'] as const),
]);

/** What has been settled for a document: who confirmed what, and which Akteure the plan is about. */
export interface Maskenrahmen {
  dokumentIds: readonly string[];
  bestaetigungen: readonly Bestaetigung[];
  /** Names of Akteure, lower case; what only repeats one of them stays. */
  akteure: ReadonlySet<string>;
}

type Stelle = Pick<Befund, 'art' | 'von' | 'bis'>;

/** Finds what may not leave the house in a text; may remember what it was asked before. */
export type Sucher = (text: string) => readonly Stelle[];

/** Which findings are to be covered. */
export type Mass = (befund: Pick<Befund, 'art' | 'schwere'>) => boolean;

/** Everything that blocks, whoever confirmed it. */
export const blockiert: Mass = ({ schwere }) => schwere === 'blockiert';

/**
 * What a wall does not show: beside everything that blocks also numbers and addresses that only warn. Beside the word
 * of an office they are probably the office's; whose they are nobody can ask in a full room.
 */
export const imSaal: Mass = ({ schwere, art }) =>
  schwere === 'blockiert' || (schwere === 'warnung' && FORMATE.has(art));

export const stellenNach = (mass: Mass, befunde: readonly Befund[]): readonly Stelle[] =>
  befunde.filter(mass).map(({ art, von, bis }) => ({ art, von, bis }));

export const sucherNach =
  (mass: Mass): Sucher =>
  (text) =>
    stellenNach(mass, findePersonenbezug(text));

export const blockierteStellen = sucherNach(blockiert);
export const saalStellen = sucherNach(imSaal);

/** The places of a text that have to be covered on paper, in files and in the Saal. */
export function verdeckteStellen(text: string, rahmen: Maskenrahmen, suche: Sucher): Stelle[] {
  return suche(text).filter(({ art, von, bis }) => {
    if (IM_PLAN_ERLAUBT.has(art)) return false;
    const wort = text.slice(von, bis).trim().toLowerCase();
    if (!FORMATE.has(art) && [...rahmen.akteure].some((name) => name.includes(wort))) return false;
    // An imprint takes time: none is made where nothing of its kind was ever confirmed.
    const gleiche = rahmen.bestaetigungen.filter((eine) => eine.art === art);
    if (gleiche.length === 0) return true;
    return !rahmen.dokumentIds.some((id) => istBestaetigt(id, text, { art, von, bis }, gleiche));
  });
}

/** A day as fields keep it. */
const TAG = /^\d{4}-\d{2}-\d{2}$/;

/** What stands in place of a covered text. */
const maske = (art: Art): string => `${MASKENANFANG}${ARTEN[art]}]`;
const MASKENANFANG = '[entfernt: ';

/** How many marks stand in a text. */
export const maskenIn = (text: string): number => text.split(MASKENANFANG).length - 1;

/** A text with a clear mark in place of everything that names a person. */
export function maskiereText(text: string, rahmen: Maskenrahmen, suche: Sucher): string {
  if (text.length < 3 || TAG.test(text)) return text;
  return verdeckteStellen(text, rahmen, suche).reduceRight(
    (bisher, { art, von, bis }) => bisher.slice(0, von) + maske(art) + bisher.slice(bis),
    text,
  );
}

/** A short text that belongs to no document, covered as for the wall. */
export const ohnePersonenbezug = (text: string): string =>
  maskiereText(text, { dokumentIds: [], bestaetigungen: [], akteure: new Set() }, saalStellen);

/** All names an Akteur of this plan goes by. */
export function akteurNamen(plan: Pick<Plan, 'akteure'>): ReadonlySet<string> {
  return new Set(
    [...plan.akteure.values()].flatMap(({ name, kurzname }) =>
      [name, kurzname].map((wort) => wort.trim().toLowerCase()).filter((wort) => wort !== ''),
    ),
  );
}

/** The same value with every prose text in it covered; ids, ranks, choices and days stay as they are. */
export function maskiereTief<T>(wert: T, rahmen: Maskenrahmen, suche: Sucher): T {
  return tief(wert, (text) => maskiereText(text, rahmen, suche)) as T;
}

/** What holds nothing to cover stays the same object, so that screens draw only what changed. */
function tief(wert: unknown, ersetze: (text: string) => string): unknown {
  if (typeof wert === 'string') return ersetze(wert);
  if (Array.isArray(wert)) {
    const teile = wert.map((teil: unknown) => tief(teil, ersetze));
    return teile.every((teil, i) => teil === wert[i]) ? wert : teile;
  }
  if (wert === null || typeof wert !== 'object' || wert instanceof Date) return wert;
  const felder = Object.entries(wert).map(([feld, teil]): [string, unknown, boolean] => {
    const neu = KEINE_PROSA.test(feld) ? teil : tief(teil, ersetze);
    return [feld, neu, neu !== teil];
  });
  return felder.some(([, , anders]) => anders)
    ? Object.fromEntries(felder.map(([feld, neu]) => [feld, neu]))
    : wert;
}

/**
 * A plan as it may be printed and exported. The names of its Akteure stay: they are what it is about. A number or an
 * address in such a name does not.
 */
export function maskierePlan(plan: Plan, rahmen: Maskenrahmen, suche: Sucher = blockierteStellen): Plan {
  const sammlungen = SAMMLUNG_NAMEN.map((sammlung) => [
    sammlung,
    new Map([...plan[sammlung]].map(([id, satz]) => [id, maskiereSatz(sammlung, satz, rahmen, suche)])),
  ]);
  return { ...plan, meta: maskiereTief(plan.meta, rahmen, suche), ...Object.fromEntries(sammlungen) };
}

/** One record of a plan, covered. */
export function maskiereSatz<T extends object>(
  sammlung: SammlungName,
  satz: T,
  rahmen: Maskenrahmen,
  suche: Sucher,
): T {
  const neu = maskiereTief(satz, rahmen, suche);
  return sammlung === 'akteure' && neu !== satz ? { ...neu, ...benennung(satz, rahmen, suche) } : neu;
}

/** What an Akteur is called, with nothing covered but numbers and addresses. */
function benennung(satz: object, rahmen: Maskenrahmen, suche: Sucher): object {
  const formate: Sucher = (text) => suche(text).filter(({ art }) => FORMATE.has(art));
  const namen = Object.entries(satz).filter(([feld]) => feld === 'name' || feld === 'kurzname');
  return maskiereTief(Object.fromEntries(namen), rahmen, formate);
}
