import { describe, expect, it } from 'vitest';
import type { Planungsmatrix } from '@/lib/plan/planungsmatrix/views';
import { renderPlanungsmatrix } from './planungsmatrix';
import {
  aktivitaet,
  auftrag,
  BEISPIEL,
  ergebnisziel,
  grundsatzziel,
  matrix,
  rahmenziel,
  ziel,
} from './testing/beispiel';
import { liesPdf, nurBuchstaben } from './testing/pdf-lesen';

const NIE = new AbortController().signal;
const drucke = async (...args: Parameters<typeof auftrag>) =>
  liesPdf((await renderPlanungsmatrix(auftrag(...args), NIE)).pdf);

function alleTexte(wert: unknown): string[] {
  if (typeof wert === 'string') return [wert];
  if (Array.isArray(wert)) return wert.flatMap(alleTexte);
  if (typeof wert !== 'object' || wert === null) return [];
  return Object.entries(wert).flatMap(([feld, inhalt]) =>
    ['id', 'status', 'federfuehrend'].includes(feld) ? [] : alleTexte(inhalt),
  );
}
const erwarteAlles = (text: string, daten: Planungsmatrix) => {
  const gedruckt = nurBuchstaben(text);
  for (const stueck of alleTexte(daten)) expect(gedruckt).toContain(nurBuchstaben(stueck));
};

