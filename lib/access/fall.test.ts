import { expect, test } from 'vitest';
import { FALL_ZUSTAENDE, type FallZustand, rechteAmFall } from './fall';
import { ROLLEN, type Rolle } from './rollen';

const ich = (rolle: Rolle, autor: boolean) => ({ userId: autor ? 'autorin' : 'jemand', rolle });
const rechte = (zustand: FallZustand, rolle: Rolle, autor = false) =>
  rechteAmFall({ zustand, autorId: 'autorin' }, ich(rolle, autor));

// Written out by hand: r = reads, w = writes, - = knows nothing of it.
test.each<[FallZustand, Rolle, boolean, string]>([
  ['entwurf', 'mitglied', true, 'rw'],
  ['entwurf', 'koordination', false, 'rw'],
  ['entwurf', 'moderation', false, '-'],
  ['entwurf', 'mitglied', false, '-'],
  ['entwurf', 'lenkungsgruppe', false, '-'],
  ['entwurf', 'beobachtung', false, '-'],
  // Who lost the role that writes cases loses the own Entwurf as well.
  ['entwurf', 'beobachtung', true, '-'],
  ['in_pruefung', 'mitglied', true, 'r'],
  ['in_pruefung', 'koordination', false, 'r'],
  ['in_pruefung', 'moderation', false, 'r'],
  ['in_pruefung', 'mitglied', false, '-'],
  ['in_pruefung', 'beobachtung', false, '-'],
  ['freigegeben', 'koordination', false, 'r'],
  ['freigegeben', 'moderation', false, 'r'],
  ['freigegeben', 'mitglied', false, 'r'],
  ['freigegeben', 'lenkungsgruppe', false, 'r'],
  ['freigegeben', 'beobachtung', false, 'r'],
])('%s, %s (author: %s): %s', (zustand, rolle, autor, erwartet) => {
  const { lesen, schreiben } = rechte(zustand, rolle, autor);
  expect(lesen ? (schreiben ? 'rw' : 'r') : '-').toBe(erwartet);
});

test('nobody has a right in a case they cannot read', () => {
  for (const zustand of Object.keys(FALL_ZUSTAENDE) as FallZustand[]) {
    for (const rolle of ROLLEN) {
      for (const autor of [true, false]) {
        const alle = rechte(zustand, rolle, autor);
        if (!alle.lesen) expect(Object.values(alle)).toEqual(Object.values(alle).map(() => false));
      }
    }
  }
});

test('only the roles that check release, and only what is in Prüfung', () => {
  const duerfen = ROLLEN.filter((rolle) => rechte('in_pruefung', rolle).freigeben);
  expect(duerfen).toEqual(['koordination', 'moderation']);
  expect(ROLLEN.some((rolle) => rechte('entwurf', rolle).freigeben)).toBe(false);
});
