import { akteurName } from '@/lib/plan/akteure/views';
import { konflikteJePaar, offeneKonflikte } from '@/lib/plan/beteiligtenanalyse/views';
import type { Beteiligtentabelle } from '@/lib/plan/beteiligtenanalyse/views/tabelle';
import { RICHTUNGEN, STUFEN } from '@/lib/plan/beziehungen/schema';
import { beziehungen } from '@/lib/plan/beziehungen/views';
import { netzwerkkarteBild } from '@/lib/plan/beziehungen/views/bild';
import type { Plan } from '@/lib/plan/doc/plan';
import { alsSvg } from '@/lib/plan/zeichnung/views/svg';
import type { Druckfassung } from './druckfassung';
import { kurz } from './kuerzen';
import { type Beobachtung, kalendertag, type Papier, setzePapier, zeitpunkt } from './papier';

/** From this many columns on the type is smaller, so that words are not cut to pieces. */
const VIELE_SPALTEN = 13;
const ENG = 0.82;
/** Of a column to be written in by hand, as `breite` counts. */
const SCHREIBBREITE = 2.4;

export type Blattformat = 'a3' | 'a4';

/** What every sheet about the Akteure needs to know. */
export interface Blattauftrag {
  netzwerk: string;
  format: Blattformat;
  stand: Date;
  userId: string;
}

/**
 * The table of Akteure as tagged PDF/UA-1, with the mark „Vertraulich“ when judgements are in it.
 * `frei`: so many columns at the end are left to be written in by hand.
 */
export function renderBeteiligte(
  auftrag: Blattauftrag & { tabelle: Beteiligtentabelle; art?: string; frei?: number },
  signal: AbortSignal,
  beobachtung: Beobachtung = {},
): Promise<Papier> {
  const { tabelle, art = 'Beteiligte', frei = 0 } = auftrag;
  const zeilen = tabelle.zeilen.map((zeile) => zeile.map(alsText));
  return setzePapier(
    {
      ...{ vorlage: 'beteiligte.typ', userId: auftrag.userId, stand: auftrag.stand },
      daten: (druck) => ({
        ...blattdaten(auftrag, druck, art, tabelle.vertraulich),
        frei,
        enge: tabelle.spalten.length >= VIELE_SPALTEN ? ENG : 1,
        spalten: tabelle.spalten.map(({ titel }) => druck.text(titel)),
        breiten: tabelle.spalten.map(({ titel }, i) => {
          const texte = zeilen.map((zeile) => zeile[i] ?? '');
          return i >= tabelle.spalten.length - frei ? SCHREIBBREITE : breite(titel, texte);
        }),
        zeilen: zeilen.map((zeile) => zeile.map((text) => druck.text(text))),
        ersetzungen: druck.ersetzungen(),
      }),
    },
    signal,
    beobachtung,
  );
}

/** The Netzwerkkarte as tagged PDF/UA-1: the picture as vectors, and the same content as lists. */
export function renderNetzwerkkarte(
  auftrag: Blattauftrag & { plan: Plan; analyse: Plan | null },
  signal: AbortSignal,
  beobachtung: Beobachtung = {},
): Promise<Papier> {
  const { plan, analyse, netzwerk } = auftrag;
  const konflikte = analyse ? offeneKonflikte(analyse) : new Set<string>();
  const bild = netzwerkkarteBild(plan, { netzwerk, konflikte });
  return setzePapier(
    {
      ...{ vorlage: 'karte.typ', userId: auftrag.userId, stand: auftrag.stand },
      daten: (druck) => {
        const t = (text: string) => druck.text(text);
        return {
          ...blattdaten(auftrag, druck, 'Netzwerkkarte', analyse !== null),
          svg: alsSvg(bild),
          beschreibung: t(bild.beschreibung),
          beziehungen: beziehungen(plan).map(({ paar, heute, gewuenscht, richtung, vereinbart, notiz }) => [
            t(akteurName(plan, paar.vonAkteurId)),
            t(akteurName(plan, paar.zuAkteurId)),
            heute ? STUFEN[heute] : '',
            gewuenscht ? STUFEN[gewuenscht] : '',
            RICHTUNGEN[richtung],
            vereinbart ? 'ja' : 'nein',
            t(notiz),
          ]),
          konflikte: [...konflikte].map((schluessel) => {
            const [a = '', b = ''] = schluessel.split(' ');
            const notiz = analyse ? (konflikteJePaar(analyse).get(schluessel)?.notiz ?? '') : '';
            return [t(akteurName(plan, a)), t(akteurName(plan, b)), t(notiz)];
          }),
          ersetzungen: druck.ersetzungen(),
        };
      },
    },
    signal,
    beobachtung,
  );
}

/** What is said on every such sheet; `art` stands above its title. */
export function blattdaten(
  { format, stand, netzwerk: roh }: Blattauftrag,
  druck: Druckfassung,
  art: string,
  vertraulich: boolean,
) {
  const netzwerk = druck.text(roh) || 'Netzwerk ohne Namen';
  return {
    ...{ format, art, netzwerk, vertraulich, kolumne: kurz(netzwerk, 60) },
    titel: `${art} – ${netzwerk.replace(/\s+/g, ' ')}${vertraulich ? ' (vertraulich)' : ''}`,
    ...{ stand: zeitpunkt(stand), datum: kalendertag(stand) },
  };
}

/** Wider where more is written, between a narrow and a wide column. */
function breite(titel: string, texte: readonly string[]): number {
  const laengste = texte.reduce((n, text) => Math.max(n, text.length), 0);
  const worte = texte.flatMap((text) => text.split(/\s+/));
  const laengstes = worte.reduce((n, wort) => Math.max(n, wort.length), titel.length);
  // Dates and numbers cannot be parted: they need their whole width.
  const zahl = worte.reduce((n, wort) => (/^[\d.,:–-]+$/.test(wort) ? Math.max(n, wort.length) : n), 0);
  return Math.min(6, Math.max(laengstes / 9, zahl / 4.4, Math.sqrt(laengste) / 2.2, 1.2));
}

/** Numbers and days as German people write them. */
function alsText(wert: string | number | null): string {
  if (wert === null) return '';
  if (typeof wert === 'number') return wert.toLocaleString('de-DE');
  const tag = /^(\d{4})-(\d{2})-(\d{2})$/.exec(wert);
  return tag ? `${tag[3]}.${tag[2]}.${tag[1]}` : wert;
}
