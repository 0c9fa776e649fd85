import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { schnittstellenZeilen, schrittZeilen } from '@/lib/plan/dienstleistungskette/views/tabellen';
import { kettenZeichnung } from '@/lib/plan/dienstleistungskette/views/zeichnung';
import { BERECHTIGUNG_SOLL, type Kettenskizze, planMitKette } from '@/lib/plan/testing/beispielketten';
import { einePerson } from '@/lib/plan/testing/person';
import { leseXlsx } from '@/server/office/xlsx';
import { type Dateiwunsch, macheDatei } from './dateien';
import type { Dateiformat } from './formate';

type Format = Exclude<Dateiformat, 'pdf'>;
const ANFANG: Record<Format, string> = {
  svg: '<svg',
  png: '\u0089PNG',
  pptx: 'PK',
  xlsx: 'PK',
  bpmn: '<?xml',
};
const FORMATE = Object.keys(ANFANG) as Format[];
const LEER: Kettenskizze = { titel: '', variante: 'soll', lanes: [], schritte: [], kanten: [] };

const wunsch = (teil: Pick<Dateiwunsch, 'plan' | 'kettenId'>): Dateiwunsch => ({
  ...teil,
  netzwerk: 'Probe',
});

/** A step in a lane that is gone at a place that is no number, and an edge to a step that is gone. */
function kaputt() {
  const person = einePerson();
  person.doc.transact(() => {
    const lege = (sammlung: string, id: string, felder: object) =>
      person.doc.getMap(sammlung).set(id, new Y.Map(Object.entries(felder)));
    lege('ketten', 'ket_k', { platz: { parentId: null, rank: 'a0' }, titel: 'Kaputt' });
    const platz = { laneId: 'weg', x: Number.NaN, y: 1e9 };
    lege('schritte', 'sch_a', { kettenId: 'ket_k', art: 'schritt', titel: 'Ohne Ort', platz });
    lege('verbindungen', 'ver_v', { kettenId: 'ket_k', enden: { vonId: 'sch_a', nachId: 'sch_fehlt' } });
  });
  const { plan } = person;
  person.schliesst();
  return wunsch({ plan, kettenId: 'ket_k' });
}

async function datei(format: Format, was: Dateiwunsch): Promise<Buffer> {
  const inhalt = Buffer.from(await macheDatei(format, was));
  expect(inhalt.subarray(0, ANFANG[format].length).toString('latin1')).toBe(ANFANG[format]);
  return inhalt;
}

/** Every text of a file that is text or an archive of texts. */
function worte(format: Format, inhalt: Buffer): string {
  if (format === 'svg' || format === 'bpmn') return inhalt.toString('utf8');
  return Object.values(unzipSync(inhalt))
    .map((teil) => Buffer.from(teil).toString('utf8'))
    .join('\n');
}

describe('a chain as Excel', () => {
  it('has each step and, on the second sheet, each Schnittstelle', async () => {
    const { plan, kettenId } = planMitKette(BERECHTIGUNG_SOLL);
    const inhalt = await datei('xlsx', wunsch({ plan, kettenId }));
    const zeilen = await leseXlsx(inhalt);
    if (typeof zeilen === 'string') throw new Error(zeilen);
    const [kopf, ...schritte] = zeilen;
    expect(kopf?.slice(0, 4)).toEqual(['Nr.', 'Schritt', 'Art', 'Bahn']);
    expect(schritte.map((zeile) => zeile[1]).sort()).toEqual(
      BERECHTIGUNG_SOLL.schritte.map(([, , , name]) => name).sort(),
    );
    const bahnVon = new Map(schrittZeilen(plan, kettenId).map((s) => [s.titel, s.bahn]));
    for (const zeile of schritte) expect(zeile[3]).toBe(bahnVon.get(zeile[1] ?? ''));
    const stellen = schnittstellenZeilen(
      plan,
      kettenId,
      kettenZeichnung(plan, kettenId)?.schnittstellen ?? [],
    );
    expect(stellen.length).toBeGreaterThan(0);
    const text = worte('xlsx', inhalt);
    expect(text).toContain('name="Schnittstellen"');
    for (const stelle of stellen)
      for (const wort of [stelle.vonBahn, stelle.von, stelle.nachBahn, stelle.nach])
        expect(text).toContain(wort);
  });
});

describe.each(FORMATE)('a chain as %s', (format) => {
  it('is a file without steps too', async () => {
    expect((await datei(format, wunsch(planMitKette(LEER)))).length).toBeGreaterThan(200);
  });

  it('is a file when the chain is broken, with what it still holds (R29)', async () => {
    const inhalt = await datei(format, kaputt());
    if (format !== 'png') expect(worte(format, inhalt)).toContain('Ohne Ort');
  });

  it('is refused for a chain that does not exist', async () => {
    const { plan } = planMitKette(LEER);
    await expect(macheDatei(format, wunsch({ plan, kettenId: 'ket_fehlt' }))).rejects.toThrow();
  });
});
