import { waermeFinder } from '@/lib/anonymisierung/personenbezug';
import { atempause } from '@/lib/personenbezug/atempause';
import {
  akteurNamen,
  imSaal,
  type Maskenrahmen,
  type Mass,
  maskiereText,
  type Sucher,
  sucherNach,
} from '@/lib/personenbezug/maskieren';
import { VerdeckterLeser } from '@/lib/personenbezug/verdeckter-leser';
import { ladeBestaetigungenAction } from '@/server/anonymisierung/actions';
import { atme } from '../personenbezug/finder';
import type { PlanVerbindung } from '../verbindung/plan-verbindung';

/** So long the Saal waits for what was confirmed as harmless; until it is there, more is covered, never less. */
const GEDULD_MS = 2_000;

/**
 * What the Saal sees of the open documents: their texts with a mark in place of everything that would block a case or
 * has the form of a number, and was confirmed by nobody.
 */
export class Verdeckung {
  readonly #mass: Mass;
  readonly #suche: Sucher;
  readonly #leser = new Map<PlanVerbindung, VerdeckterLeser>();
  readonly #bestaetigt = new Map<string, Maskenrahmen['bestaetigungen']>();
  readonly #hoerer = new Set<() => void>();
  readonly #abmelden: () => void;
  readonly #gefragt = new Set<string>();
  readonly #begonnen = new WeakSet<PlanVerbindung>();
  readonly #durchgesehen = new WeakSet<PlanVerbindung>();
  #fassung = 0;
  /** Names of the plan's Akteure, read once for as long as none of them changes. */
  #akteure: ReadonlySet<string>;

  private constructor(plan: PlanVerbindung, mass: Mass) {
    this.#mass = mass;
    this.#suche = sucherNach(mass);
    this.#akteure = akteurNamen(plan.leser.plan);
    // Another name of an Akteur is another word that may stand.
    this.#abmelden = plan.leser.subscribe(() => {
      const akteure = akteurNamen(plan.leser.plan);
      if (akteure.size === this.#akteure.size && [...akteure].every((name) => this.#akteure.has(name)))
        return;
      this.#akteure = akteure;
      void this.#neuerRahmen();
    });
  }

  /**
   * Looks the plan through; resolves when nothing of it can show that should be covered.
   * @param mass what is to be covered; what a wall does not show unless told
   */
  static async beginne(plan: PlanVerbindung, mass: Mass = imSaal): Promise<Verdeckung> {
    const verdeckung = new Verdeckung(plan, mass);
    const { ladeRufnummern } = await import('@/lib/anonymisierung/finder/rufnummern');
    await Promise.all([
      ladeRufnummern().catch(() => undefined),
      Promise.race([verdeckung.#ladeBestaetigte(plan.dokumentId), warte(GEDULD_MS)]),
    ]);
    await waermeFinder(atempause(atme));
    await verdeckung.leser(plan).siehDurch(atme);
    return verdeckung;
  }

  /** The covered counterpart of a document's reader; the same one every time. */
  leser(verbindung: PlanVerbindung): VerdeckterLeser {
    const vorhanden = this.#leser.get(verbindung);
    if (vorhanden) return vorhanden;
    const neu = new VerdeckterLeser(verbindung.leser, this.#rahmen(verbindung.dokumentId), this.#mass);
    this.#leser.set(verbindung, neu);
    void this.#ladeBestaetigte(verbindung.dokumentId);
    return neu;
  }

  /**
   * Whether a document that is here has been looked through; begins with it when first asked. Read before that it
   * would be covered as well, but all at once.
   */
  istDurchgesehen(verbindung: PlanVerbindung): boolean {
    if (this.#durchgesehen.has(verbindung)) return true;
    if (!this.#begonnen.has(verbindung)) {
      this.#begonnen.add(verbindung);
      void this.leser(verbindung)
        .siehDurch(atme)
        .then(() => {
          this.#durchgesehen.add(verbindung);
          this.#melde();
        });
    }
    return false;
  }

  /** A text of this document, open or not, as the Saal may see it. */
  text(dokumentId: string, text: string): string {
    void this.#ladeBestaetigte(dokumentId);
    return maskiereText(text, this.#rahmen(dokumentId), this.#suche);
  }

  /** A sentence the product says, with words of the plan in it: what it quotes is read by itself as well. */
  satz(dokumentId: string, satz: string): string {
    const mitZitaten = satz.replace(/„([^“]*)“/g, (_, wort: string) => `„${this.text(dokumentId, wort)}“`);
    return this.text(dokumentId, mitZitaten);
  }

  /** Told when something else is to be covered than before; not for each edit. */
  readonly subscribe = (fn: () => void): (() => void) => {
    this.#hoerer.add(fn);
    return () => this.#hoerer.delete(fn);
  };

  /** Changes whenever subscribers are told. */
  get fassung(): number {
    return this.#fassung;
  }

  ende(): void {
    this.#abmelden();
    this.#hoerer.clear();
    for (const leser of this.#leser.values()) leser.destroy();
    this.#leser.clear();
  }

  #rahmen(dokumentId: string): Maskenrahmen {
    return {
      dokumentIds: [dokumentId],
      bestaetigungen: this.#bestaetigt.get(dokumentId) ?? [],
      akteure: this.#akteure,
    };
  }

  async #neuerRahmen(): Promise<void> {
    for (const [verbindung, leser] of this.#leser)
      await leser.wechsleRahmen(this.#rahmen(verbindung.dokumentId), atme);
    this.#melde();
  }

  #melde(): void {
    this.#fassung += 1;
    for (const fn of [...this.#hoerer]) fn();
  }

  /** Asked once for each document. */
  async #ladeBestaetigte(dokumentId: string): Promise<void> {
    if (this.#gefragt.has(dokumentId)) return;
    this.#gefragt.add(dokumentId);
    const antwort = await ladeBestaetigungenAction({ dokumentId }).catch(() => null);
    if (!antwort?.ok) return;
    this.#bestaetigt.set(dokumentId, antwort.wert);
    if (antwort.wert.length > 0) await this.#neuerRahmen();
  }
}

const warte = (ms: number) => new Promise<void>((weiter) => setTimeout(weiter, ms));
