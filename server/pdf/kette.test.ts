import { describe, expect, it } from 'vitest';
import {
  BERECHTIGUNG_IST,
  BERECHTIGUNG_SOLL,
  JUGENDMIGRATION,
  type Kettenskizze,
  langeKette,
  planMitKette,
} from '@/lib/plan/testing/beispielketten';
import { einePerson } from '@/lib/plan/testing/person';
import { druckeKette } from '@/server/ketten/loaders/papier';
import { liesPdf, nurBuchstaben } from './testing/pdf-lesen';
import { liesStruktur } from './testing/pdf-struktur';

const NIE = new AbortController().signal;

async function drucke(skizze: Kettenskizze, format: 'a4' | 'a3' = 'a4') {
  const { plan, kettenId } = planMitKette(skizze);
  const stand = new Date('2026-11-20T13:05:00Z');
  const auftrag = { plan, kettenId, netzwerk: 'Zuwanderung Standort Z', stand, format };
  const { pdf, ersetzungen } = await druckeKette(auftrag, 'u', NIE);
  if (process.env.KETTEN_BILDER) {
    const fs = await import('node:fs');
    fs.writeFileSync(
      `${process.env.KETTEN_BILDER}/${skizze.titel.slice(0, 12)}-${skizze.variante}-${format}.pdf`,
      pdf,
    );
  }
  return { ...(await liesPdf(pdf)), struktur: await liesStruktur(pdf), ersetzungen };
}

