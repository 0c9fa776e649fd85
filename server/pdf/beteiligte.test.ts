import { expect, test } from 'vitest';
import { createAkteur, deleteAkteur, updateAkteur } from '@/lib/plan/akteure/commands';
import { setZellen } from '@/lib/plan/beteiligtenanalyse/commands/einschaetzung';
import { EINLADUNGSSPALTEN, einladungsliste } from '@/lib/plan/beteiligtenanalyse/views/einladungsliste';
import { analyseTeil, planTeil } from '@/lib/plan/beteiligtenanalyse/views/stand';
import { beteiligtentabelle, spaltenFuerPapier } from '@/lib/plan/beteiligtenanalyse/views/tabelle';
import { vergleicheStaende } from '@/lib/plan/beteiligtenanalyse/views/vergleich';
import { createBeziehung } from '@/lib/plan/beziehungen/commands';
import { einePerson, zweiAmAnalysieren } from '@/lib/plan/testing/person';
import { renderBeteiligte, renderNetzwerkkarte } from './beteiligte';
import { renderStandvergleich } from './standvergleich';
import { liesPdf, nurBuchstaben } from './testing/pdf-lesen';

const NIE = new AbortController().signal;
const BLATT = { netzwerk: 'Zuwanderung Standort Z', stand: new Date('2026-11-20T13:05:00Z'), userId: 'u' };
const KOMPOSITA = [
  'Asylbewerberleistungsgewährungsstelle',
  'Bundesarbeitsgemeinschaft Freie Wohlfahrtspflege, Landesgeschäftsstelle',
  'Jugendmigrationsdienst',
  'Schuldnerberatungsstellenverbund',
] as const;

/** A network with its analysis: as many Akteure as asked for, half of them judged. */
function netz(anzahl: number) {
  const p = einePerson();
  const ids = Array.from({ length: anzahl }, (_, i) => {
    const id = p.tut(createAkteur, { name: `${KOMPOSITA[i % KOMPOSITA.length]} ${i + 1}` });
    const kreis = (['kern', 'information', 'ausserhalb'] as const)[Math.min(2, Math.floor(Math.sqrt(i) / 4))];
    p.tut(updateAkteur, { id, felder: { kreis, rechtsgrundlage: '§ 16 Abs. 2 SGB II' } });
    return id;
  });
  const [a] = zweiAmAnalysieren(ids);
  const spalte = (feld: string) => [...a.plan.spalten.values()].find((eine) => eine.feld === feld)?.id ?? '';
  const schreibe = (akteurId: string, feld: string, wert: string | number) =>
    a.tut(setZellen, { zellen: [{ akteurId, spalteId: spalte(feld), wert }] });
  for (const id of ids.slice(0, Math.ceil(anzahl / 2)))
    schreibe(id, 'interessen', 'Will Wartezeiten verkürzen und Zuständigkeitswechsel vermeiden.');
  return { p, a, ids, schreibe };
}

async function lies(name: string, pdf: Uint8Array) {
  if (process.env.BETEILIGTE_BILDER) {
    const fs = await import('node:fs');
    fs.writeFileSync(`${process.env.BETEILIGTE_BILDER}/${name}.pdf`, pdf);
  }
  const gelesen = await liesPdf(pdf);
  expect(gelesen.roh).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(gelesen.uebergelaufen).toEqual([]);
  return { ...gelesen, buchstaben: nurBuchstaben(gelesen.text) };
}

test.each([0, 12, 200])(
  'the table of %i Akteure: chosen columns only, and the mark on every page',
  async (n) => {
    const { p, a } = netz(n);
    const offen = beteiligtentabelle(p.plan, a.plan, ['name', 'kreis']);
    const ohne = await renderBeteiligte({ ...BLATT, format: 'a4', tabelle: offen }, NIE);
    const schlicht = await lies(`tabelle-${n}-offen`, ohne.pdf);
    expect(schlicht.text).not.toMatch(/Wartezeiten|ertraulich|Rechtsgrundlage/i);
    expect(schlicht.raender.join()).not.toContain('VERTRAULICH');

    const alles = beteiligtentabelle(p.plan, a.plan, spaltenFuerPapier(a.plan));
    const mit = await renderBeteiligte({ ...BLATT, format: 'a3', tabelle: alles }, NIE);
    const ganz = await lies(`tabelle-${n}-analyse`, mit.pdf);
    expect(ganz.titel).toContain('(vertraulich)');
    expect(ganz.raender).toHaveLength(ganz.seiten);
    for (const rand of ganz.raender) expect(rand).toContain('VERTRAULICH');
    expect(ganz.buchstaben).not.toContain('Kennung');
    if (n === 0) return expect(ganz.text).toContain('noch kein Akteur');
    expect(ganz.roh).toContain('/TH');
    for (const { name } of p.plan.akteure.values()) expect(ganz.buchstaben).toContain(nurBuchstaben(name));
    expect(ganz.buchstaben).toContain(nurBuchstaben('Will Wartezeiten verkürzen'));
  },
);

