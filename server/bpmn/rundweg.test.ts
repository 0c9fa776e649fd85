import { describe, expect, it } from 'vitest';
import { duplicateKette } from '@/lib/plan/dienstleistungskette/commands/duplicate-kette';
import { importKette } from '@/lib/plan/dienstleistungskette/commands/import-kette';
import { createLane, updateLane } from '@/lib/plan/dienstleistungskette/commands/lanes';
import { updateSchritt } from '@/lib/plan/dienstleistungskette/commands/schritte';
import { updateVerbindung } from '@/lib/plan/dienstleistungskette/commands/verbindungen';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { ketteWege } from '@/lib/plan/dienstleistungskette/views/wege';
import { BERECHTIGUNG_IST, einfuhrAus } from '@/lib/plan/testing/beispielketten';
import { einePerson, type Person } from '@/lib/plan/testing/person';
import { liesKette } from './einlesen';
import { alsBpmn } from './schreiben';
import { liesXml } from './xml-lesen';

function schreibe(person: Person, kettenId: string): string {
  const bild = ketteBild(person.plan, kettenId);
  if (!bild) throw new Error('no such chain');
  return alsBpmn(bild, ketteWege(bild), person.plan);
}

const lies = async (xml: string, person: Person) =>
  liesKette(await liesXml(new TextEncoder().encode(xml)), person.plan);

/** Every field of a chain. Ids of its own parts are told by titles, so that two copies can be compared. */
function alles(person: Person, kettenId: string) {
  const { plan } = person;
  const bild = ketteBild(plan, kettenId);
  if (!bild) throw new Error('no such chain');
  const titel = (id: string | null) => (id === null ? null : plan.schritte.get(id)?.titel);
  const { id: _, platz: __, ...kette } = bild.kette;
  return {
    kette,
    lanes: bild.lanes.map(({ lane, titel: gezeigt }) => [lane?.wer, lane?.titel, gezeigt]),
    schritte: [...bild.schritte.values()]
      .map(({ schritt, laneId }) => {
        const { id: ___, kettenId: ____, doppeltZuId, platz, ...felder } = schritt;
        const bahn = bild.lanes.find(({ id }) => id === laneId)?.titel;
        return { ...felder, bahn, x: platz.x, y: platz.y, doppeltZu: titel(doppeltZuId) };
      })
      .sort((a, b) => a.titel.localeCompare(b.titel)),
    verbindungen: bild.verbindungen
      .map(({ verbindung }) => {
        const { id: ___, kettenId: ____, enden, ...felder } = verbindung;
        return { ...felder, von: titel(enden.vonId), nach: titel(enden.nachId) };
      })
      .sort((a, b) => `${a.von} ${a.nach}`.localeCompare(`${b.von} ${b.nach}`)),
  };
}

/** A Soll made of an Ist, with lanes of every kind, and something said in every field of a step and of an edge. */
function vollesSoll(person: Person) {
  const ist = person.tut(importKette, einfuhrAus(BERECHTIGUNG_IST));
  const soll = person.tut(duplicateKette, { id: ist, variante: 'soll' });
  const bild = ketteBild(person.plan, soll);
  const [nutzer, asyl] = bild?.lanes ?? [];
  const [eins, zwei] = [...(bild?.schritte.values() ?? [])].map(({ schritt }) => schritt);
  const [kante] = bild?.verbindungen ?? [];
  const [akteurId = ''] = person.plan.akteure.keys();
  if (!nutzer?.id || !asyl?.id || !eins || !zwei || !kante) throw new Error('no chain');
  person.tut(updateLane, { id: nutzer.id, felder: { titel: 'Junge Mutter' } });
  person.tut(updateLane, { id: asyl.id, felder: { titel: 'Leistungsgewährungsstelle, Schalter 3' } });
  const ohne = person.tut(createLane, { kettenId: soll, wer: { art: 'akteur', akteurId: null } });
  person.tut(updateLane, { id: ohne, felder: { titel: 'Noch zu gewinnende Stelle' } });
  person.tut(updateSchritt, {
    id: eins.id,
    felder: {
      ...{ dauer: { min: 1, max: 2.5, einheit: 'stunden', quelle: 'Zählung 2025' }, system: 'AKDB' },
      ...{
        wartezeit: { min: null, max: 3, einheit: 'wochen', quelle: '' },
        rechtsgrundlage: '§ 44 AufenthG',
      },
      ...{ nutzertext: 'Ich rufe an.', mitbringen: 'Ausweis', federfuehrungId: akteurId },
    },
  });
  person.tut(updateVerbindung, {
    id: kante.verbindung.id,
    felder: {
      ...{ art: 'verzahnt', ergebnis: 'Kennziffer', bedingung: 'liegt vor', beschriftung: 'Weiterleitung' },
      ...{
        uebergabe: true,
        geberSchuldet: 'Schein & Kopie',
        nehmerBautAuf: 'prüft <nicht> erneut',
        weg: 'E-Mail',
      },
      ...{ information: '„Nummer“', datenschutz: '§ 69 SGB X', frist: '2 Tage', geregelt: true },
      ...{ beschluss: 'Beschluss 4', problem: 'dauert', verantwortlichGeberId: akteurId },
    },
  });
  return { ist, soll };
}

