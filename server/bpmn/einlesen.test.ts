import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { importKette } from '@/lib/plan/dienstleistungskette/commands/import-kette';
import { setVerweis } from '@/lib/plan/dienstleistungskette/commands/verweise';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { ketteWege } from '@/lib/plan/dienstleistungskette/views/wege';
import {
  BERECHTIGUNG_IST,
  BERECHTIGUNG_SOLL,
  einfuhrAus,
  JUGENDMIGRATION,
  langeKette,
} from '@/lib/plan/testing/beispielketten';
import { einePerson, type Person } from '@/lib/plan/testing/person';
import { createZiel } from '@/lib/plan/zielsystem/commands/create-ziel';
import { KeineKette, liesKette } from './einlesen';
import { alsBpmn } from './schreiben';
import { liesXml } from './xml-lesen';

const lies = async (xml: string, person: Person) =>
  liesKette(await liesXml(new TextEncoder().encode(xml)), person.plan);

function schreibe(person: Person, kettenId: string): string {
  const bild = ketteBild(person.plan, kettenId);
  if (!bild) throw new Error('no such chain');
  return alsBpmn(bild, ketteWege(bild), person.plan);
}

/** What a chain says, without ids. */
function inhalt(person: Person, kettenId: string) {
  const bild = ketteBild(person.plan, kettenId);
  return {
    kette: [bild?.kette.titel, bild?.kette.variante],
    lanes: bild?.lanes.map(({ titel, istNutzer, akteurId }) => [titel, istNutzer, akteurId]),
    schritte: [...(bild?.schritte.values() ?? [])]
      .map(({ schritt: s, laneId }) => {
        const lane = bild?.lanes.find(({ id }) => id === laneId)?.titel;
        return [s.titel, s.art, lane, s.platz.x, s.platz.y, s.dauer, s.wartezeit, s.rechtsgrundlage];
      })
      .sort(),
    verbindungen: bild?.verbindungen
      .map(({ verbindung: v, von, nach }) => {
        const { id: _, kettenId: __, enden: ___, ...felder } = v;
        return [von.schritt.titel, nach.schritt.titel, JSON.stringify(felder)];
      })
      .sort(),
  };
}

describe('what goes out comes in again', () => {
  it.each([
    ['Ist', BERECHTIGUNG_IST],
    ['Soll', BERECHTIGUNG_SOLL],
    ['fixture 03', JUGENDMIGRATION],
    ['300 steps', langeKette(300)],
  ])('%s: the same lanes, steps, places and edges', async (_, skizze) => {
    const person = einePerson();
    const erste = person.tut(importKette, einfuhrAus(skizze));
    const { kette, bericht } = await lies(schreibe(person, erste), person);
    const zweite = person.tut(importKette, kette);
    expect(inhalt(person, zweite)).toEqual(inhalt(person, erste));
    expect(bericht).toEqual([]);
    person.schliesst();
  });

  it('is one step to undo, Akteure included', async () => {
    const person = einePerson();
    const vorher = person.plan;
    person.tut(importKette, einfuhrAus(BERECHTIGUNG_SOLL));
    expect(person.plan.akteure.size).toBeGreaterThan(3);
    person.undo.undo();
    expect(person.plan.akteure.size).toBe(vorher.akteure.size);
    expect(person.plan.schritte.size).toBe(0);
    expect(person.plan.ketten.size).toBe(0);
    person.schliesst();
  });
});

