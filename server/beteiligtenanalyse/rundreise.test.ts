import { expect, test } from 'vitest';
import { createAkteur } from '@/lib/plan/akteure/commands';
import { importAkteure } from '@/lib/plan/akteure/commands/einlesen';
import { setZellen } from '@/lib/plan/beteiligtenanalyse/commands/einschaetzung';
import { einlesevorschau } from '@/lib/plan/beteiligtenanalyse/views/einlesen';
import { beteiligtentabelle } from '@/lib/plan/beteiligtenanalyse/views/tabelle';
import { einePerson, zweiAmAnalysieren } from '@/lib/plan/testing/person';
import { alsXlsx, leseXlsx } from '@/server/office/xlsx';

test('written out as XLSX, changed in one cell and read in: only that changes, judgements included', async () => {
  const p = einePerson();
  const [jc = '', vhs = ''] = ['Jobcenter', 'Volkshochschule'].map((name) => p.tut(createAkteur, { name }));
  const kurse = p.tut(createAkteur, { name: '=Kurse; „Deutsch“', parentId: vhs });
  const [a] = zweiAmAnalysieren([jc, vhs, kurse]);
  const spalte = (feld: string) => [...a.plan.spalten.values()].find((s) => s.feld === feld)?.id ?? '';
  a.tut(setZellen, {
    zellen: [
      { akteurId: jc, spalteId: spalte('interessen'), wert: 'zwei\nZeilen mit "Zeichen"' },
      { akteurId: vhs, spalteId: spalte('einfluss'), wert: 4 },
    ],
  });
  const { spalten, zeilen } = beteiligtentabelle(p.plan, a.plan);
  const kopf = spalten.map(({ titel }) => titel);
  const gelesen = await leseXlsx(await alsXlsx({ titel: 'Beteiligte', kopf, zeilen }));
  if (typeof gelesen === 'string') throw new Error(gelesen);
  expect(einlesevorschau(p.plan, a.plan, gelesen)).toMatchObject({
    ...{ neue: [], geaenderte: [], zellen: [], orte: [], hinweise: [], gleiche: 3 },
  });

  const setze = (name: string, titel: string, wert: string) => {
    const zeile = gelesen.find(([erste]) => erste === name);
    zeile?.splice(kopf.indexOf(titel), 1, wert);
  };
  setze('Jobcenter', 'Einfluss', '5');
  setze('=Kurse; „Deutsch“', 'Gehört zu', 'Jobcenter');
  const vorschau = einlesevorschau(p.plan, a.plan, gelesen);
  expect(vorschau.gleiche).toBe(1);
  expect(
    vorschau.geaenderte.map(({ id, was }) => [id, was.map(({ titel, nach }) => `${titel}: ${nach}`)]),
  ).toEqual([
    [jc, ['Einfluss: 5']],
    [kurse, ['Gehört zu: Jobcenter']],
  ]);
  p.tut(importAkteure, vorschau);
  a.tut(setZellen, { zellen: [{ akteurId: jc, spalteId: spalte('einfluss'), wert: 5 }] });
  expect(p.plan.akteure.get(kurse)?.platz.parentId).toBe(jc);
  expect(einlesevorschau(p.plan, a.plan, gelesen)).toMatchObject({ geaenderte: [], gleiche: 3 });
});
