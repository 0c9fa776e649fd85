import type * as Y from 'yjs';
import { type DokumentArt, dokumentArt } from '@/lib/plan/doc/arten';
import type { Verbindungslage } from './plan-verbindung';
import type { Speicherstand, Stand } from './speicherstand';

/** What is asked of an open document; `PlanVerbindung` is one. */
export interface OffenesDokument {
  readonly art: DokumentArt;
  readonly undo: Y.UndoManager;
  readonly lage: Pick<Verbindungslage, 'speicher' | 'ende' | 'undoLabel' | 'redoLabel'>;
  readonly darfBearbeiten: boolean;
  readonly entzogen: boolean;
  subscribe(fn: () => void): () => void;
  ladeUngesendetesHerunter(): void;
}

export interface Gesamtlage {
  speicher: Speicherstand;
  /** Close code of the document whose state is shown, or null. */
  ende: number | null;
  /** The step taken last in any open document; null when there is none. */
  undoLabel: string | null;
  redoLabel: string | null;
}

/** Steps that are one to people, with what they are together; null: as its topmost step is called. */
class Gruppe {
  constructor(readonly name: string | null) {}
}

/** The worst first. */
const GEWICHT: Record<Stand, number> = {
  nicht_gesichert: 3,
  offline_gesichert: 2,
  wird_gesendet: 1,
  gespeichert: 0,
};

const NICHTS: Gesamtlage = {
  speicher: { stand: 'wird_gesendet', text: 'verbindet', ausstehend: 0 },
  ende: null,
  undoLabel: null,
  redoLabel: null,
};

/**
 * The documents open in this tab. One truth about saving: the least safe one decides. One order of undo: steps of all
 * documents are taken back in the reverse of the order in which they were made, and a new step anywhere ends redo
 * everywhere.
 */
export class OffeneDokumente {
  private readonly verbindungen: OffenesDokument[] = [];
  private readonly hoerer = new Set<() => void>();
  private aktuelle: Gesamtlage = NICHTS;
  private folge = 0;
  /** The group the steps made now belong to, or null. */
  private gruppe: Gruppe | null = null;

  get lage(): Gesamtlage {
    return this.aktuelle;
  }

  subscribe = (fn: () => void): (() => void) => {
    this.hoerer.add(fn);
    return () => this.hoerer.delete(fn);
  };

  /** Adds an open document; returns what takes it out again. */
  melde(verbindung: OffenesDokument): () => void {
    this.verbindungen.push(verbindung);
    const { undo } = verbindung;
    // First, so that a step has its number before anybody hears of it.
    const nummeriere = ({ stackItem }: { stackItem: { meta: Map<unknown, unknown> } }) => {
      this.folge += 1;
      stackItem.meta.set('folge', this.folge);
      if (this.gruppe !== null) stackItem.meta.set('gruppe', this.gruppe);
    };
    const neuerSchritt = ({ type }: { type: string }) => {
      if (type !== 'undo' || undo.undoing || undo.redoing) return;
      for (const andere of this.verbindungen) if (andere !== verbindung) andere.undo.clear(false, true);
    };
    undo.on('stack-item-added', nummeriere);
    undo.on('stack-item-updated', nummeriere);
    undo.on('stack-item-added', neuerSchritt);
    const abmelden = verbindung.subscribe(this.aktualisiere);
    this.aktualisiere();
    return () => {
      abmelden();
      undo.off('stack-item-added', nummeriere);
      undo.off('stack-item-updated', nummeriere);
      undo.off('stack-item-added', neuerSchritt);
      const stelle = this.verbindungen.indexOf(verbindung);
      if (stelle >= 0) this.verbindungen.splice(stelle, 1);
      this.aktualisiere();
    };
  }

  /** What `tat` does in several documents is taken back, and done again, as one step of that name. */
  alsEinSchritt = <T>(tat: () => T, name: string | null = null): T => {
    this.gruppe = new Gruppe(name);
    try {
      return tat();
    } finally {
      this.gruppe = null;
    }
  };

  undo = (): void => this.nimm('undoStack', (undo) => undo.undo());

  redo = (): void => this.nimm('redoStack', (undo) => undo.redo());

  /** The newest step, and with it those of its group in the other documents. */
  private nimm(stapel: 'undoStack' | 'redoStack', tu: (undo: Y.UndoManager) => void): void {
    const gruppe = this.gruppeOben(stapel);
    this.gruppe = gruppe;
    try {
      do {
        const oben = this.oberste(stapel);
        if (!oben?.darfBearbeiten) return;
        tu(oben.undo);
      } while (gruppe !== null && this.gruppeOben(stapel) === gruppe);
    } finally {
      this.gruppe = null;
    }
  }

  private gruppeOben(stapel: 'undoStack' | 'redoStack'): Gruppe | null {
    const gruppe: unknown = this.oberste(stapel)?.undo[stapel].at(-1)?.meta.get('gruppe');
    return gruppe instanceof Gruppe ? gruppe : null;
  }

  ladeUngesendetesHerunter(): void {
    for (const verbindung of this.verbindungen)
      if (verbindung.lage.speicher.ausstehend > 0) verbindung.ladeUngesendetesHerunter();
  }

  /** The document whose topmost step is the newest. */
  private oberste(stapel: 'undoStack' | 'redoStack'): OffenesDokument | null {
    let gefunden: OffenesDokument | null = null;
    let hoechste = -1;
    for (const verbindung of this.verbindungen) {
      const schritt = verbindung.undo[stapel].at(-1);
      const folge: unknown = schritt?.meta.get('folge');
      if (schritt && Number(folge ?? 0) > hoechste) {
        gefunden = verbindung;
        hoechste = Number(folge ?? 0);
      }
    }
    return gefunden;
  }

  private readonly aktualisiere = (): void => {
    const neu = this.berechne();
    const alt = this.aktuelle;
    const gleich =
      alt.speicher === neu.speicher &&
      alt.ende === neu.ende &&
      alt.undoLabel === neu.undoLabel &&
      alt.redoLabel === neu.redoLabel;
    if (gleich) return;
    this.aktuelle = neu;
    for (const fn of [...this.hoerer]) fn();
  };

  private berechne(): Gesamtlage {
    // A closed document without unsent work says so on its own screen; the rest of the work is as safe as it is.
    const zaehlende = this.verbindungen.filter(
      ({ art, entzogen, lage }) => art === 'plan' || !entzogen || lage.speicher.ausstehend > 0,
    );
    const [erste, ...weitere] = [...zaehlende].sort(
      (a, b) => GEWICHT[b.lage.speicher.stand] - GEWICHT[a.lage.speicher.stand],
    );
    if (!erste) return NICHTS;
    const ausstehend = [erste, ...weitere].reduce((n, { lage }) => n + lage.speicher.ausstehend, 0);
    const { speicher, ende } = erste.lage;
    return {
      speicher: ausstehend === speicher.ausstehend ? speicher : { ...speicher, ausstehend },
      ende,
      undoLabel: this.label('undoStack', 'undoLabel'),
      redoLabel: this.label('redoStack', 'redoLabel'),
    };
  }

  private label(stapel: 'undoStack' | 'redoStack', was: 'undoLabel' | 'redoLabel'): string | null {
    const name = this.gruppeOben(stapel)?.name;
    if (name) return name;
    const oben = this.oberste(stapel);
    const label = oben?.lage[was] ?? null;
    return label === null || !oben || oben.art === 'plan'
      ? label
      : `${label} (${dokumentArt(oben.art).name})`;
  }
}
