import type { Belegung } from './belegung';
import type { Punkt, Seite, WegKante } from './geometrie';
import type { Gitter } from './gitter';
import { Halde } from './halde';

/** What makes a way worse, in pixels of detour one would accept instead. */
const ECKE = 48;
const KREUZUNG = 40;
/** Per pixel, on top of its length, where another edge already lies. */
const UEBER_FREMDEM = 4;
/** A little cheaper than free: branches of one step join into a trunk. */
const UEBER_VERWANDTEM = -0.06;

/** Give up beyond this many looked-at places: then the way is drawn straight and the rest of the picture is not late. */
const HOECHSTENS = 250_000;

/** Right, down, left, up. */
const RICHTUNGEN = [
  { dx: 1, dy: 0 },
  { dx: 0, dy: 1 },
  { dx: -1, dy: 0 },
  { dx: 0, dy: -1 },
] as const;

export const RICHTUNG_HINAUS: Record<Seite, number> = { rechts: 0, unten: 1, links: 2, oben: 3 };

/** A place on the grid just off a side of a step. */
export interface Tor {
  punkt: Punkt;
  xi: number;
  yi: number;
  richtung: number;
  kosten: number;
}

interface Fenster {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** Memory of one search, kept for the next: allocating it anew for each edge costs more than searching. */
export class Suche {
  #kosten = new Float64Array(0);
  #woher = new Int32Array(0);
  #lauf = new Int32Array(0);
  /** In which search a place was left for good; taken back when a cheaper way to it turns up. */
  #fertig = new Int32Array(0);
  #nummer = 0;
  readonly #halde = new Halde();

  constructor(
    readonly gitter: Gitter,
    readonly belegung: Belegung,
  ) {}

