import type { Kasten } from './layout';

export interface Ausschnitt {
  x: number;
  y: number;
  zoom: number;
}
export interface Flaeche {
  breite: number;
  hoehe: number;
}

export const ZOOM_MIN = 0.1;
export const ZOOM_MAX = 2;
const RAND = 32;

/**
 * The view that shows the whole picture, never enlarged. Below `mindestens` it stops shrinking and shows the
 * upper left part instead: words nobody can read are no overview.
 */
export function passeEin(bild: Flaeche, fenster: Flaeche, mindestens = ZOOM_MIN): Ausschnitt {
  const platz = Math.min(
    (fenster.breite - 2 * RAND) / Math.max(bild.breite, 1),
    (fenster.hoehe - 2 * RAND) / Math.max(bild.hoehe, 1),
    1,
  );
  const zoom = Math.max(mindestens, platz);
  const frei = fenster.breite - bild.breite * zoom;
  return { x: frei >= 2 * RAND ? frei / 2 : RAND, y: RAND, zoom };
}

/** Moves the view just so far that the box shows whole; the same object when it already does. */
export function rueckeInsBild(sicht: Ausschnitt, kasten: Kasten, fenster: Flaeche): Ausschnitt {
  const schiebe = (anfang: number, laenge: number, platz: number, versatz: number) => {
    const von = anfang * sicht.zoom + versatz;
    const bis = von + laenge * sicht.zoom;
    if (von < RAND || laenge * sicht.zoom > platz - 2 * RAND) return versatz + RAND - von;
    return bis > platz - RAND ? versatz + platz - RAND - bis : versatz;
  };
  const x = schiebe(kasten.x, kasten.breite, fenster.breite, sicht.x);
  const y = schiebe(kasten.y, kasten.hoehe, fenster.hoehe, sicht.y);
  return x === sicht.x && y === sicht.y ? sicht : { x, y, zoom: sicht.zoom };
}

/** How much wider than usual the columns may become, in steps. */
const WEITEN = [1, 1.2, 1.4, 1.6, 1.8];

/**
 * The column width with which the picture shows largest in this window: wide columns make a tree with few
 * Rahmenziele lower, so that it fills a landscape screen.
 */
export function besteWeite(fenster: Flaeche, bildMit: (weite: number) => Flaeche): number {
  const zooms = WEITEN.map((weite) => ({ weite, zoom: passeEin(bildMit(weite), fenster).zoom }));
  // A few per cent are not worth long lines: the narrower one wins a near draw.
  const bester = Math.max(...zooms.map(({ zoom }) => zoom));
  return zooms.find(({ zoom }) => zoom >= bester * 0.96)?.weite ?? 1;
}
