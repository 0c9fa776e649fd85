import { type Plan, SAMMLUNG_NAMEN, type SammlungName } from '@/lib/plan/doc/plan';
import {
  type Maskenrahmen,
  maskiereSatz,
  maskiereText,
  maskiereTief,
  type Sucher,
  saalStellen,
} from './maskieren';

/** What hands out the present state of a document. */
export interface Leser {
  readonly plan: Plan;
  subscribe(fn: () => void): () => void;
}

/**
 * Reads a document as the Saal may see it: what {@link saalStellen} finds and nobody confirmed is covered. Keeps what
 * it covered by record, so that one edit covers one record anew and everything else stays the same object. It
 * remembers no text that is not in the document any more: a Datenpanne has nothing to purge here.
 */
export class VerdeckterLeser implements Leser {
  readonly #leser: Leser;
  readonly #suche: Sucher;
  readonly #hoerer = new Set<() => void>();
  readonly #abmelden: () => void;
  #rahmen: Maskenrahmen;
  #saetze = new WeakMap<object, object>();
  /** What the finders said about the texts of a record; lives as long as the record. */
  readonly #funde = new WeakMap<object, Map<string, ReturnType<Sucher>>>();
  #karten = new WeakMap<object, ReadonlyMap<string, object>>();
  #letzter: { quelle: Plan; plan: Plan } | null = null;

  /** @param suche what is to be covered; what a wall does not show unless told */
  constructor(leser: Leser, rahmen: Maskenrahmen, suche: Sucher = saalStellen) {
    this.#leser = leser;
    this.#suche = suche;
    this.#rahmen = rahmen;
    this.#abmelden = leser.subscribe(() => this.#melde());
  }

  /** What counts as settled has changed: everything found is judged again, nothing is looked for again. */
  set rahmen(neu: Maskenrahmen) {
    this.#rahmen = neu;
    this.#saetze = new WeakMap();
    this.#karten = new WeakMap();
    this.#letzter = null;
    this.#melde();
  }

  get plan(): Plan {
    const quelle = this.#leser.plan;
    if (this.#letzter?.quelle === quelle) return this.#letzter.plan;
    const karten = SAMMLUNG_NAMEN.map((sammlung) => [sammlung, this.#karte(sammlung, quelle[sammlung])]);
    const meta = this.#merke(quelle.meta, () =>
      maskiereTief(quelle.meta, this.#rahmen, this.#sucher(quelle.meta)),
    );
    const plan: Plan = { ...quelle, meta, ...Object.fromEntries(karten) };
    this.#letzter = { quelle, plan };
    return plan;
  }

  subscribe(fn: () => void): () => void {
    this.#hoerer.add(fn);
    return () => this.#hoerer.delete(fn);
  }

  /** A single text of this document, covered. */
  text(text: string): string {
    return maskiereText(text, this.#rahmen, this.#suche);
  }

  /** Looks through the whole document in slices of `scheibe` ms and lets others work between them. */
  async siehDurch(atme: () => Promise<void>, scheibe = 12): Promise<void> {
    let seit = performance.now();
    for (const sammlung of SAMMLUNG_NAMEN) {
      for (const satz of this.#leser.plan[sammlung].values()) {
        this.#satz(sammlung, satz);
        if (performance.now() - seit < scheibe) continue;
        await atme();
        seit = performance.now();
      }
    }
  }

  destroy(): void {
    this.#abmelden();
    this.#hoerer.clear();
  }

  #karte(sammlung: SammlungName, karte: ReadonlyMap<string, object>): ReadonlyMap<string, object> {
    const bekannt = this.#karten.get(karte);
    if (bekannt) return bekannt;
    let gleich = true;
    const neu = new Map<string, object>();
    for (const [id, satz] of karte) {
      const verdeckt = this.#satz(sammlung, satz);
      gleich &&= verdeckt === satz;
      neu.set(id, verdeckt);
    }
    const ergebnis = gleich ? karte : neu;
    this.#karten.set(karte, ergebnis);
    return ergebnis;
  }

  #satz(sammlung: SammlungName, satz: object): object {
    return this.#merke(satz, () => maskiereSatz(sammlung, satz, this.#rahmen, this.#sucher(satz)));
  }

  #sucher(satz: object): Sucher {
    const bekannte = this.#funde.get(satz) ?? new Map<string, ReturnType<Sucher>>();
    this.#funde.set(satz, bekannte);
    return (text) => {
      const bekannt = bekannte.get(text) ?? this.#suche(text);
      bekannte.set(text, bekannt);
      return bekannt;
    };
  }

  #merke<T extends object>(quelle: T, baue: () => T): T {
    const bekannt = this.#saetze.get(quelle);
    if (bekannt) return bekannt as T;
    const neu = baue();
    this.#saetze.set(quelle, neu);
    return neu;
  }

  #melde(): void {
    for (const fn of [...this.#hoerer]) fn();
  }
}
