import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Plan } from '@/lib/plan/doc/plan';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { aktivitaetSchema, zielSchema } from '@/lib/plan/zielsystem/schema';
import { gliederung } from '@/lib/plan/zielsystem/views';
import { filterAnzahl, filterTreffer, OHNE_FILTER } from './filter';

const platz = (parentId: string | null) => ({ parentId, rank: 'a0' });
const ziele = [
  { id: 'g', ebene: 'grundsatzziel', platz: platz(null), titel: 'Alle sind im Kurs' },
  { id: 'r', ebene: 'rahmenziel', platz: platz('g'), titel: 'Der Schein liegt vor' },
  { id: 'e', ebene: 'ergebnisziel', platz: platz('r'), titel: 'Kein Schein ist doppelt' },
].map((ziel) => zielSchema.parse(ziel));
const aktivitaeten = [
  { id: 'a', platz: platz('e'), titel: 'Liste führen', status: 'laeuft', federfuehrungId: 'vhs' },
  { id: 'b', platz: { parentId: 'e', rank: 'a1' }, titel: 'Schein prüfen', beteiligteIds: ['vhs'] },
].map((aktivitaet) => aktivitaetSchema.parse(aktivitaet));
const nachId = <T extends { id: string }>(liste: T[]) => new Map(liste.map((satz) => [satz.id, satz]));
const plan: Plan = { ...readPlan(new Y.Doc()), ziele: nachId(ziele), aktivitaeten: nachId(aktivitaeten) };
const treffer = (teil: Partial<typeof OHNE_FILTER>, hinweise: string[] = []) => {
  const gefunden = filterTreffer(plan, gliederung(plan), { ...OHNE_FILTER, ...teil }, new Set(hinweise));
  return gefunden && [...gefunden].join(' ');
};

describe('filter', () => {
  it('narrows nothing while it is empty', () => {
    expect(treffer({})).toBeNull();
    expect(treffer({ text: '   ' })).toBeNull();
    expect(filterAnzahl({ ...OHNE_FILTER, text: 'x', status: 'offen' })).toBe(2);
  });
  it('finds every word, in any case and order, and numbers', () => {
    expect(treffer({ text: 'SCHEIN' })).toBe('r e b');
    expect(treffer({ text: 'doppelt schein' })).toBe('e');
    expect(treffer({ text: '1.1.2' })).toBe('b');
  });
  it('finds by Status and by Akteur, leading or taking part', () => {
    expect(treffer({ status: 'laeuft' })).toBe('a');
    expect(treffer({ akteurId: 'vhs' })).toBe('a b');
    expect(treffer({ akteurId: 'vhs', text: 'prüfen' })).toBe('b');
  });
  it('finds what has hints', () => {
    expect(treffer({ nurMitHinweisen: true }, ['r', 'a'])).toBe('r a');
  });
});
