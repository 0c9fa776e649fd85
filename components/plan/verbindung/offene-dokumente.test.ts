import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { DokumentArt } from '@/lib/plan/doc/arten';
import { planUndo, redoLabel, undoLabel } from '@/lib/plan/doc/undo';
import { OffeneDokumente } from './offene-dokumente';
import type { Speicherstand } from './speicherstand';

/** An open document without socket: what it says about saving is set by hand. */
class Probe {
  readonly doc = new Y.Doc();
  readonly origin = {};
  readonly undo = planUndo(this.doc, this.origin);
  darfBearbeiten = true;
  entzogen = false;
  speicher: Speicherstand = { stand: 'gespeichert', text: 'gespeichert', ausstehend: 0 };
  private hoerer: (() => void)[] = [];

  constructor(readonly art: DokumentArt) {}

  get lage() {
    return {
      speicher: this.speicher,
      ende: this.entzogen ? 4403 : null,
      undoLabel: undoLabel(this.undo),
      redoLabel: redoLabel(this.undo),
    };
  }
  subscribe = (fn: () => void) => {
    this.hoerer.push(fn);
    for (const was of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const)
      this.undo.on(was, fn);
    return () => undefined;
  };
  ladeUngesendetesHerunter() {}

  schreibe(label: string) {
    this.undo.stopCapturing();
    this.doc.transact(() => this.doc.getMap('meta').set('notiz', label), this.origin);
    this.undo.undoStack.at(-1)?.meta.set('label', label);
    for (const fn of this.hoerer) fn();
  }
  sage(speicher: Speicherstand) {
    this.speicher = speicher;
    for (const fn of this.hoerer) fn();
  }
  get notiz() {
    return this.doc.getMap('meta').get('notiz');
  }
}

function zwei() {
  const offene = new OffeneDokumente();
  const plan = new Probe('plan');
  const analyse = new Probe('beteiligtenanalyse');
  offene.melde(plan);
  const zu = offene.melde(analyse);
  return { offene, plan, analyse, zu };
}

describe('undo over several open documents', () => {
  it('takes back what belongs together as one step, and does it again as one', () => {
    const { offene, plan, analyse } = zwei();
    plan.schreibe('A');
    offene.alsEinSchritt(() => {
      plan.schreibe('B');
      analyse.schreibe('C');
    }, 'Tabelle eingelesen');
    expect(offene.lage.undoLabel).toBe('Tabelle eingelesen');
    offene.undo();
    expect([offene.lage.undoLabel, offene.lage.redoLabel]).toEqual(['A', 'Tabelle eingelesen']);
    expect([plan.notiz, analyse.notiz]).toEqual(['A', undefined]);
    offene.redo();
    expect([plan.notiz, analyse.notiz]).toEqual(['B', 'C']);
    offene.undo();
    offene.undo();
    expect([plan.notiz, analyse.notiz]).toEqual([undefined, undefined]);
  });

  it('goes back in the order in which the steps were made, and names the other document', () => {
    const { offene, plan, analyse } = zwei();
    plan.schreibe('eins');
    analyse.schreibe('zwei');
    plan.schreibe('drei');
    expect(offene.lage.undoLabel).toBe('drei');
    offene.undo();
    expect([plan.notiz, analyse.notiz]).toEqual(['eins', 'zwei']);
    expect(offene.lage.undoLabel).toBe('zwei (Beteiligtenanalyse)');
    offene.undo();
    expect([plan.notiz, analyse.notiz]).toEqual(['eins', undefined]);
    expect([offene.lage.undoLabel, offene.lage.redoLabel]).toEqual(['eins', 'zwei (Beteiligtenanalyse)']);
    offene.redo();
    expect(analyse.notiz).toBe('zwei');
    expect(offene.lage.redoLabel).toBe('drei');
    offene.redo();
    expect(plan.notiz).toBe('drei');
    expect(offene.lage.undoLabel).toBe('drei');
  });

  it('a new step anywhere ends redo everywhere', () => {
    const { offene, plan, analyse } = zwei();
    analyse.schreibe('eins');
    offene.undo();
    plan.schreibe('zwei');
    expect(offene.lage.redoLabel).toBeNull();
    offene.redo();
    expect(analyse.notiz).toBeUndefined();
  });

  it('steps of a closed document are gone, those of the plan remain', () => {
    const { offene, plan, analyse, zu } = zwei();
    plan.schreibe('eins');
    analyse.schreibe('zwei');
    zu();
    expect(offene.lage.undoLabel).toBe('eins');
  });
});

describe('the save state of all open documents', () => {
  it('is that of the least safe one, with all edits that wait', () => {
    const { offene, plan, analyse } = zwei();
    analyse.sage({ stand: 'offline_gesichert', text: 'offline, lokal gesichert', ausstehend: 2 });
    plan.sage({ stand: 'wird_gesendet', text: 'wird gesendet', ausstehend: 1 });
    expect(offene.lage.speicher).toMatchObject({ stand: 'offline_gesichert', ausstehend: 3 });
    analyse.sage({ stand: 'gespeichert', text: 'gespeichert', ausstehend: 0 });
    expect(offene.lage.speicher).toMatchObject({ stand: 'wird_gesendet', ausstehend: 1 });
  });

  it('a document whose right was taken away counts only while unsent work is in it', () => {
    const { offene, analyse } = zwei();
    analyse.entzogen = true;
    analyse.sage({ stand: 'nicht_gesichert', text: 'nicht verbunden', ausstehend: 0 });
    expect(offene.lage.speicher.stand).toBe('gespeichert');
    analyse.sage({ stand: 'nicht_gesichert', text: '1 Änderung nicht gesichert', ausstehend: 1 });
    expect(offene.lage).toMatchObject({ ende: 4403, speicher: { stand: 'nicht_gesichert' } });
  });
});
