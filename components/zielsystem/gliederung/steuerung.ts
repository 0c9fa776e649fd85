import { flushSync } from 'react-dom';
import type { MeldungOptionen } from '@/components/ui/meldung';
import type { Id } from '@/lib/plan/doc/grundlagen';
import type { Plan } from '@/lib/plan/doc/plan';
import type { GliederungsZeile } from '@/lib/plan/zielsystem/views';
import { sammlungVon, titelVon } from '../abfragen';
import { imPapierkorb, type ZielsystemBefehle } from '../befehle';
import { neuerGliederungsSpeicher } from './lage';
import { neuNeben, neuUnter } from './neue-zeile';
import { beginne, oeffneNeueZeile, uebernimm, verwirf } from './schreiben';
import { nachbar, type SichtbareZeile, vorfahren, zweig } from './sichtbar';
import { type SpaltenName, spalteGiltFuer } from './spalten';
import type { Absicht, Schritt } from './tastatur';

/** What the controller needs from the screen at this moment; renewed with every render. */
export interface Umgebung {
  plan: () => Plan;
  /** All rows, and those that are shown. */
  alle: readonly GliederungsZeile[];
  sichtbar: readonly SichtbareZeile[];
  bearbeitbar: boolean;
  befehle: ZielsystemBefehle;
  /** Says something to screen readers, politely. */
  ansage: (text: string) => void;
  melde: (text: string, optionen?: MeldungOptionen) => void;
  waehle: (id: Id | null) => void;
  setzeKlappe: (id: Id, auf: boolean) => void;
  /** Opens the element's part of the panel. */
  zeigeImPanel: (id: Id, abschnitt: string) => void;
}

const SEITE = 12;
const FOLGT_NACH_MS = 120;

/** Carries the intentions of keys, clicks and menus out. One per mounted Gliederung; knows no React state. */
export class Steuerung {
  readonly speicher = neuerGliederungsSpeicher();
  /** Tab changes levels only once the person works in the grid; see tastatur.ts. */
  imGange = false;
  gitter: HTMLElement | null = null;
  /** The columns that are drawn now. */
  spalten: readonly SpaltenName[] = [];
  #umgebung: Umgebung | null = null;
  #folgt: ReturnType<typeof setTimeout> | undefined;

  get umgebung(): Umgebung {
    if (!this.#umgebung) throw new Error('Steuerung: vor dem ersten Rendern benutzt');
    return this.#umgebung;
  }

  set umgebung(umgebung: Umgebung) {
    this.#umgebung = umgebung;
  }

  get bearbeitbar(): boolean {
    return this.umgebung.bearbeitbar;
  }

  zeile(id: Id | null): GliederungsZeile | undefined {
    return id === null ? undefined : this.umgebung.alle.find((zeile) => zeile.id === id);
  }

  /** Does what a key press on row `id` (cell `spalte`) means. */
  fuehreAus(absicht: Absicht, id: Id, spalte: SpaltenName | null) {
    const zeile = this.zeile(id);
    switch (absicht.art) {
      case 'gehe':
        return this.#gehe(id, absicht.schritt, spalte);
      case 'klappe':
        return this.umgebung.setzeKlappe(id, absicht.auf);
      case 'zelle':
        return this.#zurZelle(id, spalte, absicht.richtung);
      case 'zurZeile':
        return this.fokussiere(id);
      case 'zelleOeffnen':
        return spalte ? this.oeffneZelle(id, spalte) : undefined;
      case 'durchlassen':
        this.imGange = false;
        return this.umgebung.ansage('Tab verlässt jetzt die Gliederung.');
      case 'neu':
        return zeile && this.neu(zeile, absicht.als);
      case 'bearbeite':
        return beginne(this, id, absicht.mit);
      case 'uebernehme':
        return uebernimm(this, absicht.danach);
      case 'verwerfe':
        return verwirf(this);
      case 'ebene':
        return this.ruecke(id, absicht.richtung);
      case 'verschiebe':
        return this.verschiebe(id, absicht.richtung);
      case 'loesche':
        return this.loesche(id);
      case 'dupliziere':
        return this.dupliziere(id);
    }
  }

  /** Opens a row for writing beside or below `zeile`. */
  neu(zeile: GliederungsZeile, als: 'geschwister' | 'kind') {
    const neu = als === 'kind' ? neuUnter(zeile) : neuNeben(zeile);
    if (neu) return oeffneNeueZeile(this, neu);
    this.umgebung.melde(
      zeile.alternative
        ? 'Unter einer Alternative steht nichts. Machen Sie sie zuerst zum Ziel.'
        : 'Unter einer Aktivität gibt es keine weitere Ebene.',
    );
  }

  ruecke(id: Id, richtung: 'ein' | 'aus') {
    const ergebnis = this.umgebung.befehle.shiftEbene(id, richtung);
    if (!ergebnis.ok) return;
    const { alle, setzeKlappe, waehle } = this.umgebung;
    for (const oben of vorfahren(alle, ergebnis.wert)) setzeKlappe(oben, true);
    waehle(ergebnis.wert);
    this.#nachVerschieben(ergebnis.wert);
  }

  verschiebe(id: Id, richtung: 'hoch' | 'runter') {
    const ergebnis = this.umgebung.befehle.reorder(id, richtung);
    if (ergebnis.ok) this.#nachVerschieben(id);
  }

  /** To the bin; the focus goes to the neighbour, before the row is gone. */
  loesche(id: Id) {
    const { alle, sichtbar, befehle, plan } = this.umgebung;
    const weg = zweig(alle, id);
    const ids = sichtbar.map(({ zeile }) => zeile.id);
    const naechste = nachbar(ids, new Set(ids.filter((kandidat) => !weg.has(kandidat))), id);
    const sammlung = sammlungVon(plan(), id);
    if (!sammlung) return;
    const titel = titelVon(plan(), sammlung, id);
    if (!befehle.deleteElement(sammlung, id).ok) return;
    this.umgebung.waehle(naechste);
    if (naechste) this.fokussiere(naechste);
    this.umgebung.melde(
      ...imPapierkorb(titel, () => {
        if (befehle.restoreElement(sammlung, id).ok) this.umgebung.waehle(id);
      }),
    );
  }

  dupliziere(id: Id) {
    const ergebnis = this.umgebung.befehle.duplicateBranch(id);
    if (!ergebnis.ok) return;
    this.umgebung.waehle(ergebnis.wert);
    this.fokussiere(ergebnis.wert);
    this.umgebung.ansage('Zweig dupliziert.');
  }

  oeffneZelle(id: Id, spalte: SpaltenName) {
    this.umgebung.waehle(id);
    const zeile = this.zeile(id);
    if (!zeile || !spalteGiltFuer(spalte, zeile.sammlung)) return;
    if (zeile.sammlung === 'ziele') return this.umgebung.zeigeImPanel(id, spalte);
    if (this.bearbeitbar) this.speicher.setze({ offeneZelle: { id, spalte } });
  }

  schliesseZelle(fokusZurueck: boolean) {
    const { offeneZelle } = this.speicher.lage;
    this.speicher.setze({ offeneZelle: null });
    if (offeneZelle && fokusZurueck) this.fokussiere(offeneZelle.id, offeneZelle.spalte);
  }

  /** The selection follows the focus, a moment later, so that running through rows stays light. */
  folge(id: Id) {
    clearTimeout(this.#folgt);
    this.#folgt = setTimeout(() => {
      if (this.speicher.lage.fokusId === id) this.umgebung.waehle(id);
    }, FOLGT_NACH_MS);
  }

