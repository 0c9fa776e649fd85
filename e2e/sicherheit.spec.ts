import { expect, test } from '@playwright/test';
import { anmelden, netzwerkOeffnen } from './pages/anmelden';

test('no page breaks its own policy, and no request leaves the host', async ({ page, baseURL }) => {
  const verstoesse: string[] = [];
  const fremde: string[] = [];
  page.on('console', (meldung) => {
    if (/Content.Security.Policy/i.test(meldung.text())) verstoesse.push(meldung.text());
  });
  page.on('request', (anfrage) => {
    const { origin, protocol } = new URL(anfrage.url());
    if (protocol.startsWith('http') && origin !== baseURL) fremde.push(anfrage.url());
  });
  await anmelden(page, 'koordination');
  const netzwerk = `/netzwerk/${await netzwerkOeffnen(page)}`;
  const bereiche = [
    '',
    '/beteiligte',
    '/einstellungen',
    '/ziele?ansicht=gliederung',
    '/ziele?ansicht=baum',
    '/ziele?ansicht=matrix',
  ];
  for (const bereich of bereiche) {
    await page.goto(netzwerk + bereich);
    await expect(page.getByRole('main')).toBeVisible();
    await page.waitForTimeout(500);
  }
  expect(verstoesse).toEqual([]);
  expect(fremde).toEqual([]);
});
