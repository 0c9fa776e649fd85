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
import { alsBpmn } from './schreiben';

export function bpmnAus(skizze: Kettenskizze): string {
  const { plan, kettenId } = planMitKette(skizze);
  const bild = ketteBild(plan, kettenId);
  if (!bild) throw new Error('no such chain');
  return alsBpmn(bild, ketteWege(bild));
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
