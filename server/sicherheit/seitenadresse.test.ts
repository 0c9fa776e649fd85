import { expect, it } from 'vitest';
import { ADRESSE, seitenAdresse } from './seitenadresse';

const bereich = '/netzwerk/nw_1';
const fuer = (adresse: string) => seitenAdresse(new Headers({ [ADRESSE]: adresse }), bereich);

it('returns to the page with its search words', () => {
  expect(fuer('/netzwerk/nw_1/ziele?ansicht=baum&auswahl=ziel_1')).toBe(
    '/netzwerk/nw_1/ziele?ansicht=baum&auswahl=ziel_1',
  );
  expect(fuer('/netzwerk/nw_1?saal=1')).toBe('/netzwerk/nw_1?saal=1');
});

it('leaves out the word of the router', () => {
  expect(fuer('/netzwerk/nw_1/ziele?ansicht=baum&_rsc=abc')).toBe('/netzwerk/nw_1/ziele?ansicht=baum');
});

it.each([
  '',
  '//evil.example/netzwerk/nw_1/ziele',
  'https://evil.example/netzwerk/nw_1/ziele',
  '/netzwerk/nw_12',
  '/netzwerk/nw_1/../../anmelden',
])('goes no further than the network: %s', (adresse) => {
  expect(fuer(adresse)).toBe(bereich);
});
