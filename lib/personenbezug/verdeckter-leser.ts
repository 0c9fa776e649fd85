import { findeNebenbei } from '@/lib/anonymisierung/personenbezug';
import { type Plan, SAMMLUNG_NAMEN, type SammlungName } from '@/lib/plan/doc/plan';
import { atempause } from './atempause';
import {
  imSaal,
  type Maskenrahmen,
  type Mass,
  maskiereSatz,
  maskiereText,
  maskiereTief,
  type Sucher,
  stellenNach,
  sucherNach,
} from './maskieren';

/** What hands out the present state of a document. */
export interface Leser {
  readonly plan: Plan;
  subscribe(fn: () => void): () => void;
}

/** Records as they were covered. */
type Verdeckte = WeakMap<object, object>;

/**
 * Reads a document as the Saal may see it: what {@link imSaal} counts and nobody confirmed is covered. Keeps what
 * it covered by record, so that one edit covers one record anew and everything else stays the same object. It
 * remembers no text that is not in the document any more: a Datenpanne has nothing to purge here.
 */
export class VerdeckterLeser implements Leser {
  readonly #leser: Leser;
  readonly #mass: Mass;
  readonly #suche: Sucher;
  readonly #hoerer = new Set<() => void>();
  readonly #abmelden: () => void;
  #rahmen: Maskenrahmen;
  /** The frame that was asked for last; judged by as soon as everything is. */
  #naechster: Maskenrahmen;
  #saetze: Verdeckte = new WeakMap();
  /** What the finders said about the texts of a record; lives as long as the record. Texts without a finding are left out. */
  readonly #funde = new WeakMap<object, Map<string, ReturnType<Sucher>>>();
  #karten = new WeakMap<object, ReadonlyMap<string, object>>();
  #letzter: { quelle: Plan; plan: Plan } | null = null;

  /** @param mass what is to be covered; what a wall does not show unless told */
  constructor(leser: Leser, rahmen: Maskenrahmen, mass: Mass = imSaal) {
    this.#leser = leser;
    this.#mass = mass;
    this.#suche = sucherNach(mass);
    this.#rahmen = rahmen;
    this.#naechster = rahmen;
    this.#abmelden = leser.subscribe(() => this.#melde());
  }

  /**
   * What counts as settled has changed: what was found is judged again, in slices as in {@link siehDurch}, and nothing
   * is looked for again. Until all is judged the plan is read as before.
   */
  async wechsleRahmen(neu: Maskenrahmen, atme: () => Promise<void>, scheibe?: number): Promise<void> {
    this.#naechster = neu;
    const saetze: Verdeckte = new WeakMap();
    await this.#jederSatz(
      async (sammlung, satz) => void this.#satz(sammlung, satz, neu, saetze),
      atme,
      scheibe,
    );
    // Changed once more meanwhile: the later call judges.
    if (this.#naechster !== neu) return;
    this.#rahmen = neu;
    this.#saetze = saetze;
    this.#karten = new WeakMap();
    this.#letzter = null;
    this.#melde();
  }

  get plan(): Plan {
    const quelle = this.#leser.plan;
    if (this.#letzter?.quelle === quelle) return this.#letzter.plan;
    const karten = SAMMLUNG_NAMEN.map((sammlung) => [sammlung, this.#karte(sammlung, quelle[sammlung])]);
    const meta = this.#merke(quelle.meta, this.#saetze, () =>
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

  /** Looks through the whole document in slices of `scheibe` ms and lets others work between them, in a long text too. */
  async siehDurch(atme: () => Promise<void>, scheibe?: number): Promise<void> {
    const sieh = async (sammlung: SammlungName, satz: object, pause: () => Promise<void>) => {
      if (!this.#funde.has(satz)) await this.#sucheNebenbei(sammlung, satz, pause);
      this.#satz(sammlung, satz);
    };
    await this.#jederSatz(sieh, atme, scheibe);
  }

  async #sucheNebenbei(sammlung: SammlungName, satz: object, pause: () => Promise<void>): Promise<void> {
    const texte = new Set<string>();
    maskiereSatz(sammlung, satz, this.#rahmen, (text) => {
      texte.add(text);
      return NICHTS;
    });
    const funde = new Map<string, ReturnType<Sucher>>();
    for (const text of texte) {
      const stellen = stellenNach(this.#mass, await findeNebenbei(text, pause));
      if (stellen.length > 0) funde.set(text, stellen);
    }
    this.#funde.set(satz, funde);
  }

  async #jederSatz(
    tun: (sammlung: SammlungName, satz: object, pause: () => Promise<void>) => Promise<void>,
    atme: () => Promise<void>,
    scheibe: number | undefined,
  ): Promise<void> {
    const pause = atempause(atme, scheibe);
    for (const sammlung of SAMMLUNG_NAMEN) {
      for (const satz of this.#leser.plan[sammlung].values()) {
        await tun(sammlung, satz, pause);
        await pause();
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

  #satz(sammlung: SammlungName, satz: object, rahmen = this.#rahmen, saetze = this.#saetze): object {
    return this.#merke(satz, saetze, () => maskiereSatz(sammlung, satz, rahmen, this.#sucher(satz)));
  }

  #sucher(satz: object): Sucher {
    const bekannte = this.#funde.get(satz);
    // Looked through before: a text that is not among its findings has none.
    if (bekannte) return (text) => bekannte.get(text) ?? NICHTS;
    const neue = new Map<string, ReturnType<Sucher>>();
    this.#funde.set(satz, neue);
    return (text) => {
      const stellen = neue.get(text) ?? this.#suche(text);
      if (stellen.length > 0) neue.set(text, stellen);
      return stellen;
    };
  }

  #merke<T extends object>(quelle: T, saetze: Verdeckte, baue: () => T): T {
    const bekannt = saetze.get(quelle) ?? this.#unberuehrt(quelle);
    const neu = bekannt ? (bekannt as T) : baue();
    saetze.set(quelle, neu);
    return neu;
  }

  /** Where nothing was found there is nothing to judge anew: it is its own cover. */
  #unberuehrt(quelle: object): object | null {
    return this.#funde.get(quelle)?.size === 0 ? quelle : null;
  }

  #melde(): void {
    for (const fn of [...this.#hoerer]) fn();
  }
}

const NICHTS: ReturnType<Sucher> = [];
