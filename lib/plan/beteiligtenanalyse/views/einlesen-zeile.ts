import type { Akteur } from '@/lib/plan/akteure/schema';
import type { Id } from '@/lib/plan/doc/grundlagen';
import { canHold } from '../rules';
import type { Spalte } from '../schema';
import { type Zellwert, zelle } from '../views';
import { AUSWAHL, TITEL } from './einlesen-spalten';
import { alsWert, gleicherText, schluessel } from './einlesen-werte';

/** What one row of a table says, and how it differs from what stands in the plan. */

export type AkteurFelder = Partial<
  Pick<Akteur, 'name' | 'kurzname' | 'art' | 'rechtsgrundlage' | 'ebene' | 'kreis' | 'status' | 'notiz'>
>;

/** One field or judgement that would be different, as people read it. */
export interface Feldaenderung {
  titel: string;
  von: string;
  nach: string;
  vertraulich: boolean;
}

/** A judgement that would be different. */
export interface Urteilsaenderung {
  spalteId: Id;
  wert: Zellwert;
  titel: string;
  von: string;
}

/** What the cells of a row say about the Akteur; what is not understood is left out and said in `hinweise`. */
export function liesFelder(felder: Record<string, string>, nummer: number, hinweise: string[]): AkteurFelder {
  const werte = Object.entries(felder).flatMap(([feld, roh]): [string, string][] => {
    if (feld === 'id') return [];
    const auswahl = AUSWAHL[feld];
    if (!auswahl) return [[feld, roh.slice(0, feld === 'kurzname' ? 40 : 2_000)]];
    const treffer = Object.entries(auswahl).find(
      ([key, wort]) => schluessel(wort) === schluessel(roh) || key === schluessel(roh),
    );
    if (treffer) return [[feld, treffer[0]]];
    hinweise.push(
      `Zeile ${nummer}: „${roh}“ ist bei „${TITEL[feld]}“ nicht bekannt. Möglich sind: ${Object.values(auswahl).join(', ')}.`,
    );
    return [];
  });
  return Object.fromEntries(werte);
}

/** What the cells of a row say about the columns of the analysis, where it is not what stands there. */
export function liesUrteile(
  urteile: readonly { spalte: Spalte; roh: string }[],
  einschaetzung: Parameters<typeof zelle>[0],
  nummer: number,
  hinweise: string[],
): Urteilsaenderung[] {
  return urteile.flatMap(({ spalte, roh }) => {
    const wert = alsWert(spalte, roh);
    const passt = canHold(spalte, wert);
    if (passt !== true) {
      hinweise.push(`Zeile ${nummer}: ${passt}`);
      return [];
    }
    const bisher = einschaetzung ? zelle(einschaetzung, spalte) : null;
    if (bisher === wert || (typeof bisher === 'string' && gleicherText(bisher, wert))) return [];
    const von = bisher === null ? '' : String(bisher);
    return [{ spalteId: spalte.id, wert, titel: spalte.titel, von }];
  });
}

/**
 * What would be different about an Akteur; null: nothing.
 * @param eltern the organisation it belongs to and would belong to; null: it stays where it is
 */
export function vergleicheZeile(
  akteur: Akteur,
  gelesen: AkteurFelder,
  urteile: readonly Urteilsaenderung[],
  eltern: { von: string; nach: string } | null,
): { felder: AkteurFelder; was: Feldaenderung[] } | null {
  // A row found by its name is not renamed by another way of writing it.
  const gleich = (feld: string, wert: unknown) =>
    gleicherText(String(lies(akteur, feld) ?? ''), wert) ||
    (feld === 'name' && schluessel(String(wert)) === schluessel(akteur.name));
  const anders = Object.entries(gelesen).filter(([feld, wert]) => !gleich(feld, wert));
  if (anders.length === 0 && urteile.length === 0 && eltern === null) return null;
  const wort = (feld: string, wert: unknown) => AUSWAHL[feld]?.[String(wert)] ?? String(wert ?? '');
  return {
    felder: Object.fromEntries(anders),
    was: [
      ...anders.map(([feld, wert]) => ({
        ...{ titel: TITEL[feld] ?? feld, von: wort(feld, lies(akteur, feld)) },
        ...{ nach: wort(feld, wert), vertraulich: false },
      })),
      ...(eltern === null ? [] : [{ titel: 'Gehört zu', ...eltern, vertraulich: false }]),
      ...urteile.map(({ titel, von, wert }) => ({ titel, von, nach: String(wert), vertraulich: true })),
    ],
  };
}

function lies(akteur: Akteur, feld: string): unknown {
  return Object.entries(akteur).find(([name]) => name === feld)?.[1];
}
