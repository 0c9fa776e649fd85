import type { Aktivitaet, Indikator, ZielEbene } from '../schema';
import { VERGLEICHE, ZIEL_EBENEN } from '../schema';

/** German wording of values: dates 31.03.2027, numbers 1.234,5. */

/** The level as people say it. */
export function ebeneText(ebene: ZielEbene | 'aktivitaet'): string {
  return ebene === 'aktivitaet' ? 'Aktivität' : ZIEL_EBENEN[ebene];
}

/** `2027-03-31` → `31.03.2027`. Written by hand: `Date` would move days across time zones. */
export function datumText(datum: string): string {
  const [jahr, monat, tag] = datum.split('-');
  return `${tag}.${monat}.${jahr}`;
}

const ZAHL = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 4 });
const EURO = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

export function zahlText(zahl: number): string {
  return ZAHL.format(zahl);
}

export function euroText(betrag: number): string {
  return EURO.format(betrag);
}

/** „höchstens 21 Tage bis 30.06.2027“; empty when neither quantity nor time is set. */
export function indikatorText(indikator: Indikator): string {
  const { zielgroesse, bis } = indikator;
  const menge = zielgroesse
    ? `${VERGLEICHE[zielgroesse.vergleich]} ${zahlText(zielgroesse.wert)}${zielgroesse.einheit ? `\u00a0${zielgroesse.einheit}` : ''}`
    : '';
  return [menge, bis ? `bis ${datumText(bis)}` : ''].filter(Boolean).join(' ');
}

/** The whole line: „Median der Tage bis zum Schein: höchstens 21 Tage bis 30.06.2027“. */
export function indikatorZeile(indikator: Indikator): string {
  return [indikator.titel, indikatorText(indikator)].filter(Boolean).join(': ');
}

/** „01.01.2027 – 31.03.2027, monatlich“, „ab …“, „bis …“ or ''. */
export function zeitraumText({ zeitraum: { von, bis, rhythmus } }: Pick<Aktivitaet, 'zeitraum'>): string {
  const dauer =
    von && bis
      ? von === bis
        ? datumText(von)
        : `${datumText(von)} – ${datumText(bis)}`
      : von
        ? `ab ${datumText(von)}`
        : bis
          ? `bis ${datumText(bis)}`
          : '';
  return [dauer, rhythmus].filter(Boolean).join(', ');
}
