import { describe, expect, it } from 'vitest';
import type { GitterSpalte } from './spalte';
import { versteheWert, zeigeWert } from './zellwert';

const spalte = (typ: GitterSpalte['typ'], rest: Partial<GitterSpalte> = {}): GitterSpalte => ({
  id: 'x',
  titel: 'Spalte',
  typ,
  vertraulich: false,
  wahl: [
    { value: 'kern', label: 'Kernnetzwerk' },
    { value: 'information', label: 'Informationsnetzwerk' },
  ],
  pflicht: true,
  laenge: 12,
  breite: 10,
  ort: null,
  lies: () => '',
  ...rest,
});

describe('what a cell takes', () => {
  it.each([
    ['text', ' zwei\u00a0\n Worte ', 'zwei Worte'],
    ['langtext', 'zwei\nZeilen\n', 'zwei\nZeilen'],
    ['wahl', 'kernnetzwerk', 'kern'],
    ['wahl', 'information', 'information'],
    ['zahl', '1.234,5', '1234.5'],
    ['zahl', '', ''],
    ['datum', '20.11.2026', '2026-11-20'],
    ['datum', '1.2.27', '2027-02-01'],
    ['datum', '2026-11-20', '2026-11-20'],
  ] as const)('%s %j → %j', (typ, text, wert) =>
    expect(versteheWert(spalte(typ), text)).toEqual({ ok: true, wert }),
  );

  it.each([
    ['wahl', 'Rand', 'gibt es in „Spalte“ nicht. Möglich sind „Kernnetzwerk“, „Informationsnetzwerk“.'],
    ['wahl', '', 'lässt sich nicht leeren'],
    ['zahl', 'viele', 'ist keine Zahl'],
    ['datum', '31.02.2026', 'ist kein Datum'],
    ['text', 'länger als zehn', 'höchstens 12 Zeichen'],
  ] as const)('%s %j is refused', (typ, text, satz) => {
    const ergebnis = versteheWert(spalte(typ), text);
    expect(ergebnis.ok ? '' : ergebnis.grund).toContain(satz);
  });

  it('shows numbers and days the German way', () => {
    expect(zeigeWert(spalte('zahl'), '1234.5')).toBe('1.234,5');
    expect(zeigeWert(spalte('datum'), '2026-11-20')).toBe('20.11.2026');
    expect(zeigeWert(spalte('wahl'), 'kern')).toBe('Kernnetzwerk');
  });
});
