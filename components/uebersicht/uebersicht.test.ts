import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { kettenUeberblick } from '@/lib/plan/dienstleistungskette/views/ueberblick';
import type { Plan } from '@/lib/plan/doc/plan';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { leseNetzwerkdatei, planAusDatei } from '@/lib/plan/netzwerkdatei/read';
import { themenUeberblick } from '@/lib/plan/themen/views';
import { pruefeZielsystem } from '@/lib/plan/zielsystem/pruefungen';
import { ueberblick } from '@/lib/plan/zielsystem/views';
import demo from '@/prisma/demo/netzwerk.json';
import { faelligAus } from './faellig-aus';
import { type Bestand, schritteAus } from './schritte-aus';
import { werAmZugIst } from './was-fehlt-aus';

function demoPlan() {
  const gelesen = leseNetzwerkdatei(demo);
  if (!gelesen.ok) throw new Error('the demo network cannot be read');
  const doc = new Y.Doc();
  planAusDatei(doc, gelesen.datei);
  return readPlan(doc);
}

const bestand = (plan: Plan): Bestand => ({
  zielsystem: ueberblick(plan),
  themen: themenUeberblick(plan),
  ketten: kettenUeberblick(plan),
  faelle: null,
});

describe('Übersicht', () => {
  const plan = demoPlan();

  it('gives every hint exactly one place and one who has to act', () => {
    const hinweise = pruefeZielsystem(plan);
    const gruppen = werAmZugIst(plan, hinweise);
    const stellen = gruppen.flatMap((gruppe) => gruppe.stellen);
    expect(stellen.map((stelle) => stelle.id).sort()).toEqual(hinweise.map((h) => h.id).sort());
    expect(stellen.every((stelle) => stelle.titel !== '' && stelle.auswahl !== '')).toBe(true);
    expect(gruppen[0]?.wer).toBe('Das Netzwerk gemeinsam');
  });

  it('says what is missing only while it is missing', () => {
    const [, faelle, themen, zielsystem, , ketten] = schritteAus({
      ...bestand(plan),
      faelle: { freigegeben: 3, inArbeit: 0 },
    });
    expect(faelle?.zeilen).toEqual([{ zahl: 3, was: 'freigegeben' }]);
    expect(faelle?.fehlt).toEqual(['Mindestens 4 Fälle tragen, was fallübergreifend gilt.']);
    expect(ketten?.zeilen).toEqual([
      { zahl: 1, was: 'im Ist' },
      { zahl: 2, was: 'im Soll' },
    ]);
    expect(ketten?.fehlt).toEqual(['3 Schnittstellen im Soll sind noch nicht geregelt.']);
    expect(themen?.fehlt).toEqual(['1 generatives Thema hat noch kein Ziel.']);
    expect(zielsystem?.zeilen[0]).toEqual({ zahl: 1, was: 'Grundsatzziel' });
    expect(zielsystem?.fehlt.join(' ')).not.toContain('Grundsatzziel fehlt');
    const nichts = readPlan(new Y.Doc());
    const leer = schritteAus(bestand(nichts));
    expect(leer.map(({ titel }) => titel)).not.toContain('Fälle');
    expect(leer.flatMap((schritt) => schritt.fehlt)).toContain(
      'Noch keine Dienstleistungskette ist gezeichnet.',
    );
    expect(leer.flatMap((schritt) => schritt.fehlt)).toContain('Das Grundsatzziel fehlt noch.');
  });

  it('lists what is due by date, without what is done, and marks what is late', () => {
    const faellig = faelligAus(plan, '2026-12-31');
    const enden = faellig.map(({ id }) => plan.aktivitaeten.get(id)?.zeitraum.bis ?? '');
    expect(enden).toEqual([...enden].sort());
    for (const { id, ueberfaellig } of faellig) {
      const aktivitaet = plan.aktivitaeten.get(id);
      expect(aktivitaet?.status).not.toBe('erledigt');
      expect(ueberfaellig).toBe((aktivitaet?.zeitraum.bis ?? '') < '2026-12-31');
    }
    expect(faellig.length).toBeGreaterThan(0);
  });
});
