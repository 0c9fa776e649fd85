import type { KettenZeichnung } from '@/lib/plan/dienstleistungskette/views/zeichnung';
import {
  type Aufteilung,
  type Blattmass,
  blaetter,
} from '@/lib/plan/dienstleistungskette/views/zeichnung/aufteilung';
import { alles, LANE_KOPF, teilbild } from '@/lib/plan/dienstleistungskette/views/zeichnung/blatt';
import { legende } from '@/lib/plan/dienstleistungskette/views/zeichnung/legende';
import { uebersicht } from '@/lib/plan/dienstleistungskette/views/zeichnung/uebersicht';
import type { Bild } from '@/lib/plan/zeichnung/schema';
import { alsSvg } from '@/lib/plan/zeichnung/views/svg';
import type { Papierformat } from './planungsmatrix';

/** The pictures of a chain for kette.typ: where they stand, how large, and what they say to those who cannot see. */

interface Satzbild {
  svg: string;
  breite: number;
  hoehe: number;
  alt: string;
  /** „Blatt 2 von 3“; empty for a picture that stands alone. */
  teil: string;
}

interface Kettenbilder {
  /** The picture below the head of the first page, where it is large enough there. */
  unterDemKopf: Satzbild | null;
  /** Sheets of their own, each with one picture or several below each other. */
  blaetter: { hochformat: boolean; bilder: Satzbild[] }[];
  /** How the sheets belong together. */
  uebersicht: (Satzbild & { worte: string }) | null;
  legende: { svg: string; breite: number } | null;
}

interface Papiermass {
  /** Room on a page with text, and there below the head and above the legend (seite.typ has the margins). */
  breite: number;
  unterKopf: number;
  /** Sheets of pictures have margins of their own (kette.typ). */
  blatt: Blattmass;
}

/**
 * Points for one pixel: text of 14 px is set in 6.7 pt where it can be, in 5 pt at least, in 11 pt at most. Height of
 * a sheet: 10 mm above, 14 mm below, or 12 and 16 on A3.
 */
const MASSSTAB = { gut: 0.48, kleinste: 0.354, groesste: 0.8, wort: 'Blatt', stapel: 12 } as const;
const MASSE: Record<Papierformat, Papiermass> = {
  a4: {
    ...{ breite: 761, unterKopf: 372 },
    blatt: {
      ...{ ...MASSSTAB, ueber: 16 },
      flaechen: [
        { breite: 785, hoehe: 526 },
        { breite: 538, hoehe: 773 },
      ],
    },
  },
  a3: {
    ...{ breite: 1087, unterKopf: 575 },
    blatt: {
      ...{ ...MASSSTAB, ueber: 20 },
      flaechen: [
        { breite: 1122, hoehe: 761 },
        { breite: 773, hoehe: 1110 },
      ],
    },
  },
};
/** A little smaller than what is read with ease is worth a page less. */
const AUF_DER_ERSTEN = 0.44;
const LEGENDE = { groesste: 0.72 } as const;

export function kettenbilder(zeichnung: KettenZeichnung, format: Papierformat): Kettenbilder {
  const { breite, unterKopf, blatt } = MASSE[format];
  const erklaert = legendenbild(zeichnung, breite);
  const passend = Math.min(
    breite / (LANE_KOPF + zeichnung.breite),
    unterKopf / zeichnung.hoehe,
    blatt.groesste,
  );
  if (passend >= AUF_DER_ERSTEN) {
    const bild = teilbild(zeichnung, alles(zeichnung), '', 'Blatt');
    const unterDemKopf = satzbild(bild, passend, bild.beschreibung, '');
    return { unterDemKopf, blaetter: [], uebersicht: null, legende: erklaert };
  }
  const teilung = blaetter(zeichnung, blatt);
  const viele = teilung.bilder.length > 1;
  const plan = viele ? uebersicht(zeichnung, teilung, breite) : null;
  return {
    ...{ unterDemKopf: null, blaetter: aufBlaettern(teilung), legende: erklaert },
    uebersicht: plan && {
      ...satzbild(plan.bild, 1, `Übersicht. ${zeichnung.beschreibung}`, ''),
      worte: plan.worte,
    },
  };
}

function aufBlaettern({ bilder, massstab, flaeche, jeBlatt, wort }: Aufteilung): Kettenbilder['blaetter'] {
  const alle = bilder.map((bild, i) => {
    const teil = bilder.length === 1 ? '' : `${wort} ${i + 1} von ${bilder.length}`;
    return satzbild(bild, massstab, teil === '' ? bild.beschreibung : `${teil}. ${schritteAuf(bild)}`, teil);
  });
  return Array.from({ length: Math.ceil(alle.length / jeBlatt) }, (_, i) => ({
    hochformat: flaeche === 1,
    bilder: alle.slice(i * jeBlatt, (i + 1) * jeBlatt),
  }));
}

/** What stands on a part, in the words the shapes have for themselves. */
function schritteAuf({ formen }: Bild): string {
  const namen = formen.flatMap((form) =>
    form.art === 'flaeche' && form.name.includes(', Bahn ') ? [form.name] : [],
  );
  return namen.length === 0 ? 'Hier stehen nur Linien.' : `${namen.join('. ')}.`;
}

function satzbild(bild: Bild, massstab: number, alt: string, teil: string): Satzbild {
  return { svg: alsSvg(bild), breite: bild.breite * massstab, hoehe: bild.hoehe * massstab, alt, teil };
}

function legendenbild(zeichnung: KettenZeichnung, weite: number): Kettenbilder['legende'] {
  const breite = weite / LEGENDE.groesste;
  const erklaert = legende(zeichnung.legende, breite);
  if (erklaert.formen.length === 0) return null;
  const bild = { titel: 'Zeichenerklärung', beschreibung: '', breite, hoehe: erklaert.hoehe };
  return { svg: alsSvg({ ...bild, formen: erklaert.formen }), breite: weite };
}
