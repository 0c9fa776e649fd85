import * as Y from 'yjs';
import type { Id } from './grundlagen';
import {
  type Bestand,
  type Datensaetze,
  jeSammlung,
  type Plan,
  SAMMLUNG_NAMEN,
  type SammlungName,
  type Unlesbar,
} from './plan';
import { readFelder, readMeta, readRecord } from './read-record';

type Wurzeln = { readonly [S in SammlungName]: Y.Map<unknown> };
type Karten = { [S in SammlungName]: Map<Id, Datensaetze[S]> };

/** What one id stands for: at most one readable record, and everything that could not be read. */
interface Fund {
  treffer: SammlungName | null;
  ablegen: (karten: Partial<Karten>) => void;
  unlesbar: Unlesbar[];
}

/** Reads a whole document. Broken records are listed in `unlesbar`; it never throws (R29). */
export function readPlan(doc: Y.Doc): Plan {
  const roots = wurzeln(doc);
  const karten = leereKarten();
  const { meta, unlesbar } = readMeta(doc.getMap('meta'));
  const ids = new Set(SAMMLUNG_NAMEN.flatMap((sammlung) => [...roots[sammlung].keys()]));
  for (const id of ids) {
    const fund = leseId(roots, id);
    fund.ablegen(karten);
    unlesbar.push(...fund.unlesbar);
  }
  return { meta, unlesbar: unlesbar.sort(nachOrt), ...karten };
}

/**
 * Keeps the plan of one document up to date: after each transaction only the records it touched are read again,
 * everything else stays the same object. One per document and session; call `destroy` when the document closes.
 */
export class PlanLeser {
  readonly #doc: Y.Doc;
  readonly #roots: Wurzeln;
  readonly #meta: Y.Map<unknown>;
  readonly #hoerer = new Set<() => void>();
  /** Which keys of a record have changed; null: more than that. */
  readonly #geaendert = new Map<Id, Set<string> | null>();
  #metaGeaendert = false;
  #plan: Plan;

