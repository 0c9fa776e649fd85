import { BpmnModdle } from 'bpmn-moddle';
import { describe, expect, it } from 'vitest';
import { ketteBild } from '@/lib/plan/dienstleistungskette/views/bild';
import { ketteWege } from '@/lib/plan/dienstleistungskette/views/wege';
import {
  BERECHTIGUNG_IST,
  BERECHTIGUNG_SOLL,
  JUGENDMIGRATION,
  type Kettenskizze,
  langeKette,
  planMitKette,
} from '@/lib/plan/testing/beispielketten';
import { lanename } from './lanename';
import { alsBpmn } from './schreiben';

export function bpmnAus(skizze: Kettenskizze): string {
  const { plan, kettenId } = planMitKette(skizze);
  const bild = ketteBild(plan, kettenId);
  if (!bild) throw new Error('no such chain');
  return alsBpmn(bild, ketteWege(bild), plan);
}

const LEER: Kettenskizze = { titel: 'Leer', variante: 'soll', lanes: [], schritte: [], kanten: [] };

describe('bpmn-moddle reads it without a warning', () => {
  it.each([
    ['Ist', BERECHTIGUNG_IST],
    ['Soll', BERECHTIGUNG_SOLL],
    ['fixture 03', JUGENDMIGRATION],
    ['no step', LEER],
    ['one step', { ...LEER, lanes: [['a', 'Amt']], schritte: [['s', 'a', 'start', 'Beginn']] } as const],
    ['300 steps', langeKette(300)],
  ])('%s', async (_, skizze) => {
    const { warnings } = await new BpmnModdle().fromXML(bpmnAus(skizze));
    expect(warnings).toEqual([]);
  });

  it.each([
    '#read("/etc/passwd") =HYPERLINK(',
    '<&>"\'',
    '👩 你好 مرحبا',
    '\u0000\u0007\ud800',
    'W'.repeat(2_000),
    '',
  ])('whatever it is called: %j', async (titel) => {
    const skizze: Kettenskizze = {
      ...{ titel, variante: 'ist', lanes: [['a', titel]], kanten: [['s', 't', titel]] },
      schritte: [
        ['s', 'a', 'start', titel],
        ['t', 'a', 'wartezeit', titel],
      ],
    };
    const { warnings } = await new BpmnModdle().fromXML(bpmnAus(skizze));
    expect(warnings).toEqual([]);
  });
});

