import { describe, expect, it } from 'vitest';
import { type BeschreibbareZeile, beschreibeBaum, knotenAnsage } from './beschreibung';
import type { Ebene } from './zeilen';

const zeile = (
  nummer: string,
  parentId: string | null,
  ebene: Ebene,
  titel: string,
  kinder = 0,
): BeschreibbareZeile => ({
  id: nummer || 'g',
  parentId,
  ebene,
  nummer,
  titel,
  kinder,
  position: 1,
  geschwister: 1,
});

const BAUM = [
  zeile('', null, 'grundsatzziel', 'Kurse beginnen früh', 2),
  zeile('1', 'g', 'rahmenziel', 'Der Schein liegt vor', 1),
  zeile('1.1', '1', 'ergebnisziel', 'Kein Schein ist doppelt', 1),
  zeile('1.1.1', '1.1', 'aktivitaet', 'Ausstellung bündeln'),
  zeile('2', 'g', 'rahmenziel', '', 0),
];

describe('beschreibeBaum', () => {
  it('says how much there is, what hangs where, and where a branch ends too early', () => {
    expect(beschreibeBaum(BAUM)).toEqual([
      'Der Zielbaum zeigt 1 Grundsatzziel, 2 Rahmenziele, 1 Ergebnisziel und 1 Aktivität.',
      'Unter dem Grundsatzziel „Kurse beginnen früh“: 1 „Der Schein liegt vor“ und 2 „ohne Wortlaut“.',
      'Rahmenziel 2 „ohne Wortlaut“ hat noch kein Ergebnisziel.',
    ]);
  });

  it('says that a plan is empty', () => {
    expect(beschreibeBaum([])).toEqual(['Der Zielbaum ist noch leer.']);
  });
});

describe('knotenAnsage', () => {
  it('names kind, number, wording, children, hints and people', () => {
    const ziel = BAUM[2] ?? zeile('', null, 'ergebnisziel', '');
    expect(knotenAnsage(ziel, { hinweise: 2, alternativen: 1, personen: ['Frau Kern'] })).toBe(
      'Ergebnisziel 1.1: Kein Schein ist doppelt, darunter 1 Aktivität, 1 Alternative, 2 Hinweise, hier ist Frau Kern',
    );
  });

  it('names the status of an Aktivität and no children', () => {
    const aktivitaet = BAUM[3] ?? zeile('', null, 'aktivitaet', '');
    expect(knotenAnsage(aktivitaet, { status: 'läuft', hinweise: 0, alternativen: 0, personen: [] })).toBe(
      'Aktivität 1.1.1: Ausstellung bündeln, Status läuft',
    );
  });
});
