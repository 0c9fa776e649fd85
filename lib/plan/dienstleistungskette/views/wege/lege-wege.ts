import type { Id } from '@/lib/plan/doc/grundlagen';
import { Belegung } from './belegung';
import {
  anschluss,
  durchquert,
  hindernisse,
  type Kasten,
  ohneZwischenpunkte,
  type Punkt,
  rechts,
  type Seite,
  umfasse,
  unten,
  type Weg,
  type WegKante,
  type WegKnoten,
} from './geometrie';
import { ABSTAND, Gitter } from './gitter';
import { RICHTUNG_HINAUS, Suche, type Tor } from './suche';

const SEITEN: readonly Seite[] = ['rechts', 'unten', 'oben', 'links'];
/** How little each side suits, in pixels: a chain is read from left to right. */
const HINAUS: Record<Seite, number> = { rechts: 0, unten: 44, oben: 44, links: 150 };
const HINAUS_VERZWEIGT: Record<Seite, number> = { rechts: 0, unten: 0, oben: 4, links: 150 };
const HINEIN: Record<Seite, number> = { links: 0, oben: 44, unten: 44, rechts: 150 };
/** A side from which edges already run the other way. */
const GEGENVERKEHR = 70;
/** A second exit to the right of a decision would lie on the first, and so would their words. */
const ZWEITER_AUSGANG = 110;
/** The window of the first try reaches this far beyond both steps. */
const UMKREIS = 280;
/** Steps beyond this many are joined by straight corners: a grid of so many lines would not fit into memory. */
const GROESSTE_KETTE = 2_500;

/**
 * Lays all edges of a chain: level and upright, around the steps, with few corners and crossings. The same chain
 * gives the same ways on every screen and on paper. Edges whose step is missing are left out.
 */
export function legeWege(knoten: readonly WegKnoten[], kanten: readonly WegKante[]): Map<Id, Weg> {
  const nachId = new Map(knoten.map((k) => [k.id, k]));
  const paare = kanten.flatMap((kante): Paar[] => {
    const von = nachId.get(kante.von);
    const nach = nachId.get(kante.nach);
    return von && nach ? [{ kante, von, nach }] : [];
  });
  const wege = new Map<Id, Weg>();
  if (knoten.length > GROESSTE_KETTE) {
    for (const paar of paare) wege.set(paar.kante.id, einfacherWeg(paar.von, paar.nach));
    return wege;
  }
  const leger = new Wegeleger(knoten);
  for (const paar of paare.sort(kurzeZuerst)) wege.set(paar.kante.id, leger.lege(paar));
  return wege;
}

interface Paar {
  kante: WegKante;
  von: WegKnoten;
  nach: WegKnoten;
}

/** Short edges have little choice and are laid first; equal ones by id, so that the order is the same everywhere. */
function kurzeZuerst(a: Paar, b: Paar): number {
  return luftlinie(a) - luftlinie(b) || (a.kante.id < b.kante.id ? -1 : 1);
}

