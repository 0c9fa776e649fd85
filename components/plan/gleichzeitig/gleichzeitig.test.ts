import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type Planort, runCommand } from '@/lib/plan/doc/command';
import { readPlan } from '@/lib/plan/doc/read-plan';
import { neuesPlanDokument } from '@/lib/plan/doc/seed';
import { planUndo } from '@/lib/plan/doc/undo';
import { createZiel } from '@/lib/plan/zielsystem/commands/create-ziel';
import { updateZiel } from '@/lib/plan/zielsystem/commands/update-ziel';
import { einsetzbar, setzeEin } from './einsetzen';
import { feldname, wertText } from './feldnamen';
import { Konfliktliste } from './konfliktliste';

function person(name: string, stand: Uint8Array) {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, stand);
  const origin = {};
  const undo = planUndo(doc, origin);
  const ort: Planort = { doc, plan: () => readPlan(doc), rolle: 'mitglied', name, origin, undo };
  return { doc, ort, undo, konflikte: new Konfliktliste(doc) };
}

function zweiSchreibenGleichzeitig() {
  const anna = person('Anna', neuesPlanDokument());
  const ziel = runCommand(anna.ort, createZiel, { ebene: 'grundsatzziel', parentId: null, titel: 'Alt' });
  if (!ziel.ok) throw new Error(ziel.grund);
  const ben = person('Ben', Y.encodeStateAsUpdate(anna.doc));
  runCommand(anna.ort, updateZiel, { id: ziel.wert, felder: { titel: 'Annas Wortlaut' } });
  runCommand(ben.ort, updateZiel, { id: ziel.wert, felder: { titel: 'Bens Wortlaut' } });
  const [vonAnna, vonBen] = [Y.encodeStateAsUpdate(anna.doc), Y.encodeStateAsUpdate(ben.doc)];
  Y.applyUpdate(anna.doc, vonBen);
  Y.applyUpdate(ben.doc, vonAnna);
  return { id: ziel.wert, anna, ben };
}

describe('simultaneous changes', () => {
  it('both sides hear which value was lost', () => {
    const { id, anna, ben } = zweiSchreibenGleichzeitig();
    const geblieben = anna.ort.plan().ziele.get(id)?.titel;
    const verloren = geblieben === 'Annas Wortlaut' ? 'Bens Wortlaut' : 'Annas Wortlaut';
    for (const { konflikte } of [anna, ben]) {
      expect(konflikte.alle).toMatchObject([{ id, feld: 'titel', verloren, geblieben }]);
    }
  });

  it('the lost value goes back in as an edit of its own that can be undone', () => {
    const { id, anna } = zweiSchreibenGleichzeitig();
    const [konflikt] = anna.konflikte.alle;
    if (!konflikt) throw new Error('nothing was reported');
    expect(einsetzbar(konflikt)).toBe(true);
    expect(setzeEin(anna.ort, konflikt).ok).toBe(true);
    expect(anna.ort.plan().ziele.get(id)?.titel).toBe(konflikt.verloren);
    anna.undo.undo();
    expect(anna.ort.plan().ziele.get(id)?.titel).toBe(konflikt.geblieben);
  });

  it('is told in words', () => {
    const { id, anna } = zweiSchreibenGleichzeitig();
    const plan = anna.ort.plan();
    expect(feldname('titel')).toBe('Wortlaut');
    expect(wertText(plan, { von: null, bis: '2027-06-30', rhythmus: '' })).toBe('30.06.2027');
    expect(wertText(plan, { parentId: id, rank: 'a0' })).toBe(`unter „${plan.ziele.get(id)?.titel}“`);
    expect(wertText(plan, '')).toBe('leer');
  });
});
