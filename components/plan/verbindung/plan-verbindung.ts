import * as Y from 'yjs';
import type { Rolle } from '@/lib/access/rollen';
import { type DokumentArt, dokumentArt } from '@/lib/plan/doc/arten';
import { darfAusfuehren, type Planort } from '@/lib/plan/doc/command';
import { PlanLeser } from '@/lib/plan/doc/read-plan';
import { planUndo, redoLabel, undoLabel } from '@/lib/plan/doc/undo';
import { CODES } from '@/lib/sync/codes';
import { Konfliktliste } from '../gleichzeitig/konfliktliste';
import { type Ablage, ablageName, leereAblage, oeffneAblage } from './ablage';
import { BeruehrteElemente, speichereDatei, ungesendeteDatei } from './herunterladen';
import { Leitung } from './leitung';
import { Sendebuch } from './sendebuch';
import { type Speicherstand, speicherstand } from './speicherstand';
import { warumGetrennt } from './warum-getrennt';

export interface Ich {
  userId: string;
  name: string;
}

export interface VerbindungOptionen {
  dokumentId: string;
  netzwerkId: string;
  ich: Ich;
  rolle: Rolle;
  /** A plan when nothing is said. */
  art?: DokumentArt;
  /** What the server decided about writing in this document; without it the role decides. */
  schreiben?: boolean;
  /** The server says the role has changed: the page must be asked again. */
  rolleGeaendert: () => void;
  hinweis: (text: string) => void;
  /** The document was built anew and the local copy is gone: open it again with a fresh one. */
  neuBeginnen: () => void;
}

/** What screens see of the connection; a new object whenever something changed. */
export interface Verbindungslage {
  /** The plan is here (from this device or from the server) and may be shown. */
  bereit: boolean;
  speicher: Speicherstand;
  /** Close code of a permanent refusal (lib/sync/codes), or null. */
  ende: number | null;
  /** Names of the steps on top of undo and redo; null when there is none. */
  undoLabel: string | null;
  redoLabel: string | null;
}

/**
 * One open plan in one tab: document, local copy, socket, undo and the truth about what is saved. Knows no React.
 * Every tab and every session has its own Y.Doc with its own client id (two documents with one id diverge for good).
 */
export class PlanVerbindung {
  readonly doc = new Y.Doc();
  readonly origin: object = { tab: this.doc.clientID };
  readonly leser = new PlanLeser(this.doc);
  readonly undo = planUndo(this.doc, this.origin);
  readonly konflikte = new Konfliktliste(this.doc);
  readonly leitung: Leitung;
  readonly art: DokumentArt;
  rolle: Rolle;
  private schreiben: boolean | undefined;

  private readonly buch = new Sendebuch();
  private readonly beruehrt = new BeruehrteElemente();
  private readonly hoerer = new Set<() => void>();
  private ablage: Ablage | null = null;
  private lokal: 'unbekannt' | 'bereit' | 'gesperrt' = 'unbekannt';
  private abgelehnt: { code: number; satz: string } | null = null;
  private gemerkt = 0;
  private geschlossen = false;
  private aktuelle: Verbindungslage;

  constructor(private readonly optionen: VerbindungOptionen) {
    this.rolle = optionen.rolle;
    this.art = optionen.art ?? 'plan';
    this.schreiben = optionen.schreiben;
    // Before the provider listens: an edit is in the ledger when its frame leaves.
    this.doc.on('update', (update: Uint8Array, _origin: unknown, _doc: Y.Doc, t: Y.Transaction) => {
      if (t.local) this.buch.bearbeitet(update);
    });
    this.doc.on('afterTransaction', (t: Y.Transaction) => {
      if (t.local && t.changed.size > 0) this.beruehrt.notiere(t);
    });
    this.doc.on('update', this.melde);
    this.leitung = new Leitung({ id: optionen.dokumentId, art: this.art }, this.doc, this.buch, {
      geaendert: this.melde,
      abgelehnt: this.lehneAb,
      rolleGeaendert: optionen.rolleGeaendert,
      hinweis: optionen.hinweis,
      erfolglos: () => void this.frageWarum(),
    });
    this.undo.on('stack-item-added', this.melde);
    this.undo.on('stack-item-popped', this.melde);
    this.undo.on('stack-cleared', this.melde);
    this.aktuelle = this.berechne();
    void this.oeffne();
  }

  get dokumentId(): string {
    return this.optionen.dokumentId;
  }
  /** True when the server has taken the right to this document away. */
  get entzogen(): boolean {
    const code = this.abgelehnt?.code;
    return code === CODES.nichtErlaubt || code === CODES.keinDokument;
  }
  get ich(): Ich {
    return this.optionen.ich;
  }
  get lage(): Verbindungslage {
    return this.aktuelle;
  }
  /** True when this person may change the plan and the server still takes changes from this tab. */
  get darfBearbeiten(): boolean {
    return this.abgelehnt === null && this.darfSchreiben;
  }

  private get darfSchreiben(): boolean {
    return darfAusfuehren({ rolle: this.rolle, schreiben: this.schreiben }, dokumentArt(this.art).bearbeiten);
  }

  subscribe = (fn: () => void): (() => void) => {
    this.hoerer.add(fn);
    return () => this.hoerer.delete(fn);
  };

