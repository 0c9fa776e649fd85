import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { abdruck } from '@/lib/anonymisierung/abdruck';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { akteurNamen, blockierteStellen, maskierePlan, maskiereText } from './maskieren';

const RAHMEN = { dokumentIds: ['plan'], bestaetigungen: [], akteure: new Set(['familienbüro weber']) };
const maskiert = (text: string, rahmen: Parameters<typeof maskiereText>[1] = RAHMEN) =>
  maskiereText(text, rahmen, blockierteStellen);

test('names and numbers leave a mark that says what was there', () => {
  expect(maskiert('Rückruf bei Frau Kowaltschuk, mobil +49 171 3920017.')).toBe(
    'Rückruf bei Frau [entfernt: Name], mobil [entfernt: Telefonnummer].',
  );
});

test('what somebody confirmed as harmless, and what an Akteur is called, stays', () => {
  const text = 'Auskunft gibt Herr Weidenfels.';
  expect(maskiert(text)).not.toContain('Weidenfels');
  const bestaetigungen = [{ art: 'name', abdruck: abdruck('plan', 'name', 'Weidenfels') }];
  expect(maskiert(text, { ...RAHMEN, bestaetigungen })).toBe(text);
  expect(maskiert('Frau Weber berät.')).toBe('Frau Weber berät.');
});

test('days, ids and ranks of a plan stay as they are, its texts do not', () => {
  const doc = new Y.Doc();
  const satz = (felder: Record<string, unknown>) => new Y.Map(Object.entries(felder));
  const platz = { parentId: null, rank: 'a0' };
  doc
    .getMap('akteure')
    .set('akt_1', satz({ id: 'akt_1', platz, name: 'Beratung Schmidt', notiz: 'Tel. 0361 5550142' }));
  doc
    .getMap('messwerte')
    .set('mes_1', satz({ id: 'mes_1', platz, am: '2026-03-31', wert: 3, notiz: 'Olena Kowaltschuk' }));
  const plan = readPlan(doc);
  const neu = maskierePlan(plan, { ...RAHMEN, akteure: akteurNamen(plan) });
  expect(neu.akteure.get('akt_1')).toMatchObject({
    name: 'Beratung Schmidt',
    notiz: 'Tel. [entfernt: Telefonnummer]',
    platz,
  });
  const messwert = neu.messwerte.get('mes_1');
  expect(JSON.stringify(messwert)).toContain('2026-03-31');
  expect(JSON.stringify(messwert)).not.toContain('Kowaltschuk');
});

test('an Akteur keeps its name, but no number in it, and lends that number to no other text', () => {
  const doc = new Y.Doc();
  const satz = (felder: Record<string, unknown>) => new Y.Map(Object.entries(felder));
  const platz = { parentId: null, rank: 'a0' };
  doc
    .getMap('akteure')
    .set(
      'akt_1',
      satz({ id: 'akt_1', platz, name: 'Frau Kowaltschuk 0171 3920017', notiz: 'Ruf 0171 3920017' }),
    );
  const plan = readPlan(doc);
  const neu = maskierePlan(plan, { ...RAHMEN, akteure: akteurNamen(plan) });
  expect(neu.akteure.get('akt_1')).toMatchObject({
    name: 'Frau Kowaltschuk [entfernt: Telefonnummer]',
    notiz: 'Ruf [entfernt: Telefonnummer]',
  });
});
