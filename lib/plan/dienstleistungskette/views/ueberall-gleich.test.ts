import { describe, expect, it } from 'vitest';
import type { Plan } from '@/lib/plan/doc/plan';
import {
  BERECHTIGUNG_IST,
  BERECHTIGUNG_SOLL,
  JUGENDMIGRATION,
  planMitKette,
} from '@/lib/plan/testing/beispielketten';
import { kettenBeschreibung } from './beschreibung';
import { ketteBild } from './bild';
import { anfangVon, ausgaenge } from './gang';
import { kettenZeichnung } from './zeichnung';

const umgekehrt = <T>(karte: ReadonlyMap<string, T>) => new Map([...karte].reverse());

/** The same plan as another browser holds it: a shared map has its records in the order they arrived. */
function anderswo(plan: Plan): Plan {
  const { lanes, schritte, verbindungen, akteure } = plan;
  return {
    ...plan,
    ...{ lanes: umgekehrt(lanes), schritte: umgekehrt(schritte), verbindungen: umgekehrt(verbindungen) },
    akteure: umgekehrt(akteure),
  };
}

function gelesen(plan: Plan, kettenId: string) {
  const bild = ketteBild(plan, kettenId);
  if (!bild) throw new Error('no such chain');
  return {
    worte: kettenBeschreibung(bild),
    formen: kettenZeichnung(plan, kettenId)?.formen,
    anfang: anfangVon(bild)?.schritt.id,
    ausgaenge: [...bild.schritte.keys()]
      .sort()
      .map((id) => ausgaenge(bild, id).map(({ nach }) => nach.schritt.id)),
  };
}

describe('every browser and the server', () => {
  it.each([
    ['Ist', BERECHTIGUNG_IST],
    ['Soll', BERECHTIGUNG_SOLL],
    ['fixture 03', JUGENDMIGRATION],
  ])('show the same ways and words: %s', (_, skizze) => {
    const { plan, kettenId } = planMitKette(skizze);
    expect(gelesen(anderswo(plan), kettenId)).toEqual(gelesen(plan, kettenId));
  });
});