function luftlinie({ von, nach }: Paar): number {
  const a = anschluss(von.kasten, 'rechts');
  const b = anschluss(nach.kasten, 'links');
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

class Wegeleger {
  readonly #gitter: Gitter;
  readonly #suche: Suche;
  readonly #belegung: Belegung;
  readonly #hindernisse: readonly { knoten: WegKnoten; kasten: Kasten }[];
  /** How many edges leave (`aus`) and reach (`ein`) each side of a step. */
  readonly #seiten = new Map<string, 'aus' | 'ein'>();
  #eng: Suche | null = null;

  constructor(readonly knoten: readonly WegKnoten[]) {
    this.#gitter = new Gitter(knoten, ABSTAND);
    this.#belegung = new Belegung(this.#gitter.groesse);
    this.#suche = new Suche(this.#gitter, this.#belegung);
    this.#hindernisse = knoten.flatMap((k) => hindernisse(k).map((kasten) => ({ knoten: k, kasten })));
  }

  lege(paar: Paar): Weg {
    const gerade = this.#geradeaus(paar);
    if (gerade) return gerade;
    return this.#aufGitter(paar, this.#suche) ?? this.#imEngen(paar) ?? einfacherWeg(paar.von, paar.nach);
  }

  /** Two neighbours on one line, nothing between: also where they stand too close for the grid. */
  #geradeaus({ kante, von, nach }: Paar): Weg | null {
    const a = anschluss(von.kasten, 'rechts');
    const b = anschluss(nach.kasten, 'links');
    if (a.y !== b.y || b.x <= a.x || von === nach) return null;
    const dazwischen = this.#hindernisse.some(
      ({ knoten: k, kasten }) => durchquert(kasten, a, b) && k !== von && k !== nach,
    );
    if (dazwischen) return null;
    const yi = this.#gitter.zeile(a.y);
    const [x0, x1] = this.#gitter.spalten(a.x, b.x);
    const strecke: number[] = [];
    for (let xi = x0; xi <= x1; xi += 1) strecke.push(yi * this.#gitter.xs.length + xi);
    const fremd = strecke
      .slice(1)
      .some((_, i) => this.#belegung.auf((strecke[i] ?? 0) * 2, kante) === 'fremd');
    if (fremd) return null;
    this.#belege(kante, strecke, this.#gitter);
    this.#merkeSeiten(von, 'rechts', nach, 'links');
    return [a, b];
  }

  /** Steps that stand closer together than edges should pass: a finer grid of its own, which knows no other edges. */
  #imEngen(paar: Paar): Weg | null {
    if (!this.#eng) {
      const gitter = new Gitter(this.knoten, 3);
      this.#eng = new Suche(gitter, new Belegung(gitter.groesse));
    }
    return this.#aufGitter(paar, this.#eng);
  }

  #aufGitter({ kante, von, nach }: Paar, suche: Suche): Weg | null {
    const { gitter } = suche;
    const hinaus = this.#tore(gitter, von, von.verzweigt ? HINAUS_VERZWEIGT : HINAUS, 'aus');
    const hinein = this.#tore(gitter, nach, HINEIN, 'ein');
    const umher = umfasse(von.kasten, nach.kasten);
    const ueberall = { x0: 0, x1: gitter.xs.length - 1, y0: 0, y1: gitter.ys.length - 1 };
    const weg =
      suche.finde(kante, hinaus, hinein, fensterUm(gitter, umher)) ??
      suche.finde(kante, hinaus, hinein, ueberall);
    if (!weg) return null;
    if (gitter === this.#gitter) this.#belege(kante, weg, gitter);
    const punkte = weg.map((k) => punktAn(gitter, k));
    const anfang = hinaus.find((tor) => gleich(tor.punkt, punkte[0]) && passt(tor, punkte));
    const ende = hinein.find((tor) => gleich(tor.punkt, punkte.at(-1)) && passt(tor, punkte.toReversed()));
    if (anfang && ende) this.#merkeSeiten(von, anfang.seite, nach, ende.seite);
    return ohneZwischenpunkte([
      ...(anfang ? [anschluss(von.kasten, anfang.seite)] : []),
      ...punkte,
      ...(ende ? [anschluss(nach.kasten, ende.seite)] : []),
    ]);
  }

  #tore(gitter: Gitter, knoten: WegKnoten, kosten: Record<Seite, number>, art: 'aus' | 'ein') {
    return SEITEN.flatMap((seite): (Tor & { seite: Seite })[] => {
      const punkt = davor(knoten.kasten, seite, gitter.abstand);
      const xi = gitter.spalte(punkt.x);
      const yi = gitter.zeile(punkt.y);
      if (xi < 0 || yi < 0 || !gitter.frei(xi, yi)) return [];
      const bisher = this.#seiten.get(`${knoten.id}/${seite}`);
      const gegen = bisher !== undefined && bisher !== art;
      const zweiter = art === 'aus' && bisher === 'aus' && knoten.verzweigt === true && seite === 'rechts';
      const hinaus = RICHTUNG_HINAUS[seite];
      return [
        {
          seite,
          punkt,
          xi,
          yi,
          richtung: art === 'aus' ? hinaus : (hinaus + 2) % 4,
          kosten: kosten[seite] + (gegen ? GEGENVERKEHR : 0) + (zweiter ? ZWEITER_AUSGANG : 0),
        },
      ];
    });
  }

  #merkeSeiten(von: WegKnoten, hinaus: Seite, nach: WegKnoten, hinein: Seite): void {
    this.#seiten.set(`${von.id}/${hinaus}`, 'aus');
    this.#seiten.set(`${nach.id}/${hinein}`, 'ein');
  }

  #belege(kante: WegKante, weg: readonly number[], gitter: Gitter): void {
    const breite = gitter.xs.length;
    for (let i = 1; i < weg.length; i += 1) {
      const a = weg[i - 1] ?? 0;
      const b = weg[i] ?? 0;
      const waagerecht = Math.abs(a - b) === 1;
      this.#belegung.belege(Math.min(a, b) * 2 + (waagerecht ? 0 : 1), kante);
      const danach = weg[i + 1];
      if (danach === undefined) continue;
      if (danach - b === b - a && (waagerecht || Math.abs(b - a) === breite))
        this.#belegung.durchlaufe(b, waagerecht ? 0 : 1, kante);
    }
  }
}