test.each([0, 12, 200])('the map of %i Akteure is a picture with words, and lists after it', async (n) => {
  const { p, ids } = netz(n);
  for (let i = 1; i < Math.min(n, 40); i += 1)
    p.tut(createBeziehung, {
      vonAkteurId: ids[0] ?? '',
      zuAkteurId: ids[i] ?? '',
      felder: { heute: 'kooperation' },
    });
  const { pdf } = await renderNetzwerkkarte({ ...BLATT, format: 'a4', plan: p.plan, analyse: null }, NIE);
  const karte = await lies(`karte-${n}`, pdf);
  expect(karte.roh).toContain('/Figure');
  expect(karte.lesezeichen).toEqual(['In Worten', 'Beziehungen']);
  expect(karte.raender.join()).not.toContain('VERTRAULICH');
  if (n === 0) expect(karte.text).toContain('noch keine Beziehung');
});

test('the invitation list has room to write on, and nothing of the analysis', async () => {
  const { p } = netz(12);
  const spalten = EINLADUNGSSPALTEN.map((titel) => ({ id: titel, titel, vertraulich: false }));
  const tabelle = { spalten, zeilen: einladungsliste(p.plan), vertraulich: false };
  const { pdf } = await renderBeteiligte(
    { ...BLATT, format: 'a4', tabelle, art: 'Einladungsliste', frei: 2 },
    NIE,
  );
  const liste = await lies('einladungsliste', pdf);
  expect(liste.titel).toContain('Einladungsliste');
  expect(liste.buchstaben).toContain('Rückmeldung');
  expect(liste.text).not.toContain('Wartezeiten');
});

test('the comparison says what joined, left and changed, word by word, and marks judgements', async () => {
  const { p, a, ids, schreibe } = netz(4);
  const stand = () => ({ plan: planTeil(p.plan), analyse: analyseTeil(a.plan) });
  const vorher = stand();
  p.tut(createAkteur, { name: 'Tafel' });
  p.tut(deleteAkteur, { id: ids[3] ?? '' });
  p.tut(updateAkteur, { id: ids[1] ?? '', felder: { kreis: 'ausserhalb', status: 'angefragt' } });
  schreibe(ids[0] ?? '', 'interessen', 'Will Wartezeiten halbieren und #panic("x") vermeiden.');
  const drucke = async (name: string, mitUrteilen: boolean) => {
    const [alt, neu] = [vorher, stand()].map(({ plan, analyse }) => ({
      plan,
      analyse: mitUrteilen ? analyse : null,
    }));
    if (!alt || !neu) throw new Error('two Stände');
    const vergleich = vergleicheStaende(alt, neu);
    const worte = { von: 'Vor der Konferenz', nach: 'heute', vertraulich: mitUrteilen, vergleich };
    const { pdf } = await renderStandvergleich({ ...BLATT, ...worte, format: 'a4' }, NIE);
    return lies(name, pdf);
  };
  const offen = await drucke('vergleich-offen', false);
  for (const wort of ['Tafel', 'Schuldnerberatungsstellenverbund 4', 'Kernnetzwerk', 'angefragt'])
    expect(offen.buchstaben).toContain(nurBuchstaben(wort));
  expect(offen.text).not.toMatch(/Wartezeiten|Einschätzungen/);
  expect(offen.raender.join()).not.toContain('VERTRAULICH');
  const ganz = await drucke('vergleich', true);
  expect(ganz.lesezeichen).toEqual([
    ...['Dazugekommen (1)', 'Weggefallen (1)', 'Kreis und Status (2)', 'Einschätzungen (1)'],
  ]);
  expect(ganz.buchstaben).toContain(
    nurBuchstaben('halbieren und Zuständigkeitswechsel #panic("x") vermeiden'),
  );
  for (const rand of ganz.raender) expect(rand).toContain('VERTRAULICH');
});
