import { waermeFinder } from '@/lib/anonymisierung/personenbezug';
import { akteurNamen, type Maskenrahmen } from '@/lib/personenbezug/maskieren';
import { VerdeckterLeser } from '@/lib/personenbezug/verdeckter-leser';
import { ladeBestaetigungenAction } from '@/server/anonymisierung/actions';
import type { PlanVerbindung } from '../verbindung/plan-verbindung';

/** So long the Saal waits for what was confirmed as harmless; until it is there, more is covered, never less. */
const GEDULD_MS = 2_000;

/**
 * What the Saal sees of the open documents: their texts with a mark in place of everything that would block a case and
 * was confirmed by nobody, as on paper.
 */
export class Verdeckung {
  readonly #plan: PlanVerbindung;
  readonly #leser = new Map<PlanVerbindung, VerdeckterLeser>();
  readonly #bestaetigt = new Map<string, Maskenrahmen['bestaetigungen']>();
  readonly #abmelden: () => void;
  #namen: string;

  private constructor(plan: PlanVerbindung) {
    this.#plan = plan;
    this.#namen = this.#namenJetzt();
    // Another name of an Akteur is another word that may stand.
    this.#abmelden = plan.leser.subscribe(() => {
      const namen = this.#namenJetzt();
      if (namen === this.#namen) return;
      this.#namen = namen;
      this.#neuerRahmen();
    });
  }

  /** Looks the plan through; resolves when nothing of it can show that should be covered. */
  static async beginne(plan: PlanVerbindung): Promise<Verdeckung> {
    const verdeckung = new Verdeckung(plan);
    const { ladeRufnummern } = await import('@/lib/anonymisierung/finder/rufnummern');
    await Promise.all([
      ladeRufnummern().catch(() => undefined),
      Promise.race([verdeckung.#ladeBestaetigte(plan.dokumentId), warte(GEDULD_MS)]),
    ]);
    await waermeFinder(() => warte(0));
    await verdeckung.leser(plan).siehDurch(() => warte(0));
    return verdeckung;
  }

  /** The covered counterpart of a document's reader; the same one every time. */
  leser(verbindung: PlanVerbindung): VerdeckterLeser {
    const vorhanden = this.#leser.get(verbindung);
    if (vorhanden) return vorhanden;
    const neu = new VerdeckterLeser(verbindung.leser, this.#rahmen(verbindung));
    this.#leser.set(verbindung, neu);
    if (!this.#bestaetigt.has(verbindung.dokumentId)) void this.#ladeBestaetigte(verbindung.dokumentId);
    return neu;
  }

  /** A text of this document as the Saal may see it. */
  text(verbindung: PlanVerbindung, text: string): string {
    return this.leser(verbindung).text(text);
  }

  ende(): void {
    this.#abmelden();
    for (const leser of this.#leser.values()) leser.destroy();
    this.#leser.clear();
  }

  #rahmen(verbindung: PlanVerbindung): Maskenrahmen {
    const dokumentIds = [verbindung.dokumentId];
    return {
      dokumentIds,
      bestaetigungen: this.#bestaetigt.get(verbindung.dokumentId) ?? [],
      akteure: akteurNamen(this.#plan.leser.plan),
    };
  }

  #neuerRahmen(): void {
    for (const [verbindung, leser] of this.#leser) leser.rahmen = this.#rahmen(verbindung);
  }

  async #ladeBestaetigte(dokumentId: string): Promise<void> {
    const antwort = await ladeBestaetigungenAction({ dokumentId }).catch(() => null);
    if (!antwort?.ok) return;
    this.#bestaetigt.set(dokumentId, antwort.wert);
    if (antwort.wert.length > 0) this.#neuerRahmen();
  }

  #namenJetzt(): string {
    return [...akteurNamen(this.#plan.leser.plan)].join('\n');
  }
}

const warte = (ms: number) => new Promise<void>((weiter) => setTimeout(weiter, ms));