describe('a Soll with everything said about it', () => {
  it('comes back into its network with every field, its Ist and what its steps grew out of', async () => {
    const person = einePerson();
    const { ist, soll } = vollesSoll(person);
    const vorher = alles(person, soll);
    const akteure = person.plan.akteure.size;
    const { kette, bericht } = await lies(schreibe(person, soll), person);
    const neu = person.tut(importKette, kette);
    expect(bericht).toEqual([]);
    expect(alles(person, neu)).toEqual(vorher);
    expect(person.plan.ketten.get(neu)?.istId).toBe(ist);
    expect(vorher.schritte.every(({ vorlageId }) => vorlageId !== null)).toBe(true);
    expect(person.plan.akteure.size).toBe(akteure);
    person.schliesst();
  });

  it('makes the Akteure of a network that does not know them, and keeps what the lanes are called', async () => {
    const [person, andere] = [einePerson(), einePerson()];
    const { soll } = vollesSoll(person);
    const { kette, bericht } = await lies(schreibe(person, soll), andere);
    const neu = andere.tut(importKette, kette);
    expect(alles(andere, neu).lanes.map(([, eigen, gezeigt]) => [eigen, gezeigt])).toEqual(
      alles(person, soll).lanes.map(([, eigen, gezeigt]) => [eigen, gezeigt]),
    );
    const namen = [...andere.plan.akteure.values()].map(({ name }) => name);
    expect(namen).toContain('Asylleistungsgewährungsstelle');
    expect(namen).not.toContain('Leistungsgewährungsstelle, Schalter 3');
    expect(namen).not.toContain('Noch zu gewinnende Stelle');
    const [jobcenter] = [...andere.plan.akteure.values()].filter(({ name }) => name === 'Jobcenter (aktiv)');
    expect(jobcenter?.rechtsgrundlage).toBe('SGB II');
    expect(andere.plan.ketten.get(neu)?.istId).toBeNull();
    expect(bericht.join('\n')).toContain('die Ist-Kette');
    person.schliesst();
    andere.schliesst();
  });

  it('is read as an Ist without an Ist of its own', async () => {
    const person = einePerson();
    const { soll } = vollesSoll(person);
    const { kette } = await lies(schreibe(person, soll), person);
    const neu = person.tut(importKette, { ...kette, variante: 'ist' });
    expect(person.plan.ketten.get(neu)?.istId).toBeNull();
    person.schliesst();
  });

  it('is refused by the command when the Ist it names is not there', async () => {
    const person = einePerson();
    const { soll } = vollesSoll(person);
    const { kette } = await lies(schreibe(person, soll), person);
    expect(person.abgelehnt(importKette, { ...kette, istId: 'ket_fehlt' })).toMatch(/Kette/);
    person.schliesst();
  });
});

const fremd = (prozess: string, mehr = '') =>
  `<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="urn:t">${mehr}<process id="p" name="Fremdes">${prozess}</process></definitions>`;

describe('the report on a file of another program', () => {
  it('names what was taken for something near, whom lanes were given to, and what stands in no lane', async () => {
    const person = einePerson();
    person.tut(importKette, einfuhrAus(BERECHTIGUNG_IST));
    const { kette, bericht } = await lies(
      fremd(
        `<laneSet id="ls"><lane id="l1" name="bamf"><flowNodeRef>a</flowNodeRef></lane><lane id="l2" name="Kundin"><flowNodeRef>s</flowNodeRef></lane></laneSet>
        <startEvent id="s" name="Los"/><inclusiveGateway id="a" name="Was fehlt?"/><callActivity id="c" name="Prüfung"/>`,
        '<collaboration id="k"><messageFlow id="m" sourceRef="s" targetRef="c"/></collaboration>',
      ),
      person,
    );
    const text = bericht.join('\n');
    for (const satz of [
      'zugeordnet: „bamf“ zu „BAMF“',
      '„inclusiveGateway“ (einer oder mehrere Wege)',
      '„callActivity“',
      'Ein Schritt steht in keiner Bahn',
      'Ein Nachrichtenfluss',
    ])
      expect(text).toContain(satz);
    expect(kette.lanes[1]).toMatchObject({ nutzer: true, titel: 'Kundin' });
    person.schliesst();
  });
});
