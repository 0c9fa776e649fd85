import { describe, expect, it } from 'vitest';
import {
  BERECHTIGUNG_IST,
  JUGENDMIGRATION,
  langeKette,
  planMitKette,
} from '@/lib/plan/testing/beispielketten';
import type { Bild, Flaeche } from '@/lib/plan/zeichnung/schema';
import { kettenZeichnung } from '../zeichnung';
import { blaetter, ganzesBild } from './blatt';

const A4 = { breite: 761, hoehe: 478, gut: 0.48, kleinste: 0.36, groesste: 0.8, wort: 'Blatt' } as const;

const marken = ({ formen }: Bild): Flaeche[] =>
  formen.filter((form): form is Flaeche => form.art === 'flaeche' && form.id.startsWith('weiter-'));

describe('a chain on several sheets', () => {
  it.each([
    ['Ist', BERECHTIGUNG_IST],
    ['fixture 03', JUGENDMIGRATION],
    ['100 steps', langeKette(100)],
    ['300 steps', langeKette(300)],
  ])('%s: what goes on to a sheet comes from there, and no mark hides another', (_, skizze) => {
    const { plan, kettenId } = planMitKette(skizze);
    const zeichnung = kettenZeichnung(plan, kettenId);
    if (!zeichnung) throw new Error('no such chain');
    const { bilder } = blaetter(zeichnung, A4);
    expect(bilder.length).toBeGreaterThan(1);
    const ziele = bilder.map((bild) => marken(bild).map(({ name }) => name));
    expect(ziele.flat().length).toBeGreaterThan(0);
    ziele.forEach((namen, i) => {
      for (const name of namen) {
        const [, wie, nummer] = /^(weiter auf|kommt von) Blatt (\d+)$/.exec(name) ?? [];
        const gegen = wie === 'weiter auf' ? 'kommt von' : 'weiter auf';
        expect(ziele[Number(nummer) - 1]).toContain(`${gegen} Blatt ${i + 1}`);
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

  it('has no marks where it is one picture', () => {
    const { plan, kettenId } = planMitKette(langeKette(100));
    const zeichnung = kettenZeichnung(plan, kettenId);
    expect(zeichnung && marken(ganzesBild(zeichnung))).toEqual([]);
  });
});
