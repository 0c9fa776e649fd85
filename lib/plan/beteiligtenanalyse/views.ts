import { schluesselVon } from '@/lib/plan/beziehungen/views';
import { type Id, vergleichePlatz } from '@/lib/plan/doc/grundlagen';
import { merke, type Plan } from '@/lib/plan/doc/plan';
import { type AkteurKonflikt, type Einschaetzung, type Spalte, STAERKEN } from './schema';

/** A column of the network's own that holds texts: its cells are Y.Text. */
export function istEigenerText({ art, feld }: Pick<Spalte, 'art' | 'feld'>): boolean {
  return feld === null && art === 'text';
}

/** The columns in their order, without those in the bin; the hidden ones included. */
export const spalten = merke(['spalten'], (analyse): readonly Spalte[] =>
  [...analyse.spalten.values()].filter(({ geloescht }) => geloescht === null).sort(vergleichePlatz),
);

export type Zellwert = string | number | null;

/** What stands in a column for one Akteur; null for nothing. */
export function zelle(einschaetzung: Einschaetzung | undefined, { id, feld }: Spalte): Zellwert {
  if (!einschaetzung) return null;
  const wert = feld === null ? einschaetzung.werte[id] : einschaetzung[feld];
  return wert === undefined || wert === '' ? null : wert;
}

/** True for the columns on the scale from 1 to 5. */
export function istStaerke({ feld }: Pick<Spalte, 'feld'>): boolean {
  return feld !== null && Object.hasOwn(STAERKEN, feld);
}

export interface Paarkonflikt {
  /** All records of the pair: two people may have noted it at the same time. */
  eintraege: readonly AkteurKonflikt[];
  /** Not settled. */
  offen: boolean;
  notiz: string;
}

/** The conflicts by pair (`paarSchluessel`). Settled ones are included. */
export const konflikteJePaar = merke(['konflikte'], (analyse): ReadonlyMap<string, Paarkonflikt> => {
  const je = new Map<string, AkteurKonflikt[]>();
  for (const eintrag of [...analyse.konflikte.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (eintrag.geloescht) continue;
    const schluessel = schluesselVon(eintrag.paar);
    je.set(schluessel, [...(je.get(schluessel) ?? []), eintrag]);
  }
  return new Map(
    [...je].map(([schluessel, eintraege]) => [
      schluessel,
      {
        eintraege,
        offen: eintraege.some(({ geloestAm }) => geloestAm === null),
        notiz: eintraege
          .map(({ notiz }) => notiz)
          .filter(Boolean)
          .join('\n'),
      },
    ]),
  );
});

/** Pairs with a conflict that is not settled. */
export function offeneKonflikte(analyse: Plan): ReadonlySet<string> {
  return new Set(
    [...konflikteJePaar(analyse)].flatMap(([schluessel, { offen }]) => (offen ? [schluessel] : [])),
  );
}

/** Where an Akteur stands in Einfluss × Interesse; null while one of the two is open. */
export function einflussUndInteresse(
  analyse: Plan,
  akteurId: Id,
): { einfluss: number; interesse: number } | null {
  const { einfluss = null, interesse = null } = analyse.einschaetzungen.get(akteurId) ?? {};
  return einfluss === null || interesse === null ? null : { einfluss, interesse };
}