const gleich = (a: Punkt, b: Punkt | undefined): boolean => a.x === b?.x && a.y === b.y;

/** Two sides of a small symbol can share their place on the grid; the way itself tells which one it takes. */
function passt(tor: { seite: Seite }, punkte: readonly Punkt[]): boolean {
  const [hier, dann] = punkte;
  if (!hier || !dann) return true;
  if (tor.seite === 'rechts') return dann.x >= hier.x;
  if (tor.seite === 'links') return dann.x <= hier.x;
  return tor.seite === 'unten' ? dann.y >= hier.y : dann.y <= hier.y;
}

function davor(k: Kasten, seite: Seite, abstand: number): Punkt {
  const { x, y } = anschluss(k, seite);
  if (seite === 'rechts') return { x: x + abstand, y };
  if (seite === 'links') return { x: x - abstand, y };
  return { x, y: seite === 'oben' ? y - abstand : y + abstand };
}

function fensterUm(gitter: Gitter, k: Kasten) {
  const [x0, x1] = gitter.spalten(k.x - UMKREIS, rechts(k) + UMKREIS);
  const [y0, y1] = gitter.zeilen(k.y - UMKREIS, unten(k) + UMKREIS);
  return { x0, x1, y0, y1 };
}

function punktAn(gitter: Gitter, knoten: number): Punkt {
  const breite = gitter.xs.length;
  return { x: gitter.xs[knoten % breite] ?? 0, y: gitter.ys[Math.floor(knoten / breite)] ?? 0 };
}

/** Without looking at other steps: out to the right, across in the middle, in from the left. Used while dragging. */
export function einfacherWeg(von: WegKnoten, nach: WegKnoten): Weg {
  const a = anschluss(von.kasten, 'rechts');
  const b = anschluss(nach.kasten, 'links');
  if (b.x - a.x >= 2 * ABSTAND) {
    const x = von.verzweigt ? a.x + ABSTAND : b.x - ABSTAND;
    return ohneZwischenpunkte([a, { x, y: a.y }, { x, y: b.y }, b]);
  }
  const y = (Math.max(von.kasten.y, nach.kasten.y) + Math.min(unten(von.kasten), unten(nach.kasten))) / 2;
  const mitte = a.y === b.y ? unten(von.kasten) + ABSTAND : y;
  const punkte = [
    a,
    { x: a.x + ABSTAND, y: a.y },
    { x: a.x + ABSTAND, y: mitte },
    { x: b.x - ABSTAND, y: mitte },
    { x: b.x - ABSTAND, y: b.y },
    b,
  ];
  return ohneZwischenpunkte(punkte);
}
