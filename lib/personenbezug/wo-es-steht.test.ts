import { expect, it } from 'vitest';
import { createKarte } from '@/lib/plan/kartenabfrage/commands';
import { einePerson } from '@/lib/plan/testing/person';
import { type Ort, woEsSteht } from './wo-es-steht';

const plan = einePerson();
plan.tut(createKarte, { text: 'Frau Kowaltschuk vom Sportverein' });
const orte = (planRecht: boolean, analyseRecht: boolean): Ort[] => [
  { dokumentId: 'analyse', darfBearbeiten: analyseRecht, plan: einePerson().plan },
  { dokumentId: 'plan', darfBearbeiten: planRecht, plan: plan.plan },
];

it('a card of the Kartenabfrage is answered for in the plan, also where the analysis lies open beside it', () => {
  expect(woEsSteht(orte(true, true), 'Kowaltschuk')).toEqual(['plan']);
});

it('what stands in no document counts for all the person may write in', () => {
  expect(woEsSteht(orte(true, true), 'Stand mit Frau Berisha')).toEqual(['analyse', 'plan']);
  expect(woEsSteht(orte(true, false), 'Stand mit Frau Berisha')).toEqual(['plan']);
});
