import { describe, expect, it } from 'vitest';
import { sichererSprung } from './sprung';

describe('sichererSprung', () => {
  it('keeps a path of this server', () => {
    expect(sichererSprung('/netzwerk/nw_1/ziele?ansicht=baum')).toBe('/netzwerk/nw_1/ziele?ansicht=baum');
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '\\/evil.example',
    'javascript:alert(1)',
    ' /x',
    '',
    null,
    `/${'x'.repeat(600)}`,
  ])('leads %s to the start page', (weiter) => {
    expect(sichererSprung(weiter)).toBe('/');
  });
});
