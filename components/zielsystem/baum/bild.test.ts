import { describe, expect, it } from 'vitest';
import { zeichne } from './bild';
import type { KnotenDaten } from './knoten-daten';
import { neueKnotenDaten } from './knoten-daten';
import { MASSE } from './layout';
import type { Ebene } from './zeilen';

const knoten = (id: string, parentId: string | null, ebene: Ebene): KnotenDaten => ({
  ...neueKnotenDaten({ ebene, parentId }),
  id,
});
const BAUM = [
  knoten('g', null, 'grundsatzziel'),
  knoten('r1', 'g', 'rahmenziel'),
  knoten('e1', 'r1', 'ergebnisziel'),
  knoten('a1', 'e1', 'aktivitaet'),
  knoten('r2', 'g', 'rahmenziel'),
];
const hoehe = () => 50;
const keine = new Map<string, number>();

describe('zeichne', () => {
  it('spreads Rahmenziele and hangs Ergebnisziele under them', () => {
    const { stand, bild } = zeichne(BAUM, hoehe, keine, MASSE);
    expect(['g', 'r1', 'e1', 'a1', 'r2'].map(stand)).toEqual(['reihe', 'reihe', 'spalte', 'spalte', 'reihe']);
    expect(bild.kaesten.get('r1')?.y).toBe(bild.kaesten.get('r2')?.y);
  });

  it('spreads the Ergebnisziele of a Rahmenziel that is shown alone', () => {
    const { stand } = zeichne(BAUM.slice(1, 4), hoehe, keine, MASSE);
    expect(['r1', 'e1', 'a1'].map(stand)).toEqual(['reihe', 'reihe', 'spalte']);
  });

  it('asks for the height at the width the node will have, and prefers a measured one', () => {
    const gefragt: [string, number][] = [];
    const { bild } = zeichne(
      BAUM,
      (d, einzuege) => {
        gefragt.push([d.id, einzuege]);
        return 50;
      },
      new Map([['r2', 300]]),
      MASSE,
    );
    expect(gefragt).toEqual([
      ['g', 0],
      ['r1', 0],
      ['e1', 1],
      ['a1', 2],
    ]);
    expect(bild.kaesten.get('r2')?.hoehe).toBe(300);
  });

  it('draws one line to every child and none to a root', () => {
    const { linien } = zeichne(BAUM, hoehe, keine, MASSE);
    // Down from the Grundsatzziel, the bus, two arms; spine and arm to e1; spine and arm to a1.
    expect(linien.split('M').length - 1).toBe(2 + 2 + 2 + 2);
    expect(zeichne([BAUM[0] ?? knoten('g', null, 'grundsatzziel')], hoehe, keine, MASSE).linien).toBe('');
  });
});
