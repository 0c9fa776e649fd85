import { describe, expect, it } from 'vitest';
import { createKette } from '@/lib/plan/dienstleistungskette/commands/ketten';
import { nextSchritt } from '@/lib/plan/dienstleistungskette/commands/next-schritt';
import { createPruefung, setBefund } from '@/lib/plan/dienstleistungskette/commands/pruefung-am-fall';
import { deleteSchritte, updateSchritt } from '@/lib/plan/dienstleistungskette/commands/schritte';
import { connectSchritte, reconnect } from '@/lib/plan/dienstleistungskette/commands/verbindungen';
import type { Planort } from '@/lib/plan/doc/command';
import type { Konflikt } from '@/lib/plan/doc/konflikte';
import { einePerson } from '@/lib/plan/testing/person';
import { einsetzbar, setzeEin } from './einsetzen';
import { feldname, wertText } from './feldnamen';

function kette() {
  const p = einePerson();
  const kettenId = p.tut(createKette, { titel: 'Bis Kursstart' });
  const start = [...p.plan.schritte.keys()][0] ?? '';
  const eins = p.tut(nextSchritt, { vonId: start, titel: 'Anmelden' });
  const zwei = p.tut(nextSchritt, { vonId: eins, titel: 'Einstufen' });
  const drei = p.tut(nextSchritt, { vonId: zwei, titel: 'Kurs' });
  const ort: Planort = {
    ...{ doc: p.doc, origin: p.origin, undo: p.undo, rolle: 'mitglied', name: 'VHS' },
    plan: () => p.plan,
  };
  const wieder = (teil: Pick<Konflikt, 'sammlung' | 'id' | 'feld' | 'verloren'>) => {
    const konflikt: Konflikt = { ...teil, geblieben: null };
    expect(einsetzbar(konflikt)).toBe(true);
    return setzeEin(ort, konflikt);
  };
  return { p, kettenId, eins, zwei, drei, wieder };
}

describe('what got lost in a chain goes back in', () => {
  it('a wording, a duration, a place and the ends of an edge, each one undo step', () => {
    const { p, kettenId, eins, zwei, drei, wieder } = kette();
    expect(
      wieder({ sammlung: 'ketten', id: kettenId, feld: 'titel', verloren: 'Vom Brief zum Kurs' }).ok,
    ).toBe(true);
    expect(p.plan.ketten.get(kettenId)?.titel).toBe('Vom Brief zum Kurs');
    const dauer = { min: 2, max: 3, einheit: 'wochen', quelle: '' };
    expect(wieder({ sammlung: 'schritte', id: eins, feld: 'dauer', verloren: dauer }).ok).toBe(true);
    expect(p.plan.schritte.get(eins)?.dauer).toMatchObject({ max: 3 });
    const laneId = p.plan.schritte.get(eins)?.platz.laneId;
    expect(
      wieder({ sammlung: 'schritte', id: eins, feld: 'platz', verloren: { laneId, x: 480, y: 24 } }).ok,
    ).toBe(true);
    expect(p.plan.schritte.get(eins)?.platz.x).toBe(480);
    p.undo.undo();
    expect(p.plan.schritte.get(eins)?.platz.x).not.toBe(480);

    const kante = p.tut(connectSchritte, { vonId: eins, nachId: drei });
    p.tut(reconnect, { id: kante, vonId: drei, nachId: zwei });
    expect(
      wieder({ sammlung: 'verbindungen', id: kante, feld: 'enden', verloren: { vonId: eins, nachId: drei } })
        .ok,
    ).toBe(true);
    expect(p.plan.verbindungen.get(kante)?.enden).toEqual({ vonId: eins, nachId: drei });
  });

  it('a verdict goes back to its own walk and step', () => {
    const { p, kettenId, eins, wieder } = kette();
    const pruefungId = p.tut(createPruefung, { kettenId, titel: 'Umzug' });
    const befund = p.tut(setBefund, { pruefungId, schrittId: eins, urteil: 'passt', notiz: 'geht' });
    expect(wieder({ sammlung: 'befunde', id: befund, feld: 'urteil', verloren: 'luecke' }).ok).toBe(true);
    expect(p.plan.befunde.get(befund)).toMatchObject({ urteil: 'luecke', notiz: 'geht' });
    expect(p.plan.befunde.size).toBe(1);
  });

  it('what cannot stand any more is refused in German, and nothing is written', () => {
    const { p, eins, zwei, wieder } = kette();
    const unlesbar = wieder({ sammlung: 'schritte', id: zwei, feld: 'art', verloren: 'geist' });
    expect(unlesbar).toMatchObject({ ok: false });
    p.tut(deleteSchritte, { ids: [eins] });
    p.tut(updateSchritt, { id: zwei, felder: { titel: 'Einstufung' } });
    const weg = wieder({ sammlung: 'schritte', id: eins, feld: 'titel', verloren: 'Alt' });
    expect(weg).toMatchObject({ ok: false, grund: expect.stringContaining('Papierkorb') });
    expect(p.plan.schritte.get(eins)?.titel).toBe('Anmelden');
  });

  it('is told in words', () => {
    const { p, eins, zwei } = kette();
    const laneId = p.plan.schritte.get(eins)?.platz.laneId;
    expect(wertText(p.plan, { laneId, x: 1, y: 2 })).toBe('Bahn „Nutzer:in“');
    expect(wertText(p.plan, { vonId: eins, nachId: zwei })).toBe('Anmelden → Einstufen');
    expect(wertText(p.plan, { min: 2, max: 3, einheit: 'wochen', quelle: 'Amt' })).toBe('2–3\u00a0Wochen');
    expect(wertText(p.plan, true)).toBe('ja');
    expect(feldname('geberSchuldet')).toBe('Was der Geber schuldet');
  });
});
