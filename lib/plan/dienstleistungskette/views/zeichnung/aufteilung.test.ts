import { describe, expect, it } from 'vitest';
import {
  BERECHTIGUNG_IST,
  BERECHTIGUNG_SOLL,
  JUGENDMIGRATION,
  type Kettenskizze,
  langeKette,
  planMitKette,
} from '@/lib/plan/testing/beispielketten';
import type { Bild, Flaeche } from '@/lib/plan/zeichnung/schema';
import { kettenZeichnung } from '../zeichnung';
import { type Blattmass, blaetter } from './aufteilung';
import { ganzesBild } from './blatt';
import { uebersicht } from './uebersicht';

const QUER = { breite: 785, hoehe: 526 };
const HOCH = { breite: 538, hoehe: 773 };
const A4: Blattmass = {
  ...{ flaechen: [QUER, HOCH], gut: 0.48, kleinste: 0.354, groesste: 0.8 },
  ...{ wort: 'Blatt', ueber: 16, stapel: 12 },
};

const marken = ({ formen }: Bild): Flaeche[] =>
  formen.filter((form): form is Flaeche => form.art === 'flaeche' && form.id.startsWith('weiter-'));

function zeichne(skizze: Kettenskizze) {
  const { plan, kettenId } = planMitKette(skizze);
  const zeichnung = kettenZeichnung(plan, kettenId);
  if (!zeichnung) throw new Error('no such chain');
  return zeichnung;
}

/** How much of the sheets the pictures cover, the room of the numbers included. */
function genutzt({ bilder, massstab, flaeche, jeBlatt }: ReturnType<typeof blaetter>): number {
  const { breite, hoehe } = A4.flaechen[flaeche] ?? QUER;
  const bedeckt = bilder.reduce(
    (summe, bild) => summe + bild.breite * massstab * (bild.hoehe * massstab + A4.ueber),
    0,
  );
  return bedeckt / (Math.ceil(bilder.length / jeBlatt) * breite * hoehe);
}

describe('a chain on several sheets', () => {
  it.each([
    ['Ist', BERECHTIGUNG_IST],
    ['fixture 03', JUGENDMIGRATION],
    ['100 steps', langeKette(100)],
    ['300 steps', langeKette(300)],
    ['100 steps in four lanes', langeKette(100, 4)],
  ])('%s: what goes on to a sheet comes from there, and no mark hides another', (_, skizze) => {
    const { bilder, wort } = blaetter(zeichne(skizze), A4);
    expect(bilder.length).toBeGreaterThan(1);
    const ziele = bilder.map((bild) => marken(bild).map(({ name }) => name));
    expect(ziele.flat().length).toBeGreaterThan(0);
    ziele.forEach((namen, i) => {
      for (const name of namen) {
        const [, wie, nummer] = /^(weiter auf|kommt von) (?:Blatt|Teil) (\d+)$/.exec(name) ?? [];
        const gegen = wie === 'weiter auf' ? 'kommt von' : 'weiter auf';
        expect(ziele[Number(nummer) - 1]).toContain(`${gegen} ${wort} ${i + 1}`);
      }
    });
    for (const bild of bilder) {
      const hier = marken(bild);
      for (const [i, a] of hier.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(0);
        expect(a.x + a.breite).toBeLessThanOrEqual(bild.breite);
        for (const b of hier.slice(i + 1)) {
          const frei =
            Math.abs(a.x - b.x) >= Math.min(a.breite, b.breite) - 0.5 ||
            Math.abs(a.y - b.y) >= Math.min(a.hoehe, b.hoehe) - 0.5;
          expect(frei).toBe(true);
        }
      }
    }
  });

  it.each([
    ['Ist', BERECHTIGUNG_IST, 2, 0.6],
    ['Soll', BERECHTIGUNG_SOLL, 1, 0.55],
    ['fixture 03', JUGENDMIGRATION, 2, 0.6],
    ['100 steps', langeKette(100), 14, 0.85],
    ['100 steps in four lanes', langeKette(100, 4), 9, 0.85],
    ['300 steps', langeKette(300), 40, 0.85],
  ] as const)(
    '%s: fills its sheets, and nothing is left out or too small',
    (_, skizze, hoechstens, anteil) => {
      const z = zeichne(skizze);
      const teilung = blaetter(z, A4);
      const { bilder, massstab, jeBlatt, flaeche } = teilung;
      expect(Math.ceil(bilder.length / jeBlatt)).toBeLessThanOrEqual(hoechstens);
      expect(genutzt(teilung)).toBeGreaterThan(anteil);
      expect(massstab).toBeGreaterThanOrEqual(A4.kleinste);
      const { breite, hoehe } = A4.flaechen[flaeche] ?? QUER;
      for (const bild of bilder) {
        expect(bild.breite * massstab).toBeLessThanOrEqual(breite + 0.5);
        expect((bild.hoehe * massstab + A4.ueber) * jeBlatt).toBeLessThanOrEqual(hoehe + 0.5);
      }
      const auf = bilder.flatMap(({ formen }) => formen.map(({ id }) => id));
      const symbole = z.formen.filter((form) => form.art === 'flaeche').map(({ id }) => id);
      for (const id of symbole) expect(auf.filter((andere) => andere === id)).toHaveLength(1);
      // The heads of the lanes are on every sheet.
      for (const bild of bilder) {
        const da = new Set(bild.formen.map(({ id }) => id));
        for (const { id } of z.lanes) expect(da.has(`kopf-${id}-titel`)).toBe(true);
      }
    },
  );

  it('takes portrait paper for many lanes, and cuts between lanes only where it must', () => {
    const hoch = blaetter(zeichne(langeKette(12, 14)), A4);
    expect(hoch.flaeche).toBe(1);
    const z = zeichne(langeKette(40, 20));
    const { teile } = blaetter(z, A4);
    const reihen = [...new Set(teile.map(({ bereich }) => bereich.oben))].filter((oben) => oben > 0);
    expect(reihen.length).toBeGreaterThan(0);
    for (const oben of reihen) expect(z.lanes.map((lane) => lane.oben)).toContain(oben);
  });

  it('has an overview with a numbered frame for each part, as large as the part', () => {
    const z = zeichne(langeKette(100));
    const teilung = blaetter(z, A4);
    const { bild, worte } = uebersicht(z, teilung, 761);
    const rahmen = bild.formen.filter(({ id }) => /^rahmen-\d+$/.test(id));
    expect(rahmen).toHaveLength(teilung.teile.length);
    const flaechen = rahmen.flatMap((form) => (form.art === 'flaeche' ? [form.breite * form.hoehe] : []));
    const inhalt = (761 - 120) * (bild.hoehe - 15);
    expect(flaechen.reduce((summe, eine) => summe + eine, 0)).toBeCloseTo(inhalt, 0);
    expect(worte).toContain(`${teilung.teile.length} Blättern`);
    expect(bild.hoehe).toBeLessThan(330);
  });

  it('has no marks where it is one picture', () => {
    expect(marken(ganzesBild(zeichne(langeKette(100))))).toEqual([]);
  });
});