  constructor(doc: Y.Doc) {
    this.#doc = doc;
    this.#roots = wurzeln(doc);
    this.#meta = doc.getMap('meta');
    this.#plan = readPlan(doc);
    for (const sammlung of SAMMLUNG_NAMEN) this.#roots[sammlung].observeDeep(this.#merkeEvents);
    this.#meta.observe(this.#merkeMeta);
    doc.on('afterTransaction', this.#liesNach);
  }

  get plan(): Plan {
    return this.#plan;
  }

  /** `fn` runs after each transaction that changed the plan. */
  subscribe(fn: () => void): () => void {
    this.#hoerer.add(fn);
    return () => this.#hoerer.delete(fn);
  }

  destroy(): void {
    for (const sammlung of SAMMLUNG_NAMEN) this.#roots[sammlung].unobserveDeep(this.#merkeEvents);
    this.#meta.unobserve(this.#merkeMeta);
    this.#doc.off('afterTransaction', this.#liesNach);
    this.#hoerer.clear();
  }

  readonly #merkeEvents = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    for (const event of events) {
      const { path } = event;
      if (path.length === 1 && event instanceof Y.YMapEvent)
        this.#merkeFelder(String(path[0]), event.keysChanged);
      else if (path.length > 0) this.#geaendert.set(String(path[0]), null);
      else if (event instanceof Y.YMapEvent)
        for (const id of event.keysChanged) if (typeof id === 'string') this.#geaendert.set(id, null);
    }
  };

  #merkeFelder(id: Id, keys: ReadonlySet<unknown>): void {
    const bisher = this.#geaendert.get(id);
    if (bisher === null) return;
    this.#geaendert.set(id, new Set([...(bisher ?? []), ...[...keys].map(String)]));
  }

  readonly #merkeMeta = (): void => {
    this.#metaGeaendert = true;
  };

  readonly #liesNach = (): void => {
    if (this.#geaendert.size === 0 && !this.#metaGeaendert) return;
    this.#plan = this.#neuerPlan();
    this.#geaendert.clear();
    this.#metaGeaendert = false;
    for (const fn of [...this.#hoerer]) fn();
  };

  #neuerPlan(): Plan {
    const neu: Partial<Karten> = {};
    const unlesbar: Unlesbar[] = [];
    for (const [id, keys] of this.#geaendert) {
      if (keys && this.#liesFelder(neu, id, keys)) continue;
      const fund = leseId(this.#roots, id);
      unlesbar.push(...fund.unlesbar);
      for (const sammlung of SAMMLUNG_NAMEN) {
        if (sammlung !== fund.treffer && this.#plan[sammlung].has(id))
          kopie(this.#plan, neu, sammlung).delete(id);
      }
      if (fund.treffer) kopie(this.#plan, neu, fund.treffer);
      fund.ablegen(neu);
    }
    const meta = this.#metaGeaendert ? readMeta(this.#meta) : null;
    return {
      ...this.#plan,
      ...neu,
      ...(meta && { meta: meta.meta }),
      unlesbar: this.#unlesbares(unlesbar, meta?.unlesbar),
    };
  }

  /** Where 300 steps have moved, the other fields of all of them need not be parsed again. */
  #liesFelder(neu: Partial<Karten>, id: Id, keys: ReadonlySet<string>): boolean {
    const [sammlung, ...weitere] = SAMMLUNG_NAMEN.filter((name) => this.#roots[name].has(id));
    return sammlung !== undefined && weitere.length === 0 && this.#ersetzeFelder(neu, sammlung, id, keys);
  }

  #ersetzeFelder<S extends SammlungName>(
    neu: Partial<Karten>,
    sammlung: S,
    id: Id,
    keys: ReadonlySet<string>,
  ): boolean {
    const bestand: Bestand = this.#plan;
    const alt = bestand[sammlung].get(id);
    const datensatz = alt && readFelder(sammlung, alt, this.#roots[sammlung].get(id), keys);
    if (datensatz) kopie(this.#plan, neu, sammlung).set(id, datensatz);
    return Boolean(datensatz);
  }

  #unlesbares(neu: Unlesbar[], meta: Unlesbar[] | undefined): readonly Unlesbar[] {
    const alt = this.#plan.unlesbar;
    const behalten = alt.filter((u) => (u.sammlung === 'meta' ? !meta : !this.#geaendert.has(u.id)));
    if (behalten.length === alt.length && neu.length === 0 && !meta?.length) return alt;
    return [...behalten, ...neu, ...(meta ?? [])].sort(nachOrt);
  }
}

function wurzeln(doc: Y.Doc): Wurzeln {
  return jeSammlung((name) => doc.getMap(name));
}

function leereKarten(): Karten {
  return jeSammlung(() => new Map());
}

/** An id stands for one thing in the whole plan; when it was given twice, the first map in the list keeps it. */
function leseId(roots: Wurzeln, id: Id): Fund {
  const fund: Fund = { treffer: null, ablegen: () => {}, unlesbar: [] };
  for (const sammlung of SAMMLUNG_NAMEN) if (roots[sammlung].has(id)) lies(fund, roots, sammlung, id);
  return fund;
}

function lies<S extends SammlungName>(fund: Fund, roots: Wurzeln, sammlung: S, id: Id): void {
  const gelesen = readRecord(sammlung, id, roots[sammlung].get(id));
  if (!gelesen.ok) {
    fund.unlesbar.push(gelesen.unlesbar);
  } else if (fund.treffer) {
    fund.unlesbar.push({
      sammlung,
      id,
      grund: `Die Kennung ist doppelt vergeben (auch in „${fund.treffer}“).`,
    });
  } else {
    fund.treffer = sammlung;
    fund.ablegen = (karten) => {
      const karte: Map<Id, Datensaetze[S]> | undefined = karten[sammlung];
      karte?.set(id, gelesen.datensatz);
    };
  }
}

function kopie<S extends SammlungName>(
  plan: Plan,
  neu: Partial<Karten>,
  sammlung: S,
): Map<Id, Datensaetze[S]> {
  const vorhanden: Map<Id, Datensaetze[S]> | undefined = neu[sammlung];
  if (vorhanden) return vorhanden;
  const bestand: Bestand = plan;
  const karte = new Map<Id, Datensaetze[S]>(bestand[sammlung]);
  Object.assign(neu, { [sammlung]: karte });
  return karte;
}

function nachOrt(a: Unlesbar, b: Unlesbar): number {
  return `${a.sammlung}/${a.id}` < `${b.sammlung}/${b.id}` ? -1 : 1;
}
