import { describe, expect, test } from 'vitest';
import { ROLLEN } from '@/lib/access/rollen';
import { kleinesZielsystem } from '@/lib/plan/testing/beispiel';
import { einePerson } from '@/lib/plan/testing/person';
import { updateZiel } from '@/lib/plan/zielsystem/commands/update-ziel';
import { redoLabel, undoLabel } from './undo';
import { updateMeta } from './update-meta';

describe('runCommand', () => {
  test.each(ROLLEN)('as %s', (rolle) => {
    const p = einePerson(rolle);
    const eingabe = { felder: { zielgruppe: 'Neuzugewanderte' } };
    if (rolle === 'beobachtung' || rolle === 'lenkungsgruppe') {
      expect(p.abgelehnt(updateMeta, eingabe)).toContain('Bitten Sie die Koordination');
    } else {
      p.tut(updateMeta, eingabe);
      expect(p.plan.meta.zielgruppe).toBe('Neuzugewanderte');
    }
  });

  test('input that does not fit is refused with its place', () => {
    const p = einePerson();
    expect(p.abgelehnt(updateMeta, { felder: { zielgruppe: 'x'.repeat(2_001) } })).toBe(
      'Das wurde nicht übernommen – felder.zielgruppe: Zu lang: höchstens 2.000 sind erlaubt. Bitte prüfen Sie die Eingabe.',
    );
  });

  test('a command that changes nothing is no undo step', () => {
    const p = einePerson();
    p.tut(updateMeta, { felder: { zielgruppe: 'A' } });
    p.tut(updateMeta, { felder: { zielgruppe: 'A' } });
    expect(p.undo.undoStack).toHaveLength(1);
  });
});

describe('undo and redo name what they do', () => {
  test('the label goes with the step, there and back', () => {
    const p = einePerson();
    const { ez11 } = kleinesZielsystem(p);
    p.tut(updateZiel, { id: ez11, felder: { titel: 'Neu' } });
    p.tut(updateMeta, { felder: { sozialraum: 'Stadt Z' } });
    expect([undoLabel(p.undo), redoLabel(p.undo)]).toEqual(['Sozialraum ändern', null]);
    p.undo.undo();
    expect([undoLabel(p.undo), redoLabel(p.undo)]).toEqual(['Ergebnisziel formulieren', 'Sozialraum ändern']);
    p.undo.undo();
    expect([undoLabel(p.undo), redoLabel(p.undo)]).toEqual(['Aktivität anlegen', 'Ergebnisziel formulieren']);
    p.undo.redo();
    expect([undoLabel(p.undo), redoLabel(p.undo)]).toEqual(['Ergebnisziel formulieren', 'Sozialraum ändern']);
    p.undo.redo();
    expect([undoLabel(p.undo), redoLabel(p.undo)]).toEqual(['Sozialraum ändern', null]);
  });

  test('typing into a text is one step of its own, apart from the commands around it', () => {
    const p = einePerson();
    const { ez11 } = kleinesZielsystem(p);
    p.tut(updateZiel, { id: ez11, felder: { begruendung: 'Anfang' } });
    const text = p.text('ziele', ez11, 'begruendung');
    p.doc.transact(() => text.insert(6, ' und'), p.origin);
    p.doc.transact(() => text.insert(10, ' Ende'), p.origin);
    expect(undoLabel(p.undo)).toBe('Texteingabe');
    p.undo.undo();
    expect(p.plan.ziele.get(ez11)?.begruendung).toBe('Anfang');
  });
});
