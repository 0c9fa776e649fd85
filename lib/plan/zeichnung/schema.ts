import type { Id } from '@/lib/plan/doc/grundlagen';

/**
 * A picture as plain shapes: what screens, SVG, PNG, PDF and PowerPoint draw alike. A feature says once what its
 * picture shows (`lib/plan/<noun>/views`), every format is made from that. Units: pixels at 96 per inch, y downwards.
 */
export interface Bild {
  titel: string;
  /** The picture in words, for those who cannot see it: alt text and `desc`. */
  beschreibung: string;
  breite: number;
  hoehe: number;
  /** In the order they are drawn: later ones lie above. */
  formen: readonly Form[];
}

export type Form = Flaeche | Linie;

export interface Punkt {
  x: number;
  y: number;
}

/** Outlines every format knows: `rund` has corners of {@link ECKE}, `pille` half circles at the ends. */
export type Umriss =
  | 'rechteck'
  | 'rund'
  | 'pille'
  | 'ellipse'
  | 'raute'
  | 'dokument'
  | 'teilprozess'
  | 'notiz';

/** Radius of the corners of `rund`. */
export const ECKE = 6;

export interface Strich {
  farbe: string;
  staerke: number;
  gestrichelt?: boolean;
  /** Two thin lines with room between; `staerke` is their width together. */
  doppelt?: boolean;
}

/** Text inside a shape. `zeilen` are broken to fit; `ganz` is the text they come from, where it can flow by itself. */
export interface Beschriftung {
  zeilen: readonly string[];
  ganz: string;
  groesse: number;
  fett: boolean;
  farbe: string;
  waagerecht: 'links' | 'mitte' | 'rechts';
  senkrecht: 'oben' | 'mitte' | 'unten';
}

/** A shape with or without text; without filling and line it is only a text. */
export interface Flaeche {
  art: 'flaeche';
  id: Id;
  umriss: Umriss;
  x: number;
  y: number;
  breite: number;
  hoehe: number;
  fuellung: string | null;
  strich: Strich | null;
  text: Beschriftung | null;
  /** Distance of the text from the edges. */
  rand: number;
  /** Room at the foot that the text keeps clear, where something else stands there. */
  fuss?: number;
  /** What it is, in words („Schritt ‚Online ausstellen‘, Bahn Jobcenter“); empty for mere decoration. */
  name: string;
}

/** A line through points. `von` and `nach`: the shapes it ties together, where there are any. */
export interface Linie {
  art: 'linie';
  id: Id;
  punkte: readonly Punkt[];
  strich: Strich;
  /** An arrowhead at the last point. */
  pfeil: boolean;
  von: Id | null;
  nach: Id | null;
  name: string;
}

/** Colours of every picture; each tells apart in grey as well. */
export const FARBEN = {
  papier: '#ffffff',
  tinte: '#1d2321',
  grau: '#4f5755',
  linie: '#6b7370',
  rahmen: '#b9bdb8',
  zart: '#f7f6f3',
  akzent: '#0b5563',
  akzentZart: '#e3eff0',
  warnung: '#6b4700',
  warnungZart: '#fbf1dc',
  fehler: '#992c24',
} as const;
