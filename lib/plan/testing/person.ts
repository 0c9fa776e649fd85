import * as Y from 'yjs';
import type { Rolle } from '@/lib/access/rollen';
import type { DokumentArt } from '@/lib/plan/doc/arten';
import { type Command, type Planort, runCommand } from '@/lib/plan/doc/command';
import type { SammlungName } from '@/lib/plan/doc/plan';
import { PlanSchreiber } from '@/lib/plan/doc/plan-schreiber';
import { PlanLeser } from '@/lib/plan/doc/read-plan';
import { neuesDokument, neuesPlanDokument } from '@/lib/plan/doc/seed';
import { PlanUndo } from '@/lib/plan/doc/undo';

/** One person with an open plan, for tests: no screen, no socket. */
export class Person {
  readonly doc = new Y.Doc();
  readonly origin = { person: true };
  readonly undo = new PlanUndo(this.doc, this.origin);
  readonly #leser: PlanLeser;
  readonly #ort: Planort;

  constructor(stand: Uint8Array, rolle: Rolle = 'mitglied', name = 'VHS', art: DokumentArt = 'plan') {
    Y.applyUpdate(this.doc, stand);
    this.#leser = new PlanLeser(this.doc);
    this.#ort = {
      doc: this.doc,
      plan: () => this.#leser.plan,
      rolle,
      name,
      origin: this.origin,
      undo: this.undo,
      art,
      ...(art !== 'plan' && { schreiben: true }),
    };
  }

  get plan() {
    return this.#leser.plan;
  }

  /** Runs a command that must succeed. */
  tut<I, T>(command: Command<I, T>, input: NoInfer<I>): T {
    const ergebnis = runCommand(this.#ort, command, input);
    if (!ergebnis.ok) throw new Error(`${command.name}: ${ergebnis.grund}`);
    return ergebnis.wert;
  }

  /** Runs a command that must be refused and change nothing; returns the sentence. */
  abgelehnt<I, T>(command: Command<I, T>, input: NoInfer<I>): string {
    const vorher = Y.encodeStateVector(this.doc).join();
    const ergebnis = runCommand(this.#ort, command, input);
    if (ergebnis.ok) throw new Error(`${command.name} was not refused`);
    if (Y.encodeStateVector(this.doc).join() !== vorher)
      throw new Error(`${command.name} wrote although refused`);
    return ergebnis.grund;
  }

  /** The shared text of a field, as a text area is bound to it. */
  text(sammlung: SammlungName, id: string, feld: string): Y.Text {
    const record = this.doc.getMap(sammlung).get(id);
    const text = record instanceof Y.Map ? record.get(feld) : undefined;
    if (!(text instanceof Y.Text)) throw new Error(`no text ${sammlung}/${id}/${feld}`);
    return text;
  }

  schliesst(): void {
    this.#leser.destroy();
    this.undo.destroy();
    this.doc.destroy();
  }
}

export function einePerson(rolle: Rolle = 'mitglied'): Person {
  return new Person(neuesPlanDokument(), rolle);
}

/** Two people with the same Beteiligtenanalyse open; it has rows for `akteurIds`, as the server makes them. */
export function zweiAmAnalysieren(akteurIds: readonly string[]): [Person, Person] {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, neuesDokument('beteiligtenanalyse'));
  doc.transact(() => {
    const w = new PlanSchreiber(doc, '', 'beteiligtenanalyse');
    for (const id of akteurIds) w.createRaw('einschaetzungen', id, { platz: { parentId: null, rank: 'a0' } });
  });
  const stand = Y.encodeStateAsUpdate(doc);
  const person = (name: string) => new Person(stand, 'koordination', name, 'beteiligtenanalyse');
  return [person('Koordination'), person('Moderation')];
}

/** Two people with the same plan open, not connected until {@link gleicheAb}. */
export function zweiPersonen(stand: Uint8Array = neuesPlanDokument()): [Person, Person] {
  return [new Person(stand, 'mitglied', 'VHS'), new Person(stand, 'mitglied', 'Jobcenter')];
}

/** Exchanges everything both ways. */
export function gleicheAb(a: Person, b: Person): void {
  const fuerB = Y.encodeStateAsUpdate(a.doc, Y.encodeStateVector(b.doc));
  const fuerA = Y.encodeStateAsUpdate(b.doc, Y.encodeStateVector(a.doc));
  Y.applyUpdate(b.doc, fuerB);
  Y.applyUpdate(a.doc, fuerA);
}
