import { AKTEUR_ARTEN, AKTEUR_EBENEN, AKTEUR_STATUS, KREISE } from '@/lib/plan/akteure/schema';
import type { Plan } from '@/lib/plan/doc/plan';
import type { Spalte } from '../schema';
import { spalten } from '../views';

/** What the columns of a table that is read in stand for. */

const NAMEN: Record<string, readonly string[]> = {
  id: ['kennung', 'id'],
  name: ['beteiligte(r)', 'beteiligte', 'beteiligter', 'name', 'akteur', 'organisation', 'einrichtung'],
  kurzname: ['kurzname', 'kürzel', 'abkürzung'],
  art: ['art'],
  rechtsgrundlage: ['rechtsgrundlage'],
  ebene: ['ebene'],
  kreis: ['kreis'],
  status: ['status'],
  notiz: ['notiz', 'bemerkung'],
  gehoertZu: ['gehört zu'],
};
export const TITEL: Record<string, string> = {
  ...{ id: 'Kennung', name: 'Beteiligte(r)', kurzname: 'Kurzname', art: 'Art' },
  ...{ rechtsgrundlage: 'Rechtsgrundlage', ebene: 'Ebene', kreis: 'Kreis', status: 'Status', notiz: 'Notiz' },
  gehoertZu: 'Gehört zu',
};
export const AUSWAHL: Record<string, Record<string, string>> = {
  ...{ art: AKTEUR_ARTEN, ebene: AKTEUR_EBENEN, kreis: KREISE, status: AKTEUR_STATUS },
};

/** A field of the Akteur, a column of the analysis, or null: left out. */
export type Ziel = { feld: string } | { spalte: Spalte } | null;

/** A list without a head: the first column is the name, the second the Kurzname, as people keep such lists. */
export function mitKopf(tabelle: readonly string[][]): readonly string[][] {
  const worte = Object.values(NAMEN).flat();
  const [erste = []] = tabelle;
  const hatKopf = erste.some((wort) => worte.includes(wort.trim().toLocaleLowerCase('de')));
  return hatKopf || tabelle.length === 0 ? tabelle : [['Beteiligte(r)', 'Kurzname'], ...tabelle];
}

export function zielVon(kopf: string, analyse: Plan | null): Ziel {
  const wort = kopf.trim().toLocaleLowerCase('de');
  const feld = Object.entries(NAMEN).find(([, worte]) => worte.includes(wort))?.[0];
  if (feld) return { feld };
  const spalte =
    analyse && spalten(analyse).find((eine) => eine.titel.trim().toLocaleLowerCase('de') === wort);
  return spalte ? { spalte } : null;
}
