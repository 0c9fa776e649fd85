import type { Plan } from '@/lib/plan/doc/plan';
import type { Knoten, SichtbarerFall } from '@/lib/plan/faden/views';
import { type FadenZeile, fadenZeilen } from '@/lib/plan/faden/views/zeilen';
import { THEMA_ARTEN } from '@/lib/plan/themen/schema';
import {
  datenInWorten,
  REIHENFOLGE,
  type ThemaInWorten,
  themenInWorten,
} from '@/lib/plan/themen/views/tabelle';
import type { Tabellenteil, Zelle } from '@/server/pdf/tabellen';

export const THEMENSATZ =
  'Generative Themen wählt das Netzwerk nach ihrer Relevanz für die ganze Zielgruppe und dem Bedarf an koordinierter Arbeit (je 1 bis 5).';
export const FADENSATZ =
  'Jede Zeile führt von den Fällen über ein Thema zu einem Ziel, zu dem, was dafür getan wird, und woran es gemessen wird. „Bruch“ heißt: Hier führt der Faden nicht weiter.';

const zelle = (...texte: string[]): Zelle => ({ texte });

/** The themes on paper: a table for each kind, then the planning data. */
export function thementeile(plan: Plan, faelle: readonly SichtbarerFall[]): Tabellenteil[] {
  const alle = themenInWorten(plan, faelle);
  const teile = REIHENFOLGE.map(
    (art): Tabellenteil => ({
      titel: `${THEMA_ARTEN[art].charAt(0).toUpperCase()}${THEMA_ARTEN[art].slice(1)}`,
      spalten: ['Thema', 'Herkunft', 'Akteure', 'Planungsdaten', 'Ziele', 'Bewertung'],
      breiten: [26, 18, 16, 20, 24, 16],
      zeilen: alle.filter((thema) => thema.art === art).map(themenzeile),
      leer: 'Noch kein Thema.',
    }),
  );
  return [
    ...teile,
    {
      titel: 'Planungsdaten',
      spalten: ['Aussage', 'Angaben', 'stützt', 'widerspricht'],
      breiten: [34, 30, 28, 28],
      zeilen: datenInWorten(plan).map((d) => [
        zelle(d.titel),
        zelle(d.angaben),
        zelle(...d.stuetzt),
        zelle(...d.widerspricht),
      ]),
      leer: 'Noch keine Planungsdaten.',
    },
  ];
}

function themenzeile(t: ThemaInWorten): Zelle[] {
  const bewertet = t.relevanz !== null || t.bedarf !== null;
  return [
    zelle(
      [
        t.titel,
        t.cluster && `Cluster: ${t.cluster}`,
        t.stapel.length > 0 ? `Im Stapel: ${t.stapel.join(' · ')}` : '',
        t.notiz,
      ]
        .filter(Boolean)
        .join('\n'),
    ),
    zelle(
      [
        t.faelle.length > 0 ? t.faelle.join(', ') : 'ohne Fall',
        t.herkunft.length > 0 ? `aus: ${t.herkunft.join(', ')}` : '',
      ]
        .filter(Boolean)
        .join('\n'),
    ),
    zelle([t.akteure.join(', '), t.fehlen && `Es fehlen: ${t.fehlen}`].filter(Boolean).join('\n')),
    zelle(...t.daten),
    t.art === 'generativ' && t.ziele.length === 0
      ? { texte: ['Bruch: Noch kein Ziel antwortet.'], bruch: true }
      : zelle(...t.ziele),
    zelle(
      [bewertet ? `Relevanz ${t.relevanz ?? '–'} · Bedarf ${t.bedarf ?? '–'}` : '', t.grund]
        .filter(Boolean)
        .join('\n'),
    ),
  ];
}

/** The thread on paper; the column of chain steps only where there are any. */
export function fadenteile(plan: Plan, faelle: readonly SichtbarerFall[]): Tabellenteil[] {
  const zeilen = fadenZeilen(plan, faelle);
  const mitSchritten = zeilen.some((zeile) => zeile.schritte.length > 0);
  const spalten: readonly { titel: string; breite: number; zelle: (zeile: FadenZeile) => Zelle }[] = [
    { titel: 'Fälle', breite: 12, zelle: (z) => knoten(z, 'fall', z.faelle) },
    { titel: 'Thema', breite: 20, zelle: (z) => themazelle(z) },
    { titel: 'Ziel', breite: 24, zelle: (z) => knoten(z, 'ziel', z.ziel ? [z.ziel] : []) },
    { titel: 'Aktivitäten', breite: 26, zelle: (z) => knoten(z, 'aktivitaet', z.aktivitaeten) },
    ...(mitSchritten
      ? [{ titel: 'Schritte', breite: 18, zelle: (z: FadenZeile) => knoten(z, 'schritt', z.schritte) }]
      : []),
    { titel: 'Indikatoren', breite: 24, zelle: (z) => knoten(z, 'indikator', z.indikatoren) },
  ];
  return [
    {
      titel: 'Vom Fall bis zum Indikator',
      spalten: spalten.map(({ titel }) => titel),
      breiten: spalten.map(({ breite }) => breite),
      zeilen: zeilen.map((zeile) => spalten.map((spalte) => spalte.zelle(zeile))),
      leer: 'Noch ist nichts verbunden.',
    },
  ];
}

function knoten(zeile: FadenZeile, stufe: keyof FadenZeile['brueche'], eintraege: readonly Knoten[]): Zelle {
  const bruch = zeile.brueche[stufe];
  if (bruch && eintraege.length === 0) return { texte: [`Bruch: ${bruch}`], bruch: true };
  return { texte: eintraege.map((k) => `${k.nummer} ${k.titel}`.trim()) };
}

function themazelle(zeile: FadenZeile): Zelle {
  if (!zeile.thema) return knoten(zeile, 'thema', []);
  const aus = zeile.herkunft.map(({ titel }) => titel).join(', ');
  return { texte: [aus ? `${zeile.thema.titel}\naus: ${aus}` : zeile.thema.titel] };
}
