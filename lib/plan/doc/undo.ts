import * as Y from 'yjs';
import { SAMMLUNG_NAMEN } from './plan';

type Schritt = Y.UndoManager['undoStack'][number];

/**
 * Undo for one person in one document. It takes back only what this person did (R34): Yjs keeps fields that others
 * have changed since; beyond that, a record is not taken away again once someone else has written in it.
 */
export class PlanUndo extends Y.UndoManager {
  // The steps as they were before the present undo or redo, to know which step is being taken back.
  #vorher: { undo: readonly Schritt[]; redo: readonly Schritt[] } = { undo: [], redo: [] };
  readonly #doc: Y.Doc;

  constructor(doc: Y.Doc, origin: object) {
    const filter = { fragt: (_item: Y.Item) => true };
    super(
      ['meta', ...SAMMLUNG_NAMEN].map((name) => doc.getMap(name)),
      { trackedOrigins: new Set([origin]), deleteFilter: (item) => filter.fragt(item) },
    );
    this.#doc = doc;
    filter.fragt = (item) => !this.#geschuetzt(item);
    this.on('stack-item-added', ({ stackItem, type }) => {
      const quelle =
        type === 'redo' ? this.#laufend('undo') : this.redoing ? this.#laufend('redo') : undefined;
      const label = quelle?.meta.get('label');
      if (label !== undefined) stackItem.meta.set('label', label);
      if (!this.undoing && !this.redoing) this.#merke();
    });
    this.on('stack-item-popped', () => this.#merke());
  }

  /** A step whose records others have taken over cannot be taken back; it is dropped, and nothing else is undone. */
  override undo(): ReturnType<Y.UndoManager['undo']> {
    this.#merke();
    const oberster = this.undoStack.at(-1);
    if (!oberster || !this.#uebernommen(oberster)) return super.undo();
    this.undoStack.pop();
    this.emit('stack-cleared', [{ undoStackCleared: false, redoStackCleared: false }]);
    return null;
  }

  override redo(): ReturnType<Y.UndoManager['redo']> {
    this.#merke();
    return super.redo();
  }

  #merke(): void {
    this.#vorher = { undo: [...this.undoStack], redo: [...this.redoStack] };
  }

  #laufend(art: 'undo' | 'redo'): Schritt | undefined {
    return this.#vorher[art][(art === 'undo' ? this.undoStack : this.redoStack).length];
  }

  #geschuetzt(item: Y.Item): boolean {
    const record = recordVon(item);
    const schritt = this.#laufend(this.undoing ? 'undo' : 'redo');
    if (!record || !schritt || !Y.isDeleted(schritt.insertions, record.id)) return false;
    return hatFremdes(record, this.#doc.clientID);
  }

  /** All records this step created carry others' work. */
  #uebernommen(schritt: Schritt): boolean {
    const erzeugt = SAMMLUNG_NAMEN.flatMap((name) => [...this.#doc.getMap(name)._map.values()]).filter(
      (item) => !item.deleted && Y.isDeleted(schritt.insertions, item.id),
    );
    return erzeugt.length > 0 && erzeugt.every((item) => hatFremdes(item, this.#doc.clientID));
  }
}

/** The undo of a session. `origin` is the one its commands and text fields write with. */
export function planUndo(doc: Y.Doc, origin: object): PlanUndo {
  return new PlanUndo(doc, origin);
}

/** What the undo button names; null when there is nothing to undo. Typing into a text carries no label of its own. */
export function undoLabel(undo: Y.UndoManager): string | null {
  return labelVon(undo.undoStack.at(-1));
}

export function redoLabel(undo: Y.UndoManager): string | null {
  return labelVon(undo.redoStack.at(-1));
}

function labelVon(schritt: Schritt | undefined): string | null {
  if (!schritt) return null;
  const label = schritt.meta.get('label');
  return typeof label === 'string' ? label : 'Texteingabe';
}

/** The item of the record (a Y.Map directly in one of the shared maps) that `item` is or lies in. */
function recordVon(item: Y.Item): Y.Item | null {
  let lauf: Y.Item | null = item;
  while (lauf) {
    const parent: unknown = lauf.parent;
    if (!(parent instanceof Y.AbstractType)) return null;
    if (parent._item === null) return lauf;
    lauf = parent._item;
  }
  return null;
}

function hatFremdes(record: Y.Item, eigener: number): boolean {
  if (!(record.content instanceof Y.ContentType)) return false;
  const fremd = (item: Y.Item): boolean =>
    !item.deleted && (item.id.client !== eigener || imText(item, eigener));
  return [...record.content.type._map.values()].some(fremd);
}

function imText(item: Y.Item, eigener: number): boolean {
  if (!(item.content instanceof Y.ContentType)) return false;
  for (let teil = item.content.type._start; teil !== null; teil = teil.right) {
    if (!teil.deleted && teil.id.client !== eigener) return true;
  }
  return false;
}