  /** Puts the focus on a row or cell, after whatever is pending has been drawn. */
  fokussiere(id: Id, spalte: SpaltenName | null = null) {
    this.speicher.setze({ fokusId: id, fokusSpalte: spalte });
    flushSync(() => undefined);
    const zeile = this.gitter?.querySelector<HTMLElement>(`[data-zeile="${CSS.escape(id)}"]`);
    const ziel = spalte ? zeile?.querySelector<HTMLElement>(`[data-spalte="${spalte}"]`) : zeile;
    ziel?.focus({ preventScroll: true });
    zeile?.scrollIntoView({ block: 'nearest' });
  }

  #nachVerschieben(id: Id) {
    this.fokussiere(id);
    const zeile = this.zeile(id);
    if (zeile) this.umgebung.ansage(`Jetzt ${zeile.nummer || 'Grundsatzziel'}, Ebene ${zeile.tiefe}.`);
  }

  #gehe(id: Id, schritt: Schritt, spalte: SpaltenName | null) {
    const ids = this.umgebung.sichtbar.map(({ zeile }) => zeile.id);
    const hier = ids.indexOf(id);
    const letzte = ids.length - 1;
    const stelle: Record<Schritt, number> = {
      naechste: Math.min(hier + 1, letzte),
      vorige: Math.max(hier - 1, 0),
      erste: 0,
      letzte,
      seiteRunter: Math.min(hier + SEITE, letzte),
      seiteHoch: Math.max(hier - SEITE, 0),
      eltern: ids.indexOf(this.zeile(id)?.parentId ?? ''),
    };
    const ziel = ids[stelle[schritt]];
    if (!ziel || ziel === id) return;
    const sammlung = this.zeile(ziel)?.sammlung ?? 'ziele';
    this.fokussiere(ziel, spalte && spalteGiltFuer(spalte, sammlung) ? spalte : null);
  }

  #zurZelle(id: Id, spalte: SpaltenName | null, richtung: 'rechts' | 'links') {
    const zeile = this.zeile(id);
    if (!zeile) return;
    const moeglich: (SpaltenName | null)[] = [
      null,
      ...this.spalten.filter((name) => spalteGiltFuer(name, zeile.sammlung)),
    ];
    const ziel = moeglich[moeglich.indexOf(spalte) + (richtung === 'rechts' ? 1 : -1)];
    if (ziel !== undefined) this.fokussiere(id, ziel);
  }
}