describe('what ties a chain to the rest of the plan', () => {
  /** Everything a chain, its steps and edges can name. */
  function verbunden(person: Person) {
    const kettenId = person.tut(importKette, einfuhrAus(BERECHTIGUNG_SOLL));
    const zielId = person.tut(createZiel, {
      ebene: 'grundsatzziel',
      parentId: null,
      titel: 'Alle lernen Deutsch',
    });
    const [akteurId = ''] = person.plan.akteure.keys();
    const [erster, zweiter] = [...person.plan.schritte.values()].filter((s) => s.kettenId === kettenId);
    const [kante] = person.plan.verbindungen.values();
    person.tut(setVerweis, { sammlung: 'ketten', id: kettenId, feld: 'zielIds', zielId, an: true });
    if (!erster || !zweiter || !kante) throw new Error('no steps');
    person.tut(setVerweis, { sammlung: 'schritte', id: erster.id, feld: 'zielIds', zielId, an: true });
    person.doc.transact(() => {
      const satz = (sammlung: string, id: string) => person.doc.getMap<Y.Map<unknown>>(sammlung).get(id);
      satz('schritte', erster.id)?.set('federfuehrungId', akteurId);
      satz('schritte', erster.id)?.set('doppeltZuId', zweiter.id);
      satz('verbindungen', kante.id)?.set('verantwortlichGeberId', akteurId);
      satz('ketten', kettenId)?.set('art', 'prozesslandkarte');
    });
    return { kettenId, zielId, akteurId, doppelt: [erster.titel, zweiter.titel] };
  }

  it('comes back with the file into the same network', async () => {
    const person = einePerson();
    const { kettenId, zielId, akteurId, doppelt } = verbunden(person);
    const { kette, bericht } = await lies(schreibe(person, kettenId), person);
    const neu = person.tut(importKette, kette);
    expect(bericht).toEqual([]);
    expect(person.plan.ketten.get(neu)).toMatchObject({ art: 'prozesslandkarte', zielIds: [zielId] });
    const schritte = [...person.plan.schritte.values()].filter((s) => s.kettenId === neu);
    const eins = schritte.find(({ doppeltZuId }) => doppeltZuId !== null);
    expect(eins).toMatchObject({ titel: doppelt[0], zielIds: [zielId], federfuehrungId: akteurId });
    expect(schritte.find(({ id }) => id === eins?.doppeltZuId)?.titel).toBe(doppelt[1]);
    const kanten = [...person.plan.verbindungen.values()].filter((v) => v.kettenId === neu);
    expect(kanten.map((v) => v.verantwortlichGeberId).filter(Boolean)).toEqual([akteurId]);
    person.schliesst();
  });

  it('is left out and counted where another network does not know it', async () => {
    const [person, andere] = [einePerson(), einePerson()];
    const { kettenId } = verbunden(person);
    const { kette, bericht } = await lies(schreibe(person, kettenId), andere);
    expect(bericht.join(' ')).toContain('4 Verweise auf Ziele');
    expect(andere.tut(importKette, kette)).toBeTruthy();
    person.schliesst();
    andere.schliesst();
  });
});

const fremd = (prozess: string, mehr = '') =>
  `<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:x="urn:x" id="d" targetNamespace="urn:t">${mehr}<process id="p" name="Fremdes">${prozess}</process></definitions>`;

