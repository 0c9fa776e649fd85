import { describe, expect, it } from 'vitest';
import type { GliederungsZeile } from '@/lib/plan/zielsystem/views';
import { loeschSatz } from './verwendung';

const zeilen = (anzahl: number): GliederungsZeile[] =>
  Array.from({ length: anzahl }, (_leer, i) => ({
    id: `a${i}`,
    sammlung: 'aktivitaeten',
    ebene: 'aktivitaet',
    tiefe: 4,
    nummer: `1.1.${i + 1}`,
    alternative: false,
    nichtZugeordnet: false,
    kinder: 0,
    parentId: 'e',
    position: i + 1,
    geschwister: anzahl,
  }));

describe('loeschSatz', () => {
  it.each([
    [0, 0, 0, '„VHS“ liegt im Papierkorb.'],
    [1, 0, 0, '„VHS“ liegt im Papierkorb. War federführend in 1 Aktivität.'],
    [
      3,
      2,
      1,
      '„VHS“ liegt mit einer Einheit im Papierkorb. War federführend in 3 Aktivitäten und beteiligt an 2 Aktivitäten.',
    ],
    [0, 1, 4, '„VHS“ liegt mit 4 Einheiten im Papierkorb. War beteiligt an 1 Aktivität.'],
  ])('leads %d, joins %d, has %d units', (fuehrt, beteiligt, einheiten, satz) => {
    expect(
      loeschSatz('VHS', { federfuehrend: zeilen(fuehrt), beteiligt: zeilen(beteiligt), einheiten }),
    ).toBe(satz);
  });
});