  /** Where commands run. */
  planort(): Planort {
    return {
      doc: this.doc,
      plan: () => this.leser.plan,
      rolle: this.rolle,
      name: this.optionen.ich.name,
      origin: this.origin,
      undo: this.undo,
      art: this.art,
      ...(this.schreiben !== undefined && { schreiben: this.schreiben }),
    };
  }

  setzeRecht(rolle: Rolle, schreiben?: boolean): void {
    if (rolle === this.rolle && schreiben === this.schreiben) return;
    this.rolle = rolle;
    this.schreiben = schreiben;
    this.melde();
  }

  /** Hands the edits nobody else has to the person as a file. */
  ladeUngesendetesHerunter(): void {
    const datei = ungesendeteDatei(this.dokumentId, this.doc, this.buch.offeneUpdates, this.beruehrt);
    speichereDatei(datei, `diadem-ungesendet-${datei.erstellt.slice(0, 10)}.json`);
  }

  /** Resolves when the local copy is written and closed. */
  async close(): Promise<void> {
    this.geschlossen = true;
    this.leitung.close();
    const ablageZu = this.ablage?.close();
    this.undo.destroy();
    this.konflikte.close();
    this.leser.destroy();
    this.doc.destroy();
    this.hoerer.clear();
    await ablageZu;
  }

  /** The local copy first, then the socket: what was typed offline meets the server's state, not an empty page. */
  private async oeffne(): Promise<void> {
    const name = this.ablageName;
    try {
      const { ablage, ausstehend } = await oeffneAblage(name, this.doc, {
        geaendert: this.melde,
        ausgefallen: () => {
          this.lokal = 'gesperrt';
          this.melde();
        },
      });
      if (this.geschlossen) return void ablage.close();
      this.ablage = ablage;
      this.gemerkt = ausstehend;
      this.buch.frueherOffen(ausstehend);
      this.lokal = 'bereit';
    } catch {
      this.lokal = 'gesperrt';
    }
    if (this.geschlossen) return;
    this.melde();
    this.leitung.connect();
  }

  private readonly lehneAb = (code: number, satz: string): void => {
    if (code === CODES.neuGefasst) return void this.verwirf(satz);
    this.abgelehnt = { code, satz };
    // The right is gone: so is the copy (S57). One of a plan stays while it holds work that exists nowhere else (R14);
    // of a document with narrower rights nothing stays on the device, and unsent work can be saved from this window.
    if (this.entzogen && (this.art !== 'plan' || this.buch.ausstehend === 0)) {
      void this.ablage?.close().then(() => leereAblage(this.ablageName));
      this.ablage = null;
    }
    this.melde();
  };

  private get ablageName(): string {
    const { netzwerkId, dokumentId } = this.optionen;
    return ablageName(this.ich.userId, this.art === 'plan' ? { dokumentId } : { dokumentId, netzwerkId });
  }

  /**
   * A text had to vanish from the document: the copy of the old one goes at once. Work that nobody else has is
   * offered as a file before the page begins anew; it may hold what was removed, so it is never sent again.
   */
  private async verwirf(satz: string): Promise<void> {
    const ausstehend = this.buch.ausstehend;
    await this.ablage?.close();
    this.ablage = null;
    await leereAblage(this.ablageName);
    if (this.geschlossen) return;
    if (ausstehend === 0) {
      this.optionen.hinweis(satz);
      this.optionen.neuBeginnen();
      return;
    }
    this.abgelehnt = {
      code: CODES.neuGefasst,
      satz: `${satz} Ihre letzten Änderungen kamen nicht mehr an: Sichern Sie sie als Datei und laden Sie die Seite dann neu.`,
    };
    this.melde();
  }

  private async frageWarum(): Promise<void> {
    const grund = await warumGetrennt(this.optionen.netzwerkId, this.dokumentId);
    if (grund && !this.leitung.verbunden && !this.geschlossen) this.lehneAb(grund.code, grund.satz);
  }

  private readonly melde = (): void => {
    if (this.geschlossen) return;
    this.merkeAusstehend();
    this.aktuelle = this.berechne();
    for (const fn of this.hoerer) fn();
  };

  private merkeAusstehend(): void {
    const { ausstehend } = this.buch;
    if (!this.ablage || ausstehend > 0 === this.gemerkt > 0) return;
    this.gemerkt = ausstehend;
    this.ablage.merkeAusstehend(ausstehend);
  }

  private berechne(): Verbindungslage {
    return {
      bereit: this.doc.getMap('meta').has('schemaVersion'),
      ende: this.abgelehnt?.code ?? null,
      undoLabel: undoLabel(this.undo),
      redoLabel: redoLabel(this.undo),
      speicher: speicherstand({
        verbunden: this.leitung?.verbunden ?? false,
        gesendet: this.buch.gesendet,
        bestaetigt: this.buch.bestaetigt,
        ausstehend: this.buch.ausstehend,
        lokal: this.lokal,
        lokalOffen: this.ablage?.offen ?? 0,
        abgelehnt: this.abgelehnt?.satz ?? null,
        nurLesen: !this.darfSchreiben,
      }),
    };
  }
}
