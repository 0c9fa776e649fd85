import { expect, test } from 'vitest';
import { createAkteur } from '@/lib/plan/akteure/commands';
import { kleinesZielsystem } from '@/lib/plan/testing/beispiel';
import { einePerson } from '@/lib/plan/testing/person';
import { updateZiel } from '@/lib/plan/zielsystem/commands/update-ziel';
import { blockierendeBefunde, planTexte, sucheBlockierende } from './plan-texte';

test('every text of a plan is looked at, ids, ranks and days are not', () => {
  const p = einePerson();
  const { ez11 } = kleinesZielsystem(p);
  p.tut(updateZiel, {
    id: ez11,
    felder: { titel: 'Frau Kowaltschuk erreicht die Beratung unter 0171 3920017' },
  });
  p.tut(createAkteur, { name: 'Jobcenter' });
  expect(planTexte(p.plan).some(({ feld }) => feld === 'platz' || feld === 'rank')).toBe(false);
  const befunde = blockierendeBefunde(p.plan);
  expect(befunde.map(({ art }) => art)).toEqual(['name', 'telefon']);
  expect(
    befunde.every(({ id, feld, sammlung }) => id === ez11 && feld === 'titel' && sammlung === 'ziele'),
  ).toBe(true);
  expect(JSON.stringify(befunde)).not.toMatch(/Kowaltschuk|3920017/);
  const ohneTelefon = blockierendeBefunde(p.plan, (_text, { art }) => art === 'telefon');
  expect(ohneTelefon.map(({ art }) => art)).toEqual(['name']);
});

test('a plan without names gives nothing', () => {
  const p = einePerson();
  kleinesZielsystem(p);
  expect(blockierendeBefunde(p.plan)).toEqual([]);
});

test('looked through in slices, a plan gives the same findings, and others get their turn', async () => {
  const p = einePerson();
  const { ez11, ez12 } = kleinesZielsystem(p);
  p.tut(updateZiel, { id: ez11, felder: { titel: 'Frau Kowaltschuk ist unter 0171 3920017 zu erreichen' } });
  p.tut(updateZiel, { id: ez12, felder: { titel: 'Post an k.kowaltschuk@post.example' } });
  let pausen = 0;
  const gefunden = await sucheBlockierende(
    p.plan,
    (_text, { art }) => art === 'name',
    async () => {
      pausen += 1;
    },
    0,
  );
  expect(gefunden).toEqual(blockierendeBefunde(p.plan, (_text, { art }) => art === 'name'));
  expect(gefunden.map(({ art }) => art).sort()).toEqual(['email', 'telefon']);
  // Between any two finders, also within one text.
  expect(pausen).toBeGreaterThan(10 * planTexte(p.plan).length);
});