describe('Planungsmatrix on paper', () => {
  it('carries every word of the plan, its head block and its status words', async () => {
    const { text, raender, titel } = await drucke(BEISPIEL);
    erwarteAlles(text, BEISPIEL);
    for (const stueck of [
      'Produktionsnetzwerk Zuwanderung Standort Z',
      'Zugewanderte mit Anspruch auf einen Integrationskurs',
      'Stadt Z (kreisangehörig, Kreis Q)',
      'Arbeitsstand vom 20.11.2026, 14:05 Uhr',
      'gestört · bis 15.12.2026',
      'Alternative: Alle Berechtigten erhalten den Schein am Tag der Anmeldung',
      'Jobcenter (aktiv) – Arbeitsvermittlung federführend',
    ]) {
      expect(nurBuchstaben(text)).toContain(nurBuchstaben(stueck));
    }
    expect(titel).toBe('Planungsmatrix – Produktionsnetzwerk Zuwanderung Standort Z');
    expect(raender[0]).toContain(`Seite 1 von ${raender.length}`);
  });

  it('has the column „aus Thema / Fall“ only when it is asked for', async () => {
    const plan = matrix(
      grundsatzziel(ziel('', 'Alle sind im Kurs', { herkunft: ['Wartezeit (Herr A., Familie B.)'] })),
    );
    const ohne = await drucke(plan);
    expect(ohne.text).not.toContain('Wartezeit');
    const { pdf } = await renderPlanungsmatrix({ ...auftrag(plan), mitFaden: true }, NIE);
    const mit = nurBuchstaben((await liesPdf(pdf)).text);
    expect(mit).toContain(nurBuchstaben('aus Thema / Fall'));
    expect(mit).toContain(nurBuchstaben('Wartezeit (Herr A., Familie B.)'));
  });

  it('shows a goal that was moved at its new place', async () => {
    const [haupt] = BEISPIEL.grundsatzziele;
    const [erstes, zweites, drittes] = haupt?.rahmenziele ?? [];
    const [bewegt, ...rest] = erstes?.ergebnisziele ?? [];
    if (!haupt || !erstes || !zweites || !drittes || !bewegt) throw new Error('the sample plan has changed');
    const umgehaengt = { ...bewegt, ziel: { ...bewegt.ziel, nummer: '3.3' } };
    const danach = matrix({
      ...haupt,
      rahmenziele: [
        { ...erstes, ergebnisziele: rest },
        zweites,
        { ...drittes, ergebnisziele: [...drittes.ergebnisziele, umgehaengt] },
      ],
    });
    const ort = async (daten: Planungsmatrix) => {
      const text = nurBuchstaben((await drucke(daten)).text);
      return [
        text.indexOf(nurBuchstaben(bewegt.ziel.titel)),
        text.indexOf(nurBuchstaben(drittes.ziel.titel)),
      ] as const;
    };
    const [vorherZiel, vorherRahmen] = await ort(BEISPIEL);
    const [nachherZiel, nachherRahmen] = await ort(danach);
    expect(vorherZiel).toBeGreaterThan(-1);
    expect(vorherZiel).toBeLessThan(vorherRahmen);
    expect(nachherZiel).toBeGreaterThan(nachherRahmen);
    erwarteAlles((await drucke(danach)).text, danach);
  });

  it('is a tagged PDF/UA-1 with language, title and bookmarks', async () => {
    const { roh, lesezeichen } = await drucke(BEISPIEL);
    expect(roh).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(roh).toMatch(/\/Type \/StructTreeRoot/);
    expect(roh).toMatch(/\/Lang \(de-DE\)/);
    expect(roh).toMatch(/\/DisplayDocTitle true/);
    expect(roh).toMatch(/\/Marked true/);
    expect(roh).not.toMatch(/\/Author/);
    expect(lesezeichen).toEqual([
      'Berechtigte sind spätestens nach 8 Wochen in einem passenden Integrationskurs',
      '  Rahmenziel 1 Binnen drei Wochen liegt allen Anspruchsberechtigten ein Berechtigungsschein vor',
      '  Rahmenziel 2 Ab März 2027 gelingt die Zusteuerung in Kurse innerhalb von 6 Wochen',
      '  Rahmenziel 3 Berechtigte wollen und können einen Kurs besuchen',
    ]);
  });

  it('links every cell to its column head, and the column head to the goal', async () => {
    const { roh } = await drucke(BEISPIEL);
    const elemente = [...roh.matchAll(/\/S \/(T[HD])\s[\s\S]*?endobj/g)].map(([element, rolle]) => ({
      rolle,
      id: /\/ID \((.*?)\)/.exec(element)?.[1],
      koepfe: [...(/\/Headers \[(.*?)\]/.exec(element)?.[1] ?? '').matchAll(/\((.*?)\)/g)].map(
        ([, id]) => id,
      ),
    }));
    const koepfe = new Map(elemente.filter(({ rolle }) => rolle === 'TH').map((kopf) => [kopf.id, kopf]));
    const zellen = elemente.filter(({ rolle }) => rolle === 'TD');
    // One Grundsatzziel table (4 heads) and three Rahmenziel tables (goal row and 6 heads).
    expect(koepfe.size).toBe(4 + 3 * 7);
    expect(zellen.length).toBeGreaterThan(40);
    const ueber = zellen.map(({ koepfe: [kopf] }) => koepfe.get(kopf));
    expect(ueber.every((kopf) => kopf !== undefined)).toBe(true);
    // All but the four cells of the Grundsatzziel table stand below a Rahmenziel.
    expect(ueber.filter((kopf) => koepfe.has(kopf?.koepfe[0])).length).toBe(zellen.length - 4);
  });

  it('says again on every further page which goal goes on', async () => {
    const viele = Array.from({ length: 30 }, (_, i) =>
      ergebnisziel(
        ziel(`1.${i + 1}`, `Ergebnis ${i + 1} ist erreicht`),
        aktivitaet(`1.${i + 1}.1`, 'Etwas einrichten', ['Amt']),
      ),
    );
    const { raender, seiten, text } = await drucke(
      matrix(grundsatzziel(ziel('', 'Alles ist gut'), rahmenziel(ziel('1', 'Der Rahmen steht'), ...viele))),
    );
    expect(seiten).toBeGreaterThan(1);
    expect(raender[0]).not.toContain('Fortsetzung');
    for (const rand of raender.slice(1))
      expect(rand).toMatch(/Rahmenziel 1.*Der Rahmen steht.*\(Fortsetzung\)/);
    for (const rand of raender.slice(1)) expect(rand).toContain('Indikatoren');
    expect(text.match(/Der Rahmen steht/g)).toHaveLength(1);
  });

  it('leaves out empty columns on request, and marks empty cells otherwise', async () => {
    const karg = matrix(
      grundsatzziel(
        ziel('', 'Alles ist gut'),
        rahmenziel(
          ziel('1', 'Rahmen'),
          ergebnisziel(ziel('1.1', 'Ergebnis', { indikatoren: ['Zahl der Fälle'] })),
        ),
      ),
    );
    const [alle, ohne] = [await drucke(karg), await drucke(karg, { ohneLeereSpalten: true })];
    expect(alle.text).toContain('Annahmen');
    expect(alle.text.match(/–/g)?.length).toBeGreaterThan(8);
    expect(ohne.text).not.toContain('Annahmen');
    expect(ohne.text).not.toContain('Akteure');
    expect(ohne.text).toContain('Indikatoren');
    expect(ohne.text).toContain('Zahl der Fälle');
  });

  it('prints an empty plan, a plan with only a Grundsatzziel, and what has no place', async () => {
    expect((await drucke(matrix())).text).toContain('Im Zielsystem steht noch kein Grundsatzziel.');
    expect((await drucke(matrix(grundsatzziel(ziel('', 'Nur dieses Ziel'))))).text).toContain(
      'Nur dieses Ziel',
    );
    const lose: Planungsmatrix = {
      grundsatzziele: [],
      nichtZugeordnet: {
        rahmenziele: [rahmenziel(ziel('', 'Loses Rahmenziel'))],
        ergebnisziele: [ergebnisziel(ziel('', 'Loses Ergebnis'))],
        aktivitaeten: [aktivitaet('', 'Lose Tat', ['Amt'])],
      },
    };
    const { text } = await drucke(lose);
    erwarteAlles(text, lose);
    expect(text).toContain('Noch nicht zugeordnet');
  });

  it('prints on A3 and A4 landscape', async () => {
    expect((await drucke(BEISPIEL)).roh).toMatch(/\/MediaBox \[0 0 841\.\d+ 595\.\d+\]/);
    expect((await drucke(BEISPIEL, { format: 'a3' })).roh).toMatch(/\/MediaBox \[0 0 1190\.\d+ 841\.\d+\]/);
  });
});
