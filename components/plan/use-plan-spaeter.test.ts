import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Plan } from '@/lib/plan/doc/plan';
import { einePerson } from '@/lib/plan/testing/person';
import { Nachleser } from './use-plan-spaeter';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Reads a real document behind another reader, as screens do. */
function gelesen(sofort: (vorher: Plan, jetzt: Plan) => boolean) {
  const p = einePerson();
  let laufend = 0;
  const hoerer = new Set<() => void>();
  const leser = {
    get plan() {
      return p.plan;
    },
    subscribe(fn: () => void) {
      hoerer.add(fn);
      return () => hoerer.delete(fn);
    },
  };
  const aendere = () => {
    laufend += 1;
    p.doc.getMap('meta').set('zielgruppe', `Zielgruppe ${laufend}`);
    for (const fn of hoerer) fn();
  };
  return { p, hoerer, aendere, nachleser: new Nachleser(leser, sofort) };
}

test('many changes in one moment are read once, after them', () => {
  const { p, aendere, nachleser } = gelesen(() => false);
  const gehoert = vi.fn();
  const ab = nachleser.subscribe(gehoert);
  const vorher = nachleser.plan;
  aendere();
  aendere();
  expect(nachleser.plan).toBe(vorher);
  expect(gehoert).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(nachleser.plan).toBe(p.plan);
  expect(gehoert).toHaveBeenCalledTimes(1);
  ab();
});

test('what must show at once is read at once, with everything that still waited', () => {
  let eilig = false;
  const { p, aendere, nachleser } = gelesen(() => eilig);
  const gehoert = vi.fn();
  nachleser.subscribe(gehoert);
  aendere();
  eilig = true;
  aendere();
  expect(nachleser.plan).toBe(p.plan);
  vi.runAllTimers();
  expect(gehoert).toHaveBeenCalledTimes(1);
});

test('where nobody listens it is never behind, and listens to nobody', () => {
  const { p, hoerer, aendere, nachleser } = gelesen(() => false);
  const gehoert = vi.fn();
  const ab = nachleser.subscribe(gehoert);
  aendere();
  ab();
  expect(hoerer.size).toBe(0);
  expect(nachleser.plan).toBe(p.plan);
  vi.runAllTimers();
  expect(gehoert).not.toHaveBeenCalled();
  nachleser.subscribe(gehoert);
  expect(nachleser.plan).toBe(p.plan);
});
