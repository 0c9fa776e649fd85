import { describe, expect, it } from 'vitest';
import type { GliederungsZeile } from '@/lib/plan/zielsystem/views';
import { waehlePlatz, zielort } from './ziehen';

const zeile = (id: string, ebene: GliederungsZeile['ebene'], parentId: string | null): GliederungsZeile => ({
  id,
  sammlung: ebene === 'aktivitaet' ? 'aktivitaeten' : 'ziele',
  ebene,
  tiefe: ({ grundsatzziel: 1, rahmenziel: 2, ergebnisziel: 3, aktivitaet: 4 } as const)[ebene],
  nummer: '',
  alternative: false,
  nichtZugeordnet: false,
  kinder: 0,
  parentId,
  position: 1,
  geschwister: 1,
});
const r1 = zeile('r1', 'rahmenziel', 'g');
const e1 = zeile('e1', 'ergebnisziel', 'r1');
const e2 = zeile('e2', 'ergebnisziel', 'r1');
const r2 = zeile('r2', 'rahmenziel', 'g');
const e3 = zeile('e3', 'ergebnisziel', 'r2');
const alle = [r1, e1, e2, r2, e3];
const rahmenziele = new Set(['r1', 'r2']);

describe('where a dragged row would go', () => {
  it('goes into a row the rule allows, and only there', () => {
    expect(waehlePlatz(r2, e1, rahmenziele, 0.5)).toEqual({ id: 'r2', wo: 'hinein' });
    expect(waehlePlatz(zeile('g', 'grundsatzziel', null), e1, rahmenziele, 0.5)).toBeNull();
  });
  it('goes before or after a row of its own level', () => {
    expect(waehlePlatz(e3, e1, rahmenziele, 0.1)).toEqual({ id: 'e3', wo: 'davor' });
    expect(waehlePlatz(e3, e1, rahmenziele, 0.9)).toEqual({ id: 'e3', wo: 'danach' });
  });
  it('never stands beside an Alternative', () => {
    expect(waehlePlatz({ ...e3, alternative: true }, e1, rahmenziele, 0.9)).toBeNull();
  });
});

describe('the place of a drop', () => {
  it('is the end of the goal it went into', () => {
    expect(zielort(alle, 'e3', r1, 'hinein')).toEqual({ parentId: 'r1', nachId: 'e2' });
    expect(zielort(alle, 'e3', r2, 'hinein')).toEqual({ parentId: 'r2', nachId: null });
  });
  it('is right behind a row or behind the row before it', () => {
    expect(zielort(alle, 'e3', e1, 'danach')).toEqual({ parentId: 'r1', nachId: 'e1' });
    expect(zielort(alle, 'e3', e2, 'davor')).toEqual({ parentId: 'r1', nachId: 'e1' });
    expect(zielort(alle, 'e3', e1, 'davor')).toEqual({ parentId: 'r1', nachId: null });
  });
  it('does not count the dragged row as its own neighbour', () => {
    expect(zielort(alle, 'e1', e2, 'davor')).toEqual({ parentId: 'r1', nachId: null });
  });
});
