import { type Browser, type BrowserContext, expect, test } from '@playwright/test';
import { liesPdf, nurBuchstaben } from '@/server/pdf/testing/pdf-lesen';
import { type Testserver, testServer } from '@/server/testing/server';
import { anmelden, type DemoKonto, netzwerkOeffnen } from './pages/anmelden';
import { Gliederung } from './pages/gliederung';

/**
 * The main job on the demo network of Standort Z: two people plan in two browsers, a third watches,
 * the server is killed in between, nothing is lost, and the paper carries every word.
 */
test.describe.configure({ timeout: 240_000 });

let server: Testserver;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  server = await testServer();
});
test.afterAll(async () => {
  await server.close();
});

interface Person {
  kontext: BrowserContext;
  plan: Gliederung;
  netzwerkId: string;
}

async function amTisch(browser: Browser, konto: DemoKonto): Promise<Person> {
  const kontext = await browser.newContext({ baseURL: server.url, viewport: { width: 1920, height: 1080 } });
  const page = await kontext.newPage();
  await anmelden(page, konto);
  const netzwerkId = await netzwerkOeffnen(page);
  return { kontext, netzwerkId, plan: await Gliederung.oeffnen(page, netzwerkId) };
}

const stand = (person: Person) => person.plan.page.getByTestId('speicherstand');

test('two plan, one watches, the server dies twice, and the PDF carries every word', async ({ browser }) => {
  const koordination = await amTisch(browser, 'koordination');
  const mitglied = await amTisch(browser, 'mitglied');
  const beobachtung = await amTisch(browser, 'beobachtung');
  const alle = [koordination, mitglied, beobachtung];

  await test.step('both write, everybody sees it', async () => {
    await koordination.plan.neuDanach(
      'Wünsche und Bedarfe',
      'Sprachcafés sind in jedem Stadtteil erreichbar',
    );
    await mitglied.plan.umformulieren(
      'Die beteiligten Akteure sind strukturiert vernetzt',
      'Die beteiligten Akteure kennen ihre Ansprechpersonen',
    );
    for (const { plan } of alle) {
      await expect(plan.zeile('Sprachcafés sind in jedem Stadtteil erreichbar')).toBeVisible();
      await expect(plan.zeile('Die beteiligten Akteure kennen ihre Ansprechpersonen')).toBeVisible();
    }
  });

  await test.step('the one who watches can change nothing', async () => {
    const { plan } = beobachtung;
    await expect(plan.page.getByRole('button', { name: 'Verschieben nach …' })).toHaveCount(0);
    await plan.zeile('Sprachcafés').locator('[data-wortlaut]').dblclick();
    await expect(plan.feld).toHaveCount(0);
  });

  await test.step('killed while both write: what was said to be saved is there, the rest is sent later', async () => {
    await expect(stand(koordination)).toHaveText('gespeichert');
    await expect(stand(mitglied)).toHaveText('gespeichert');
    await server.kill('SIGKILL');
    await koordination.plan.umformulieren('Sprachcafés', 'Sprachcafés sind zu Fuß erreichbar');
    await mitglied.plan.neuDanach(
      'Angebote zum Lernen-Lernen',
      'Kinderbetreuung während der Kurse ist gesichert',
    );
    for (const person of [koordination, mitglied])
      await expect(stand(person)).toHaveText('offline, lokal gesichert', { timeout: 20_000 });
    await server.restart();
    for (const person of [koordination, mitglied])
      await expect(stand(person)).toHaveText('gespeichert', { timeout: 40_000 });
    for (const { plan } of alle) {
      await expect(plan.zeile('Sprachcafés sind zu Fuß erreichbar')).toBeVisible({ timeout: 40_000 });
      await expect(plan.zeile('Kinderbetreuung während der Kurse ist gesichert')).toBeVisible();
    }
  });

  await test.step('killed right after „gespeichert“: a newcomer finds every row', async () => {
    await mitglied.plan.umhaengen('Kinderbetreuung während der Kurse', 'Ab März 2027');
    await expect(stand(mitglied)).toHaveText('gespeichert');
    const erwartet = await mitglied.plan.zeilen();
    await server.kill('SIGKILL');
    await server.restart();
    const neu = await amTisch(browser, 'moderation');
    await expect.poll(() => neu.plan.zeilen()).toEqual(erwartet);
    await expect.poll(() => beobachtung.plan.zeilen(), { timeout: 40_000 }).toEqual(erwartet);
    await neu.kontext.close();
  });

  await test.step('the PDF is tagged and carries every word of the Zielsystem', async () => {
    const adresse = `/api/netzwerke/${koordination.netzwerkId}`;
    const antwort = await koordination.plan.page.request.get(`${adresse}/planungsmatrix.pdf?format=a4`);
    expect(antwort.status()).toBe(200);
    const pdf = await antwort.body();
    const gelesen = await liesPdf(new Uint8Array(pdf));
    expect(gelesen.roh).toContain('pdfuaid:part');
    const papier = nurBuchstaben(gelesen.text);
    const datei = await (await koordination.plan.page.request.get(`${adresse}/export.json`)).json();
    const texte = ['ziele', 'aktivitaeten', 'indikatoren', 'quellen', 'annahmen'].flatMap((sammlung) =>
      (datei.plan[sammlung] as { titel: string }[]).map(({ titel }) => titel),
    );
    expect(texte).toContain('Kinderbetreuung während der Kurse ist gesichert');
    expect(texte.filter((text) => !papier.includes(nurBuchstaben(text)))).toEqual([]);
  });
  for (const { kontext } of alle) await kontext.close();
});
