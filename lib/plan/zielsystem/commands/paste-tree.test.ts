import { describe, expect, test } from 'vitest';
import { undoLabel } from '@/lib/plan/doc/undo';
import { kleinesZielsystem } from '@/lib/plan/testing/beispiel';
import { einePerson } from '@/lib/plan/testing/person';
import { leseEinfuegetext } from '../rules/einfuegen';
import { gliederung, kinderVon } from '../views';
import { einfuegeplan, pasteTree } from './paste-tree';

describe('leseEinfuegetext: indentation, bullets and numbers as people paste them', () => {
  test.each<[string, string, [number, string][]]>([
    [
      'tabs',
      'A\n\tB\n\t\tC\nD',
      [
        [0, 'A'],
        [1, 'B'],
        [2, 'C'],
        [0, 'D'],
      ],
    ],
    [
      'spaces of any width',
      'A\n   B\n     C\n   D',
      [
        [0, 'A'],
        [1, 'B'],
        [2, 'C'],
        [1, 'D'],
      ],
    ],
    [
      'no-break spaces from Word',
      'A\r\n\u00a0\u00a0\u00a0B\r\n',
      [
        [0, 'A'],
        [1, 'B'],
      ],
    ],
    [
      'bullets',
      '• A\n\t◦ B\n\t- C\n\t– D\n* E',
      [
        [0, 'A'],
        [1, 'B'],
        [1, 'C'],
        [1, 'D'],
        [0, 'E'],
      ],
    ],
    [
      'Word bullets with a tab behind',
      '·\tA\n\t○\tB',
      [
        [0, 'A'],
        [1, 'B'],
      ],
    ],
    [
      'numbers with indentation',
      '1. A\n  1.1 B\n  1.2. C\n2) D',
      [
        [0, 'A'],
        [1, 'B'],
        [1, 'C'],
        [0, 'D'],
      ],
    ],
    [
      'numbers alone',
      '1. A\n1.1 B\n1.1.1 C\n1.2 D\n2. E',
      [
        [0, 'A'],
        [1, 'B'],
        [2, 'C'],
        [1, 'D'],
        [0, 'E'],
      ],
    ],
    [
      'letters',
      'a) A\nb) B',
      [
        [0, 'A'],
        [0, 'B'],
      ],
    ],
    [
      'rows from Excel: empty cells in front indent, cells behind join',
      'A\t\n\tB\tVHS\n\t"C"\t',
      [
        [0, 'A'],
        [1, 'B, VHS'],
        [1, 'C'],
      ],
    ],
    [
      'everything indented',
      '    A\n        B',
      [
        [0, 'A'],
        [1, 'B'],
      ],
    ],
    [
      'empty lines and a jump of two levels',
      'A\n\n\t\t\tB\n\tC',
      [
        [0, 'A'],
        [1, 'B'],
        [1, 'C'],
      ],
    ],
    [
      'a year and a decimal are no numbering',
      '2027 ist alles gut\n3,5 Stellen sind besetzt',
      [
        [0, '2027 ist alles gut'],
        [0, '3,5 Stellen sind besetzt'],
      ],
    ],
    [
      'a minus inside stays',
      'SGB-II-Stellen - alle\n  E-Mail',
      [
        [0, 'SGB-II-Stellen - alle'],
        [1, 'E-Mail'],
      ],
    ],
    ['nothing', ' \n\t\n', []],
  ])('%s', (_name, text, soll) => {
    expect(leseEinfuegetext(text).map(({ tiefe, text: t }) => [tiefe, t])).toEqual(soll);
  });
});

describe('pasteTree', () => {
  test('lines become levels below the target, in one undo step', () => {
    const p = einePerson();
    const { gz, rz1, rz2 } = kleinesZielsystem(p);
    const vorher = gliederung(p.plan).length;
    const [rz = '', ez = '', tat = '', rzB = ''] = p.tut(pasteTree, {
      text: 'Neues Rahmenziel\n\tErgebnis\n\t\tListe führen\nZweites',
      parentId: gz,
      nachId: rz1,
    });
    expect(kinderVon(p.plan, gz)).toEqual([rz1, rz, rzB, rz2]);
    expect(kinderVon(p.plan, rz)).toEqual([ez]);
    expect(kinderVon(p.plan, ez)).toEqual([tat]);
    expect(undoLabel(p.undo)).toBe('4 Zeilen einfügen');
    p.undo.undo();
    expect(gliederung(p.plan)).toHaveLength(vorher);
  });

  test('lines too deep stand at the deepest level, and the report counts them', () => {
    const p = einePerson();
    const { rz1 } = kleinesZielsystem(p);
    const eingabe = { text: 'E\n\tT1\n\t\tU1\n\t\t\tU2\n\tT2', parentId: rz1 };
    const vorschau = einfuegeplan(p.plan, eingabe);
    expect(vorschau.zusammengezogen).toBe(2);
    const [ez = '', ...taten] = p.tut(pasteTree, eingabe);
    expect(kinderVon(p.plan, ez)).toEqual(taten);
  });

  test('without a target the outermost lines are Grundsatzziele', () => {
    const p = einePerson();
    p.tut(pasteTree, { text: 'G\n R\n  E\n   A\n    zu tief', parentId: null });
    expect(gliederung(p.plan).map(({ tiefe }) => tiefe)).toEqual([1, 2, 3, 4, 4]);
  });

  test('1,000 lines go in at once', () => {
    const p = einePerson();
    const { gz } = kleinesZielsystem(p);
    const text = Array.from({ length: 1_000 }, (_, i) => `${'\t'.repeat(i % 3)}Zeile ${i}`).join('\n');
    const ids = p.tut(pasteTree, { text, parentId: gz });
    const zeilen = new Map(gliederung(p.plan).map((zeile, i) => [zeile.id, i]));
    expect(ids.map((id) => zeilen.get(id))).toEqual(
      [...ids.keys()].map((i) => (zeilen.get(ids[0] ?? '') ?? 0) + i),
    );
  });

  test('refused: nothing to paste, under an Aktivität', () => {
    const p = einePerson();
    const { gz, t1 } = kleinesZielsystem(p);
    expect(p.abgelehnt(pasteTree, { text: ' \n', parentId: gz })).toContain('steht kein Text');
    expect(p.abgelehnt(pasteTree, { text: 'x', parentId: t1 })).toContain('keine weitere Ebene');
  });
});