describe('the PDF of a chain', () => {
  it.each([
    ['Ist', BERECHTIGUNG_IST, 'a4'],
    ['Ist', BERECHTIGUNG_IST, 'a3'],
    ['Soll', BERECHTIGUNG_SOLL, 'a4'],
    ['fixture 03', JUGENDMIGRATION, 'a4'],
  ] as const)('names every lane, step and edge of %s', async (_, skizze, format) => {
    const { text, titel, roh, uebergelaufen } = await drucke(skizze, format);
    const gedruckt = nurBuchstaben(text);
    for (const [, name] of skizze.lanes) expect(gedruckt).toContain(nurBuchstaben(name));
    for (const [, , , name] of skizze.schritte) expect(gedruckt).toContain(nurBuchstaben(name));
    for (const [, , worte = ''] of skizze.kanten)
      expect(gedruckt).toContain(nurBuchstaben(worte.replace('!', '')));
    expect(titel).toContain(skizze.titel);
    expect(roh).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(roh).toContain('/Figure');
    expect(uebergelaufen).toEqual([]);
  });

  it('is read aloud in this order: how it hangs together, the sheets, the tables with their heads, the words', async () => {
    const { struktur, roh } = await drucke(BERECHTIGUNG_IST);
    const folge = struktur.flatMap(({ rolle, alt, text }) => {
      if (rolle === 'H1') return [text.trim()];
      return rolle === 'Figure' ? [alt.split('.')[0]] : [];
    });
    const blaetter = folge.filter((eines) => eines?.startsWith('Blatt '));
    expect(blaetter.length).toBeGreaterThan(1);
    expect(folge).toEqual([
      ...[
        'Auf einen Blick',
        'Übersicht',
        'Zeichenerklärung: die Formen und Linien des Bildes mit ihren Namen',
      ],
      ...blaetter.map((_, i) => `Blatt ${i + 1} von ${blaetter.length}`),
      ...['Schnittstellen', 'Schritte', 'Die Kette in Worten'],
    ]);
    const worte = struktur.map(({ alt }) => alt).join(' ');
    for (const [, , , name] of BERECHTIGUNG_IST.schritte) expect(worte).toContain(name);
    const koepfe = struktur.filter(({ rolle, text }) => rolle === 'TH' && text.trim() !== '');
    expect(koepfe.map(({ text }) => text.trim())).toEqual([
      ...['Nr.', 'Von – nach', 'Schuldet, wer gibt', 'Darauf baut, wer nimmt', 'Weg, Inhalt, Frist'],
      ...['Datenschutz', 'Vereinbart', 'Nr.', 'Schritt', 'Bahn', 'Dauer', 'Wartezeit', 'Weiter mit'],
    ]);
    expect(koepfe.every((kopf) => kopf.in.includes('THead'))).toBe(true);
    expect(roh.match(/\/Scope \/Column/g)).toHaveLength(koepfe.length);
    expect(roh).toContain('/Lang (de-DE)');
    expect(roh).toContain('/DisplayDocTitle true');
  });

  it('lays 100 steps over several sheets', async () => {
    const { seiten, text } = await drucke(langeKette(100));
    expect(seiten).toBeGreaterThan(8);
    for (const worte of ['Blatt 2 von', 'weiter auf Blatt 2', 'kommt von Blatt 1'])
      expect(nurBuchstaben(text)).toContain(nurBuchstaben(worte));
  });

  it('is made of 300 steps, the last one included', async () => {
    const skizze = langeKette(300);
    const { seiten, text, roh } = await drucke(skizze);
    expect(seiten).toBeGreaterThan(24);
    const gedruckt = nurBuchstaben(text);
    for (const [, , , name] of skizze.schritte) expect(gedruckt).toContain(nurBuchstaben(name));
    expect(roh).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it.each([
    '#read("/etc/passwd") #import "@preview/cetz:0.3.0"',
    '=HYPERLINK("http://x.example")',
    '<image href="/etc/passwd"/> <!ENTITY x> ]]>',
    '👨‍👩‍👧 你好 مرحبا \u0000\u0007\ud800',
    'Wort '.repeat(390).trim(),
  ])('prints %s as what it is', async (name) => {
    const skizze: Kettenskizze = {
      ...{ titel: name, variante: 'ist', kanten: [['s', 't', name]] },
      lanes: [
        ['a', name],
        ['b', `${name.slice(0, 1_900)} zwei`],
      ],
      schritte: [
        ['s', 'a', 'start', name],
        ['t', 'b', 'entscheidung', name],
      ],
    };
    const { text, roh } = await drucke(skizze);
    expect(text).not.toContain('root:');
    expect(roh).toContain('<pdfuaid:part>1</pdfuaid:part>');
    if (/^[\x20-\x7e]*$/.test(name)) expect(nurBuchstaben(text)).toContain(nurBuchstaben(name));
  });

  it('is made of an empty chain too', async () => {
    const { text } = await drucke({ titel: '', variante: 'soll', lanes: [], schritte: [], kanten: [] });
    expect(text).toContain('noch ohne Schritte');
  });

  it('is made of a broken chain, and says what is broken (R29)', async () => {
    const person = einePerson();
    person.doc.transact(() => {
      const record = (sammlung: string, id: string, felder: object) => {
        const map = new (Object.getPrototypeOf(person.doc.getMap('x')).constructor)();
        person.doc.getMap(sammlung).set(id, map);
        for (const [feld, wert] of Object.entries(felder)) map.set(feld, wert);
      };
      record('ketten', 'ket_k', { platz: { parentId: null, rank: 'a0' }, titel: 'Kaputt' });
      record('schritte', 'sch_a', {
        kettenId: 'ket_k',
        art: 'schritt',
        titel: 'Ohne Ort',
        platz: { laneId: 'weg', x: Number.NaN, y: 1e9 },
      });
      record('verbindungen', 'ver_v', { kettenId: 'ket_k', enden: { vonId: 'sch_a', nachId: 'sch_fehlt' } });
    });
    const stand = new Date();
    const { pdf } = await druckeKette(
      { plan: person.plan, kettenId: 'ket_k', netzwerk: 'N', stand, format: 'a4' },
      'u',
      NIE,
    );
    expect((await liesPdf(pdf)).text).toContain('beschädigt');
    person.schliesst();
  });
});
