import { VARIANTEN } from '@/lib/plan/dienstleistungskette/schema';
import { kettenBeschreibung } from '@/lib/plan/dienstleistungskette/views/beschreibung';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { ketteTitel } from '@/lib/plan/dienstleistungskette/views/namen';
import { schnittstellenZeilen, schrittZeilen } from '@/lib/plan/dienstleistungskette/views/tabellen';
import { kettenZeichnung } from '@/lib/plan/dienstleistungskette/views/zeichnung';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { Druckfassung } from './druckfassung';
import { kettenbilder } from './kettenbild';
import { kurz } from './kuerzen';
import { kalendertag, zeitpunkt } from './papier';
import type { Papierformat } from './planungsmatrix';

/** One chain to be printed, as plain values. */
export interface Kettenauftrag {
  plan: Plan;
  kettenId: Id;
  netzwerk: string;
  stand: Date;
  format: Papierformat;
}

/** Tables print the whole of a text; the list in words names titles, and those may be long too. */
const SATZ_LAENGE = 900;
/** Words of up to 18 letters fit every column of the tables and are not parted. */
const TRENNEN_AB = 19;
/** Rows with more letters may be divided between two pages. */
const LANGE_ZEILE = 900;

/**
 * What kette.typ needs to print a chain: the picture on as many sheets as it needs, with its description as
 * alternative text; then the Schnittstellen, the steps and the chain in words. @throws when there is no such chain
 */
export function kettensatz({ plan, kettenId, netzwerk, stand, format }: Kettenauftrag, druck: Druckfassung) {
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
      trennenAb: TRENNEN_AB,
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
    ...kettenbilder(zeichnung, format),
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

type Druckbar<T> = { [F in keyof T]: T[F] } & { teilbar: boolean };

/** The row with texts that can be set, and whether it may be divided between two pages. */
function druckbar<T extends object>(zeile: T, text: (roh: string) => string): Druckbar<T> {
  const fertig = Object.entries(zeile).map(([feld, wert]: [string, unknown]) => {
    if (typeof wert === 'string') return [feld, text(wert)];
    if (Array.isArray(wert)) return [feld, wert.map((teil) => text(String(teil)))];
    return [feld, wert];
  });
  const teilbar = Object.values(zeile).join('').length > LANGE_ZEILE;
  return Object.assign({ ...zeile, teilbar }, Object.fromEntries(fertig));
}
