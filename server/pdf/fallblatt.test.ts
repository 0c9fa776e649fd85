import fs from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { liesErzaehlung } from '@/lib/plan/doc/erzaehlung';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { fallAusDatei } from '@/lib/plan/netzwerkdatei/faelle';
import { planAusDatei } from '@/lib/plan/netzwerkdatei/read';
import { netzwerkdateiSchema } from '@/lib/plan/netzwerkdatei/schema';
import { druckerei } from './druckerei';
import { renderFallblatt } from './fallblatt';

afterAll(() => druckerei().schliesse());

const demo = (name: string) => JSON.parse(fs.readFileSync(`prisma/demo/${name}`, 'utf8'));

it('sets a whole case as tagged PDF that names no account', async () => {
  const datei = netzwerkdateiSchema.parse({ ...demo('netzwerk.json'), faelle: demo('faelle.json') });
  const planDoc = new Y.Doc();
  planAusDatei(planDoc, datei);
  for (const fall of datei.faelle ?? []) {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, fallAusDatei(fall));
    const auftrag = {
      ...{ id: fall.id, alias: 'Herr A.', netzwerk: datei.netzwerk.name, stand: new Date(), userId: 'usr_1' },
      fall: readPlan(doc),
      erzaehlung: liesErzaehlung(doc),
      plan: readPlan(planDoc),
    };
    const { pdf, ersetzungen } = await renderFallblatt(auftrag, new AbortController().signal);
    const roh = Buffer.from(pdf).toString('latin1');
    expect(roh.slice(0, 5)).toBe('%PDF-');
    expect(roh).toContain('pdfuaid:part');
    expect(roh).not.toContain('usr_1');
    expect(ersetzungen).toEqual([]);
    if (process.env.PDF_ABLAGE) fs.writeFileSync(`${process.env.PDF_ABLAGE}/${fall.id}.pdf`, pdf);
  }
});