describe('what other programs find in it', () => {
  interface Element {
    $type: string;
    id: string;
    name?: string;
    dataOutputAssociations?: { targetRef: { id: string } }[];
  }
  async function elemente(xml: string) {
    const { rootElement } = await new BpmnModdle().fromXML(xml);
    const wurzel = rootElement as { rootElements: { $type: string; flowElements?: Element[] }[] };
    return wurzel.rootElements.flatMap(({ flowElements }) => flowElements ?? []);
  }

  it('a document is a task that writes a data object, drawn at it', async () => {
    const xml = bpmnAus(BERECHTIGUNG_SOLL);
    const alle = await elemente(xml);
    const mail = alle.find(({ name }) => name?.replaceAll('\u00ad', '') === 'E-Mail an Ausländerbehörde');
    expect(mail?.$type).toBe('bpmn:Task');
    const ziel = mail?.dataOutputAssociations?.[0]?.targetRef.id;
    expect(alle.find(({ id }) => id === ziel)?.$type).toBe('bpmn:DataObjectReference');
    expect(xml.includes(`bpmnElement="${ziel}"`)).toBe(true);
  });

  it('no way runs through the name of a decision where there is room beside it', () => {
    const xml = bpmnAus(BERECHTIGUNG_IST);
    const zahlen = (text: string) =>
      [...text.matchAll(/(?:x|y|width|height)="(-?[\d.]+)"/g)].map(([, zahl]) => Number(zahl));
    const strecken = [...xml.matchAll(/<bpmndi:BPMNEdge.*?<\/bpmndi:BPMNEdge>/gs)].flatMap(([kante]) => {
      const orte = [...kante.matchAll(/<di:waypoint [^>]*>/g)].map(([ort]) => zahlen(ort));
      return orte.slice(1).map((ort, i) => [orte[i] ?? ort, ort] as const);
    });
    const namen = [
      ...xml.matchAll(/isMarkerVisible="true"><dc:Bounds[^>]*><bpmndi:BPMNLabel>(<dc:Bounds[^>]*>)/g),
    ].map(([, masse = '']) => zahlen(masse));
    expect(namen.length).toBe(5);
    for (const [x = 0, y = 0, breite = 0, hoehe = 0] of namen)
      for (const [[ax = 0, ay = 0], [bx = 0, by = 0]] of strecken)
        expect(
          Math.max(ax, bx) <= x ||
            Math.min(ax, bx) >= x + breite ||
            Math.max(ay, by) <= y ||
            Math.min(ay, by) >= y + hoehe,
        ).toBe(true);
  });

  it('long words have places to part at, and a lane too long for its head is called by its short name', () => {
    expect(bpmnAus(BERECHTIGUNG_IST)).toContain('Asylleistungs\u00adgewährungs\u00adstelle');
    const { plan, kettenId } = planMitKette(BERECHTIGUNG_IST);
    const bild = ketteBild(plan, kettenId);
    if (!bild) throw new Error('no such chain');
    const akteure = new Map(
      [...plan.akteure].map(([id, akteur]) => [
        id,
        akteur.name === 'Asylleistungsgewährungsstelle'
          ? { ...akteur, kurzname: 'Asylstelle' }
          : { ...akteur, kurzname: 'kurz' },
      ]),
    );
    const [, asyl] = bild.lanes;
    const bamf = bild.lanes.find(({ titel }) => titel === 'BAMF');
    if (!asyl || !bamf) throw new Error('no lanes');
    expect(lanename({ ...bamf, hoehe: 112 }, akteure)).toBe('BAMF');
    const lang = 'Asylleistungsgewährungsstelle der Kreisverwaltung';
    expect(lanename({ ...asyl, titel: lang, hoehe: 112 }, akteure)).toBe('Asylstelle');
    expect(lanename({ ...asyl, titel: lang, hoehe: 400 }, akteure)).toBe(lang);
  });

  const LANG = 'Ausländerbehördenangelegenheitenkoordinierungsstelle der Kreisverwaltung';
  const kaesten = (xml: string, muster: RegExp) =>
    [...xml.matchAll(muster)].map(([, masse = '']) =>
      [...masse.matchAll(/(?:x|y|width|height)="(-?[\d.]+)"/g)].map(([, zahl]) => Number(zahl)),
    );

  it('a lane is as high as its name needs; steps and ways move with their lanes', () => {
    const skizze = (zweite: string): Kettenskizze => ({
      ...{ titel: 'Kette', variante: 'ist' },
      lanes: [
        ['a', 'Amt'],
        ['b', zweite],
        ['c', 'VHS'],
      ],
      schritte: [
        ['s', 'a', 'start', 'Beginn'],
        ['t', 'b', 'schritt', 'Antrag'],
        ['u', 'c', 'ende', 'Kurs'],
      ],
      kanten: [
        ['s', 't'],
        ['t', 'u'],
      ],
    });
    const LANES = /bpmnElement="bahn[^"]*" isHorizontal="true">(<dc:Bounds[^>]*>)/g;
    const [kurz, lang] = [bpmnAus(skizze('Kita')), bpmnAus(skizze(LANG))];
    const [vorher, nachher] = [kaesten(kurz, LANES), kaesten(lang, LANES)];
    expect(nachher).toHaveLength(3);
    const mehr = (nachher[1]?.[3] ?? 0) - (vorher[1]?.[3] ?? 0);
    expect(mehr).toBeGreaterThan(100);
    expect((nachher[2]?.[1] ?? 0) - (vorher[2]?.[1] ?? 0)).toBe(mehr);
    // The lanes still lie one below the other without a gap, as high together as their pool.
    for (const [i, [, y = 0, , hoehe = 0]] of nachher.entries())
      expect(
        nachher[i + 1]?.[1] ?? kaesten(lang, /bpmnElement="pool"[^>]*>(<dc:Bounds[^>]*>)/g)[0]?.[3],
      ).toBe(y + hoehe);
    // The way into the third lane ends lowest; the order of the ways in the file is that of their ids.
    const tiefste = (xml: string) => Math.max(...kaesten(xml, /<di:waypoint([^>]*)/g).map(([, y = 0]) => y));
    expect(tiefste(lang) - tiefste(kurz)).toBe(mehr);
  });

  it('a Teilprozess with a long name keeps clear of its „+“, its middle where it was', () => {
    const box = (titel: string) => {
      const xml = bpmnAus({
        ...{ titel: 'Kette', variante: 'ist', lanes: [['a', 'Amt']], kanten: [] },
        schritte: [['t', 'a', 'teilprozess', titel]],
      });
      return kaesten(xml, /isExpanded="false">(<dc:Bounds[^>]*>)/g)[0] ?? [];
    };
    const [x = 0, y = 0, breite = 0, hoehe = 0] = box('Antrag');
    const [lx = 0, ly = 0, lb = 0, lh = 0] = box(
      'Kinderbetreuungskostenübernahmebescheid prüfen und im Fachverfahren vermerken',
    );
    expect([lx + lb / 2, ly + lh / 2]).toEqual([x + breite / 2, y + hoehe / 2]);
    expect(lb).toBe(breite + 32);
    // Four lines of 14, and the sign with its air above and below them.
    expect(lh).toBeGreaterThanOrEqual(hoehe + 20);
    const [, vy = 0, , vh = 0] = box(
      'Kinderbetreuungskostenübernahmebescheid im Fachverfahren der Regionalstelle prüfen und anschließend vermerken',
    );
    expect(vh).toBeGreaterThanOrEqual(4 * 14 + 2 * 21);
    expect(vy + vh / 2).toBe(y + hoehe / 2);
  });
});