describe('a file of another program', () => {
  it('is set out anew without a diagram; what a chain does not know becomes a step with a note', async () => {
    const person = einePerson();
    const { kette, bericht } = await lies(
      fremd(`<laneSet id="ls"><lane id="l1" name="Jugendamt"><flowNodeRef>a</flowNodeRef><flowNodeRef>b</flowNodeRef></lane><lane id="l2" name="Kundin"><flowNodeRef>s</flowNodeRef></lane></laneSet>
        <startEvent id="s" name="Los"/><userTask id="a" name="Prüfen"/><complexGateway id="b" name="Wie weiter?"/><endEvent id="e"/>
        <sequenceFlow id="f1" sourceRef="s" targetRef="a"/><sequenceFlow id="f2" sourceRef="a" targetRef="b" name="dann"/>
        <sequenceFlow id="f3" sourceRef="b" targetRef="weg"/><sequenceFlow id="f4" sourceRef="b" targetRef="b"/><sequenceFlow id="f5" sourceRef="e" targetRef="a"/>`),
      person,
    );
    expect(kette.lanes).toMatchObject([
      { name: 'Jugendamt', akteurId: null },
      { name: 'Kundin', nutzer: true },
    ]);
    expect(kette.schritte.map(({ titel, art, lane }) => [titel, art, lane])).toEqual([
      ['Los', 'start', 1],
      ['Prüfen', 'schritt', 0],
      ['Wie weiter?', 'schritt', 0],
      ['', 'ende', null],
    ]);
    expect(kette.schritte[2]?.problem).toContain('complexGateway');
    expect(kette.verbindungen).toHaveLength(2);
    const text = bericht.join('\n');
    for (const satz of [
      'neu angelegt',
      'complexGateway',
      'nicht eingelesen wurde',
      'nicht möglich',
      'neu angeordnet',
    ])
      expect(text).toContain(satz);
    expect(person.tut(importKette, kette)).toBeTruthy();
    person.schliesst();
  });

  it('loses nothing in silence: data, opened subprocesses, notes, pools, groups', async () => {
    const person = einePerson();
    const pool = '<collaboration id="c"><participant id="pp" name="Bank"/></collaboration>';
    const { kette, bericht } = await lies(
      fremd(
        `<documentation>Für Familien</documentation><dataObjectReference id="d" name="Antrag"/><dataObject id="do"/><group id="g"/>
        <task id="a" name="Prüfen"><dataInputAssociation id="i"><sourceRef>d</sourceRef></dataInputAssociation></task>
        <task id="b" name="Bescheid"><dataOutputAssociation id="o"><targetRef>d</targetRef></dataOutputAssociation></task>
        <subProcess id="u" name="Anhörung"><startEvent id="u1" name="Los"/><task id="u2" name="Einladen"/></subProcess>
        <textAnnotation id="n"><text>Wichtig</text></textAnnotation><association id="as" sourceRef="n" targetRef="a"/>
        <sequenceFlow id="f" sourceRef="a" targetRef="b"><conditionExpression>alles da</conditionExpression></sequenceFlow>`,
        pool,
      ),
      person,
    );
    const titel = (i: number) => kette.schritte[i]?.titel;
    const kanten = kette.verbindungen.map(({ von, nach, art }) => [titel(von), titel(nach), art]);
    expect(kanten).toContainEqual(['Antrag', 'Prüfen', 'information']);
    expect(kanten).toContainEqual(['Bescheid', 'Antrag', 'information']);
    expect(kette.verbindungen.find(({ art }) => art === 'sequenziell')?.bedingung).toBe('alles da');
    expect(kette.konstellation).toBe('Für Familien');
    const vermerk = (name: string) => kette.schritte.find((s) => s.titel === name)?.problem;
    expect(vermerk('Anhörung')).toContain('„Los“, „Einladen“');
    expect(vermerk('Wichtig')).toContain('Gehört zu „Prüfen“');
    for (const satz of ['„Einladen“', 'Linie zu einer Notiz', '„Bank“', 'Rahmen'])
      expect(bericht.join('\n')).toContain(satz);
    expect(person.tut(importKette, kette)).toBeTruthy();
    person.schliesst();
  });

  it.each([
    ['NaN places', '<task id="a" name="A"/>'],
    [
      'names of JavaScript',
      '<task id="__proto__" name="constructor"/><constructor id="c"/><toString id="toString"/>',
    ],
    [
      'broken additions',
      '<task id="a" xmlns:diadem="urn:diadem:bpmn" diadem:art="toString" diadem:angaben="{kaputt"/>',
    ],
  ])('survives %s', async (_, prozess) => {
    const person = einePerson();
    const di =
      '<x:BPMNDiagram><x:BPMNPlane><x:BPMNShape bpmnElement="a"><x:Bounds x="NaN" y="1e99" width="-5" height=""/></x:BPMNShape></x:BPMNPlane></x:BPMNDiagram>';
    const { kette } = await lies(fremd(prozess, di), person);
    expect(kette.schritte.length).toBeGreaterThan(0);
    for (const { x, y } of kette.schritte) expect(Number.isFinite(x + y)).toBe(true);
    expect(person.tut(importKette, kette)).toBeTruthy();
    person.schliesst();
  });

  it.each([
    '<html/>',
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>',
    '<definitions/>',
  ])('is refused when it is no diagram: %s', async (xml) => {
    const person = einePerson();
    await expect(lies(xml, person)).rejects.toThrow(KeineKette);
    person.schliesst();
  });
});