  /** The cheapest way from one of `von` to one of `nach` inside the window, as grid points; null when there is none. */
  finde(kante: WegKante, von: readonly Tor[], nach: readonly Tor[], fenster: Fenster): number[] | null {
    const { xs, ys } = this.gitter;
    const breite = fenster.x1 - fenster.x0 + 1;
    const hoehe = fenster.y1 - fenster.y0 + 1;
    if (breite <= 0 || hoehe <= 0) return null;
    this.#bereite(breite * hoehe * 4);
    const innen = (xi: number, yi: number) =>
      xi >= fenster.x0 && xi <= fenster.x1 && yi >= fenster.y0 && yi <= fenster.y1;
    const platz = (xi: number, yi: number, r: number) =>
      ((yi - fenster.y0) * breite + (xi - fenster.x0)) * 4 + r;
    const ziele = nach.filter((tor) => innen(tor.xi, tor.yi));
    if (ziele.length === 0) return null;
    const ende = new Map(ziele.map((tor) => [platz(tor.xi, tor.yi, tor.richtung), tor.kosten]));
    // At least so much is still to come: the way itself, and a corner where the end does not lie straight ahead.
    const rest = (xi: number, yi: number, r: number): number => {
      const x = xs[xi] ?? 0;
      const y = ys[yi] ?? 0;
      let kleinste = Number.POSITIVE_INFINITY;
      for (const tor of ziele) {
        const dx = tor.punkt.x - x;
        const dy = tor.punkt.y - y;
        const gerade = r === tor.richtung && (r % 2 === 0 ? dy === 0 : dx === 0);
        const ecken = gerade ? 0 : r === tor.richtung ? 2 * ECKE : ECKE;
        const weit = (Math.abs(dx) + Math.abs(dy)) * (1 + UEBER_VERWANDTEM) + ecken + tor.kosten;
        if (weit < kleinste) kleinste = weit;
      }
      return kleinste;
    };
    const halde = this.#halde;
    halde.leere();
    for (const tor of von) {
      if (!innen(tor.xi, tor.yi)) continue;
      this.#merke(platz(tor.xi, tor.yi, tor.richtung), tor.kosten, -1);
      halde.lege(tor.kosten + rest(tor.xi, tor.yi, tor.richtung), platz(tor.xi, tor.yi, tor.richtung));
    }
    let bestes = -1;
    let bestesKosten = Number.POSITIVE_INFINITY;
    for (let gesehen = 0; gesehen < HOECHSTENS; gesehen += 1) {
      const hier = halde.nimm();
      if (hier === undefined) break;
      if (this.#fertig[hier] === this.#nummer) continue;
      this.#fertig[hier] = this.#nummer;
      const g = this.#kosten[hier] ?? 0;
      const r = hier % 4;
      const zelle = (hier - r) / 4;
      const xi = (zelle % breite) + fenster.x0;
      const yi = Math.floor(zelle / breite) + fenster.y0;
      if (bestes >= 0 && g + rest(xi, yi, r) >= bestesKosten) break;
      const schluss = ende.get(hier);
      if (schluss !== undefined && g + schluss < bestesKosten) {
        bestes = hier;
        bestesKosten = g + schluss;
      }
      for (let neu = 0; neu < 4; neu += 1) {
        if ((neu + 2) % 4 === r) continue;
        const schritt = RICHTUNGEN[neu];
        if (!schritt) continue;
        const nx = xi + schritt.dx;
        const ny = yi + schritt.dy;
        if (!innen(nx, ny) || !this.gitter.frei(nx, ny)) continue;
        const kosten = g + this.#preis(kante, xi, yi, nx, ny, neu === r ? 0 : ECKE);
        const dort = platz(nx, ny, neu);
        if (this.#lauf[dort] === this.#nummer && (this.#kosten[dort] ?? 0) <= kosten) continue;
        this.#merke(dort, kosten, hier);
        halde.lege(kosten + rest(nx, ny, neu), dort);
      }
    }
    return bestes < 0 ? null : this.#zurueck(bestes, fenster, breite);
  }

  /** What one piece of the grid costs this edge. */
  #preis(kante: WegKante, xi: number, yi: number, nx: number, ny: number, ecke: number): number {
    const { xs, ys } = this.gitter;
    const waagerecht = yi === ny;
    const weit = waagerecht
      ? Math.abs((xs[nx] ?? 0) - (xs[xi] ?? 0))
      : Math.abs((ys[ny] ?? 0) - (ys[yi] ?? 0));
    const anfang = Math.min(yi, ny) * xs.length + Math.min(xi, nx);
    const auf = this.belegung.auf(anfang * 2 + (waagerecht ? 0 : 1), kante);
    const kreuzt = this.belegung.kreuzt(ny * xs.length + nx, waagerecht ? 0 : 1, kante) ? KREUZUNG : 0;
    if (auf === 'fremd') return weit * (1 + UEBER_FREMDEM) + ECKE + ecke + kreuzt;
    return weit * (auf === 'verwandt' ? 1 + UEBER_VERWANDTEM : 1) + ecke + kreuzt;
  }

  #bereite(groesse: number): void {
    this.#nummer += 1;
    if (this.#kosten.length >= groesse) return;
    this.#kosten = new Float64Array(groesse);
    this.#woher = new Int32Array(groesse);
    this.#lauf = new Int32Array(groesse);
    this.#fertig = new Int32Array(groesse);
  }

  #merke(platz: number, kosten: number, woher: number): void {
    this.#kosten[platz] = kosten;
    this.#woher[platz] = woher;
    this.#lauf[platz] = this.#nummer;
    this.#fertig[platz] = 0;
  }

  /** Grid nodes (yi * columns + xi) from the first to the last. */
  #zurueck(ende: number, fenster: Fenster, breite: number): number[] {
    const weg: number[] = [];
    for (let hier = ende; hier >= 0; hier = this.#woher[hier] ?? -1) {
      const zelle = (hier - (hier % 4)) / 4;
      const xi = (zelle % breite) + fenster.x0;
      const yi = Math.floor(zelle / breite) + fenster.y0;
      weg.push(yi * this.gitter.xs.length + xi);
    }
    return weg.reverse();
  }
}
