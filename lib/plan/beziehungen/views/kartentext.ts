import { KREISE } from '@/lib/plan/akteure/schema';
import { akteurListe, akteurName } from '@/lib/plan/akteure/views';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { STUFEN } from '../schema';
import { beziehungen } from '../views';
import { KREIS_NAMEN } from './anordnung';
import { kennzahlen } from './kennzahlen';

const GENANNTE = 12;

/** The Netzwerkkarte in sentences, for those who cannot see it. `konflikte`: pairs with an open conflict, where known. */
export function kartentext(plan: Plan, konflikte: ReadonlySet<string> = new Set()): string {
  const zeilen = akteurListe(plan);
  if (zeilen.length === 0) return 'Auf der Karte steht noch kein Akteur.';
  const kreise = KREIS_NAMEN.map((kreis) => {
    const ids = zeilen.filter(({ akteur }) => akteur.kreis === kreis).map(({ akteur }) => akteur.id);
    return `${KREISE[kreis]}: ${ids.length === 0 ? 'niemand' : namen(plan, ids)}.`;
  });
  return [
    `${anzahl(zeilen.length, 'ein Akteur', 'Akteure')} in drei Kreisen.`,
    ...kreise,
    ...beziehungssaetze(plan),
    ...konfliktsaetze(plan, konflikte),
  ].join(' ');
}

function beziehungssaetze(plan: Plan): string[] {
  const alle = beziehungen(plan);
  if (alle.length === 0) return ['Beziehungen sind noch nicht eingetragen.'];
  const { unverbunden, engerGewuenscht } = kennzahlen(plan);
  const heute = alle.filter((eine) => eine.heute !== null);
  const stufen = Object.entries(STUFEN).flatMap(([stufe, wort]) => {
    const n = heute.filter((eine) => eine.heute === stufe).length;
    return n > 0 ? [`${n} × ${wort}`] : [];
  });
  const enger = engerGewuenscht
    .slice(0, GENANNTE)
    .map(
      ({ beziehung: { paar } }) =>
        `${akteurName(plan, paar.vonAkteurId)} und ${akteurName(plan, paar.zuAkteurId)}`,
    );
  return [
    `${anzahl(heute.length, 'Eine Beziehung', 'Beziehungen')} heute${stufen.length > 0 ? ` (${stufen.join(', ')})` : ''}.`,
    ...(enger.length > 0 ? [`Enger gewünscht: ${enger.join('; ')}.`] : []),
    ...(unverbunden.length > 0 ? [`Ohne Beziehung: ${namen(plan, unverbunden)}.`] : []),
  ];
}

function konfliktsaetze(plan: Plan, konflikte: ReadonlySet<string>): string[] {
  const paare = [...konflikte].map((schluessel) => {
    const [a = '', b = ''] = schluessel.split(' ');
    return `${akteurName(plan, a)} und ${akteurName(plan, b)}`;
  });
  return paare.length > 0 ? [`Offene Konflikte: ${paare.join('; ')}.`] : [];
}

function namen(plan: Plan, ids: readonly Id[]): string {
  const genannt = ids.slice(0, GENANNTE).map((id) => akteurName(plan, id));
  const weitere = ids.length - genannt.length;
  return `${genannt.join(', ')}${weitere > 0 ? ` und ${weitere} weitere` : ''}`;
}

function anzahl(n: number, eins: string, viele: string): string {
  return n === 1 ? eins : `${n.toLocaleString('de-DE')} ${viele}`;
}
