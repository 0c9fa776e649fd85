import { expect, test } from 'vitest';
import { BERECHTIGUNG_SOLL, planMitKette } from '@/lib/plan/testing/beispielketten';
import { ketteBild } from '../bild';
import { reihenfolge } from '../reihenfolge';
import { kettenZeichnung } from '../zeichnung';

test('a drawing is read step by step along the chain, each with the ways out of it, and no line is lost', () => {
  const { plan, kettenId } = planMitKette(BERECHTIGUNG_SOLL);
  const [bild, zeichnung] = [ketteBild(plan, kettenId), kettenZeichnung(plan, kettenId)];
  if (!bild || !zeichnung) throw new Error('no chain');
  const glieder = reihenfolge(bild).map(({ schritt }) => schritt.schritt.id);
  const formen = zeichnung.formen.filter(({ art, id }) => art === 'linie' || glieder.includes(id));
  let zuletzt = '';
  const schritte: string[] = [];
  for (const form of formen) {
    if (form.art === 'linie') expect(form.von).toBe(zuletzt);
    else schritte.push(form.id);
    if (form.art === 'flaeche') zuletzt = form.id;
  }
  expect(schritte).toEqual(glieder);
  expect(formen.length - schritte.length).toBe(BERECHTIGUNG_SOLL.kanten.length);
});
