import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { duplicateKette } from '@/lib/plan/dienstleistungskette/commands/duplicate-kette';
import { importKette } from '@/lib/plan/dienstleistungskette/commands/import-kette';
import { createPruefung, setBefund } from '@/lib/plan/dienstleistungskette/commands/pruefung-am-fall';
import { updateVerbindung } from '@/lib/plan/dienstleistungskette/commands/verbindungen';
import { pruefeKette } from '@/lib/plan/dienstleistungskette/pruefungen';
import { kettenBeschreibung } from '@/lib/plan/dienstleistungskette/views/beschreibung';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { kennzahlen } from '@/lib/plan/dienstleistungskette/views/kennzahlen';
import { befundeVon, maengel, pruefungenVon } from '@/lib/plan/dienstleistungskette/views/pruefung-am-fall';
import { schnittstellenZeilen, schrittZeilen } from '@/lib/plan/dienstleistungskette/views/tabellen';
import { vergleich } from '@/lib/plan/dienstleistungskette/views/vergleich';
import { kettenZeichnung } from '@/lib/plan/dienstleistungskette/views/zeichnung';
import type { Plan } from '@/lib/plan/doc/plan';
import { readPlan } from '@/lib/plan/doc/read-plan';
import {
  BERECHTIGUNG_IST,
  BERECHTIGUNG_SOLL,
  einfuhrAus,
  JUGENDMIGRATION,
  type Kettenskizze,
} from '@/lib/plan/testing/beispielketten';
import { einePerson, type Person } from '@/lib/plan/testing/person';
import { leseNetzwerkdatei, planAusDatei } from './read';
import { dateiAusPlan, netzwerkdateiText } from './write';

/** The file as text, read into the document of a network that holds nothing yet. */
function inEinNeuesNetzwerk(plan: Plan): { plan: Plan; text: string } {
  const text = netzwerkdateiText(dateiAusPlan(plan, { name: 'Netzwerk' }));
  const gelesen = leseNetzwerkdatei(JSON.parse(text));
  if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
  const doc = new Y.Doc();
  Y.applyUpdate(doc, planAusDatei(new Y.Doc(), gelesen.datei));
  return { plan: readPlan(doc), text };
}

/** What people see of a chain on every screen and paper. */
function bedeutung(plan: Plan, kettenId: string) {
  const bild = ketteBild(plan, kettenId);
  const zeichnung = kettenZeichnung(plan, kettenId);
  if (!bild || !zeichnung) throw new Error('no such chain');
  return {
    worte: kettenBeschreibung(bild),
    schritte: schrittZeilen(plan, kettenId),
    schnittstellen: schnittstellenZeilen(plan, kettenId, zeichnung.schnittstellen),
    formen: zeichnung.formen,
    kennzahlen: kennzahlen(plan, kettenId),
    hinweise: pruefeKette(plan, kettenId).map(({ text }) => text),
    pruefungen: pruefungenVon(plan, kettenId).map((pruefung) => [
      ...[pruefung.titel, pruefung.konstellation],
      befundeVon(plan, pruefung.id).map(({ schrittId, urteil, notiz }) => [
        ...[plan.schritte.get(schrittId)?.titel, urteil, notiz],
      ]),
    ]),
    maengel: maengel(plan, kettenId),
  };
}

/** A chain with something agreed at every edge that can be asked about, and two walks through it. */
function geprueft(person: Person, skizze: Kettenskizze): string {
  const kettenId = person.tut(importKette, einfuhrAus(skizze));
  const [akteurId = null] = person.plan.akteure.keys();
  const bild = ketteBild(person.plan, kettenId);
  for (const [i, { verbindung }] of (bild?.verbindungen ?? []).entries())
    person.tut(updateVerbindung, {
      id: verbindung.id,
      felder: {
        ...{ geberSchuldet: `schuldet ${i}`, nehmerBautAuf: `baut auf ${i}`, weg: 'Formular „B“' },
        ...{
          information: 'Kennziffer',
          datenschutz: '§ 69 SGB X',
          frist: `${i} Tage`,
          uebergabe: i % 2 === 0,
        },
        ...{ geregelt: i % 3 === 0, beschluss: `Beschluss ${i}`, problem: 'dauert', ergebnis: 'Bescheid' },
        ...{ verantwortlichGeberId: akteurId, verantwortlichNehmerId: akteurId, bedingung: 'liegt vor' },
      },
    });
  const schritte = [...(bild?.schritte.keys() ?? [])];
  for (const [i, titel] of ['Familiennachzug', 'Wechsel der Zuständigkeit'].entries()) {
    const konstellation = 'Eine Mutter mit Vorschulkind.\nZweite Zeile.';
    const pruefungId = person.tut(createPruefung, { kettenId, titel, konstellation });
    for (const [j, schrittId] of schritte.slice(i, i + 5).entries()) {
      const urteil = (['passt', 'passt_nicht', 'luecke'] as const)[j % 3] ?? 'passt';
      person.tut(setBefund, { pruefungId, schrittId, urteil, notiz: `Notiz ${j}` });
    }
  }
  return kettenId;
}

describe('chains in the network file', () => {
  it.each([
    ['fixture 02, Ist', BERECHTIGUNG_IST],
    ['fixture 02, Soll', BERECHTIGUNG_SOLL],
    ['fixture 03', JUGENDMIGRATION],
  ])('%s means the same in the network that reads it, Schnittstellen and walks included', (_, skizze) => {
    const person = einePerson();
    const kettenId = geprueft(person, skizze);
    const vorher = bedeutung(person.plan, kettenId);
    expect(vorher.schnittstellen.length).toBeGreaterThan(0);
    expect(vorher.maengel.length).toBeGreaterThan(0);
    const { plan, text } = inEinNeuesNetzwerk(person.plan);
    expect(bedeutung(plan, kettenId)).toEqual(vorher);
    expect(inEinNeuesNetzwerk(plan).text).toBe(text);
    person.schliesst();
  });

  it('a Soll keeps its Ist, what its steps grew out of, and so the comparison', () => {
    const person = einePerson();
    const ist = geprueft(person, BERECHTIGUNG_IST);
    const soll = person.tut(duplicateKette, { id: ist, variante: 'soll' });
    const { plan } = inEinNeuesNetzwerk(person.plan);
    expect(plan.ketten.get(soll)?.istId).toBe(ist);
    const vorlagen = (aus: Plan) =>
      [...aus.schritte.values()].map(({ id, vorlageId }) => [id, vorlageId]).sort();
    expect(vorlagen(plan)).toEqual(vorlagen(person.plan));
    expect(vergleich(plan, ist, soll)).toEqual(vergleich(person.plan, ist, soll));
    person.schliesst();
  });
});
