import { VARIANTEN } from '@/lib/plan/dienstleistungskette/schema';
import { kettenBeschreibung } from '@/lib/plan/dienstleistungskette/views/beschreibung';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { ketteTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import { schnittstellenZeilen, schrittZeilen } from '@/lib/plan/dienstleistungskette/views/tabellen';
import { type KettenZeichnung, kettenZeichnung } from '@/lib/plan/dienstleistungskette/views/zeichnung';
import { blaetter } from '@/lib/plan/dienstleistungskette/views/zeichnung/blatt';
import { legende } from '@/lib/plan/dienstleistungskette/views/zeichnung/legende';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import { alsSvg } from '@/lib/plan/zeichnung/views/svg';
import type { Druckfassung } from './druckfassung';
import { kurz } from './kuerzen';
import { type Beobachtung, kalendertag, type Papier, setzePapier, zeitpunkt } from './papier';
import type { Papierformat } from './planungsmatrix';

/** One chain to be printed. `userId`: whose turn it counts as (S51). */
export interface Kettenauftrag {
  plan: Plan;
  kettenId: Id;
  netzwerk: string;
  stand: Date;
  format: Papierformat;
  userId: string;
}

/** Room for the picture below the head of the page, and on a page of its own, in points (seite.typ has the margins). */
const FLAECHE: Record<Papierformat, { breite: number; hoehe: number; ganz: number }> = {
  a4: { breite: 761, hoehe: 372, ganz: 478 },
  a3: { breite: 1087, hoehe: 575, ganz: 690 },
};
/** Points for one pixel: text of 14 px is set in 6.7 pt where it can be, in 5 pt at least, in 11 pt at most. */
const MASSSTAB = { gut: 0.48, kleinste: 0.36, groesste: 0.8, wort: 'Blatt' } as const;
/** Tables print the whole of a text; the list in words names titles, and those may be long too. */
const SATZ_LAENGE = 900;

/**
 * A chain as tagged PDF/UA-1: the picture on as many sheets as it needs, with its description as alternative text;
 * then the Schnittstellen, the steps and the chain in words.
 * @throws Papierfehler when the queue is full, the paper takes too long or too much memory, or `signal` is aborted
 */
export function renderKette(
  auftrag: Kettenauftrag,
  signal: AbortSignal,
  beobachtung: Beobachtung = {},
): Promise<Papier> {
  const { userId, stand } = auftrag;
  const daten = (druck: Druckfassung) => kettensatz(auftrag, druck);
  return setzePapier({ userId, stand, vorlage: 'kette.typ', daten }, signal, beobachtung);
}

function kettensatz({ plan, kettenId, netzwerk, stand, format }: Kettenauftrag, druck: Druckfassung) {
  const text = (roh: string) => druck.text(roh);
  // A picture breaks its lines itself: the marks for Typst's own breaks would only be in the way.
  const imBild = (roh: string) => text(roh).replaceAll('\u200b', '');
  const bild = ketteBild(plan, kettenId);
  const zeichnung = kettenZeichnung(plan, kettenId, { text: imBild });
  if (!bild || !zeichnung) throw new Error(`no chain ${kettenId}`);
  const titel = text(ketteTitel(plan, kettenId)) || 'Kette ohne Titel';
  const name = text(netzwerk) || 'Netzwerk ohne Namen';
  const variante = VARIANTEN[bild.kette.variante];
  const worte = kettenBeschreibung(bild);
  return {
    ...{
      format,
      titel: `${titel.replace(/[\s\u200b]+/g, ' ')} (${variante})`,
      ueberschrift: titel,
      variante,
    },
    ...{ papier: `Dienstleistungskette (${variante})`, kolumne: kurz(titel, 90), netzwerk: name },
    ...{ stand: zeitpunkt(stand), datum: kalendertag(stand) },
    kopf: [
      { name: 'Netzwerk', wert: name },
      { name: 'Konstellation', wert: kurz(text(bild.kette.konstellation), 220) },
      { name: 'Stand', wert: `Arbeitsstand vom ${zeitpunkt(stand)}` },
    ],
    ...bilder(zeichnung, format),
    kurz: text(worte.kurz),
    saetze: worte.saetze.map((satz) => text(kurz(satz, SATZ_LAENGE))),
    schritte: schrittZeilen(plan, kettenId).map((zeile) => druckbar(zeile, text)),
    schnittstellen: schnittstellenZeilen(plan, kettenId, zeichnung.schnittstellen).map((zeile) =>
      druckbar(zeile, text),
    ),
    befunde: bild.befunde.map((befund) => text(befund.text)),
    ersetzungen: druck.ersetzungen(),
  };
}

function bilder(zeichnung: KettenZeichnung, format: Papierformat) {
  const { breite: weite, hoehe, ganz } = FLAECHE[format];
  // A high chain would be small below the head: then the head has the first page, and the picture whole ones.
  const eigeneSeiten = hoehe / zeichnung.hoehe < MASSSTAB.gut;
  const flaeche = { breite: weite, hoehe: eigeneSeiten ? ganz : hoehe };
  const { bilder: blaetterDerKette, massstab } = blaetter(zeichnung, { ...flaeche, ...MASSSTAB });
  const breite = flaeche.breite / Math.max(massstab, 0.6);
  const erklaert = legende(zeichnung.legende, breite);
  return {
    eigeneSeiten,
    blaetter: blaetterDerKette.map((bild, i) => ({
      ...{ svg: alsSvg(bild), breite: bild.breite * massstab, hoehe: bild.hoehe * massstab },
      alt:
        blaetterDerKette.length === 1
          ? bild.beschreibung
          : `Blatt ${i + 1} von ${blaetterDerKette.length}. ${i === 0 ? bild.beschreibung : 'Fortsetzung der Kette; die Schritte stehen unten als Tabelle.'}`,
      teil: blaetterDerKette.length === 1 ? '' : `Blatt ${i + 1} von ${blaetterDerKette.length}`,
    })),
    legende:
      erklaert.formen.length === 0
        ? null
        : {
            svg: alsSvg({
              ...{ titel: 'Zeichenerklärung', beschreibung: '', breite, hoehe: erklaert.hoehe },
              formen: erklaert.formen,
            }),
            breite: flaeche.breite,
          },
  };
}

type Druckbar<T> = { [F in keyof T]: T[F] };

function druckbar<T extends object>(zeile: T, text: (roh: string) => string): Druckbar<T> {
  const fertig = Object.entries(zeile).map(([feld, wert]: [string, unknown]) => {
    if (typeof wert === 'string') return [feld, text(wert)];
    if (Array.isArray(wert)) return [feld, wert.map((teil) => text(String(teil)))];
    return [feld, wert];
  });
  return Object.assign({ ...zeile }, Object.fromEntries(fertig));
}
